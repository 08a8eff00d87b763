//! The documents of a text by its `---` lines alone, for finding out which of them the checker cannot digest.

use std::ops::Range;

/// The documents of a text, each from its `---` line (or the start) to the next one; there is always one.
pub(crate) fn documents(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for at in memchr::memmem::find_iter(text.as_bytes(), b"\n---") {
        let rest = text.as_bytes().get(at + 4);
        if rest.is_none_or(u8::is_ascii_whitespace) {
            found.push(start..at + 1);
            start = at + 1;
        }
    }
    found.push(start..text.len());
    found
}

/// The text with everything but line breaks blanked out wherever `keep` says no; every offset stays as it is.
pub(crate) fn blank(text: &str, keep: impl Fn(usize) -> bool) -> String {
    let mut blanked = String::with_capacity(text.len());
    for (i, span) in documents(text).into_iter().enumerate() {
        let document = &text[span];
        if keep(i + 1) {
            blanked.push_str(document);
        } else {
            blanked.extend(document.bytes().map(|b| {
                if matches!(b, b'\n' | b'\r') {
                    char::from(b)
                } else {
                    ' '
                }
            }));
        }
    }
    blanked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_at_separators_only() {
        let text = "---\na: 1\n--- # two\nb: \"---\"\n---x: 1\n---";
        let parts: Vec<_> = documents(text)
            .into_iter()
            .map(|span| &text[span])
            .collect();
        assert_eq!(
            parts,
            ["---\na: 1\n", "--- # two\nb: \"---\"\n---x: 1\n", "---"]
        );
    }

    #[test]
    fn blanks_without_moving_anything() {
        let text = "a: é\r\n---\nb: 2\n";
        assert_eq!(blank(text, |n| n == 2), "     \r\n---\nb: 2\n");
        assert_eq!(blank(text, |n| n == 1).len(), text.len());
    }
}
