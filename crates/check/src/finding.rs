//! What a rule says about a text: findings, their fixes, and the messages of both.

use facts::{Date, Minor};

use crate::Span;

/// A value inside a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg {
    Text(String),
    Number(i64),
    Minor(Minor),
    Day(Date),
    /// A date of which only the month is known.
    Month(Date),
}

/// A message of the catalogue with its arguments; the words are chosen at the edge.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// How much a finding matters on the target.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    Info,
    Warning,
    Error,
}

/// How far a fix can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Safety {
    /// Same meaning on the target.
    Safe,
    /// Meaning or defaults can change.
    Review,
    /// Explained, not applied.
    Manual,
}

/// The object that holds a finding, as the text names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Object {
    pub api_version: Option<String>,
    pub kind: Option<String>,
    pub namespace: Option<String>,
    pub name: Option<String>,
}

/// The bytes of `span` become `text`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

/// A way to mend a finding; its edits are disjoint and sorted.
#[derive(Clone, PartialEq, Debug)]
pub struct Fix {
    pub title: Message,
    pub safety: Safety,
    pub edits: Vec<Edit>,
}

/// One thing that will not work, or will work differently, on the target.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    pub rule: &'static str,
    pub severity: Severity,
    /// What it is about, such as `extensions/v1beta1 Ingress`.
    pub subject: String,
    /// Counts from 1.
    pub document: usize,
    /// The outer field when the finding lies in text inside text.
    pub embedded: Option<String>,
    pub object: Option<Object>,
    /// A JSON pointer in the document.
    pub field: String,
    /// The smallest bytes that explain it.
    pub span: Span,
    /// Names the title; `<key>-more`, with the same arguments, is the explanation.
    pub message: Message,
    pub deprecated_in: Option<Minor>,
    pub removed_in: Option<Minor>,
    /// The newest replacement that the target serves.
    pub replacement: Option<String>,
    /// The slug of the guide that helps; empty when there is none.
    pub guide: &'static str,
    pub source: &'static str,
    pub fixes: Vec<Fix>,
}
