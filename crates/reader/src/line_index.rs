//! Lines and columns of byte offsets, found in logarithmic time whatever the length of a line.
//!
//! Lines end with a line feed, with or without a carriage return before it. Columns count code points. A text with other
//! characters than ASCII keeps a count at every block of bytes, so that no line is counted twice from its start.

use std::cell::OnceCell;

use memchr::memchr_iter;

const BLOCK: usize = 1024;

/// The line starts of one text.
#[derive(Clone, Debug)]
pub struct LineIndex<'t> {
    text: &'t str,
    starts: Vec<u32>,
    /// Code points before each block of bytes; empty for an ASCII text.
    counts: Vec<u32>,
}

impl<'t> LineIndex<'t> {
    /// Reads the text once.
    pub fn new(text: &'t str) -> LineIndex<'t> {
        let starts = std::iter::once(0)
            .chain(memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1))
            .collect();
        let counts = if text.is_ascii() {
            Vec::new()
        } else {
            count_blocks(text.as_bytes())
        };
        LineIndex {
            text,
            starts,
            counts,
        }
    }

    /// The line and column of a byte offset, both from 1; offsets past the end are taken as the end.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.text.len());
        let line = self.line(offset);
        (
            line,
            self.count(offset) - self.count(self.start_of(line)) + 1,
        )
    }

    /// The line of a byte offset, from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.starts
            .partition_point(|start| *start as usize <= offset)
    }

    /// Where a line starts; the end of the text for lines after the last.
    pub fn start_of(&self, line: usize) -> usize {
        line.checked_sub(1)
            .and_then(|i| self.starts.get(i))
            .map_or(self.text.len(), |start| *start as usize)
    }

    /// How many lines the text has; a line feed at the very end opens no other.
    pub fn lines(&self) -> usize {
        let last = self.starts.last().map_or(0, |start| *start as usize);
        self.starts.len() - usize::from(last == self.text.len() && self.starts.len() > 1)
    }

    fn count(&self, offset: usize) -> usize {
        match self.counts.get(offset / BLOCK) {
            None => offset,
            Some(before) => {
                let block = offset / BLOCK * BLOCK;
                *before as usize + count_starts(&self.text.as_bytes()[block..offset])
            }
        }
    }
}

/// A line index that is made when it is first asked for.
#[derive(Clone, Debug)]
pub struct LazyLines<'t> {
    text: &'t str,
    index: OnceCell<LineIndex<'t>>,
}

impl<'t> LazyLines<'t> {
    /// Reads nothing until it is asked.
    pub fn new(text: &'t str) -> LazyLines<'t> {
        LazyLines {
            text,
            index: OnceCell::new(),
        }
    }

    /// The line of a byte offset, from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.index
            .get_or_init(|| LineIndex::new(self.text))
            .line(offset)
    }
}

fn count_blocks(bytes: &[u8]) -> Vec<u32> {
    let mut before = 0;
    let mut counts = vec![0];
    for block in bytes.chunks(BLOCK) {
        before += count_starts(block) as u32;
        counts.push(before);
    }
    counts
}

/// Counts the bytes that start a code point.
fn count_starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte as i8) >= -0x40).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_code_points() {
        let index = LineIndex::new("a\r\n\u{FEFF}名: 🚢x\n");
        assert_eq!(index.position(0), (1, 1));
        assert_eq!(index.position(3), (2, 1));
        let x = "a\r\n\u{FEFF}名: 🚢".len();
        assert_eq!(index.position(x), (2, 6));
        assert_eq!(index.lines(), 2);
        assert_eq!(index.position(usize::MAX), (3, 1));
    }

    #[test]
    fn long_lines_agree_with_a_plain_count() {
        let text = "é🚢a".repeat(2000);
        let index = LineIndex::new(&text);
        for (i, (at, _)) in text.char_indices().enumerate() {
            assert_eq!(index.position(at), (1, i + 1));
        }
    }
}
