//! An item as a line that a row of the page carries, so that the app needs no table of its own to draw it again.
//!
//! The line is `kind lane date certainty minor count`, such as `removed api 2022-08-23 settled 1.25 8`; a date without a day
//! is `2026-01`, a missing minor `-`.

use facts::{Date, Mark, Marked, Precision, When};

use crate::{Item, Kind, lane_id, lane_of};

const KINDS: [(Kind, &str); 5] = [
    (Kind::Released, "released"),
    (Kind::Maintenance, "maintenance"),
    (Kind::EndOfLife, "ended"),
    (Kind::ApisRemoved, "removed"),
    (Kind::Event, "event"),
];

const MARKS: [(Mark, &str); 4] = [
    (Mark::Settled, "settled"),
    (Mark::Planned, "planned"),
    (Mark::Unproved, "unproved"),
    (Mark::Derived, "derived"),
];

impl Item {
    /// The line of the item.
    pub fn to_line(&self) -> String {
        let name = |minor: facts::Minor| minor.to_string();
        [
            name_in(&KINDS, self.kind),
            lane_id(self.lane),
            &self.machine_date(),
            name_in(&MARKS, self.date.mark),
            &self.minor.map_or("-".to_owned(), name),
            &self.count.to_string(),
        ]
        .join(" ")
    }

    /// The item of a line; guide, rule and source are not in it. None for what is no such line.
    pub fn from_line(id: &str, line: &str) -> Option<Item> {
        let mut words = line.split(' ');
        Some(Item {
            id: id.to_owned(),
            kind: value_in(&KINDS, words.next()?)?,
            lane: lane_of(words.next()?)?,
            date: Marked {
                value: when(words.next()?)?,
                mark: value_in(&MARKS, words.next()?)?,
            },
            minor: words.next()?.parse().ok(),
            count: words.next()?.parse().ok()?,
            guide: "",
            rule: "",
            source: "",
        })
    }

    /// The date for machines, as precise as it is known: `2023-04-03` or `2026-01`.
    pub fn machine_date(&self) -> String {
        let mut date = self.day().to_string();
        if self.date.value.precision == Precision::Month {
            date.truncate("2026-01".len());
        }
        date
    }
}

fn when(text: &str) -> Option<When> {
    let (date, precision) = match text.parse::<Date>() {
        Ok(date) => (date, Precision::Day),
        Err(_) => (format!("{text}-01").parse().ok()?, Precision::Month),
    };
    Some(When { date, precision })
}

fn name_in<T: Copy + PartialEq>(names: &[(T, &'static str)], value: T) -> &'static str {
    let found = names.iter().find(|(other, _)| *other == value);
    found.map_or("", |(_, name)| name)
}

fn value_in<T: Copy>(names: &[(T, &'static str)], name: &str) -> Option<T> {
    let found = names.iter().find(|(_, other)| *other == name);
    found.map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::items;

    #[test]
    fn lines_keep_what_a_drawing_needs() {
        for item in items() {
            let read = Item::from_line(&item.id, &item.to_line());
            let kept = Item {
                guide: "",
                rule: "",
                source: "",
                ..item
            };
            assert_eq!(read, Some(kept));
        }
    }

    #[test]
    fn other_lines_are_none() {
        for line in [
            "",
            "event",
            "event registry 2026-13-01 settled - 0",
            "event sea 2026-01 settled - 0",
        ] {
            assert_eq!(Item::from_line("x", line), None);
        }
    }
}
