//! Findings as the list shows them.

use report::{Object, Safety, Severity};
use serde::{Deserialize, Serialize};

use crate::FileId;

/// A piece of the list of findings, worst first, then by text and place.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct List {
    /// How many findings there are with these filters.
    pub total: usize,
    pub first: usize,
    pub items: Vec<Item>,
}

/// A finding in the reader's language.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Item {
    pub file: FileId,
    /// Its number within the text, by place.
    pub finding: usize,
    pub rule: String,
    pub severity: Severity,
    pub subject: String,
    pub title: String,
    pub more: Option<String>,
    /// Counts from 1.
    pub document: usize,
    pub embedded: Option<String>,
    pub object: Option<Object>,
    pub field: String,
    /// Both count from 1.
    pub line: usize,
    pub column: usize,
    /// UTF-16 offsets as the editor counts.
    pub from: usize,
    pub to: usize,
    /// The row in the read-only view, from 0.
    pub row: usize,
    pub removed_in: Option<String>,
    pub replacement: Option<String>,
    /// A slug, if there is a guide.
    pub guide: Option<String>,
    pub source: String,
    pub fixes: Vec<FixTitle>,
}

/// A fix by name.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FixTitle {
    pub title: String,
    pub safety: Safety,
}
