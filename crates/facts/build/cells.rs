//! What a cell may hold: minors, dates, words of a fixed list, links. Marks stand before a value: `planned:1.38`.

use super::bad_row::BadRow;
use super::date::{Date, Precision, When};
use super::marked::{Mark, Marked};
use super::minor::Minor;
use super::rows::Row;

const MARKS: [(&str, Mark); 3] = [
    ("planned:", Mark::Planned),
    ("unproved:", Mark::Unproved),
    ("derived:", Mark::Derived),
];

/// Whether another name alone takes the place of an old one.
pub(crate) const RENAMES: &[(&str, &str)] = &[
    ("", "Rename::No"),
    ("review", "Rename::Review"),
    ("safe", "Rename::Safe"),
];

/// A minor with its mark, or nothing when the cell is empty.
pub(crate) fn minor(row: &Row, column: &str) -> Result<Option<Marked<Minor>>, BadRow> {
    marked(
        row,
        column,
        parse_minor,
        "a minor such as 1.22, or planned:1.38",
    )
}

/// A day with its mark, or nothing when the cell is empty.
pub(crate) fn date(row: &Row, column: &str) -> Result<Option<Marked<Date>>, BadRow> {
    marked(
        row,
        column,
        parse_date,
        "a date such as 2023-04-03, or planned:2026-12-16",
    )
}

/// A day or a month with its mark, or nothing when the cell is empty.
pub(crate) fn when(row: &Row, column: &str) -> Result<Option<Marked<When>>, BadRow> {
    let expected = "a date such as 2023-04-03, a month such as 2026-01, or planned:2026-12-16";
    marked(row, column, parse_when, expected)
}

fn marked<T>(
    row: &Row,
    column: &str,
    parse: impl Fn(&str) -> Option<T>,
    expected: &str,
) -> Result<Option<Marked<T>>, BadRow> {
    let text = row.cell(column);
    if text.is_empty() {
        return Ok(None);
    }
    let (mark, rest) = MARKS
        .iter()
        .find_map(|(prefix, mark)| Some((*mark, text.strip_prefix(prefix)?)))
        .unwrap_or((Mark::Settled, text));
    match parse(rest) {
        Some(value) => Ok(Some(Marked { value, mark })),
        None => Err(row.reject_cell(column, expected)),
    }
}

/// Reads `1.22` and nothing else: tables do not use the lenient forms that users type.
pub(crate) fn parse_minor(text: &str) -> Option<Minor> {
    let digits = text.strip_prefix("1.")?;
    let minor = Minor(number(digits)?);
    (minor.to_string() == text).then_some(minor)
}

fn parse_date(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn parse_when(text: &str) -> Option<When> {
    if let Some(date) = parse_date(text) {
        return Some(When {
            date,
            precision: Precision::Day,
        });
    }
    let date = parse_date(&format!("{text}-01"))?;
    Some(When {
        date,
        precision: Precision::Month,
    })
}

fn number(digits: &str) -> Option<u16> {
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain { digits.parse().ok() } else { None }
}

/// The Rust path that stands for the word in the cell.
pub(crate) fn word(
    row: &Row,
    column: &str,
    words: &[(&str, &'static str)],
) -> Result<&'static str, BadRow> {
    let found = words.iter().find(|(word, _)| *word == row.cell(column));
    found.map(|(_, path)| *path).ok_or_else(|| {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        row.reject_cell(column, format!("one of {}", known.join(", ")))
    })
}

/// Requires lower-case letters, digits and hyphens; an empty cell passes.
pub(crate) fn require_slug(row: &Row, column: &str) -> Result<(), BadRow> {
    let is_slug = row
        .cell(column)
        .bytes()
        .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if is_slug {
        Ok(())
    } else {
        Err(row.reject_cell(column, "lower-case letters, digits and hyphens"))
    }
}

/// Requires text in the cell.
pub(crate) fn require_text(row: &Row, column: &str) -> Result<(), BadRow> {
    if row.cell(column).is_empty() {
        Err(row.reject_cell(column, format!("a {column}")))
    } else {
        Ok(())
    }
}

/// The link in the column `source`, as a Rust string literal.
pub(crate) fn source(row: &Row) -> Result<String, BadRow> {
    let text = row.cell("source");
    let is_link = text.len() > "https://".len()
        && text.starts_with("https://")
        && !text.contains(char::is_whitespace);
    if is_link {
        Ok(row.literal("source"))
    } else {
        Err(row.reject_cell("source", "a source such as https://kubernetes.io/releases/"))
    }
}
