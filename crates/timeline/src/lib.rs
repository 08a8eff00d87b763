//! Events and a width, to positioned shapes; pure.

use facts::{Date, Lane, Minor};

/// An event as it stands in the drawing and in the table.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// `release-1.36`, `eol-1.36`, `apis-1.22`, or the id of the event.
    pub id: String,
    pub lane: Lane,
    pub date: facts::Marked<facts::When>,
    pub minor: Option<Minor>,
    /// For `apis-*`: how many APIs that minor stops serving.
    pub count: usize,
    pub guide: &'static str,
    pub rule: &'static str,
    pub source: &'static str,
}

/// What to show.
#[derive(Clone, PartialEq, Debug)]
pub struct Filter { pub lanes: Vec<Lane>, pub from: Date, pub to: Date,
    /// Only what concerns these minors, if given.
    pub minors: Option<(Minor, Minor)> }

/// Everything there is, by date.
pub fn items() -> Vec<Item> { Vec::new() }
