//! The labels of the drawing, from the message catalogue.

use facts::{Date, Lane, Mark, Marked, Precision, When};
use words::{Words, key, say};

use crate::items::{Kind, on_day};
use crate::{Extent, Item, Labels};

/// Labels in the language of some words.
pub struct Spoken<'a>(pub &'a Words);

impl Spoken<'_> {
    /// What happens and who is affected, in a sentence; empty where nobody wrote one.
    pub fn affected(&self, item: &Item) -> String {
        let key = format!("event-{}-what", item.id);
        let is_written =
            item.kind == Kind::Event && (self.0.has(&key) || Words::english().has(&key));
        if is_written {
            self.0.t(&key)
        } else {
            String::new()
        }
    }

    /// A day, and how sure it is.
    pub fn day_marked(&self, day: &Marked<Date>) -> String {
        self.when_marked(&on_day(*day))
    }
}

impl Labels for Spoken<'_> {
    fn lane(&self, lane: Lane) -> String {
        self.0.t(match lane {
            Lane::Release => key!("timeline-lane-release"),
            Lane::Api => key!("timeline-lane-api"),
            Lane::Registry => key!("timeline-lane-registry"),
            Lane::Package => key!("timeline-lane-package"),
            Lane::Runtime => key!("timeline-lane-runtime"),
            Lane::Flag => key!("timeline-lane-flag"),
            Lane::Retired => key!("timeline-lane-retired"),
        })
    }

    fn lane_note(&self, lane: Lane) -> String {
        self.0.t(match lane {
            Lane::Release => key!("timeline-lane-release-note"),
            Lane::Api => key!("timeline-lane-api-note"),
            Lane::Registry => key!("timeline-lane-registry-note"),
            Lane::Package => key!("timeline-lane-package-note"),
            Lane::Runtime => key!("timeline-lane-runtime-note"),
            Lane::Flag => key!("timeline-lane-flag-note"),
            Lane::Retired => key!("timeline-lane-retired-note"),
        })
    }

    fn title(&self, item: &Item) -> String {
        let version = item
            .minor
            .map(|minor| minor.to_string())
            .unwrap_or_default();
        match item.kind {
            Kind::Released => say!(self.0, "timeline-released", version = version),
            Kind::Maintenance => say!(self.0, "timeline-maintenance", version = version),
            Kind::EndOfLife => say!(self.0, "timeline-end-of-life", version = version),
            Kind::ApisRemoved => {
                say!(
                    self.0,
                    "timeline-apis-removed",
                    version = version,
                    count = item.count
                )
            }
            Kind::Event => self.0.t(&format!("event-{}", item.id)),
        }
    }

    fn when(&self, date: &Marked<When>) -> String {
        let Date { year, month, day } = date.value.date;
        match date.value.precision {
            Precision::Day => self.0.day(year, month, day),
            Precision::Month => self.0.month(year, month),
        }
    }

    fn when_marked(&self, date: &Marked<When>) -> String {
        let said = self.when(date);
        match date.mark {
            Mark::Settled => said,
            Mark::Planned => say!(self.0, "timeline-date-planned", date = said),
            Mark::Unproved => say!(self.0, "timeline-date-unproved", date = said),
            Mark::Derived => say!(self.0, "timeline-date-derived", date = said),
        }
    }

    fn day(&self, date: Date) -> String {
        self.0.day(date.year, date.month, date.day)
    }

    fn month(&self, month: u8) -> String {
        say!(self.0, "timeline-month", month = month)
    }

    fn month_of(&self, year: u16, month: u8) -> String {
        self.0.month(year, month)
    }

    fn until(&self, end: &Marked<When>) -> String {
        say!(self.0, "timeline-until", date = self.when(end))
    }

    fn ended(&self, end: &Marked<When>) -> String {
        say!(self.0, "timeline-ended", date = self.when(end))
    }

    fn after_data(&self) -> String {
        self.0.t(key!("timeline-after-data"))
    }

    fn drawing(&self, extent: &Extent) -> String {
        let (from, to) = (extent.from, extent.to);
        say!(
            self.0,
            "timeline-drawing",
            from = self.month_of(from.year, from.month),
            to = self.month_of(to.year, to.month),
        )
    }

    fn describe(&self, item: &Item) -> String {
        say!(
            self.0,
            "timeline-event",
            title = self.title(item),
            date = self.when_marked(&item.date)
        )
    }

    fn describe_window(&self, dates: &[&Item]) -> String {
        let date = |kind| {
            dates
                .iter()
                .find(|item| item.kind == kind)
                .map(|item| self.when_marked(&item.date))
        };
        let version = dates
            .iter()
            .find_map(|item| item.minor)
            .map(|minor| minor.to_string())
            .unwrap_or_default();
        let released = date(Kind::Released).unwrap_or_default();
        match (date(Kind::Maintenance), date(Kind::EndOfLife)) {
            (Some(maintenance), Some(ended)) => say!(
                self.0,
                "timeline-window-whole",
                version = version,
                released = released,
                maintenance = maintenance,
                ended = ended,
            ),
            (_, Some(ended)) => {
                say!(
                    self.0,
                    "timeline-window-ended",
                    version = version,
                    released = released,
                    ended = ended
                )
            }
            (_, None) => say!(
                self.0,
                "timeline-window",
                version = version,
                released = released
            ),
        }
    }
}
