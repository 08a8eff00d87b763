//! Labels of nodes, annotations and taints that are deprecated or no longer read.

use crate::generated::*;
use crate::{Marked, Minor, Rename};

/// What a name of the table is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabelSort {
    /// An annotation that people write.
    Annotation,
    /// A label that Kubernetes or a cloud provider puts on nodes, and that selectors name.
    NodeLabel,
    /// An annotation that Kubernetes itself wrote.
    Record,
    /// A taint of nodes, which tolerations name.
    Taint,
}

/// A label, annotation or taint that is deprecated or no longer read.
#[derive(Debug)]
pub struct Label {
    /// The key, such as `beta.kubernetes.io/os`; one that ends with a slash has the name of a container after it.
    pub name: &'static str,
    /// What it is.
    pub sort: LabelSort,
    /// The kind of object that carries it, such as `Node`; those of a Pod are in templates of Pods too.
    pub on: &'static str,
    /// The minor in which it was deprecated.
    pub deprecated: Option<Marked<Minor>>,
    /// The first minor in which nothing reads it, or that does not set it.
    pub no_effect_from: Option<Marked<Minor>>,
    /// Another key, or a way of fields such as `spec.taints`; empty where nothing takes its place.
    pub replacement: &'static str,
    /// Whether the replacement is only another name.
    pub rename: Rename,
    /// Where the row comes from.
    pub source: &'static str,
}

/// The labels, annotations and taints, by name.
pub fn labels() -> &'static [Label] {
    &LABELS
}

/// The row of a key.
pub fn label(sort: LabelSort, name: &str) -> Option<&'static Label> {
    LABELS
        .iter()
        .find(|row| row.sort == sort && row.name == name)
}

include!(concat!(env!("OUT_DIR"), "/labels.rs"));
