//! The engine: text and spans to documents, rules, findings, fixes, edits and a diff. Pure: no clock, no file, no browser.

use facts::{Date, Minor};

/// What to check against.
#[derive(Clone, Debug)]
pub struct Options { pub target: Minor, pub from: Option<Minor>,
    /// Overrides the detection.
    pub read_as: Option<Detected>,
    /// Only these rules, if any is named.
    pub only: Vec<String>,
    /// Not these rules.
    pub ignore: Vec<String> }

/// What a text was read as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Detected { Kubernetes, Text }

/// A value inside a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg { Text(String), Number(i64), Minor(Minor), Day(Date), Month(Date) }

/// A message of the catalogue with its arguments; the words are chosen at the edge.
#[derive(Clone, PartialEq, Debug)]
pub struct Message { pub key: &'static str, pub args: Vec<(&'static str, Arg)> }

/// Bytes of the whole input, half open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span { pub start: usize, pub end: usize }

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity { Info, Warning, Error }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Safety { Safe, Review, Manual }
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status { Checked, PartlyChecked, NotRecognized }
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Coverage { pub objects: usize, pub checked: usize, pub foreign: usize, pub partial: usize, pub skipped: usize }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Object { pub api_version: Option<String>, pub kind: Option<String>, pub namespace: Option<String>, pub name: Option<String> }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit { pub span: Span, pub text: String }
#[derive(Clone, PartialEq, Debug)]
pub struct Fix { pub title: Message, pub safety: Safety, pub edits: Vec<Edit> }
#[derive(Clone, PartialEq, Debug)]
pub struct Finding { pub rule: &'static str, pub severity: Severity, pub subject: String, pub document: usize,
    pub embedded: Option<String>, pub object: Option<Object>, pub field: String, pub span: Span, pub message: Message,
    pub deprecated_in: Option<Minor>, pub removed_in: Option<Minor>, pub replacement: Option<String>,
    pub guide: &'static str, pub source: &'static str, pub fixes: Vec<Fix> }

/// What became of one input.
#[derive(Clone, PartialEq, Debug)]
pub struct Checked { pub detected: Detected, pub documents: usize, pub status: Status, pub notes: Vec<Message>,
    pub coverage: Coverage, pub findings: Vec<Finding> }

/// The text after fixing, and what is left.
#[derive(Clone, PartialEq, Debug)]
pub struct Fixed { pub text: String, pub applied: usize, pub left: Vec<Finding> }

/// A piece of a unified diff; line numbers count from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hunk { pub before: usize, pub after: usize, pub lines: Vec<DiffLine> }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DiffLine { pub sign: Sign, pub text: String,
    /// The bytes of `text` that changed, half open.
    pub marks: Vec<Span> }
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign { Context, Removed, Added }

/// Checks one input. Accepts every string and terminates.
pub fn check(_text: &str, _options: &Options) -> Checked { unimplemented!() }
/// Applies every fix up to `safety`, one round after another until nothing changes, and checks again.
pub fn fix(_text: &str, _options: &Options, _safety: Safety) -> Fixed { unimplemented!() }
/// Applies disjoint edits; `None` when they overlap or leave the text.
pub fn apply(_text: &str, _edits: &[Edit]) -> Option<String> { None }
/// The unified diff of a text and its edits, with `context` lines around each change.
pub fn diff(_text: &str, _edits: &[Edit], _context: usize) -> Vec<Hunk> { Vec::new() }
/// Every rule: id, the fixes it can offer, and the message keys it speaks with.
pub fn rules() -> &'static [Rule] { &[] }

/// A rule as readers see it.
#[derive(Debug)]
pub struct Rule { pub id: &'static str, pub safety: Option<Safety>,
    /// The keys of its messages with the names of their arguments; a test holds the catalogue to them.
    pub messages: &'static [(&'static str, &'static [&'static str])],
    pub guide: &'static str }
