//! Dated facts and versions that only prose needs.

use crate::{Marked, Minor, When};

/// A fact that prose refers to by its id.
#[derive(Debug)]
pub struct Milestone {
    /// Stable, in kebab case.
    pub id: &'static str,
    /// What it is.
    pub value: MilestoneValue,
    /// Where the row comes from.
    pub source: &'static str,
}

/// The value of a milestone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MilestoneValue {
    /// A minor of Kubernetes.
    Minor(Marked<Minor>),
    /// A day or a month.
    Date(Marked<When>),
    /// A version as another project writes it, such as `containerd 1.6`, or a patch such as `1.27.2`.
    Version(&'static str),
}

/// Every row, in the order of the table.
pub fn milestones() -> &'static [Milestone] {
    &MILESTONES
}

/// The row with this id.
pub fn milestone(id: &str) -> Option<&'static Milestone> {
    MILESTONES.iter().find(|row| row.id == id)
}

include!(concat!(env!("OUT_DIR"), "/milestones.rs"));
