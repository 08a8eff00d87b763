//! Volume plugins that a minor takes away.

use facts::{Minor, Volume};
use words::say;

use super::{Teller, table};

/// The slug of the guide for all of them.
const GUIDE: &str = "storage-to-csi";

/// The plugins that leave, and the drivers that take their place.
pub(super) fn removed(teller: &Teller, minor: Minor) -> String {
    let words = teller.words;
    let is_then = |volume: &&Volume| volume.removed == Some(minor) || volume.gone == Some(minor);
    let rows: Vec<_> = facts::volumes()
        .iter()
        .filter(is_then)
        .map(|volume| {
            let driver = match volume.driver {
                "" => say!(words, "compose-nothing"),
                driver => format!("`{driver}`"),
            };
            let is_migrated = volume.migrated.is_some();
            let goes_on = is_migrated.then(|| say!(words, "compose-goes-on"));
            vec![
                format!("`{}`", volume.field),
                driver,
                goes_on.unwrap_or_else(|| say!(words, "compose-ends")),
            ]
        })
        .collect();
    if rows.is_empty() {
        let version = minor.to_string();
        return say!(words, "compose-no-volumes-removed", version = version) + "\n";
    }
    let head = [
        say!(words, "compose-field"),
        say!(words, "compose-driver"),
        say!(words, "compose-existing-volumes"),
    ];
    let see = match teller.guide(GUIDE) {
        guide if guide.is_empty() => guide,
        guide => format!("\n{}\n", say!(words, "compose-see", guide = guide)),
    };
    table(&head, &rows) + &see
}
