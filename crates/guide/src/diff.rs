//! Diffs written by authors: rows with number, sign and text, the changed characters marked.

use crate::code::push_token;
use crate::highlight::{Language, Token, tokens};

/// The lines of a diff.
pub(crate) struct Diff<'a> {
    rows: Vec<Row<'a>>,
}

enum Row<'a> {
    /// What stands after the second `@@`.
    Hunk(&'a str),
    Line {
        sign: Sign,
        number: Option<usize>,
        text: &'a str,
        mark: (usize, usize),
    },
}

#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Context,
    Removed,
    Added,
}

impl<'a> Diff<'a> {
    /// Reads lines with `+`, `-` or a space in front; numbers start at a line `@@ -21 +21 @@`.
    pub(crate) fn parse(text: &'a str) -> Diff<'a> {
        let mut rows = Vec::new();
        let mut numbers: Option<(usize, usize)> = None;
        for line in text.split('\n') {
            if let Some((before, after, name)) = hunk(line) {
                numbers = Some((before, after));
                rows.push(Row::Hunk(name));
                continue;
            }
            let (sign, text) = match line.as_bytes().first() {
                Some(b'+') => (Sign::Added, &line[1..]),
                Some(b'-') => (Sign::Removed, &line[1..]),
                Some(b' ') => (Sign::Context, &line[1..]),
                _ => (Sign::Context, line),
            };
            let number =
                numbers.map(|(before, after)| if sign == Sign::Removed { before } else { after });
            numbers = numbers.map(|(before, after)| {
                (
                    before + usize::from(sign != Sign::Added),
                    after + usize::from(sign != Sign::Removed),
                )
            });
            rows.push(Row::Line {
                sign,
                number,
                text,
                mark: (0, 0),
            });
        }
        mark_changes(&mut rows);
        Diff { rows }
    }

    /// The text after the change, as the copy button takes it.
    pub(crate) fn after(&self) -> String {
        let lines = self.rows.iter().filter_map(|row| match row {
            Row::Line {
                sign: Sign::Context | Sign::Added,
                text,
                ..
            } => Some(*text),
            _ => None,
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The rows as HTML, the text in the colours of `language`.
pub(crate) fn to_html(diff: &Diff<'_>, language: Language) -> String {
    let mut html = String::new();
    for (i, row) in diff.rows.iter().enumerate() {
        match row {
            Row::Hunk("") if i == 0 => {}
            Row::Hunk(name) => {
                html.push_str("<div class=\"hunk\">");
                push_token(&mut html, "", if name.is_empty() { "…" } else { name });
                html.push_str("</div>");
            }
            Row::Line {
                sign,
                number,
                text,
                mark,
            } => {
                let (class, sign) = match sign {
                    Sign::Context => ("d", " "),
                    Sign::Removed => ("d r", "-"),
                    Sign::Added => ("d a", "+"),
                };
                let number = number.map_or_else(String::new, |number| number.to_string());
                html += &format!(
                    "<div class=\"{class}\"><span class=\"no\">{number}</span><span class=\"sg\">{sign}</span><span class=\"tx\">"
                );
                push_marked(&mut html, &tokens(language, text), *mark);
                html.push_str("</span></div>");
            }
        }
    }
    html
}

fn push_marked(html: &mut String, tokens: &[Token<'_>], mark: (usize, usize)) {
    let mut offset = 0;
    for token in tokens {
        let cut = |at: usize| at.saturating_sub(offset).min(token.text.len());
        let (start, end) = (cut(mark.0), cut(mark.1));
        if !token.class.is_empty() {
            *html += &format!("<span class=\"{}\">", token.class);
        }
        push_token(html, "", &token.text[..start]);
        if start < end {
            html.push_str("<mark>");
            push_token(html, "", &token.text[start..end]);
            html.push_str("</mark>");
        }
        push_token(html, "", &token.text[end..]);
        html.push_str(if token.class.is_empty() {
            ""
        } else {
            "</span>"
        });
        offset += token.text.len();
    }
}

/// The numbers and the name in `@@ -21,3 +21,3 @@ name`.
fn hunk(line: &str) -> Option<(usize, usize, &str)> {
    let (numbers, name) = line.strip_prefix("@@ ")?.split_once(" @@")?;
    let (before, after) = numbers.strip_prefix('-')?.split_once(" +")?;
    let first = |part: &str| part.split(',').next().unwrap_or_default().parse().ok();
    Some((first(before)?, first(after)?, name.trim()))
}

/// Marks what differs between runs of removed lines and the equally many added ones that follow them.
fn mark_changes(rows: &mut [Row<'_>]) {
    let mut i = 0;
    while i < rows.len() {
        let n_removed = run(rows, i, Sign::Removed);
        let n_added = run(rows, i + n_removed, Sign::Added);
        for k in 0..if n_removed == n_added { n_removed } else { 0 } {
            mark_pair(rows, i + k, i + n_removed + k);
        }
        i += (n_removed + n_added).max(1);
    }
}

fn run(rows: &[Row<'_>], start: usize, wanted: Sign) -> usize {
    let rows = rows.get(start..).unwrap_or_default();
    rows.iter()
        .take_while(|row| matches!(row, Row::Line { sign, .. } if *sign == wanted))
        .count()
}

fn mark_pair(rows: &mut [Row<'_>], removed: usize, added: usize) {
    let text = |i: usize| match rows.get(i) {
        Some(Row::Line { text, .. }) => *text,
        _ => "",
    };
    let (before, after) = (text(removed), text(added));
    let n_start = common(before.chars(), after.chars());
    let rest = |text: &str| text.chars().skip(n_start).collect::<Vec<_>>();
    let n_end = common(
        rest(before).into_iter().rev(),
        rest(after).into_iter().rev(),
    );
    for (i, text) in [(removed, before), (added, after)] {
        let marked = whole_words(text, n_start, n_end);
        if let Some(Row::Line { mark, .. }) = rows.get_mut(i) {
            *mark = if n_start + n_end == 0 { (0, 0) } else { marked };
        }
    }
}

fn common(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

/// The bytes of `text` without its first and last characters, widened so that no word is cut.
fn whole_words(text: &str, n_start: usize, n_end: usize) -> (usize, usize) {
    let is_word = |c: &char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let chars: Vec<char> = text.chars().collect();
    let last = chars.len() - n_end;
    let n_back = chars[..n_start]
        .iter()
        .rev()
        .take_while(|c| is_word(c))
        .count();
    let n_on = chars[last..].iter().take_while(|c| is_word(c)).count();
    let bytes = |n: usize| chars[..n].iter().map(|c| c.len_utf8()).sum();
    (bytes(n_start - n_back), bytes(last + n_on))
}
