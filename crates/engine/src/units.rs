//! Byte offsets to the offsets of the editor: UTF-16 units, a line break counting one even where it is CRLF throughout.

/// Bytes between two remembered places.
const STRIDE: usize = 4096;

/// Where every [`STRIDE`] bytes of a text stand in UTF-16.
#[derive(Debug)]
pub(crate) struct Units {
    /// Units before byte `i * STRIDE`, moved up to the next character.
    marks: Vec<(usize, usize)>,
    is_crlf: bool,
}

impl Units {
    /// Counts through `text`; with `is_crlf` carriage returns do not count.
    pub(crate) fn new(text: &str, is_crlf: bool) -> Units {
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        let (mut at, mut units) = (0, 0);
        while at < text.len() {
            marks.push((at, units));
            let next = ceil_char(text, at + STRIDE);
            units += count(&text[at..next], is_crlf);
            at = next;
        }
        Units { marks, is_crlf }
    }

    /// The offset in the editor of a byte offset in the same text; one inside a character counts as its start.
    pub(crate) fn at(&self, text: &str, offset: usize) -> usize {
        let offset = floor_char(text, offset);
        let i = self.marks.partition_point(|(byte, _)| *byte <= offset);
        let (byte, units) = i
            .checked_sub(1)
            .and_then(|i| self.marks.get(i))
            .copied()
            .unwrap_or((0, 0));
        units + count(&text[byte..offset], self.is_crlf)
    }
}

fn count(text: &str, is_crlf: bool) -> usize {
    let bytes = text.as_bytes();
    let n_chars = text.chars().count();
    // A character is one unit, or two where it takes four bytes.
    let n_pairs = if n_chars == bytes.len() {
        0
    } else {
        bytes.iter().filter(|b| **b >= 0xF0).count()
    };
    let n_dropped = if is_crlf {
        memchr::memchr_iter(b'\r', bytes).count()
    } else {
        0
    };
    n_chars + n_pairs - n_dropped
}

/// The largest start of a character that is not after `offset`.
pub(crate) fn floor_char(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// The smallest start of a character, or the end, that is not before `offset`.
pub(crate) fn ceil_char(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset += 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_hand(text: &str, offset: usize, is_crlf: bool) -> usize {
        text[..offset]
            .chars()
            .filter(|c| !(is_crlf && *c == '\r'))
            .map(char::len_utf16)
            .sum()
    }

    #[test]
    fn counts_as_the_editor_does() {
        let text = "kind: Pod\r\nname: café 🌊 中\r\n".repeat(200);
        for is_crlf in [false, true] {
            let units = Units::new(&text, is_crlf);
            for (offset, _) in text.char_indices() {
                assert_eq!(
                    units.at(&text, offset),
                    by_hand(&text, offset, is_crlf),
                    "at {offset}"
                );
            }
            assert_eq!(
                units.at(&text, text.len() + 9),
                by_hand(&text, text.len(), is_crlf)
            );
        }
    }

    #[test]
    fn takes_offsets_inside_a_character_and_empty_texts() {
        assert_eq!(Units::new("é", false).at("é", 1), 0);
        assert_eq!(Units::new("", false).at("", 3), 0);
    }
}
