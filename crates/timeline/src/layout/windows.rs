//! Support windows: the dates of one release, put together.

use facts::{Date, Lane, Marked, Minor, When};

use super::Scene;
use crate::calendar::{date_of, day_number};
use crate::items::Kind;
use crate::{Extent, Item, Mark, Rect, Shape, Text};

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
    fn certainty(&self) -> facts::Mark {
        match self.end {
            _ if !self.is_released => facts::Mark::Planned,
            Some(end) => end.mark,
            None => facts::Mark::Settled,
        }
    }

    /// The part in maintenance, when there is one.
    pub(super) fn hatched(&self) -> Option<(Date, Date)> {
        Some((self.maintenance?, self.end?.value.date))
    }

    /// The mark of it, with its outline and its hatched part where a form puts them.
    pub(super) fn mark(
        &self,
        scene: &Scene,
        (outline, hatch): (Rect, Option<Rect>),
        texts: Vec<Text>,
        hit: Rect,
    ) -> Mark {
        let open = (
            self.released < scene.extent.from,
            self.end.is_none() || self.drawn_to() > scene.extent.to,
        );
        Mark {
            id: self.id.to_owned(),
            lane: Lane::Release,
            day: self.released,
            certainty: self.certainty(),
            texts,
            hit,
            spoken: scene.labels.describe_window(&self.items),
            shape: Shape::Window {
                outline,
                hatch,
                open,
                is_filled: self.is_released,
            },
        }
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
