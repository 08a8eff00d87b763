//! The words of a drawing, as somebody else says them.

use facts::{Date, Lane, Marked, When};

use crate::{Extent, Item};

/// Says what stands in the drawing, in the reader's language.
pub trait Labels {
    /// The name of a lane: `Registries`.
    fn lane(&self, lane: Lane) -> String;
    /// What the lane holds, in one or two words: `freezes, shutdowns`.
    fn lane_note(&self, lane: Lane) -> String;
    /// What happens: `k8s.gcr.io frozen`, `1.36 end of life`, `7 APIs removed in 1.32`.
    fn title(&self, item: &Item) -> String;
    /// A date as precise as it is known, without saying whether it is a plan.
    fn when(&self, date: &Marked<When>) -> String;
    /// The same, and that it is a plan where it is one.
    fn when_marked(&self, date: &Marked<When>) -> String;
    /// A day.
    fn day(&self, date: Date) -> String;
    /// The short name of a month, 1 to 12, for the axis.
    fn month(&self, month: u8) -> String;
    /// A month of a year, for the axis.
    fn month_of(&self, year: u16, month: u8) -> String;
    /// `to 27 Oct 2026`, inside a support window.
    fn until(&self, end: &Marked<When>) -> String;
    /// `end of life 28 Jul 2023`, beside a support window.
    fn ended(&self, end: &Marked<When>) -> String;
    /// What the fog after the data's date means.
    fn after_data(&self) -> String;
    /// What the drawing shows, for those who cannot see it; the table is named as the other form.
    fn drawing(&self, extent: &Extent) -> String;
    /// An item in one breath: title, date, and whether that is a plan.
    fn describe(&self, item: &Item) -> String;
    /// A support window in one breath: the minor and its dates.
    fn describe_window(&self, dates: &[&Item]) -> String;
}
