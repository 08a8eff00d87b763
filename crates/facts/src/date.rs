//! Calendar dates, and how precisely a source states them.

use std::fmt;
use std::str::FromStr;

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

/// The text is not a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseDateError;

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a date such as 2023-04-03")
    }
}

impl std::error::Error for ParseDateError {}

impl FromStr for Date {
    type Err = ParseDateError;

    /// Reads `YYYY-MM-DD`, refusing days that the calendar does not have.
    fn from_str(text: &str) -> Result<Date, ParseDateError> {
        let mut parts = text.split('-');
        let mut number = |n_digits| {
            let digits = parts.next().filter(|part| {
                part.len() == n_digits && part.bytes().all(|byte| byte.is_ascii_digit())
            });
            digits
                .and_then(|digits| digits.parse::<u16>().ok())
                .ok_or(ParseDateError)
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let month = u8::try_from(month).map_err(|_| ParseDateError)?;
        let day = u8::try_from(day).map_err(|_| ParseDateError)?;
        if parts.next().is_some() || !(1..=days_in_month(year, month)).contains(&day) {
            return Err(ParseDateError);
        }
        Ok(Date { year, month, day })
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
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
