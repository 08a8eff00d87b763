//! Labels in plain English without a catalogue, for tests of shapes.

use facts::{Date, Lane, Marked, When};
use timeline::{Extent, Item, Kind, Labels, lane_id};

pub(crate) struct Plain;

impl Plain {
    /// What a reader may look for.
    #[allow(dead_code, reason = "drawings are not searched")]
    pub(crate) fn said(&self, item: &Item) -> String {
        timeline::said(item, self)
    }
}

impl Labels for Plain {
    fn lane(&self, lane: Lane) -> String {
        lane_id(lane).to_owned()
    }

    fn lane_note(&self, _lane: Lane) -> String {
        "note".to_owned()
    }

    fn title(&self, item: &Item) -> String {
        match (item.kind, item.minor) {
            (Kind::ApisRemoved, Some(minor)) => format!("{} APIs removed in {minor}", item.count),
            (Kind::EndOfLife, Some(minor)) => format!("{minor} end of life"),
            _ => item.id.clone(),
        }
    }

    fn when(&self, date: &Marked<When>) -> String {
        date.value.date.to_string()
    }

    fn when_marked(&self, date: &Marked<When>) -> String {
        let mark = if date.is_planned() { ", planned" } else { "" };
        format!("{}{mark}", self.when(date))
    }

    fn day(&self, date: Date) -> String {
        date.to_string()
    }

    fn month(&self, month: u8) -> String {
        format!("M{month}")
    }

    fn month_of(&self, year: u16, month: u8) -> String {
        format!("M{month} {year}")
    }

    fn until(&self, end: &Marked<When>) -> String {
        format!("to {}", self.when(end))
    }

    fn ended(&self, end: &Marked<When>) -> String {
        format!("end of life {}", self.when(end))
    }

    fn after_data(&self) -> String {
        "plans only".to_owned()
    }

    fn drawing(&self, extent: &Extent) -> String {
        format!("From {} to {}", extent.from, extent.to)
    }

    fn describe(&self, item: &Item) -> String {
        format!("{}, {}", self.title(item), self.when_marked(&item.date))
    }

    fn describe_window(&self, dates: &[&Item]) -> String {
        dates
            .iter()
            .map(|item| self.describe(item))
            .collect::<Vec<_>>()
            .join("; ")
    }
}
