//! Calendar dates, and how precisely a source states them.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    /// The year, such as 2026.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl fmt::Display for Date {
    /// Writes `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How precisely a source states a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Precision {
    /// The day is known.
    Day,
    /// Only the month is known; the day stands at 1.
    Month,
}

/// A date with its precision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct When {
    /// The day, or the first day of the month.
    pub date: Date,
    /// What of it is known.
    pub precision: Precision,
}
