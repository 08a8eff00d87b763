//! A half-open run of bytes of the input.

/// Bytes of the whole input, half open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// What to sort by.
    pub fn key(&self) -> (usize, usize) {
        (self.start, self.end)
    }

    /// The span of no bytes at `at`.
    pub fn empty(at: usize) -> Span {
        Span { start: at, end: at }
    }

    /// The bytes of `text` that the span covers; empty when it does not fit the text.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// How many bytes it covers.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.start >= self.end
    }
}
