//! The types of the report, as JSON writes them.

use serde::{Deserialize, Serialize};

/// The version of the report format.
pub const SCHEMA: u32 = 1;

/// Everything one check found.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Report {
    /// The format version, [`SCHEMA`].
    pub schema: u32,
    /// The version of Farol.
    pub farol: String,
    /// `YYYY-MM-DD`.
    pub data_as_of: String,
    /// The target minor, such as `1.36`.
    pub target: String,
    /// The minor that an upgrade starts from, if one was given.
    pub from: Option<String>,
    pub inputs: Vec<Input>,
    /// Ordered by input, then by place.
    pub findings: Vec<Finding>,
    /// Findings that somebody decided to live with, in the same order. They count nowhere else.
    #[serde(default)]
    pub suppressed: Vec<Suppressed>,
    pub summary: Summary,
}

/// One file or pasted text.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Input {
    pub path: String,
    /// What the text was read as, such as `kubernetes`.
    pub detected: String,
    pub documents: usize,
    pub status: Status,
    /// What could not be read or checked, and why, in the reader's language.
    pub notes: Vec<String>,
    pub coverage: Coverage,
}

/// How much of an input was checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Checked,
    PartlyChecked,
    NotRecognized,
}

/// What became of the objects of an input; the last four add up to `objects`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Coverage {
    pub objects: usize,
    pub checked: usize,
    /// Custom resources of projects that the data does not know.
    pub foreign: usize,
    /// Objects of which only a part could be read.
    pub partial: usize,
    pub skipped: usize,
}

/// How much a finding matters on the target.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Info,
    Warning,
    Error,
}

/// One thing that will not work, or will work differently, on the target.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Finding {
    pub rule: String,
    pub severity: Severity,
    pub subject: String,
    pub path: String,
    /// Counts from 1.
    pub document: usize,
    /// The outer field when the finding lies in text inside text.
    pub embedded: Option<String>,
    pub object: Option<Object>,
    /// A JSON pointer in the document, or in the inner text.
    pub field: String,
    pub span: Span,
    pub start: Position,
    pub end: Position,
    /// What was found, in one sentence without a stop.
    pub title: String,
    /// The title and the explanation, as one text.
    pub message: String,
    pub deprecated_in: Option<String>,
    pub removed_in: Option<String>,
    /// On the way from `from`: the first minor at which this is found as badly as on the target.
    #[serde(default)]
    pub since: Option<String>,
    pub replacement: Option<String>,
    pub guide: Option<String>,
    pub source: String,
    pub fixes: Vec<Fix>,
}

/// A finding that is not reported, and why.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Suppressed {
    pub rule: String,
    pub severity: Severity,
    pub subject: String,
    pub path: String,
    pub start: Position,
    /// What was found, in one sentence without a stop.
    pub title: String,
    /// As it was written; empty where none was given.
    pub reason: String,
    pub by: SuppressedBy,
}

impl Suppressed {
    /// What is left of a finding that is not reported.
    pub fn new(finding: Finding, reason: String, by: SuppressedBy) -> Suppressed {
        Suppressed {
            rule: finding.rule,
            severity: finding.severity,
            subject: finding.subject,
            path: finding.path,
            start: finding.start,
            title: finding.title,
            reason,
            by,
        }
    }
}

/// Where it was decided that a finding is not reported.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum SuppressedBy {
    /// A comment in the text itself.
    #[serde(rename = "comment")]
    Comment,
    /// A row of the file `farol.toml`.
    #[serde(rename = "farol.toml")]
    Settings,
}

/// The object that holds a finding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Object {
    pub api_version: Option<String>,
    pub kind: Option<String>,
    pub namespace: Option<String>,
    pub name: Option<String>,
}

/// Bytes of the whole input, half open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// A place in the input; both count from 1, the column in code points.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// A way to mend a finding.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Fix {
    pub title: String,
    pub safety: Safety,
    pub edits: Vec<Edit>,
    /// What it changes in meaning, or what to know before; a sentence each.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The decision of a person that it takes for granted.
    #[serde(default)]
    pub choice: Option<Choice>,
    /// JSON pointers of the aliases through which its edits reach other places.
    #[serde(default)]
    pub reaches: Vec<String>,
    /// A text to copy, where nothing is applied.
    #[serde(default)]
    pub copy: Option<String>,
    /// What it did when it was tried on the text; a fix that failed then is not in the report.
    #[serde(default)]
    pub proof: Option<Proof>,
}

/// What a fix does to its text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Proof {
    pub bytes_removed: usize,
    pub bytes_added: usize,
    /// Comments of the changed documents, all of which are still there.
    pub comments_kept: usize,
    /// Values that are others, in the order of the text; the first 200 of them.
    pub changed: Vec<Change>,
    /// Findings that are gone.
    pub gone: usize,
}

/// A value that is another one after a fix.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Change {
    /// Counts from 1.
    pub document: usize,
    /// A JSON pointer.
    pub path: String,
    pub how: ChangeKind,
}

/// How a value is another one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    Added,
    Removed,
    Changed,
}

/// One of several fixes, between which only a person can choose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// As `--choose` names it, such as `runtime`.
    pub name: String,
    /// What this fix takes for it; empty where the value is still to be said.
    pub value: String,
}

/// How far a fix can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Safety {
    Safe,
    Review,
    Manual,
}

/// The bytes `start..end` of the original text become `text`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Edit {
    pub start: usize,
    pub end: usize,
    pub text: String,
}

/// Findings by severity.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Summary {
    pub error: usize,
    pub warning: usize,
    pub info: usize,
}
