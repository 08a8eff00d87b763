//! Locales, their fallback, and the message catalogue compiled from `content/<locale>/*.ftl`.
//!
//! The build script parses the Fluent files, holds every locale against English key by key and argument by argument,
//! and writes one compact catalogue a locale. English is compiled in; the others are loaded as text ([`Words::new`]),
//! or compiled in with the feature `all-locales` (command, tools).

use std::collections::HashMap;

/// A value given to a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg {
    Text(String),
    /// Written with the locale's separators; chooses the plural form.
    Number(i64),
    /// A day, written as the locale writes it.
    Day { year: u16, month: u8, day: u8 },
    /// A month of a year.
    Month { year: u16, month: u8 },
}

/// A locale of `content/locales.csv`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Locale {
    /// The BCP 47 tag, such as `pt-BR`; also the folder in `content` and the first part of every address.
    pub tag: &'static str,
    /// The name in its own language, such as `Português (Brasil)`.
    pub name: &'static str,
    /// The short name for narrow places, such as `PT`.
    pub short: &'static str,
}

/// The messages of one locale, with English behind them.
pub struct Words { locale: &'static Locale, _messages: HashMap<String, String> }

/// Every locale, in the order of the menu. English is the first.
pub fn locales() -> &'static [Locale] { &[] }
/// The locale whose tag is exactly `tag`.
pub fn locale(_tag: &str) -> Option<&'static Locale> { None }
/// The best locale for a list of BCP 47 tags (`zh`, `zh-Hans-CN` and `zh-SG` give zh-CN, `pt` gives pt-BR), else English.
pub fn best_locale<'a>(_wanted: impl IntoIterator<Item = &'a str>) -> &'static Locale { unimplemented!() }
/// The compact catalogue of a locale, as [`Words::new`] reads it (feature `all-locales`).
pub fn catalogue(_locale: &Locale) -> &'static str { "" }

impl Words {
    /// English, which is always there.
    pub fn english() -> Words { unimplemented!() }
    /// Reads a compact catalogue; lines it cannot read fall back to English.
    pub fn new(_locale: &'static Locale, _catalogue: &str) -> Words { unimplemented!() }
    /// The locale these words are in.
    pub fn locale(&self) -> &'static Locale { self.locale }
    /// The message `key` with its arguments filled in; the key itself in brackets when nobody knows it.
    pub fn say(&self, _key: &str, _args: &[(&str, Arg)]) -> String { unimplemented!() }
    /// Whether this locale (not only English) has `key`.
    pub fn has(&self, _key: &str) -> bool { false }
    /// A number with the locale's separators.
    pub fn number(&self, _n: i64) -> String { unimplemented!() }
    /// `3 Apr 2023`, `3 de abr. de 2023`, `2023 年 4 月 3 日`.
    pub fn day(&self, _year: u16, _month: u8, _day: u8) -> String { unimplemented!() }
    /// `Apr 2023` and the like.
    pub fn month(&self, _year: u16, _month: u8) -> String { unimplemented!() }
}
