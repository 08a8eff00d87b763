//! Command-line flags that a minor refuses or deprecates.

use facts::{Flag, Mark, Marked, Minor};
use words::say;

use super::Teller;

/// The flags that a minor no longer knows.
pub(super) fn removed(teller: &Teller, minor: Minor) -> String {
    let items = items(teller, minor, |flag| flag.removed);
    if items.is_empty() {
        let version = minor.to_string();
        return say!(teller.words, "compose-no-flags-removed", version = version) + "\n";
    }
    let version = minor.to_string();
    let intro = say!(teller.words, "compose-flags-removed", version = version);
    format!("{intro}\n\n{items}")
}

/// The flags that a minor advises against.
pub(super) fn deprecated(teller: &Teller, minor: Minor) -> String {
    let items = items(teller, minor, |flag| flag.deprecated);
    if items.is_empty() {
        let version = minor.to_string();
        return say!(
            teller.words,
            "compose-no-flags-deprecated",
            version = version
        ) + "\n";
    }
    let version = minor.to_string();
    let intro = say!(teller.words, "compose-flags-deprecated", version = version);
    format!("{intro}\n\n{items}")
}

/// An item for the flags of a component that share what takes their place.
fn items(teller: &Teller, minor: Minor, turn: impl Fn(&Flag) -> Option<Marked<Minor>>) -> String {
    let mut groups: Vec<Vec<&Flag>> = Vec::new();
    let is_then = |flag: &&Flag| {
        turn(flag)
            .is_some_and(|at| at.value == minor && matches!(at.mark, Mark::Settled | Mark::Derived))
    };
    for flag in facts::flags().iter().filter(is_then) {
        let of = |flag: &Flag| (flag.component, flag.replacement);
        match groups.iter_mut().find(|group| of(group[0]) == of(flag)) {
            Some(group) => group.push(flag),
            None => groups.push(vec![flag]),
        }
    }
    let item = |group: &Vec<&Flag>| {
        let words = teller.words;
        let component = match group[0].component {
            "all" => say!(words, "compose-all-components"),
            component => format!("`{component}`"),
        };
        let flags = teller.codes(group.iter().map(|flag| flag.flag));
        let item = match teller.codes(group[0].replacement.split("; ")) {
            none if none.is_empty() => {
                say!(words, "compose-flags", component = component, flags = flags)
            }
            other => say!(
                words,
                "compose-flags-replaced",
                component = component,
                flags = flags,
                replacement = other
            ),
        };
        format!("- {item}\n")
    };
    groups.iter().map(item).collect()
}
