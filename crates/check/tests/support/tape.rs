//! Choices read from made-up bytes, so that fewer and smaller bytes make simpler texts and a failure shrinks to what matters.

/// Bytes to choose by; when they are used up, the first choice is taken each time.
#[derive(Debug)]
pub(crate) struct Tape<'b> {
    bytes: std::slice::Iter<'b, u8>,
    n_numbers: usize,
}

impl<'b> Tape<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Tape<'b> {
        let bytes = bytes.iter();
        Tape {
            bytes,
            n_numbers: 0,
        }
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.bytes
            .next()
            .map_or(0, |byte| usize::from(*byte) % n.max(1))
    }

    /// One of some.
    pub(crate) fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// True once in `n` times.
    pub(crate) fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == n - 1
    }

    /// A number that no other is.
    pub(crate) fn number(&mut self) -> usize {
        self.n_numbers += 1;
        self.n_numbers
    }
}
