//! The line of a finding with marks under its bytes, cut so that it fits a terminal.

use crate::visible::visible;

/// How much of a line is shown before and after the start of a span, in characters.
const BEFORE: usize = 40;
const AFTER: usize = 72;

/// The two lines of an excerpt, without the number.
pub(crate) struct Excerpt {
    pub(crate) text: String,
    pub(crate) marks: String,
}

/// Shows the first line of the bytes `start..end`; none when they are not in the text.
pub(crate) fn excerpt(text: &str, start: usize, end: usize) -> Option<Excerpt> {
    let (before, after) = (text.get(..start)?, text.get(start..)?);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let before = &before[line_start..];
    let after = after
        .split('\n')
        .next()
        .unwrap_or_default()
        .trim_end_matches('\r');
    let n_marked = end.saturating_sub(start).min(after.len());
    let (marked, after) = (after.get(..n_marked)?, after.get(n_marked..)?);

    let n_cut = before.chars().count().saturating_sub(BEFORE);
    let before = before
        .char_indices()
        .nth(n_cut)
        .map_or("", |(at, _)| &before[at..]);
    let before = format!("{}{}", if n_cut > 0 { "…" } else { "" }, visible(before));
    let marked = cut(&visible(marked), AFTER);
    let rest = cut(
        &visible(after),
        AFTER.saturating_sub(marked.chars().count()),
    );
    let n_marks = width(&marked).max(1);
    Some(Excerpt {
        marks: format!("{}{}", " ".repeat(width(&before)), "^".repeat(n_marks)),
        text: format!("{before}{marked}{rest}"),
    })
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// Columns of a terminal: Chinese, Japanese and Korean characters and emoji take two, joined marks none.
fn width(text: &str) -> usize {
    let columns = text.chars().map(|c| match c {
        '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' => 2,
        '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}' => 2,
        '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    });
    columns.sum()
}
