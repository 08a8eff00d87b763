//! What readers choose for themselves, such as the target version: `{{target}}` in text and code becomes an element that the
//! page can fill anew.
//!
//! While a page is written one character of private use stands for each choice, so that nothing that colours code or
//! compares lines can cut one into pieces. Attributes, link addresses and titles get the plain default.

/// The facts that a reader chooses; [`crate::World::fact`] knows their defaults.
pub const CHOICES: [&str; 6] = [
    "target",
    "target-patch",
    "target-before",
    "runtime",
    "runtime-unit",
    "runtime-socket",
];

/// Stands for the first choice; the others follow.
const FIRST: u32 = 0xF0000;

/// The character that stands for a choice; none for other facts.
pub(crate) fn sign(name: &str) -> Option<char> {
    let i = CHOICES.iter().position(|choice| *choice == name)?;
    char::from_u32(FIRST + u32::try_from(i).ok()?)
}

/// The choice that a character stands for.
fn choice(c: char) -> Option<&'static str> {
    let i = u32::from(c).checked_sub(FIRST)?;
    CHOICES.get(usize::try_from(i).ok()?).copied()
}

/// Whether a character stands for a choice; sources have none of these.
pub(crate) fn is_sign(c: char) -> bool {
    choice(c).is_some()
}

/// A text with each choice as `{{name}}` again.
pub(crate) fn as_written(text: &str) -> String {
    replace(text, |name| format!("{{{{{name}}}}}"))
}

/// A text with each sign replaced.
pub(crate) fn replace(text: &str, with: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match choice(c) {
            Some(name) => out.push_str(&with(name)),
            None => out.push(c),
        }
    }
    out
}
