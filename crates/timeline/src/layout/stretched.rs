//! A scale on which every month is as long as what happens in it needs; newest at the top.

use facts::Date;

use crate::Extent;
use crate::calendar::{day_number, month_after};

/// The length of a month in which nothing happens, and what all of them together should not exceed.
const MONTH_PX: f32 = 24.0;
const MONTHS_PX: f32 = 900.0;
const LEAST_MONTH_PX: f32 = 5.0;

/// Dates to heights, a straight line within each month.
pub(super) struct Stretched {
    /// Days with their heights, newest first.
    knots: Vec<(i32, f32)>,
}

impl Stretched {
    /// The scale of `extent` from `top` down, with room for things that happen on a date and have a height.
    pub(super) fn new(extent: &Extent, top: f32, things: &[(Date, f32)]) -> Stretched {
        let n_months = extent.n_days() as f32 / 30.4;
        let quiet_px = (MONTHS_PX / n_months).clamp(LEAST_MONTH_PX, MONTH_PX);
        let mut knots = vec![(day_number(extent.to), top)];
        let (mut y, mut end) = (top, extent.to);
        while end > extent.from {
            let start = previous_start(end).max(extent.from);
            let is_newest = end == extent.to;
            let needed: f32 = things
                .iter()
                .filter(|(date, _)| *date >= start && (*date < end || is_newest))
                .map(|(_, height)| height)
                .sum();
            let part = (day_number(end) - day_number(start)) as f32 / 30.4;
            y += needed.max(quiet_px * part);
            knots.push((day_number(start), y));
            end = start;
        }
        Stretched { knots }
    }

    /// The height of a date; the nearest end where it lies outside.
    pub(super) fn y(&self, date: Date) -> f32 {
        let day = day_number(date);
        let after = self
            .knots
            .iter()
            .take_while(|(other, _)| *other > day)
            .last();
        let before = self.knots.iter().find(|(other, _)| *other <= day);
        match (after, before) {
            (Some(&(newer, top)), Some(&(older, bottom))) => {
                top + (bottom - top) * (newer - day) as f32 / (newer - older) as f32
            }
            (Some(&(_, end)), None) | (None, Some(&(_, end))) => end,
            (None, None) => 0.0,
        }
    }

    /// The lower end of the month that `date` lies in.
    pub(super) fn month_bottom(&self, date: Date) -> f32 {
        let day = day_number(date);
        let start = self.knots.iter().skip(1).find(|(other, _)| *other <= day);
        start.or(self.knots.last()).map_or(0.0, |(_, y)| *y)
    }

    /// The lower end of all.
    pub(super) fn bottom(&self) -> f32 {
        self.knots.last().map_or(0.0, |(_, y)| *y)
    }
}

/// The start of the month that ends at `date`, or in which it lies.
fn previous_start(date: Date) -> Date {
    month_after(date, if date.day == 1 { -1 } else { 0 })
}
