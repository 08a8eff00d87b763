//! Kubernetes minors and their support windows.

use crate::generated::*;
use crate::{Date, Marked, Minor};

/// A Kubernetes minor and its support window.
#[derive(Debug)]
pub struct Release {
    /// The minor.
    pub minor: Minor,
    /// The day of its first release.
    pub released: Option<Marked<Date>>,
    /// From here on only critical fixes are made.
    pub maintenance: Option<Marked<Date>>,
    /// From here on nothing is fixed.
    pub end_of_life: Option<Marked<Date>>,
    /// The newest patch at the data's date, such as `1.36.4`; empty when unknown.
    pub latest_patch: &'static str,
    /// Where the row comes from.
    pub source: &'static str,
}

impl Release {
    /// Whether it was out at the data's date, even if the end of its life is planned.
    pub fn is_released(&self) -> bool {
        self.released.is_some_and(|released| !released.is_planned())
    }
}

/// Every minor, oldest first.
pub fn releases() -> &'static [Release] {
    &RELEASES
}

/// The row of one minor.
pub fn release(minor: Minor) -> Option<&'static Release> {
    RELEASES.get(usize::from(minor.0))
}

/// The newest minor whose release date is not after the data's date; the default target.
pub fn newest_released() -> Minor {
    NEWEST_RELEASED
}

/// Why a text names no minor of the data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotKnown {
    /// It is no version of Kubernetes.
    NoVersion,
    /// The data ends with this minor.
    TooNew(Minor),
}

/// The minor that a reader means by a version, or by `latest`.
pub fn known_minor(text: &str) -> Result<Minor, NotKnown> {
    if text == "latest" {
        return Ok(newest_released());
    }
    let minor: Minor = text.parse().map_err(|_| NotKnown::NoVersion)?;
    match RELEASES.last() {
        Some(last) if minor > last.minor => Err(NotKnown::TooNew(last.minor)),
        _ => Ok(minor),
    }
}

include!(concat!(env!("OUT_DIR"), "/releases.rs"));
