//! What each rule looks for, in a sentence of each locale.

use words::Words;

/// By the id of a rule, then by the tag of a locale.
static LEADS: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/leads.rs"));

/// The sentence in a reader's language, or in English where that is silent.
pub(crate) fn lead(rule: &str, words: &Words) -> Option<&'static str> {
    let (_, leads) = LEADS.iter().find(|(id, _)| *id == rule)?;
    let of = |tag: &str| leads.iter().find(|(locale, _)| *locale == tag);
    let (_, lead) = of(words.locale().tag).or_else(|| of("en"))?;
    Some(lead)
}
