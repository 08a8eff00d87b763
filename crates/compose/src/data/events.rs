//! What else came with a minor: the rows of `events.csv` that name it.

use facts::{Event, Mark, Minor};
use words::say;

use super::Teller;

/// A list of them, each with its sentence and its guide.
pub(super) fn of(teller: &Teller, minor: Minor) -> String {
    let words = teller.words;
    let is_then = |event: &&Event| event.minor == Some(minor) && event.date.mark != Mark::Planned;
    let items: String = facts::events()
        .iter()
        .filter(is_then)
        .map(|event| {
            let title = words.t(&format!("event-{}", event.id));
            let what = words.t(&format!("event-{}-what", event.id));
            let item = say!(words, "compose-event", title = title, what = what);
            match teller.guide(event.guide) {
                guide if guide.is_empty() => format!("- {item}\n"),
                guide => format!(
                    "- {item}\n  {}\n",
                    say!(words, "compose-see", guide = guide)
                ),
            }
        })
        .collect();
    if items.is_empty() {
        let version = minor.to_string();
        return say!(words, "compose-no-events", version = version) + "\n";
    }
    items
}
