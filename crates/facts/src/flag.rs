//! Command-line flags of the components that were deprecated or removed.

use crate::generated::*;
use crate::{Marked, Minor};

/// A flag with its end.
#[derive(Debug)]
pub struct Flag {
    /// The component or command, such as `kubelet` or `kubectl run`; `all` for those that the components share.
    pub component: &'static str,
    /// The flag, such as `--container-runtime`; `--proxy-mode=ipvs` where it is one of its values.
    pub flag: &'static str,
    /// The minor that deprecated it, where that is known.
    pub deprecated: Option<Marked<Minor>>,
    /// The first minor that refuses it; none while it is there.
    pub removed: Option<Marked<Minor>>,
    /// Flags, fields or commands that take its place, parted by `; `; empty where nothing does.
    pub replacement: &'static str,
    /// Where the row comes from.
    pub source: &'static str,
}

/// Every row, by component and flag.
pub fn flags() -> &'static [Flag] {
    &FLAGS
}

/// The row of a flag of a component, or that of all components.
pub fn flag(component: &str, flag: &str) -> Option<&'static Flag> {
    let of = |component: &str| {
        FLAGS
            .iter()
            .find(|row| row.component == component && row.flag == flag)
    };
    of(component).or_else(|| of("all"))
}

include!(concat!(env!("OUT_DIR"), "/flags.rs"));
