//! What a fix would change, as the page draws it.

use serde::{Deserialize, Serialize};

use crate::FileId;

/// A unified diff, tried on the text.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Preview {
    pub hunks: Vec<Hunk>,
    /// Lines removed and added.
    pub n_lines: usize,
    pub proof: Proof,
    /// The whole diff as text, for copying.
    pub unified: String,
}

/// What a check of the changed text said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Proof {
    /// Findings that are gone.
    pub gone: usize,
    /// Findings that were not there before.
    pub new: usize,
}

/// Lines that stand together.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Hunk {
    pub file: FileId,
    pub lines: Vec<Line>,
}

/// A line of a diff.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Line {
    pub sign: Sign,
    /// Its number in the text before (context, removed) or after (added), from 1.
    pub number: usize,
    pub text: String,
    /// Bytes of `text` that changed, half open.
    pub marks: Vec<(usize, usize)>,
}

/// What becomes of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sign {
    Context,
    Removed,
    Added,
}
