//! The container runtimes that go with a minor.

use crate::Minor;

/// What the project of a runtime names for a minor.
#[derive(Debug)]
pub struct Runtimes {
    /// The minor of Kubernetes.
    pub minor: Minor,
    /// The first release of each branch of containerd, such as `1.6.36+ 2.0.1+`.
    pub containerd: &'static str,
    /// Where the row comes from.
    pub source: &'static str,
}

/// Every row, by minor.
pub fn runtimes() -> &'static [Runtimes] {
    &RUNTIMES
}

include!(concat!(env!("OUT_DIR"), "/runtimes.rs"));
