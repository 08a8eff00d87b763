//! The lines of the axis: years, and quarters or months where there is room.

use facts::Date;

use crate::calendar::{DAYS_A_YEAR, day_number, month_after};
use crate::{Extent, Labels, TextStyle};

/// A line of the axis before it has a place.
pub(super) struct Line {
    pub at: Date,
    pub is_year: bool,
    /// What to write, when there is room.
    pub name: String,
    pub style: TextStyle,
}

/// The lines in sight, oldest first, when a year is `px_a_year` long and names need about `name_px`.
pub(super) fn lines(
    extent: &Extent,
    px_a_year: f32,
    name_px: f32,
    labels: &dyn Labels,
) -> Vec<Line> {
    let n_months = [1, 3, 6, 12]
        .into_iter()
        .find(|n| px_a_year * *n as f32 / 12.0 >= name_px)
        .unwrap_or(12);
    let first = month_after(
        extent.from,
        -((i32::from(extent.from.month) - 1) % n_months),
    );
    let mut lines: Vec<Line> = (0..)
        .map(|i| month_after(first, i * n_months))
        .take_while(|date| *date < extent.to)
        .filter(|date| *date >= extent.from)
        .map(|at| line(at, labels))
        .collect();
    thin_out(&mut lines, px_a_year, name_px);
    lines
}

fn line(at: Date, labels: &dyn Labels) -> Line {
    let is_year = at.month == 1;
    Line {
        at,
        is_year,
        name: if is_year {
            at.year.to_string()
        } else {
            labels.month(at.month)
        },
        style: if is_year {
            TextStyle::Year
        } else {
            TextStyle::Note
        },
    }
}

/// Where no year begins in sight, lets the first line say which year it is.
pub(super) fn name_the_year(lines: &mut [Line], labels: &dyn Labels) {
    if lines.iter().any(|line| line.is_year) {
        return;
    }
    if let Some(first) = lines.first_mut() {
        first.name = labels.month_of(first.at.year, first.at.month);
    }
}

/// Where even years are too close, only every n-th keeps its name.
fn thin_out(lines: &mut [Line], px_a_year: f32, name_px: f32) {
    let n = (name_px / px_a_year).ceil().max(1.0) as u16;
    for line in lines
        .iter_mut()
        .filter(|line| line.is_year && line.at.year % n != 0)
    {
        line.name.clear();
    }
}

/// How long a year is when the extent takes `length_px`.
pub(super) fn px_a_year(extent: &Extent, length_px: f32) -> f32 {
    length_px * DAYS_A_YEAR / (day_number(extent.to) - day_number(extent.from)).max(1) as f32
}
