//! The card of an event: the row of the table that speaks of it, brought under the drawing.

use facts::Lane;
use timeline::Labels;

use super::Timeline;
use crate::browser::Part;
use crate::browser::adopt::{copy_into, find_all, set_attribute_of, write_text};

/// Fills the card with an event and shows it, or hides it.
pub(super) fn show(timeline: &Timeline, id: Option<&str>) {
    let card = &timeline.board.card;
    let item = id.and_then(|id| timeline.item(id));
    set_attribute_of(card, "hidden", item.is_none().then_some(""));
    let Some(item) = item else { return };
    let row = timeline.row(item);
    // The dates of a release stand together in the row of its first day.
    let whole = match (item.lane, item.minor) {
        (Lane::Release, Some(minor)) => {
            let released = timeline.item(&format!("release-{minor}"));
            released.and_then(|item| timeline.row(item))
        }
        _ => row,
    };
    fill(card, ".sg", row, ".lane svg");
    fill(card, ".when", row, ".when > *");
    fill(card, ".more", whole, ".who, .apis, .tl-dates");
    fill(card, ".links", row, ".links > *");
    for title in find_all(card, ".tt") {
        write_text(&title, &timeline.spoken().title(item));
    }
}

/// Puts copies of what fits a selector in the row into a part of the card.
fn fill(card: &Part, into: &str, row: Option<&Part>, from: &str) {
    let parts = row.map(|row| find_all(row, from)).unwrap_or_default();
    find_all(card, into)
        .iter()
        .for_each(|place| copy_into(place, &parts));
}
