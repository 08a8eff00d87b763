//! The stretch of time that a drawing covers.

use facts::{Date, Minor};

use crate::calendar::{date_of, day_number, month_after, quarter_of};
use crate::{Form, Item};

/// The least that can be looked at.
const SHORTEST_DAYS: i32 = 90;

/// A stretch of time, from the start of its first day to the start of its last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Extent {
    /// The first day.
    pub from: Date,
    /// The last day; later than `from`.
    pub to: Date,
}

impl Extent {
    /// Everything that `items` hold, by whole quarters. Some stretch even when there are none.
    pub fn whole(items: &[Item]) -> Extent {
        let days = items.iter().map(Item::day);
        let from = days.clone().min().unwrap_or(date_of(0));
        let to = days.max().unwrap_or(from);
        Extent {
            from: quarter_of(from),
            to: month_after(quarter_of(to), 3),
        }
    }

    /// What a reader most likely came for: the last years and what is planned, seen from the data's date.
    ///
    /// The narrow form shows less of the past, because a phone has to scroll through it.
    pub fn recent(items: &[Item], data_as_of: Date, form: Form) -> Extent {
        let n_months_back = match form {
            Form::Wide => 53,
            Form::Narrow => 14,
        };
        let whole = Extent::whole(items);
        let from = quarter_of(month_after(data_as_of, -n_months_back));
        let to = month_after(quarter_of(month_after(data_as_of, 15)), 3);
        let recent = Extent {
            from: from.max(whole.from),
            to: to.min(whole.to),
        };
        if recent.from < recent.to {
            recent
        } else {
            whole
        }
    }

    /// From the first to the last date of some minors, with a quarter to spare; none when nothing is known of them.
    pub fn of_minors(items: &[Item], from: Minor, to: Minor) -> Option<Extent> {
        let days = || {
            items
                .iter()
                .filter(|item| item.minor.is_some_and(|minor| (from..=to).contains(&minor)))
                .map(Item::day)
        };
        Some(Extent {
            from: quarter_of(days().min()?),
            to: month_after(quarter_of(days().max()?), 3),
        })
    }

    /// How many days it is long, at least one.
    pub fn n_days(&self) -> i32 {
        (day_number(self.to) - day_number(self.from)).max(1)
    }

    /// Whether `date` lies in it.
    pub fn has(&self, date: Date) -> bool {
        (self.from..=self.to).contains(&date)
    }

    /// The day in the middle.
    pub fn middle(&self) -> Date {
        date_of(day_number(self.from) + self.n_days() / 2)
    }

    /// Where `date` stands between the start (0) and the end (1); outside of that when it lies outside.
    pub fn part_at(&self, date: Date) -> f32 {
        (day_number(date) - day_number(self.from)) as f32 / self.n_days() as f32
    }

    /// The same stretch `factor` times as long around `about`, which keeps its place; never beyond `whole`.
    pub fn zoomed(&self, factor: f32, about: Date, whole: &Extent) -> Extent {
        let n_days = ((self.n_days() as f32 * factor).round() as i32).max(SHORTEST_DAYS);
        let before = (n_days as f32 * self.part_at(about).clamp(0.0, 1.0)).round() as i32;
        Extent::starting(day_number(about) - before, n_days, whole)
    }

    /// The same length, moved by a part of it (forward when positive); never beyond `whole`.
    pub fn moved(&self, part: f32, whole: &Extent) -> Extent {
        let step = (self.n_days() as f32 * part).round() as i32;
        Extent::starting(day_number(self.from) + step, self.n_days(), whole)
    }

    /// The same length with `date` in the middle; never beyond `whole`.
    pub fn centred(&self, date: Date, whole: &Extent) -> Extent {
        let n_days = self.n_days();
        Extent::starting(day_number(date) - n_days / 2, n_days, whole)
    }

    fn starting(from: i32, n_days: i32, whole: &Extent) -> Extent {
        let n_days = n_days.min(whole.n_days());
        let last_start = day_number(whole.to) - n_days;
        let from = from.min(last_start).max(day_number(whole.from));
        Extent {
            from: date_of(from),
            to: date_of(from + n_days),
        }
    }
}
