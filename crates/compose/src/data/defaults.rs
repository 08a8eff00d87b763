//! Defaults that change when objects move off the APIs that a minor removes.

use facts::{Api, ChangedDefault, Minor};
use words::say;

use super::{Teller, table};

/// The fields that mean something else in the successors of what this minor removes.
pub(super) fn changed(teller: &Teller, minor: Minor) -> String {
    let words = teller.words;
    let is_gone = |api: &&Api| api.removed.is_some_and(|at| at.value == minor);
    let rows: Vec<_> = facts::apis()
        .iter()
        .filter(is_gone)
        .flat_map(|api| {
            let of_version = |row: &&ChangedDefault| {
                row.place
                    .versions
                    .split(' ')
                    .any(|version| version == api.version)
            };
            facts::changed_defaults(api.group, api.kind)
                .iter()
                .filter(of_version)
        })
        .map(|row| {
            let field = [row.place.within, row.place.field].join(".");
            vec![
                format!("{} `{}`", row.place.kind, field.trim_start_matches('.')),
                format!("`{}`", row.old),
                format!("`{}`", row.new),
            ]
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let head = [
        say!(words, "compose-field"),
        say!(words, "compose-old-default"),
        say!(words, "compose-new-default"),
    ];
    let intro = say!(words, "compose-defaults-changed");
    format!("{intro}\n\n{}", table(&head, &rows))
}
