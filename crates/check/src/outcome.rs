//! What a check is asked, and what it answers besides findings.

use facts::Minor;

use crate::{Edit, Finding, Message};

/// What to check against.
#[derive(Clone, Debug)]
pub struct Options {
    /// The minor that the text is to work on.
    pub target: Minor,
    /// The minor that an upgrade starts from.
    pub from: Option<Minor>,
    /// Overrides the detection.
    pub read_as: Option<Detected>,
    /// Only these rules, if any is named.
    pub only: Vec<String>,
    /// Not these rules.
    pub ignore: Vec<String>,
}

impl Options {
    /// Every rule, against `target`.
    pub fn new(target: Minor) -> Options {
        Options {
            target,
            from: None,
            read_as: None,
            only: Vec::new(),
            ignore: Vec::new(),
        }
    }

    /// Whether findings of `rule` are wanted.
    pub fn wants(&self, rule: &str) -> bool {
        (self.only.is_empty() || self.only.iter().any(|id| id == rule))
            && !self.ignore.iter().any(|id| id == rule)
    }
}

/// What a text was read as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Detected {
    /// Manifests and configuration files of Kubernetes.
    Kubernetes,
    /// Anything else.
    Text,
}

/// How much of an input was checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Every object was read as a whole.
    Checked,
    /// Something was skipped or could not be read to its end.
    PartlyChecked,
    /// No Kubernetes object was found.
    NotRecognized,
}

/// What became of the objects of an input; the last four add up to `objects`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Coverage {
    /// How many there are.
    pub objects: usize,
    /// Objects that were read as a whole.
    pub checked: usize,
    /// Objects of groups that Kubernetes does not own.
    pub foreign: usize,
    /// Objects of which only a part could be read.
    pub partial: usize,
    /// Documents without `apiVersion` and `kind`, and objects that a template decides.
    pub skipped: usize,
}

/// What became of one input.
#[derive(Clone, PartialEq, Debug)]
pub struct Checked {
    /// What the text was read as.
    pub detected: Detected,
    /// Documents with content; empty ones and those of comments alone do not count.
    pub documents: usize,
    /// How much was checked.
    pub status: Status,
    /// What could not be read or checked, and why.
    pub notes: Vec<Message>,
    /// What became of the objects.
    pub coverage: Coverage,
    /// In order of place.
    pub findings: Vec<Finding>,
}

/// The text after fixing, and what is left.
#[derive(Clone, PartialEq, Debug)]
pub struct Fixed {
    /// The text with the fixes in it.
    pub text: String,
    /// How many fixes were applied.
    pub applied: usize,
    /// Their edits, disjoint and sorted, round by round; each round is for the text that the one before left.
    pub rounds: Vec<Vec<Edit>>,
    /// What a check of the new text finds.
    pub left: Vec<Finding>,
}
