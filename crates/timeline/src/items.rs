//! Everything that has a date, as one list: releases, API removals, events.

use facts::{Api, Date, Event, Lane, Mark, Marked, Minor, Precision, Release, Surface, When};

use crate::order::order;

/// An event as it stands in the drawing and in the table.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// `release-1.36`, `maintenance-1.36`, `eol-1.36`, `apis-1.22`, or the id of the event.
    pub id: String,
    /// What sort of thing it is.
    pub kind: Kind,
    /// The row of the drawing it stands in.
    pub lane: Lane,
    /// When it happens, and how sure that is.
    pub date: Marked<When>,
    /// The minor it belongs to or came with.
    pub minor: Option<Minor>,
    /// For `apis-*`: how many APIs that minor stops serving.
    pub count: usize,
    /// The guide that helps, a slug; empty when there is none.
    pub guide: &'static str,
    /// The rule that finds what it breaks; empty when there is none.
    pub rule: &'static str,
    /// Where the date is from.
    pub source: &'static str,
}

/// What sort of thing happens on the date of an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A minor is released.
    Released,
    /// From here on the minor receives only critical fixes.
    Maintenance,
    /// The minor receives nothing any more.
    EndOfLife,
    /// A minor stops serving APIs.
    ApisRemoved,
    /// A row of the events table.
    Event,
}

impl Item {
    /// Whether its date is a plan and must be shown as one.
    pub fn is_planned(&self) -> bool {
        self.date.is_planned()
    }

    /// The day it stands at; the first of the month where no day is known.
    pub fn day(&self) -> Date {
        self.date.value.date
    }
}

/// Everything there is, oldest first; on one day by lane, then by minor, then by id.
///
/// A removal is left out when the release that would bring it has no date yet.
pub fn items() -> Vec<Item> {
    let releases = facts::releases();
    let mut items = Vec::new();
    for release in releases {
        items.extend(of_release(release));
        items.extend(removal(release));
    }
    items.extend(facts::events().iter().map(of_event));
    in_order(&items)
}

/// The items in their one order.
pub fn in_order(items: &[Item]) -> Vec<Item> {
    let key = |i: usize| {
        let item: &Item = &items[i];
        (
            item.day(),
            item.lane,
            item.minor,
            item.kind as u8,
            item.id.as_str(),
        )
    };
    let order = order(items.len(), &|a, b| key(a).cmp(&key(b)));
    order.into_iter().map(|i| items[i].clone()).collect()
}

/// The APIs of kube-apiserver that `minor` is the first not to serve.
pub fn removed_apis(minor: Minor) -> impl Iterator<Item = &'static Api> {
    removed(minor).map(|(_, api)| api)
}

fn removed(minor: Minor) -> impl Iterator<Item = (Mark, &'static Api)> {
    facts::apis()
        .iter()
        .filter(|api| api.surface == Surface::Rest)
        .filter_map(move |api| {
            let removed = api.removed.filter(|removed| removed.value == minor)?;
            Some((removed.mark, api))
        })
}

fn of_release(release: &'static Release) -> impl Iterator<Item = Item> {
    [
        (Kind::Released, "release", release.released),
        (Kind::Maintenance, "maintenance", release.maintenance),
        (Kind::EndOfLife, "eol", release.end_of_life),
    ]
    .into_iter()
    .filter_map(|(kind, name, date)| {
        Some(Item {
            id: format!("{name}-{}", release.minor),
            kind,
            lane: Lane::Release,
            date: on_day(date?),
            minor: Some(release.minor),
            count: 0,
            guide: "",
            rule: "",
            source: release.source,
        })
    })
}

fn removal(release: &'static Release) -> Option<Item> {
    let apis: Vec<(Mark, &Api)> = removed(release.minor).collect();
    let (_, first) = apis.first()?;
    let mut date = release.released?;
    if apis.iter().all(|(mark, _)| *mark == Mark::Planned) {
        date.mark = Mark::Planned;
    }
    let guides = apis.iter().map(|(_, api)| api.guide);
    Some(Item {
        id: format!("apis-{}", release.minor),
        kind: Kind::ApisRemoved,
        lane: Lane::Api,
        date: on_day(date),
        minor: Some(release.minor),
        count: apis.len(),
        guide: guides
            .into_iter()
            .find(|guide| !guide.is_empty())
            .unwrap_or_default(),
        rule: "removed-api",
        source: first.source,
    })
}

fn of_event(event: &'static Event) -> Item {
    Item {
        id: event.id.to_owned(),
        kind: Kind::Event,
        lane: event.lane,
        date: event.date,
        minor: event.minor,
        count: 0,
        guide: event.guide,
        rule: event.rule,
        source: event.source,
    }
}

/// A date that is known to the day.
pub(crate) fn on_day(date: Marked<Date>) -> Marked<When> {
    Marked {
        value: When {
            date: date.value,
            precision: Precision::Day,
        },
        mark: date.mark,
    }
}
