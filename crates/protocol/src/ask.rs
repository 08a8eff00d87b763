//! What the page asks.

use crate::FileId;

/// A question with its number.
#[derive(Clone, PartialEq, Debug)]
pub struct Asked {
    pub id: u32,
    pub ask: Ask,
}

wire_struct!(Asked { id, ask });

/// A question to a worker: [`Ask::Words`] to either, those about pages to the press, all others to the engine.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// Speak this locale from now on; its catalogue is the first text. `root` is the address of the
    /// site, for links; it ends in `#/` where all pages are in one file.
    Words { locale: String, root: String },
    /// Keep the first text as `file`. `rev` names this state of it; `back` wants it back as UTF-8 if it is editable.
    Put {
        file: FileId,
        path: String,
        rev: u32,
        back: bool,
    },
    /// Forget `file`.
    Drop { file: FileId },
    /// Read `file` as this kind of input whatever it looks like; as what it looks like if empty.
    ReadAs { file: FileId, kind: String },
    /// Check every text that changed since it was checked, or all of them when the target is another one, and list what
    /// was found. Documents that `skip` names, as (file, number from 1) pairs, are left out. What the texts prove to the
    /// steps of a guide travels along before the marks.
    Check {
        target: String,
        skip: Vec<u32>,
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
    /// Check the first text and keep nothing: for the checker on the home page. Its links lead to `href`.
    Try { target: String, href: String },
    /// The same for the checker in a guide.
    TryInline { target: String },
    /// The first text with its safe fixes, kept nowhere.
    TryFix { target: String },
    /// What stands in an open finding: explanation, life, fixes tried on the text, links.
    Body { file: FileId, finding: usize },
    /// One line for the tip over a mark.
    Tip { file: FileId, finding: usize },
    /// `count` rows of a text from `first` (from 0), for the read-only view.
    Rows {
        file: FileId,
        first: usize,
        count: usize,
    },
    /// The edits of a fix; [`IGNORE`](crate::IGNORE) in its place stands for a comment that asks not to report the finding.
    Fix {
        file: FileId,
        finding: usize,
        fix: usize,
    },
    /// The edits of all safe fixes.
    FixSafe {},
    /// Keep Markdown (the first text) for pages, such as `guides/registry-k8s-io`.
    Shelve { locale: String, path: String },
    /// Keep the index of a locale (the first text) for pages.
    ShelveIndex { locale: String },
    /// Render the page at `path` below the folder of the current locale.
    Page { path: String },
    /// Something to take along: the report as `json`, `sarif`, `junit`, `markdown` or for the clipboard (`copy`), the `case` of
    /// a finding, or the `patch` of all changes, `patch-safe` that of all safe fixes.
    Take {
        what: String,
        file: FileId,
        finding: usize,
    },
    /// What a link can carry: the dialog about it, and in it the link with the texts where `what` is `plain` (none if there
    /// are secrets) or `redacted`. Besides that `what` is `open` for what stands in a link (the first text), `put-back` for
    /// the edits that put hidden values back, and `hold` to know what was hidden again (the first text).
    Share {
        what: String,
        link: String,
        shown: FileId,
    },
    /// What scripts of the page show by themselves, see `public/parts/fixing.js`: the `review` of the fix `at` a place of the
    /// queue after `done` others, the `changes` that were made, or what `safe` fixes would change. With `reason` the text is
    /// kept for the next comment that asks not to report.
    Script {
        what: String,
        text: String,
        at: usize,
        done: usize,
    },
    /// Nothing.
    Nothing,
}

wire_enum!(Ask {
    "words" = Words { locale, root },
    "put" = Put { file, path, rev, back },
    "drop" = Drop { file },
    "read-as" = ReadAs { file, kind },
    "check" = Check { target, skip, view },
    "probe" = Probe { target, file, first, count },
    "documents" = Documents { file },
    "try" = Try { target, href },
    "try-inline" = TryInline { target },
    "try-fix" = TryFix { target },
    "body" = Body { file, finding },
    "tip" = Tip { file, finding },
    "rows" = Rows { file, first, count },
    "fix" = Fix { file, finding, fix },
    "fix-safe" = FixSafe {},
    "shelve" = Shelve { locale, path },
    "shelve-index" = ShelveIndex { locale },
    "page" = Page { path },
    "take" = Take { what, file, finding },
    "share" = Share { what, link, shown },
    "script" = Script { what, text, at, done },
    _ = Nothing
});

/// Which findings to list, and whose marks to send.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct View {
    /// The text in the editor; its marks come along.
    pub shown: FileId,
    /// Only findings of that text; of all of them if not.
    pub is_only_shown: bool,
    /// Severities to leave out: 0 info, 1 warning, 2 error.
    pub hidden: Vec<u8>,
    /// Findings to list at most.
    pub count: usize,
    /// The minor that an upgrade starts from; none if empty.
    pub from: String,
    /// Only findings of this rule; of all of them if it is none.
    pub rule: String,
    /// What a reader chose for fixes, as `runtime:containerd,pathtype:Exact`.
    pub choices: String,
}

wire_struct!(View {
    shown,
    is_only_shown,
    hidden,
    count,
    from,
    rule,
    choices
});
