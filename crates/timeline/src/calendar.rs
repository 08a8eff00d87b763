//! Days as numbers, so that dates can be measured.
//!
//! The two conversions are the civil calendar algorithms of
//! <https://howardhinnant.github.io/date_algorithms.html>, for years after 0.

use facts::Date;

/// How many days the average year has.
pub(crate) const DAYS_A_YEAR: f32 = 365.25;

/// The day as a number; 0 is 1 January 1970.
pub(crate) fn day_number(date: Date) -> i32 {
    let month = i32::from(date.month.clamp(1, 12));
    let year = i32::from(date.year) - i32::from(month <= 2);
    let era = year / 400;
    let year_of_era = year - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i32::from(date.day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The date that [`day_number`] turns into `day`.
pub(crate) fn date_of(day: i32) -> Date {
    let day = day.max(0) + 719_468;
    let era = day / 146_097;
    let day_of_era = day - era * 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let month = (shifted_month + 2) % 12 + 1;
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    Date {
        year: year as u16,
        month: month as u8,
        day: (day_of_year - (153 * shifted_month + 2) / 5 + 1) as u8,
    }
}

/// The first day of the month that is `n` months after the month of `date`.
pub(crate) fn month_after(date: Date, n: i32) -> Date {
    let months = (i32::from(date.year) * 12 + i32::from(date.month) - 1 + n).max(0);
    Date {
        year: (months / 12) as u16,
        month: (months % 12 + 1) as u8,
        day: 1,
    }
}

/// The first day of the quarter that `date` lies in.
pub(crate) fn quarter_of(date: Date) -> Date {
    let month = date.month.clamp(1, 12);
    Date {
        month: month - (month - 1) % 3,
        day: 1,
        ..date
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn date(year: u16, month: u8, day: u8) -> Date {
        Date { year, month, day }
    }

    #[test]
    fn numbers_and_dates_are_inverse() {
        assert_eq!(day_number(date(1970, 1, 1)), 0);
        assert_eq!(day_number(date(2000, 3, 1)), 11_017);
        for day in (0..40_000).step_by(13) {
            assert_eq!(day_number(date_of(day)), day);
        }
        assert_eq!(date_of(day_number(date(2024, 2, 29))), date(2024, 2, 29));
    }

    #[test]
    fn months_cross_years() {
        assert_eq!(month_after(date(2025, 11, 30), 3), date(2026, 2, 1));
        assert_eq!(month_after(date(2025, 1, 30), -1), date(2024, 12, 1));
        assert_eq!(quarter_of(date(2026, 9, 23)), date(2026, 7, 1));
    }
}
