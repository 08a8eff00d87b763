//! What the worker answers.

use crate::FileId;

/// An answer to a question, or a note on the way to it, with the number of the question.
#[derive(Clone, PartialEq, Debug)]
pub struct Said {
    pub id: u32,
    pub answer: Answer,
}

wire_struct!(Said { id, answer });

/// An answer to one question.
#[derive(Clone, PartialEq, Debug)]
pub enum Answer {
    /// Not yet the answer.
    Note {
        note: Note,
    },
    /// A text was taken; `is_crlf` says that every line ends so.
    Kept {
        rev: u32,
        rows: usize,
        is_crlf: bool,
    },
    /// What was found.
    Verdict {
        verdict: Verdict,
    },
    /// Something to show.
    Html {
        html: String,
    },
    /// Something to show, and a number that goes with it: changed lines of a diff, safe fixes of a text.
    Counted {
        html: String,
        count: usize,
    },
    /// The lines and the outcome of a small checker.
    Tried {
        lines: String,
        outcome: String,
    },
    /// What the tip over a mark says, and whether there is a fix that can be applied.
    Tip {
        title: String,
        can_fix: bool,
    },
    Count {
        count: usize,
    },
    /// Edits to make, and what to show for a while once they are made.
    Edits {
        edits: Vec<FileEdits>,
        said: String,
    },
    Page {
        page: Page,
    },
    /// The text that travels along is a file of this name, or for the clipboard if it has none; `said` is told then.
    File {
        name: String,
        said: String,
    },
    /// What stood in a link: the texts that travel along have these names. `said` is shown, also where there are none.
    Opened {
        paths: Vec<String>,
        shown: usize,
        said: String,
    },
    /// It was done, or there is nothing to say; texts may travel along.
    Done,
}

wire_enum!(Answer {
    "note" = Note { note },
    "kept" = Kept { rev, rows, is_crlf },
    "verdict" = Verdict { verdict },
    "html" = Html { html },
    "counted" = Counted { html, count },
    "tried" = Tried { lines, outcome },
    "tip" = Tip { title, can_fix },
    "count" = Count { count },
    "edits" = Edits { edits, said },
    "page" = Page { page },
    "file" = File { name, said },
    "opened" = Opened { paths, shown, said },
    _ = Done
});

/// Something the worker says on its way to the answer.
#[derive(Clone, PartialEq, Debug)]
pub enum Note {
    /// `done` of `total` texts are checked; `file` is next.
    Checking {
        file: FileId,
        done: usize,
        total: usize,
    },
    /// The module runs.
    Ready,
}

wire_enum!(Note {
    "checking" = Checking { file, done, total },
    _ = Ready
});

/// What a check found. Its marks travel along as quadruples of 32-bit numbers: UTF-16 offsets as the editor counts, the
/// severity (0 info, 1 warning, 2 error), and the number of the finding.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Verdict {
    pub files: Vec<FileState>,
    /// Findings with the filters of the view; `items` are the first of them.
    pub total: usize,
    pub items: Vec<Item>,
    /// Findings over all texts: info, warning, error.
    pub counts: Vec<usize>,
    /// The same in words.
    pub count_words: Vec<String>,
    /// Findings with a safe fix over all texts, and the label of the button.
    pub n_safe: usize,
    pub fix_label: String,
    /// What is said aloud.
    pub said: String,
    /// Objects that were checked, and objects that there are.
    pub coverage: Vec<usize>,
    /// Cards that stand over the list: partly checked, not recognised, nothing found.
    pub banner: String,
}

wire_struct!(Verdict {
    files,
    total,
    items,
    counts,
    count_words,
    n_safe,
    fix_label,
    said,
    coverage,
    banner
});

/// The verdict on one text.
#[derive(Clone, PartialEq, Debug)]
pub struct FileState {
    pub file: FileId,
    /// The state of the text that was checked.
    pub rev: u32,
    /// What it was read as, as HTML; empty when it was not recognised.
    pub detected: String,
    /// How long it is and how its lines end, in words.
    pub meta: String,
    /// Findings: info, warning, error.
    pub counts: Vec<usize>,
}

wire_struct!(FileState {
    file,
    rev,
    detected,
    meta,
    counts
});

/// A finding of the list, worst first, then by text and place.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    pub file: FileId,
    /// Its number within the text, by place.
    pub finding: usize,
    /// UTF-16 offsets as the editor counts.
    pub from: usize,
    pub to: usize,
    /// The row in the read-only view, from 0.
    pub row: usize,
    /// The fix to apply when no other one is named, if there is one that can be applied.
    pub fix: Option<usize>,
    /// Its title without markup.
    pub title: String,
    /// The row of the list, closed.
    pub html: String,
}

wire_struct!(Item {
    file,
    finding,
    from,
    to,
    row,
    fix,
    title,
    html
});

/// The edits that a fix makes in a text.
#[derive(Clone, PartialEq, Debug)]
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

wire_struct!(FileEdits {
    file,
    rev,
    n_fixed,
    edits,
    text
});

/// The bytes `start..end`, which the editor counts as `from..to`, become `text`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EditAt {
    pub start: usize,
    pub end: usize,
    pub from: usize,
    pub to: usize,
    pub text: String,
}

wire_struct!(EditAt {
    start,
    end,
    from,
    to,
    text
});

/// A rendered page: inner HTML of its three parts, and what belongs into `<html>` and `<head>`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
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

wire_struct!(Page {
    lang,
    title,
    description,
    page,
    path,
    root,
    skip,
    header,
    body,
    footer
});
