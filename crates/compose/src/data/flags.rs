//! Command-line flags that a minor refuses or deprecates.

use facts::{Flag, Mark, Marked, Minor};
use words::say;

use super::{Teller, table};

/// The flags that a minor no longer knows.
pub(super) fn removed(teller: &Teller, minor: Minor) -> String {
    let rows = rows(teller, minor, |flag| flag.removed);
    if rows.is_empty() {
        let version = minor.to_string();
        return say!(teller.words, "compose-no-flags-removed", version = version) + "\n";
    }
    with_head(teller, &rows)
}

/// The flags that a minor advises against.
pub(super) fn deprecated(teller: &Teller, minor: Minor) -> String {
    let rows = rows(teller, minor, |flag| flag.deprecated);
    if rows.is_empty() {
        let version = minor.to_string();
        return say!(
            teller.words,
            "compose-no-flags-deprecated",
            version = version
        ) + "\n";
    }
    with_head(teller, &rows)
}

fn with_head(teller: &Teller, rows: &[Vec<String>]) -> String {
    let words = teller.words;
    let head = [
        say!(words, "compose-component"),
        say!(words, "compose-flags"),
        say!(words, "compose-replacement"),
    ];
    table(&head, rows)
}

/// A row for the flags of a component that share what takes their place.
fn rows(
    teller: &Teller,
    minor: Minor,
    turn: impl Fn(&Flag) -> Option<Marked<Minor>>,
) -> Vec<Vec<String>> {
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
    let row = |group: &Vec<&Flag>| {
        let component = match group[0].component {
            "all" => say!(teller.words, "compose-all-components"),
            component => format!("`{component}`"),
        };
        vec![
            component,
            teller.codes(group.iter().map(|flag| flag.flag)),
            teller.codes(group[0].replacement.split("; ")),
        ]
    };
    groups.iter().map(row).collect()
}
