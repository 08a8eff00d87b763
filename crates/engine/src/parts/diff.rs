//! What edits would change, tried on the text: the diff, and what a check says afterwards.

use check::{DiffLine, Edit, Finding, Hunk, Options, Sign, Span};
use maud::{Markup, html};
use pages::{Icon, icon};
use words::{Words, say};

use crate::parts::pieces;
use crate::text::Text;
use crate::units::{ceil_char, floor_char};

const CONTEXT_LINES: usize = 1;
/// Lines of a diff that are drawn at most; the rest can be copied.
const MOST_LINES: usize = 400;
/// Bytes of a line that are shown at most; the diff of a minified file is one line of megabytes.
const WIDEST_LINE: usize = 400;
/// Bytes of a diff that can be copied; a part of it would fit no text.
const LARGEST_COPY: usize = 200_000;

/// Edits to try on a text.
pub(crate) struct Try<'a> {
    pub(crate) text: &'a Text,
    pub(crate) edits: &'a [Edit],
    pub(crate) options: &'a Options,
    /// Whether the diff names its text.
    pub(crate) is_named: bool,
}

/// What came of it.
pub(crate) struct Tried {
    /// The diff and one line of proof.
    pub(crate) html: Markup,
    /// Lines removed and added.
    pub(crate) n_lines: usize,
}

/// Applies the edits to a copy, checks it, and says what changes.
pub(crate) fn attempt(words: &Words, attempt: &Try) -> Tried {
    let Try {
        text,
        edits,
        options,
        is_named,
    } = *attempt;
    let hunks = check::diff(&text.content, edits, CONTEXT_LINES);
    let n_lines = hunks
        .iter()
        .flat_map(|hunk| &hunk.lines)
        .filter(|line| line.sign != Sign::Context)
        .count();
    let html = html! {
        div.diff tabindex="0" role="region" aria-label=(say!(words, "check-diff")) { (lines(words, text, &hunks, is_named)) }
        div.proof { (icon(Icon::Tick)) span { (proof(words, text, edits, options)) } }
    };
    Tried { html, n_lines }
}

fn lines(words: &Words, text: &Text, hunks: &[Hunk], is_named: bool) -> Markup {
    let starts = hunks.iter().scan(0, |drawn, hunk| {
        *drawn += hunk.lines.len();
        Some(*drawn - hunk.lines.len())
    });
    html! {
        @for (hunk, n_before) in hunks.iter().zip(starts).take_while(|(_, n_before)| *n_before < MOST_LINES) {
            @if is_named {
                span.hunk { (say!(words, "check-diff-file-line", name = &text.path, line = hunk.before)) }
            } @else if n_before > 0 {
                span.hunk { (say!(words, "check-diff-line", line = hunk.before)) }
            }
            @let indent = common_indent(hunk);
            @for (number, line) in numbered(hunk).take(MOST_LINES - n_before) { (row(line, number, indent)) }
        }
    }
}

/// Lines with their numbers: before the change where they are removed or kept, after it where they are added.
fn numbered(hunk: &Hunk) -> impl Iterator<Item = (usize, &DiffLine)> {
    let (mut before, mut after) = (hunk.before, hunk.after);
    hunk.lines.iter().map(move |line| {
        let number = if line.sign == Sign::Added {
            after
        } else {
            before
        };
        before += usize::from(line.sign != Sign::Added);
        after += usize::from(line.sign != Sign::Removed);
        (number, line)
    })
}

/// Spaces that every line of a hunk starts with; they only take room.
fn common_indent(hunk: &Hunk) -> usize {
    let lines = hunk
        .lines
        .iter()
        .filter(|line| !line.text.trim().is_empty());
    let indents = lines.map(|line| line.text.len() - line.text.trim_start_matches(' ').len());
    indents.min().unwrap_or_default()
}

fn row(line: &DiffLine, number: usize, indent: usize) -> Markup {
    let (class, sign) = match line.sign {
        Sign::Context => ("d", " "),
        Sign::Removed => ("d r", "-"),
        Sign::Added => ("d a", "+"),
    };
    html! { div class=(class) { span.no { (number) } span.sg { (sign) } span.tx { (marked(line, indent)) } } }
}

/// The line with its changed bytes marked, cut down to what stands around the first mark if it is very long.
fn marked(line: &DiffLine, indent: usize) -> Markup {
    let text = line.text.trim_end_matches(['\n', '\r']);
    let centre = line.marks.first().map_or(0, |mark| mark.start);
    let is_long = text.len() > WIDEST_LINE;
    let start = match is_long {
        true => floor_char(text, centre.saturating_sub(WIDEST_LINE / 4)),
        false => indent.min(text.len()),
    };
    let shown = Span {
        start,
        end: ceil_char(text, start + WIDEST_LINE),
    };
    html! {
        @if is_long && start > 0 { "…" }
        @for (piece, mark) in pieces(text, shown, line.marks.iter().copied().enumerate()) {
            @if mark.is_some() { mark { (piece) } } @else { (piece) }
        }
        @if shown.end < text.len() { "…" }
    }
}

/// What edits change, in the form that `patch` and `git apply` read; none if it is too much to copy.
pub(super) fn unified(text: &Text, edits: &[Edit]) -> Option<String> {
    let path = &text.path;
    let mut out = format!("--- a/{path}\n+++ b/{path}\n");
    for hunk in check::diff(&text.content, edits, 3) {
        out.push_str(&hunk.unified());
        if out.len() > LARGEST_COPY {
            return None;
        }
    }
    Some(out)
}

/// What a check of the changed text says.
fn proof(words: &Words, text: &Text, edits: &[Edit], options: &Options) -> String {
    let before = text.findings();
    let after =
        check::apply(&text.judged(), edits).map(|changed| check::check(&changed, options).findings);
    let (gone, new) = compare(before, after.as_deref().unwrap_or(before));
    match new {
        0 => say!(words, "check-proof", gone = gone),
        _ => say!(words, "check-proof-new", gone = gone, new = new),
    }
}

/// How many findings went and how many came, whatever line they are on. Both lists are in order of place.
fn compare(before: &[Finding], after: &[Finding]) -> (usize, usize) {
    let (mut left, mut n_same) = (before, 0);
    for finding in after {
        if let Some(at) = left.iter().position(|other| key(other) == key(finding)) {
            left = left.get(at + 1..).unwrap_or_default();
            n_same += 1;
        }
    }
    (before.len() - n_same, after.len() - n_same)
}

fn key(finding: &Finding) -> (&'static str, &str, usize, &str) {
    (
        finding.rule,
        &finding.subject,
        finding.document,
        &finding.field,
    )
}
