//! What the worker answers.

use report::{Coverage, Severity, Status, Summary};
use serde::{Deserialize, Serialize};

use crate::{FileId, Item, List, Preview};

/// An answer to one question.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "is", content = "with", rename_all = "kebab-case")]
pub enum Answer {
    Done,
    /// The question cannot be answered, in English, for developers: the page asked for something that is not there.
    Refused(String),
    Kept(Kept),
    Verdict(Box<Verdict>),
    Item(Box<Item>),
    Count(usize),
    Rows(Vec<Row>),
    Preview(Preview),
    Edits(Vec<FileEdits>),
    Page(Box<Page>),
    /// The text travels along.
    Text,
}

/// Something the worker says on its way to the answer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// The module runs.
    Ready,
    /// `done` of `total` texts are checked; `file` is next.
    Checking {
        file: FileId,
        done: usize,
        total: usize,
    },
}

/// What became of a text that the worker was given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub file: FileId,
    pub rev: u32,
    /// Bytes of the text as UTF-8.
    pub bytes: usize,
    pub lines: usize,
    /// Rows of the read-only view; a long line has several.
    pub rows: usize,
    /// `LF`, `CRLF`, `CR` or `mixed`.
    pub endings: String,
    /// Whether it was read from another encoding than UTF-8, or bytes of it were not text.
    pub converted: bool,
}

/// What a check found.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Verdict {
    pub target: String,
    pub files: Vec<FileState>,
    pub list: List,
    /// Marks of the text that [`crate::View::marks`] names.
    pub marks: Vec<Mark>,
}

/// The verdict on one text.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FileState {
    pub file: FileId,
    /// The state of the text that was checked.
    pub rev: u32,
    pub detected: String,
    pub documents: usize,
    pub status: Status,
    pub notes: Vec<String>,
    pub coverage: Coverage,
    pub summary: Summary,
    /// Findings with a safe fix.
    pub n_safe: usize,
}

/// A squiggle: UTF-16 offsets as the editor counts, and the number of the finding.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Mark(pub usize, pub usize, pub Severity, pub usize);

/// A row of the read-only view.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Row {
    /// The number of the line, from 1; none where a long line goes on.
    pub line: Option<usize>,
    pub text: String,
    /// Bytes of `text`, severity, number of the finding.
    pub marks: Vec<Mark>,
}

/// The edits that a fix makes in a text.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FileEdits {
    pub file: FileId,
    /// The state of the text that the edits are for.
    pub rev: u32,
    /// Findings they mend.
    pub n_fixed: usize,
    /// Disjoint and sorted; empty when the new text travels along instead.
    pub edits: Vec<EditAt>,
    /// Which of the texts that travel along is the new one, for texts that only the worker holds.
    pub text: Option<usize>,
}

/// The bytes `start..end`, which the editor counts as `from..to`, become `text`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EditAt {
    pub start: usize,
    pub end: usize,
    pub from: usize,
    pub to: usize,
    pub text: String,
}

/// A rendered page: inner HTML of its three parts, and what belongs into `<html>` and `<head>`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Page {
    pub lang: String,
    pub title: String,
    pub description: String,
    pub page: String,
    pub path: String,
    pub root: String,
    /// The text of the link that skips to the content.
    pub skip: String,
    pub header: String,
    pub body: String,
    pub footer: String,
}
