//! Character positions to byte offsets, near each other in any order, without counting from the start each time.

const STEP: usize = 256;

/// The byte offsets of one text's characters.
#[derive(Debug)]
pub(super) struct CharOffsets<'t> {
    text: &'t str,
    /// The byte offset of every [`STEP`]th character; empty for an ASCII text.
    marks: Vec<u32>,
    /// The last answer, from which the next is often a short way.
    last: (usize, usize),
}

impl<'t> CharOffsets<'t> {
    pub(super) fn new(text: &'t str) -> CharOffsets<'t> {
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices()
                .step_by(STEP)
                .map(|(at, _)| at as u32)
                .collect()
        };
        CharOffsets {
            text,
            marks,
            last: (0, 0),
        }
    }

    /// The byte offset of the character at `position`; the end of the text for positions after it.
    pub(super) fn byte(&mut self, position: usize) -> usize {
        if self.marks.is_empty() {
            return position.min(self.text.len());
        }
        let (mut from, mut at) = self.last;
        if position < from || position - from > STEP {
            let i = (position / STEP).min(self.marks.len() - 1);
            (from, at) = (i * STEP, self.marks[i] as usize);
        }
        let rest = self.text.get(at..).unwrap_or_default();
        let found = rest
            .char_indices()
            .nth(position - from)
            .map_or(self.text.len(), |(skipped, _)| at + skipped);
        self.last = (position, found);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_a_plain_count_in_any_order() {
        let text = "a\u{FEFF}名🚢".repeat(300);
        let all: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let mut offsets = CharOffsets::new(&text);
        for i in [0, 5, 3, 900, 899, 1199, 256, 255, 512, 0] {
            assert_eq!(offsets.byte(i), all[i]);
        }
        assert_eq!(offsets.byte(1200), text.len());
        assert_eq!(offsets.byte(5000), text.len());
        assert_eq!(offsets.byte(1), 1);
    }
}
