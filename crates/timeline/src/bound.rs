//! From where and to where events are wanted: a day, or a minor and all that touches who runs it.

use facts::{Date, Minor, NotKnown};

use crate::Filter;

/// One end of what is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// A day; it is inside.
    Day(Date),
    /// A minor; it is inside.
    Minor(Minor),
}

/// Reads a day such as `2023-04-03`, a version of Kubernetes, or `latest`.
pub fn bound(text: &str) -> Result<Bound, NotKnown> {
    match text.trim().parse() {
        Ok(day) => Ok(Bound::Day(day)),
        Err(_) => facts::known_minor(text).map(Bound::Minor),
    }
}

impl Filter {
    /// What lies between two ends.
    ///
    /// Of what concerns a minor, a minor keeps those from it on, or up to it. Everything else is kept from the day of its
    /// release, or up to the end of its life.
    pub fn between(from: Option<Bound>, to: Option<Bound>) -> Filter {
        let mut filter = Filter::default();
        let mut minors = (Minor(0), Minor(u16::MAX));
        let dates = |minor| facts::release(minor);
        match from {
            Some(Bound::Day(day)) => filter.from = day,
            Some(Bound::Minor(minor)) => {
                minors.0 = minor;
                let released = dates(minor).and_then(|release| release.released);
                filter.from = released.map_or(filter.from, |released| released.value);
            }
            None => {}
        }
        match to {
            Some(Bound::Day(day)) => filter.to = day,
            Some(Bound::Minor(minor)) => {
                minors.1 = minor;
                let ended = dates(minor).and_then(|release| release.end_of_life);
                filter.to = ended.map_or(filter.to, |ended| ended.value);
            }
            None => {}
        }
        filter.minors = Some(minors);
        filter
    }
}
