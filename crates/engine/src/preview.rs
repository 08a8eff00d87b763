//! What edits would change, tried on the text: the diff as the page draws it, and what a check says afterwards.

use std::collections::HashMap;

use check::{DiffLine, Edit, Finding, Options};
use protocol::{FileId, Hunk, Line, Preview, Proof, Sign};

use crate::text::Text;
use crate::units::{ceil_char, floor_char};

const CONTEXT_LINES: usize = 1;
/// Bytes of a line that are shown at most; the diff of a minified file is one line of megabytes.
const WIDEST_LINE: usize = 400;

/// Adds the diff of one text to a preview.
pub(crate) fn add(
    preview: &mut Preview,
    file: FileId,
    text: &Text,
    edits: &[Edit],
    options: &Options,
) {
    let hunks = check::diff(&text.content, edits, CONTEXT_LINES);
    preview
        .unified
        .push_str(&unified(&text.path, &check::diff(&text.content, edits, 3)));
    preview.n_lines += hunks
        .iter()
        .flat_map(|hunk| &hunk.lines)
        .filter(|line| line.sign != check::Sign::Context)
        .count();
    preview.hunks.extend(hunks.iter().map(|hunk| Hunk {
        file,
        lines: numbered(hunk),
    }));
    let Some(changed) = check::apply(&text.content, edits) else {
        return;
    };
    let before = text
        .checked()
        .map(|checked| checked.findings.as_slice())
        .unwrap_or_default();
    let proof = compare(before, &check::check(&changed, options).findings);
    preview.proof.gone += proof.gone;
    preview.proof.new += proof.new;
}

fn numbered(hunk: &check::Hunk) -> Vec<Line> {
    let (mut before, mut after) = (hunk.before, hunk.after);
    let lines = hunk.lines.iter().map(|line| {
        let number = if line.sign == check::Sign::Added {
            after
        } else {
            before
        };
        before += usize::from(line.sign != check::Sign::Added);
        after += usize::from(line.sign != check::Sign::Removed);
        shortened(line, number)
    });
    lines.collect()
}

/// A line with its marks, cut down to what stands around the marks if it is very long.
fn shortened(line: &DiffLine, number: usize) -> Line {
    let sign = match line.sign {
        check::Sign::Context => Sign::Context,
        check::Sign::Removed => Sign::Removed,
        check::Sign::Added => Sign::Added,
    };
    let text = line.text.trim_end_matches(['\n', '\r']);
    let marks = line
        .marks
        .iter()
        .map(|mark| (mark.start.min(text.len()), mark.end.min(text.len())));
    if text.len() <= WIDEST_LINE {
        return Line {
            sign,
            number,
            text: text.to_owned(),
            marks: marks.collect(),
        };
    }
    let centre = line.marks.first().map_or(0, |mark| mark.start);
    let from = floor_char(text, centre.saturating_sub(WIDEST_LINE / 4));
    let to = ceil_char(text, from + WIDEST_LINE);
    let head = if from > 0 { "…" } else { "" };
    let tail = if to < text.len() { "…" } else { "" };
    let move_to = |offset: usize| offset.clamp(from, to) - from + head.len();
    Line {
        sign,
        number,
        text: format!("{head}{}{tail}", &text[from..to]),
        marks: marks
            .map(|(start, end)| (move_to(start), move_to(end)))
            .filter(|(start, end)| start < end)
            .collect(),
    }
}

/// The diff in the form that `patch` and `git apply` read.
fn unified(path: &str, hunks: &[check::Hunk]) -> String {
    let mut out = format!("--- a/{path}\n+++ b/{path}\n");
    for hunk in hunks {
        let n = |sign| hunk.lines.iter().filter(|line| line.sign != sign).count();
        let (n_before, n_after) = (n(check::Sign::Added), n(check::Sign::Removed));
        out.push_str(&format!(
            "@@ -{},{n_before} +{},{n_after} @@\n",
            hunk.before, hunk.after
        ));
        for line in &hunk.lines {
            out.push(match line.sign {
                check::Sign::Context => ' ',
                check::Sign::Removed => '-',
                check::Sign::Added => '+',
            });
            out.push_str(line.text.trim_end_matches('\n'));
            out.push('\n');
        }
    }
    out
}

/// Which findings went and which came, whatever line they are on.
fn compare(before: &[Finding], after: &[Finding]) -> Proof {
    let mut balance: HashMap<_, isize> = HashMap::new();
    for finding in before {
        *balance.entry(key(finding)).or_default() += 1;
    }
    for finding in after {
        *balance.entry(key(finding)).or_default() -= 1;
    }
    let gone = balance.values().filter(|n| **n > 0).sum::<isize>();
    let new = -balance.values().filter(|n| **n < 0).sum::<isize>();
    Proof {
        gone: gone.unsigned_abs(),
        new: new.unsigned_abs(),
    }
}

fn key(finding: &Finding) -> (&'static str, &str, usize, &str) {
    (
        finding.rule,
        &finding.subject,
        finding.document,
        &finding.field,
    )
}
