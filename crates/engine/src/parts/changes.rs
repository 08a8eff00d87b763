//! The dialog about all changes: those that were made, or those that all safe fixes would make. Scripts turn the diff into
//! two columns, so every file has one of its own.

use check::Edit;
use maud::{Markup, html};
use pages::{Icon, icon};
use words::{Words, say};

use super::diff::{self, LARGEST_COPY};

/// Lines that are drawn at most, over all files; a patch has them all.
const MOST_LINES: usize = 600;
const CONTEXT_LINES: usize = 3;

/// What changes in a text.
pub(crate) struct Change<'a> {
    pub(crate) path: &'a str,
    pub(crate) before: &'a str,
    pub(crate) edits: &'a [Edit],
    /// The bytes of its file are those of `before`, so that a patch fits it.
    pub(crate) is_patchable: bool,
}

impl Change<'_> {
    /// For `git apply`.
    pub(crate) fn patch(&self) -> String {
        diff::patch(self.path, self.before, self.edits)
    }
}

/// The dialog, and how many lines change. With `n_safe` it asks whether to apply so many fixes on the target `version`.
pub(crate) fn changes(
    words: &Words,
    changes: &[Change],
    safe: Option<(usize, &str)>,
) -> (Markup, usize) {
    let is_one = changes.len() == 1;
    let mut left = MOST_LINES;
    let mut n_lines = 0;
    let files: Vec<Markup> = changes
        .iter()
        .map(|change| {
            let hunks = check::diff(change.before, change.edits, CONTEXT_LINES);
            let (removed, added) = diff::count(&hunks);
            n_lines += removed + added;
            let most = left;
            left = left.saturating_sub(hunks.iter().map(|hunk| hunk.lines.len()).sum());
            html! {
                details.file open {
                    summary { span.fname { (change.path) } span.plus { "+" (added) } span.minus { "−" (removed) } }
                    @if !change.is_patchable { p.note { (say!(words, "changes-converted")) } }
                    @if most == 0 { p.note { (say!(words, "changes-more")) } } @else { (diff::diff(words, change.path, &hunks, most)) }
                }
            }
        })
        .collect();
    let title = match safe {
        Some((count, _)) => say!(words, "check-fix-all-title", count = count),
        None => say!(words, "changes-title"),
    };
    let patch: String = changes
        .iter()
        .filter(|change| change.is_patchable)
        .map(Change::patch)
        .collect();
    let is_patchable = !patch.is_empty();
    let what = if safe.is_some() {
        "patch-safe"
    } else {
        "patch"
    };
    let html = html! {
        div.dlg-h {
            h2 #changes-title tabindex="-1" { (title) }
            (views(words))
            button.icon-btn.sm type="button" data-close aria-label=(say!(words, "check-dismiss")) { (icon(Icon::Close)) }
        }
        div.dlg-c {
            @match safe {
                Some((_, version)) => p { (say!(words, "check-fix-all-lead", version = version)) },
                None if changes.is_empty() => p { (say!(words, "changes-none")) },
                None => p { (say!(words, "changes-lead")) },
            }
            div.all-changes .one[is_one] { @for file in files { (file) } }
            @if n_lines > MOST_LINES { p.note { (say!(words, "changes-more")) } }
        }
        div.dlg-f {
            @if is_patchable {
                @if patch.len() <= LARGEST_COPY {
                    button.btn type="button" data-copy=(patch) { (say!(words, "changes-copy")) }
                }
                button.btn type="button" data-do="take" data-what=(what) { (icon(Icon::Download)) (say!(words, "changes-patch")) }
            }
            @if let Some((count, _)) = safe {
                button.btn type="button" data-close { (say!(words, "check-cancel")) }
                button.btn.primary type="button" data-do="apply-safe" data-close autofocus {
                    (icon(Icon::Wrench)) (say!(words, "check-fix-safe", count = count))
                }
            }
        }
    };
    (html, n_lines)
}

/// One column or two, where there is room for two.
fn views(words: &Words) -> Markup {
    html! {
        span.seg.views role="radiogroup" aria-label=(say!(words, "changes-view")) {
            @for (view, label) in [("unified", say!(words, "changes-unified")), ("side", say!(words, "changes-side"))] {
                label { input type="radio" name="view" value=(view); span { (label) } }
            }
        }
    }
}
