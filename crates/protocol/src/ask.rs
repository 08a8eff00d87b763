//! What the page asks.

use report::Severity;
use serde::{Deserialize, Serialize};

use crate::FileId;

/// A question to the worker.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum Ask {
    /// Speak this locale from now on; its catalogue is the first text, English needs none.
    Words { locale: String },
    /// Keep the first text as `file`. `rev` names this state of it; `back` wants it back as UTF-8 if it is editable.
    Put {
        file: FileId,
        path: String,
        rev: u32,
        back: bool,
    },
    /// Forget `file`.
    Drop { file: FileId },
    /// Read `file` as this kind of input whatever it looks like; as what it looks like if none.
    ReadAs { file: FileId, kind: Option<String> },
    /// Check every text that changed since it was checked, or all of them when the target is another one, and list what
    /// was found.
    Check { target: String, view: View },
    /// Check again, with the documents that `skip` names left out, as (file, number from 1) pairs.
    CheckWithout {
        target: String,
        skip: Vec<(FileId, usize)>,
        view: View,
    },
    /// Check only the documents `first..first + count` (from 1) of one text and keep nothing of it.
    Probe {
        target: String,
        file: FileId,
        first: usize,
        count: usize,
    },
    /// How many documents a text has, by its `---` lines alone.
    Documents { file: FileId },
    /// Check the first text and keep nothing: for the small checkers. Its file number in the answer is 0.
    Try { target: String, count: usize },
    /// The first text with its safe fixes, kept nowhere.
    TryFix { target: String },
    /// One line for the tip over a mark.
    Tip { file: FileId, finding: usize },
    /// `count` rows of a text from `first` (from 0), for the read-only view.
    Rows {
        file: FileId,
        first: usize,
        count: usize,
    },
    /// What a fix would change, tried on the text.
    Diff {
        file: FileId,
        finding: usize,
        fix: usize,
    },
    /// What all safe fixes would change.
    DiffSafe,
    /// The edits of a fix.
    Fix {
        file: FileId,
        finding: usize,
        fix: usize,
    },
    /// The edits of all safe fixes.
    FixSafe,
    /// The bytes of a text, as the first text of the answer.
    Text { file: FileId },
    /// Keep Markdown (the first text) for pages, such as `guides/registry-k8s-io`.
    Shelve { locale: String, path: String },
    /// Keep the index of a locale (the first text) for pages.
    ShelveIndex { locale: String },
    /// Render the page at `path` below the folder of the current locale.
    Page { path: String },
}

/// Which findings to list, and whose marks to send.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct View {
    /// Only findings of this text; of all of them if none.
    pub only: Option<FileId>,
    /// Severities to leave out.
    pub hidden: Vec<Severity>,
    pub first: usize,
    pub count: usize,
    /// The text in the editor.
    pub marks: Option<FileId>,
}
