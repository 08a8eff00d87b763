//! What edits would change, tried on the text: the diff, and what a check says afterwards.

use check::{DiffLine, Edit, Fix, How, Hunk, Proof, Sign, Span};
use maud::{Markup, html};
use pages::{Icon, icon};
use words::{Words, say};

use crate::parts::pieces;
use crate::text::Text;
use crate::units::{ceil_char, floor_char};

const CONTEXT_LINES: usize = 1;
/// Unchanged lines around each change of a patch.
const PATCH_LINES: usize = 3;
/// Lines of a diff that are drawn at most; the rest can be copied.
const MOST_LINES: usize = 400;
/// Bytes of a line that are shown at most; the diff of a minified file is one line of megabytes.
const WIDEST_LINE: usize = 400;
/// Bytes of a diff that can be copied; a part of it would fit no text.
pub(super) const LARGEST_COPY: usize = 200_000;

/// A fix that was tried on its text.
pub(super) struct Tried<'a> {
    pub(super) text: &'a Text,
    pub(super) fix: &'a Fix,
    pub(super) proof: &'a Proof,
}

/// The diff of a fix, and what came of it on a copy of the text.
pub(super) fn tried(words: &Words, tried: &Tried) -> Markup {
    let hunks = check::diff(&tried.text.content, &tried.fix.edits, CONTEXT_LINES);
    html! {
        (diff(words, &say!(words, "check-diff"), &hunks, MOST_LINES))
        div.proof { (icon(Icon::Tick)) div { (proof(words, tried)) } }
    }
}

/// A diff of at most so many lines.
pub(super) fn diff(words: &Words, label: &str, hunks: &[Hunk], most: usize) -> Markup {
    html! { div.diff tabindex="0" role="region" aria-label=(label) { (lines(words, hunks, most)) } }
}

/// Lines removed and lines added.
pub(super) fn count(hunks: &[Hunk]) -> (usize, usize) {
    let of = |sign| {
        hunks
            .iter()
            .flat_map(|hunk| &hunk.lines)
            .filter(|line| line.sign == sign)
            .count()
    };
    (of(Sign::Removed), of(Sign::Added))
}

fn lines(words: &Words, hunks: &[Hunk], most: usize) -> Markup {
    let starts = hunks.iter().scan(0, |drawn, hunk| {
        *drawn += hunk.lines.len();
        Some(*drawn - hunk.lines.len())
    });
    html! {
        @for (hunk, n_before) in hunks.iter().zip(starts).take_while(|(_, n_before)| *n_before < most) {
            @if n_before > 0 {
                span.hunk { (say!(words, "check-diff-line", line = hunk.before)) }
            }
            @let indent = common_indent(hunk);
            @for (number, line) in numbered(hunk).take(most - n_before) { (row(line, number, indent)) }
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
    let patch = patch(&text.path, &text.content, edits);
    (patch.len() <= LARGEST_COPY).then_some(patch)
}

/// The whole patch of a text; empty where nothing changes.
pub(super) fn patch(path: &str, text: &str, edits: &[Edit]) -> String {
    let hunks: String = check::diff(text, edits, PATCH_LINES)
        .iter()
        .map(Hunk::unified)
        .collect();
    match hunks.is_empty() {
        true => hunks,
        false => check::patch_head(path.as_bytes()) + &hunks,
    }
}

/// What came of it: in a line, then each value that is another one, and where anchors lead.
fn proof(words: &Words, tried: &Tried) -> Markup {
    let Tried { fix, proof, .. } = tried;
    html! {
        p {
            (say!(words, "check-proof", gone = proof.n_gone))
            @if proof.comments_kept > 0 { " " (say!(words, "proof-comments", count = proof.comments_kept)) }
            " " (say!(words, "proof-bytes", removed = proof.bytes_removed, added = proof.bytes_added))
        }
        @if !proof.changed.is_empty() {
            details {
                summary { (say!(words, "proof-changed", count = proof.changed.len())) }
                ul { @for change in &proof.changed { li { code { (change.path) } " " (how(words, change.how)) } } }
            }
        }
        @if !fix.reaches.is_empty() {
            details {
                summary { (say!(words, "proof-reaches", count = fix.reaches.len())) }
                ul { @for place in &fix.reaches { li { code { (place) } } } }
            }
        }
    }
}

fn how(words: &Words, how: How) -> String {
    match how {
        How::Added => say!(words, "proof-added"),
        How::Removed => say!(words, "proof-removed"),
        How::Changed => say!(words, "proof-value"),
    }
}
