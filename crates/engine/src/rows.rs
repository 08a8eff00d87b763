//! Lines of a text, and the rows in which the read-only view shows them: a long line takes several.

use crate::units::ceil_char;

/// Bytes of a row at most; a minified file is one line of megabytes.
const WIDEST_ROW: usize = 1_000;

/// Where rows start.
#[derive(Debug)]
pub(crate) struct Rows {
    /// The first byte of every row.
    starts: Vec<usize>,
    /// Line numbers, from 1; zero where a line goes on.
    lines: Vec<usize>,
    n_lines: usize,
}

impl Rows {
    /// Finds the rows of a text; there is always one.
    pub(crate) fn new(text: &str) -> Rows {
        let mut rows = Rows {
            starts: Vec::new(),
            lines: Vec::new(),
            n_lines: 0,
        };
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
            rows.push_line(text, start, end);
            start = end + 1;
        }
        rows
    }

    fn push_line(&mut self, text: &str, start: usize, end: usize) {
        self.n_lines += 1;
        self.push_row(start, self.n_lines);
        let mut at = ceil_char(text, start + WIDEST_ROW);
        while at < end {
            self.push_row(at, 0);
            at = ceil_char(text, at + WIDEST_ROW);
        }
    }

    fn push_row(&mut self, start: usize, line: usize) {
        self.starts.push(start);
        self.lines.push(line);
    }

    /// How many lines there are; a text without a break has one.
    pub(crate) fn n_lines(&self) -> usize {
        self.n_lines
    }

    /// How many rows there are.
    pub(crate) fn n_rows(&self) -> usize {
        self.starts.len()
    }

    /// The row that holds a byte.
    pub(crate) fn row_at(&self, offset: usize) -> usize {
        self.starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1)
    }

    /// The bytes of a row without its line break, and its line number where a line starts.
    pub(crate) fn row(
        &self,
        text: &str,
        row: usize,
    ) -> Option<(std::ops::Range<usize>, Option<usize>)> {
        let start = *self.starts.get(row)?;
        let end = self.starts.get(row + 1).copied().unwrap_or(text.len() + 1);
        let end = end.min(text.len());
        let line = text.get(start..end)?;
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        Some((
            start..start + line.len(),
            self.lines.get(row).copied().filter(|line| *line > 0),
        ))
    }

    /// Line and column of a byte, from 1, the column in code points.
    pub(crate) fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let mut row = self.row_at(offset);
        while row > 0 && self.lines.get(row) == Some(&0) {
            row -= 1;
        }
        let start = self.starts.get(row).copied().unwrap_or(0);
        let before = text.get(start..offset).unwrap_or_default();
        (
            self.lines.get(row).copied().unwrap_or(1),
            before.chars().count() + 1,
        )
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
    }
}
