//! What a person chooses where a fix depends on it: `--choose runtime=containerd`, or `[choices]` in `farol.toml`.

use words::{Words, say};

use crate::args::version;

/// A choice as the command line names it; else what is wrong with it, and what can be chosen.
pub(crate) fn read(text: &str, words: &Words) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) => choice("--choose", name, value, words),
        None => Err(say!(
            words,
            "command-bad-choice",
            value = text,
            names = names()
        )),
    }
}

/// A choice and its value; `place` is where it was asked for.
pub(crate) fn choice(
    place: &str,
    name: &str,
    value: &str,
    words: &Words,
) -> Result<(String, String), String> {
    let Some(kind) = check::choices().iter().find(|kind| kind.name == name) else {
        return Err(say!(
            words,
            "command-bad-value",
            option = place,
            value = name,
            values = names()
        ));
    };
    let option = format!("{place} {name}");
    // People write versions in many ways; choices have one.
    let value = match name {
        "package-minor" => version(&option, value, words)?.to_string(),
        _ => value.to_owned(),
    };
    if kind.takes(&value) {
        return Ok((name.to_owned(), value));
    }
    Err(match kind.values {
        [] => say!(words, "command-no-value", option = option),
        values => say!(
            words,
            "command-bad-value",
            option = option,
            value = value,
            values = values.join(", ")
        ),
    })
}

/// The names of all choices.
fn names() -> String {
    let names: Vec<&str> = check::choices().iter().map(|kind| kind.name).collect();
    names.join(", ")
}
