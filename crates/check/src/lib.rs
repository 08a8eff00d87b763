//! The engine: text and spans to documents, rules, findings, fixes, edits and a diff.
//!
//! Pure: no clock, no file, no network, no browser. Findings hold no prose, only the keys of messages and their arguments.

#![warn(missing_docs)]

mod alternatives;
mod apis;
mod block;
mod check;
mod choice;
mod claims;
mod comments;
mod context;
mod convert;
mod decode;
mod detect;
mod diff;
mod edit;
mod embedded;
mod entries;
mod fields;
mod finding;
mod fix;
mod flags;
mod given;
mod image;
mod images;
mod items;
mod join;
mod lift;
mod locate;
mod nearest;
mod notes;
mod objects;
mod offer;
mod outcome;
mod plain;
mod pod_security;
mod pods;
mod promise;
mod proof;
mod reach;
mod rewrite;
mod rules;
mod slices;
mod suppress;
mod values;
mod way;
mod whole;
mod written;

use reader::{line_index, order, parse, path, tree};

pub use check::{check, check_in_slices};
pub use choice::ChoiceKind;
pub use convert::Conversion;
pub use decode::{Decoded, Encoding, Wide, decode, encode};
pub use diff::{DiffLine, Hunk, Sign, diff, patch_head};
pub use edit::apply;
pub use finding::{Arg, Choice, Edit, Finding, Fix, Message, Object, Safety, Severity};
pub use fix::{fix, fix_from};
pub use join::join;
pub use notes::notes;
pub use offer::offered;
pub use outcome::{Checked, Coverage, Detected, Fixed, Options, Status, Suppressed};
pub use proof::{Change, How, Proof, prove};
pub use reader::Span;
pub use reader::line_index::LineIndex;
pub use reader::parse::{Broken, Document, Documents, Fault, Limit, parse};
pub use reader::parse::{MAX_DEPTH, MAX_DOCUMENTS, MAX_FINDINGS, MAX_NODES, MAX_TEXT};
pub use reader::tree::{Children, NodeId, NodeKind, Tree};
pub use rules::Rule;
pub use slices::at_once;

/// Every rule: id, the fixes it can offer, and the message keys it speaks with.
pub fn rules() -> &'static [Rule] {
    rules::RULES
}

/// What only a person can choose, and what it can be.
pub fn choices() -> &'static [ChoiceKind] {
    choice::CHOICES
}

/// Every conversion of objects to another version of their kind.
pub fn conversions() -> &'static [Conversion] {
    convert::CONVERSIONS
}
