//! The words of several locales, told one after another, for modules that other scripts call.

use crate::{Words, locale, locales};

/// The locales that were told so far.
#[derive(Default, Debug)]
pub struct Voices(Vec<Words>);

impl Voices {
    /// Keeps the catalogue of a locale; else says which locales there are.
    pub fn tell(&mut self, tag: &str, catalogue: &str) -> Result<(), String> {
        let Some(locale) = locale(tag) else {
            let tags: Vec<&str> = locales().iter().map(|locale| locale.tag).collect();
            return Err(format!(
                "locale {tag}: expected one of {}.",
                tags.join(", ")
            ));
        };
        self.0.retain(|words| words.locale() != locale);
        self.0.push(Words::new(locale, catalogue));
        Ok(())
    }

    /// The words of a locale, or of the one that was told first; else what is to be done.
    pub fn words(&self, tag: Option<&str>) -> Result<&Words, String> {
        let mut told = self.0.iter();
        let found = match tag {
            Some(tag) => told.find(|words| words.locale().tag == tag),
            None => told.next(),
        };
        found.ok_or_else(|| {
            format!(
                "locale {} is not loaded: tell its catalogue first.",
                tag.unwrap_or("en")
            )
        })
    }
}
