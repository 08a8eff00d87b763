//! Lines of a text, and the rows in which the read-only view shows them: a long line takes several.

use std::ops::Range;

use crate::units::ceil_char;

/// Bytes of a row at most; a minified file is one line of megabytes.
const WIDEST_ROW: usize = 1_000;

/// Where rows start; there is always one.
#[derive(Debug)]
pub(crate) struct Rows(Vec<Row>);

/// Where a row starts.
#[derive(Clone, Copy, Debug)]
struct Row {
    /// Its first byte.
    start: usize,
    /// Its line, from 1.
    line: usize,
    /// The column of its first byte, from 1, in code points.
    column: usize,
}

impl Row {
    const FIRST: Row = Row {
        start: 0,
        line: 1,
        column: 1,
    };

    /// Whether a line starts with it.
    fn is_first_of_line(self) -> bool {
        self.column == 1
    }
}

impl Rows {
    /// Finds the rows of a text.
    pub(crate) fn new(text: &str) -> Rows {
        let mut rows = Vec::new();
        let mut first = Row::FIRST;
        for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
            push_line(&mut rows, text, first, end);
            first = Row {
                start: end + 1,
                line: first.line + 1,
                column: 1,
            };
        }
        Rows(rows)
    }

    /// How many lines there are; a text without a break has one.
    pub(crate) fn n_lines(&self) -> usize {
        self.0.last().map_or(1, |row| row.line)
    }

    /// How many rows there are.
    pub(crate) fn n_rows(&self) -> usize {
        self.0.len()
    }

    /// The row that holds a byte.
    pub(crate) fn row_at(&self, offset: usize) -> usize {
        self.0
            .partition_point(|row| row.start <= offset)
            .saturating_sub(1)
    }

    /// The bytes of a row without its line break, and its line number where a line starts.
    pub(crate) fn row(&self, text: &str, i: usize) -> Option<(Range<usize>, Option<usize>)> {
        let row = self.0.get(i)?;
        let end = self.0.get(i + 1).map_or(text.len(), |next| next.start);
        let line = text.get(row.start..end)?;
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        Some((
            row.start..row.start + line.len(),
            row.is_first_of_line().then_some(row.line),
        ))
    }

    /// Line and column of a byte, from 1, the column in code points.
    pub(crate) fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let row = self.0.get(self.row_at(offset)).unwrap_or(&Row::FIRST);
        let before = text.get(row.start..offset).unwrap_or_default();
        (row.line, row.column + before.chars().count())
    }
}

/// Adds the rows of the line that starts with `row` and goes up to `end`.
fn push_line(rows: &mut Vec<Row>, text: &str, mut row: Row, end: usize) {
    loop {
        rows.push(row);
        let next = ceil_char(text, row.start + WIDEST_ROW);
        if next >= end {
            break;
        }
        row.column += text[row.start..next].chars().count();
        row.start = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_lines_and_splits_long_ones() {
        let text = format!("a\r\n{}\nend", "é".repeat(1_200));
        let rows = Rows::new(&text);
        assert_eq!((rows.n_lines(), rows.n_rows()), (3, 5));
        let shown: Vec<_> = (0..5)
            .filter_map(|i| rows.row(&text, i))
            .map(|(bytes, line)| (text[bytes].len(), line))
            .collect();
        assert_eq!(
            shown,
            [
                (1, Some(1)),
                (1_000, Some(2)),
                (1_000, None),
                (400, None),
                (3, Some(3))
            ]
        );
        assert_eq!(rows.row(&text, 5), None);
    }

    #[test]
    fn finds_the_place_of_a_byte() {
        let text = format!("a: é\n{}x", "b".repeat(1_500));
        let rows = Rows::new(&text);
        assert_eq!(rows.position(&text, 3), (1, 4));
        assert_eq!(rows.position(&text, text.len() - 1), (2, 1_501));
        assert_eq!(rows.row_at(text.len() - 1), 2);
        assert_eq!(Rows::new("").n_rows(), 1);

        let wide = format!("\n{}x", "é".repeat(1_200));
        assert_eq!(Rows::new(&wide).position(&wide, wide.len() - 1), (2, 1_201));
    }
}
