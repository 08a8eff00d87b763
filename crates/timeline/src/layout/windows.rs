//! Support windows: the dates of one release, put together.

use facts::{Date, Lane, Mark, Marked, Minor, When};

use crate::calendar::{date_of, day_number};
use crate::items::Kind;
use crate::{Extent, Item};

/// How long a window is drawn when its end is not known.
const UNKNOWN_DAYS: i32 = 210;

/// A release with its dates.
pub(super) struct Window<'a> {
    pub minor: Minor,
    /// The id of the release.
    pub id: &'a str,
    pub released: Date,
    pub is_released: bool,
    pub maintenance: Option<Date>,
    pub end: Option<&'a Marked<When>>,
    /// All of its items.
    pub items: Vec<&'a Item>,
}

impl Window<'_> {
    /// Where the drawing of it ends.
    pub(super) fn drawn_to(&self) -> Date {
        match self.end {
            Some(end) => end.value.date,
            None => date_of(day_number(self.released) + UNKNOWN_DAYS),
        }
    }

    /// How sure its end is; a plan when the release itself still has to come.
    pub(super) fn certainty(&self) -> Mark {
        match self.end {
            _ if !self.is_released => Mark::Planned,
            Some(end) => end.mark,
            None => Mark::Settled,
        }
    }

    /// The part in maintenance, when there is one.
    pub(super) fn hatched(&self) -> Option<(Date, Date)> {
        Some((self.maintenance?, self.end?.value.date))
    }
}

/// The windows that reach into `extent`, oldest first.
pub(super) fn windows<'a>(items: &'a [Item], extent: &Extent) -> Vec<Window<'a>> {
    let mut windows: Vec<Window> = items
        .iter()
        .filter_map(|item| window_of(item, items))
        .collect();
    windows.retain(|window| window.released < extent.to && window.drawn_to() > extent.from);
    windows
}

fn window_of<'a>(release: &'a Item, items: &'a [Item]) -> Option<Window<'a>> {
    let minor = release.minor?;
    if release.kind != Kind::Released {
        return None;
    }
    let items: Vec<&Item> = items
        .iter()
        .filter(|item| item.lane == Lane::Release && item.minor == Some(minor))
        .collect();
    let find = |kind| {
        items
            .iter()
            .find(|item| item.kind == kind)
            .map(|item| &item.date)
    };
    Some(Window {
        minor,
        id: &release.id,
        released: release.day(),
        is_released: !release.is_planned(),
        maintenance: find(Kind::Maintenance).map(|date| date.value.date),
        end: find(Kind::EndOfLife),
        items,
    })
}
