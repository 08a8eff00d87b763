//! What happened to registries, packages, runtimes and projects, and what is planned.

use crate::generated::*;
use crate::{Date, Marked, Minor, When};

/// A row of the timeline that an event stands in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Lane {
    /// Kubernetes minors and their ends of life.
    Release,
    /// API removals and deprecations.
    Api,
    /// Image registries.
    Registry,
    /// Package, chart and download repositories.
    Package,
    /// Container runtimes and what a node needs.
    Runtime,
    /// Flags and feature gates.
    Flag,
    /// Projects and services that ended.
    Retired,
}

/// Something that happened or is planned, other than releases and API removals (those follow from their own tables).
#[derive(Debug)]
pub struct Event {
    /// Stable and never reused; the title is the message `event-<id>` of each locale.
    pub id: &'static str,
    /// Where it stands on the timeline.
    pub lane: Lane,
    /// When it happened; the day of the release where it came with a minor.
    pub date: Marked<When>,
    /// The minor it came with, where it came with one.
    pub minor: Option<Minor>,
    /// The guide that helps, a slug; empty when there is none yet.
    pub guide: &'static str,
    /// The rule that finds who is affected; empty when there is none yet.
    pub rule: &'static str,
    /// Where the row comes from.
    pub source: &'static str,
}

/// The events, by date.
pub fn events() -> &'static [Event] {
    &EVENTS
}

/// The event with this id.
pub fn event(id: &str) -> Option<&'static Event> {
    EVENTS.iter().find(|event| event.id == id)
}

include!(concat!(env!("OUT_DIR"), "/events.rs"));
