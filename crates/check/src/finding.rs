//! What a rule says about a text: findings, their fixes, and the messages of both.

use facts::{Date, Minor};

use crate::Span;

/// A value inside a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg {
    /// A name, a version, a key: text that is not translated.
    Text(String),
    /// A count or a line.
    Number(i64),
    /// A Kubernetes minor.
    Minor(Minor),
    /// A date.
    Day(Date),
    /// A date of which only the month is known.
    Month(Date),
}

/// A message of the catalogue with its arguments; the words are chosen at the edge.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    /// The key in the catalogue.
    pub key: &'static str,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// With one more argument, where there is one.
    pub(crate) fn and(mut self, name: &'static str, value: Option<Arg>) -> Message {
        self.args.extend(value.map(|value| (name, value)));
        self
    }
}

/// How much a finding matters on the target.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// Deprecated with no removal set, history, advice.
    Info,
    /// Works there, but not for good.
    Warning,
    /// Will not work there.
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
    /// `apiVersion`, unless a template fills it in.
    pub api_version: Option<String>,
    /// `kind`, unless a template fills it in.
    pub kind: Option<String>,
    /// `metadata.namespace`.
    pub namespace: Option<String>,
    /// `metadata.name`.
    pub name: Option<String>,
}

/// The bytes of `span` become `text`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// What takes its place.
    pub text: String,
}

impl Edit {
    /// Puts a text in at a byte.
    pub(crate) fn insert(at: usize, text: impl Into<String>) -> Edit {
        Edit {
            span: Span::empty(at),
            text: text.into(),
        }
    }

    /// Takes bytes out.
    pub(crate) fn remove(span: Span) -> Edit {
        Edit {
            span,
            text: String::new(),
        }
    }
}

/// One of several fixes, between which only a person can choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// What is chosen, as [`Options`](crate::Options) names it: `runtime`, `ingress-class`.
    pub name: &'static str,
    /// What this fix takes for it; empty where the value is still to be said.
    pub value: String,
}

/// A way to mend a finding; its edits are disjoint and sorted.
#[derive(Clone, PartialEq, Debug)]
pub struct Fix {
    /// What it does.
    pub title: Message,
    /// How far it can be trusted.
    pub safety: Safety,
    /// What it changes.
    pub edits: Vec<Edit>,
    /// What changes in meaning, or has to be known before; a sentence each.
    pub notes: Vec<Message>,
    /// The choice that it takes for granted.
    pub choice: Option<Choice>,
    /// Pointers of the aliases through which its edits reach other places.
    pub reaches: Vec<String>,
    /// A text to copy, where it is not applied.
    pub copy: Option<String>,
}

impl Fix {
    /// A fix with nothing to say besides.
    pub fn new(title: Message, safety: Safety, edits: Vec<Edit>) -> Fix {
        Fix {
            title,
            safety,
            edits,
            notes: Vec::new(),
            choice: None,
            reaches: Vec::new(),
            copy: None,
        }
    }

    /// With one more note.
    pub(crate) fn note(mut self, note: Message) -> Fix {
        self.notes.push(note);
        self
    }

    /// For one value of a choice.
    pub(crate) fn for_choice(mut self, name: &'static str, value: impl Into<String>) -> Fix {
        let value = value.into();
        self.choice = Some(Choice { name, value });
        self
    }

    /// With a text to copy.
    pub(crate) fn copy(mut self, text: impl Into<String>) -> Fix {
        self.copy = Some(text.into());
        self
    }
}

/// One thing that will not work, or will work differently, on the target.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The id of the rule.
    pub rule: &'static str,
    /// How much it matters on the target.
    pub severity: Severity,
    /// What it is about, such as `extensions/v1beta1 Ingress`.
    pub subject: String,
    /// Counts from 1.
    pub document: usize,
    /// The outer field when the finding lies in text inside text.
    pub embedded: Option<String>,
    /// The object that holds it: the item, in a list.
    pub object: Option<Object>,
    /// A JSON pointer in the document.
    pub field: String,
    /// The smallest bytes that explain it.
    pub span: Span,
    /// Names the title; `<key>-more`, with the same arguments, is the explanation.
    pub message: Message,
    /// The minor that deprecated it, if one did.
    pub deprecated_in: Option<Minor>,
    /// The first minor without it, if there is or will be one.
    pub removed_in: Option<Minor>,
    /// With an upgrade's start given: the first minor on the way at which this is found as badly as on the target.
    pub since: Option<Minor>,
    /// The newest replacement that the target serves.
    pub replacement: Option<String>,
    /// The slug of the guide that helps; empty when there is none.
    pub guide: &'static str,
    /// Where the fact behind it comes from.
    pub source: &'static str,
    /// Ways to mend it, the best one first.
    pub fixes: Vec<Fix>,
}

impl Finding {
    /// A finding with nothing said about objects, versions or fixes.
    pub(crate) fn new(
        rule: &'static str,
        severity: Severity,
        document: usize,
        span: Span,
        message: Message,
    ) -> Finding {
        Finding {
            rule,
            severity,
            subject: String::new(),
            document,
            embedded: None,
            object: None,
            field: String::new(),
            span,
            message,
            deprecated_in: None,
            removed_in: None,
            since: None,
            replacement: None,
            guide: "",
            source: "",
            fixes: Vec::new(),
        }
    }
}
