//! The locales of `content/locales.csv`: finding one, and how each writes numbers and dates.

/// A locale of `content/locales.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    /// The BCP 47 tag, such as `pt-BR`; also the folder in `content` and the first part of every address.
    pub tag: &'static str,
    /// The name in its own language, such as `Português (Brasil)`.
    pub name: &'static str,
    /// The short name for narrow places, such as `PT`.
    pub short: &'static str,
    habits: &'static Habits,
}

impl PartialEq for Locale {
    fn eq(&self, other: &Locale) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Locale {}

/// How a locale is asked for, counts and writes.
#[derive(Debug)]
struct Habits {
    matches: &'static [&'static str],
    plural: fn(u64) -> &'static str,
    group: &'static str,
    /// Numbers with fewer digits are written without separators.
    group_from: usize,
    decimal: &'static str,
    day: &'static str,
    month: &'static str,
    months: [&'static str; 12],
}

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Every locale, in the order of the menu. English is the first.
pub fn locales() -> &'static [Locale] {
    LOCALES
}

/// The locale whose tag is exactly `tag`.
pub fn locale(tag: &str) -> Option<&'static Locale> {
    LOCALES.iter().find(|locale| locale.tag == tag)
}

/// The best locale for a list of BCP 47 tags (`zh`, `zh-Hans-CN` and `zh-SG` give zh-CN, `pt` gives pt-BR), else English.
///
/// Each wish is shortened from the right until a locale has it, as RFC 4647 looks tags up; earlier wishes win.
pub fn best_locale<'a>(wanted: impl IntoIterator<Item = &'a str>) -> &'static Locale {
    wanted.into_iter().find_map(look_up).unwrap_or(english())
}

pub(crate) fn english() -> &'static Locale {
    &LOCALES[0]
}

/// The compact catalogue of a locale, as [`crate::Words::new`] reads it.
#[cfg(feature = "all-locales")]
pub fn catalogue(locale: &Locale) -> &'static str {
    let i = LOCALES.iter().position(|other| other == locale);
    i.and_then(|i| CATALOGUES.get(i))
        .copied()
        .unwrap_or_default()
}

/// The catalogue of a locale as browsers load it, without what only the tools say.
#[cfg(feature = "all-locales")]
pub fn published(locale: &Locale) -> String {
    let lines = catalogue(locale).split_inclusive('\n');
    let areas = ["compose-", "search-"];
    lines
        .filter(|line| !areas.iter().any(|area| line.starts_with(area)))
        .collect()
}

fn look_up(wish: &str) -> Option<&'static Locale> {
    let wish = wish.trim().replace('_', "-");
    let mut range = wish.as_str();
    loop {
        let fits = |tag: &str| tag.eq_ignore_ascii_case(range);
        let found = LOCALES
            .iter()
            .find(|locale| fits(locale.tag) || locale.habits.matches.iter().any(|tag| fits(tag)));
        if found.is_some() {
            return found;
        }
        range = range.rsplit_once('-')?.0;
    }
}

impl Locale {
    /// The CLDR plural category of a whole number.
    pub(crate) fn plural(&self, n: i64) -> &'static str {
        (self.habits.plural)(n.unsigned_abs())
    }

    pub(crate) fn number(&self, n: i64) -> String {
        let digits = n.unsigned_abs().to_string();
        let sign = if n < 0 { "-" } else { "" };
        if digits.len() < self.habits.group_from {
            return format!("{sign}{digits}");
        }
        let mut text = sign.to_owned();
        for (i, digit) in digits.char_indices() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                text.push_str(self.habits.group);
            }
            text.push(digit);
        }
        text
    }

    pub(crate) fn decimal(&self, n: i64, places: u32) -> String {
        let Some(unit) = 10_i64.checked_pow(places).filter(|&unit| unit > 1) else {
            return self.number(n);
        };
        let sign = if n < 0 && n / unit == 0 { "-" } else { "" };
        let rest = format!(
            "{:0width$}",
            (n % unit).unsigned_abs(),
            width = places as usize
        );
        format!(
            "{sign}{}{}{rest}",
            self.number(n / unit),
            self.habits.decimal
        )
    }

    pub(crate) fn day(&self, year: u16, month: u8, day: u8) -> String {
        self.date(self.habits.day, year, month)
            .replace("{day}", &day.to_string())
    }

    pub(crate) fn month(&self, year: u16, month: u8) -> String {
        self.date(self.habits.month, year, month)
    }

    fn date(&self, pattern: &str, year: u16, month: u8) -> String {
        let name = usize::from(month)
            .checked_sub(1)
            .and_then(|i| self.habits.months.get(i))
            .copied()
            .unwrap_or("?");
        pattern
            .replace("{month}", name)
            .replace("{year}", &year.to_string())
    }
}
