//! Locales, their fallback, and the message catalogue compiled from `content/<locale>/*.ftl`.
//!
//! The build script parses the Fluent files, holds every locale against English key by key and argument by argument,
//! and writes one compact catalogue a locale. They are loaded as text ([`Words::new`]), or compiled in: English, or what
//! the page says of it, with the features `every-area` and `page-areas`, all with `all-locales` (command, tools). Nothing here asks the browser's `Intl`, so that a page
//! rendered at build time and one rendered in the browser are the same.

mod arg;
mod catalogue;
mod locale;
mod messages;
mod pattern;
mod voices;

pub use arg::Arg;
pub use locale::{Locale, best_locale, locale, locales};
#[cfg(feature = "all-locales")]
pub use locale::{catalogue, published};
#[doc(hidden)]
pub use messages::check_message;
pub use messages::messages;
pub use voices::Voices;

use std::borrow::Cow;

static ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/english.txt"));

/// The messages of one locale, with English behind them.
#[derive(Clone, Debug)]
pub struct Words {
    locale: &'static Locale,
    catalogue: Cow<'static, str>,
}

impl Words {
    /// English, as far as it is compiled in.
    pub fn english() -> Words {
        Words {
            locale: locale::english(),
            catalogue: Cow::Borrowed(ENGLISH),
        }
    }

    /// Reads a compact catalogue; lines it cannot read fall back to English.
    pub fn new(locale: &'static Locale, catalogue: &str) -> Words {
        Words {
            locale,
            catalogue: Cow::Owned(catalogue.to_owned()),
        }
    }

    /// The words of a locale from the catalogues that are compiled in.
    #[cfg(feature = "all-locales")]
    pub fn of(locale: &'static Locale) -> Words {
        Words {
            locale,
            catalogue: Cow::Borrowed(catalogue(locale)),
        }
    }

    /// The locale these words are in.
    pub fn locale(&self) -> &'static Locale {
        self.locale
    }

    /// The message `key` with its arguments filled in; the key itself in brackets when nobody knows it.
    ///
    /// Where the key is known when the code is written, [`say!`] holds key and arguments against the catalogue.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.get(key, args).unwrap_or_else(|| format!("[{key}]"))
    }

    /// The message `key` with its arguments filled in, in this locale or in English; none when nobody knows it.
    pub fn get(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let own = catalogue::find(&self.catalogue, key)
            .and_then(|pattern| pattern::fill(pattern, args, self.locale));
        own.or_else(|| pattern::fill(catalogue::find(ENGLISH, key)?, args, locale::english()))
    }

    /// The message `key`, which takes no arguments.
    pub fn t(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// Whether this locale (not only English) has `key`.
    pub fn has(&self, key: &str) -> bool {
        catalogue::find(&self.catalogue, key).is_some()
    }

    /// A number with the locale's separators.
    pub fn number(&self, n: i64) -> String {
        self.locale.number(n)
    }

    /// `n` divided by ten to the power of `places`, such as `10.2` for 102 and 1.
    pub fn decimal(&self, n: i64, places: u32) -> String {
        self.locale.decimal(n, places)
    }

    /// `3 Apr 2023`, `3 de abr. de 2023`, `2023 年 4 月 3 日`.
    pub fn day(&self, year: u16, month: u8, day: u8) -> String {
        self.locale.day(year, month, day)
    }

    /// `Apr 2023` and the like.
    pub fn month(&self, year: u16, month: u8) -> String {
        self.locale.month(year, month)
    }
}
