//! How long a minor is supported.

use facts::{Date, Mark, Marked, Minor};
use words::say;

use super::{Teller, table};

/// Its dates and its newest patch.
pub(super) fn support(teller: &Teller, minor: Minor) -> String {
    let words = teller.words;
    let Some(release) = facts::release(minor) else {
        return String::new();
    };
    let day = |date: Option<Marked<Date>>| match date {
        None => String::new(),
        Some(date) => {
            let said = words.day(date.value.year, date.value.month, date.value.day);
            match date.mark {
                Mark::Planned => say!(words, "frame-planned-date", date = said),
                _ => said,
            }
        }
    };
    let rows = [
        (say!(words, "compose-released"), day(release.released)),
        (say!(words, "compose-maintenance"), day(release.maintenance)),
        (say!(words, "compose-end-of-life"), day(release.end_of_life)),
        (
            say!(words, "compose-latest"),
            release.latest_patch.to_owned(),
        ),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| vec![label, value])
        .collect();
    let head = [minor.to_string(), say!(words, "compose-date")];
    table(&head, &rows)
}
