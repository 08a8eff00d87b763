//! The documents of a YAML stream, found before any of them is parsed, so that a broken one costs only itself.
//!
//! A line that starts with `---` or `...`, followed by a blank or its end, is a boundary wherever it stands: YAML forbids
//! both inside scalars at the start of a line, and `kubectl` splits there too. Indented ones belong to the text around
//! them. Comments and directives before the first `---` belong to the document that it opens.

use memchr::memmem;

use crate::order::order;

const BOM: &str = "\u{FEFF}";

/// The byte ranges of the documents, in order, without byte order marks. Some may hold nothing but comments.
pub(super) fn split(text: &str) -> Vec<(usize, usize)> {
    let mut chunks = Vec::new();
    let mut start = 0;
    let mut is_opened = false;
    for marker in markers(text) {
        match marker {
            Marker::Start(at) if !is_opened && is_prelude(&text[start..at]) => is_opened = true,
            Marker::Start(at) => {
                chunks.push((start, at));
                start = at;
                is_opened = true;
            }
            Marker::End(at) => {
                let end = text[at..]
                    .find('\n')
                    .map_or(text.len(), |length| at + length + 1);
                chunks.push((start, end));
                start = end;
                is_opened = false;
            }
        }
    }
    chunks.push((start, text.len()));
    chunks
        .into_iter()
        .map(|(start, end)| trim_marks(text, start, end))
        .collect()
}

/// A boundary line, by its offset.
enum Marker {
    Start(usize),
    End(usize),
}

fn markers(text: &str) -> Vec<Marker> {
    let bytes = text.as_bytes();
    let mut found: Vec<(usize, Marker)> = Vec::new();
    let first = if text.starts_with(BOM) { BOM.len() } else { 0 };
    let dashes = memmem::find_iter(bytes, b"\n---").map(|at| at + 1);
    let marked = memmem::find_iter(bytes, "\n\u{FEFF}---").map(|at| at + 1 + BOM.len());
    let starts = (text[first..].starts_with("---"))
        .then_some(first)
        .into_iter()
        .chain(dashes)
        .chain(marked);
    found.extend(
        starts
            .filter(|at| ends_word(bytes, at + 3))
            .map(|at| (at, Marker::Start(at))),
    );
    let dots = memmem::find_iter(bytes, b"\n...").map(|at| at + 1);
    let ends = (text[first..].starts_with("..."))
        .then_some(first)
        .into_iter()
        .chain(dots);
    found.extend(
        ends.filter(|at| ends_word(bytes, at + 3))
            .map(|at| (at, Marker::End(at))),
    );
    let found = order(found, |(at, _)| (*at, 0));
    found.into_iter().map(|(_, marker)| marker).collect()
}

fn ends_word(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), None | Some(b' ' | b'\t' | b'\r' | b'\n'))
}

/// Whether only blanks, comments and directives stand in `text`.
fn is_prelude(text: &str) -> bool {
    text.trim_start_matches(BOM).lines().all(|line| {
        let line = line.trim_start();
        line.is_empty() || line.starts_with(['#', '%'])
    })
}

/// Leaves out a byte order mark at either end; the first may also follow a bare `---` line.
fn trim_marks(text: &str, start: usize, end: usize) -> (usize, usize) {
    let chunk = &text[start..end];
    let end = start + chunk.strip_suffix(BOM).map_or(chunk.len(), str::len);
    let rest = chunk.strip_prefix("---").unwrap_or(chunk).trim_start();
    if rest.starts_with(BOM) && rest.len() > BOM.len() {
        let skipped = chunk.len() - rest.len() + BOM.len();
        return (start + skipped, end);
    }
    (start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunks(text: &str) -> Vec<&str> {
        split(text)
            .into_iter()
            .map(|(start, end)| &text[start..end])
            .collect()
    }

    #[test]
    fn splits_at_lines_that_are_boundaries() {
        assert_eq!(chunks("a: 1\n---\nb: 2\n"), ["a: 1\n", "---\nb: 2\n"]);
        assert_eq!(
            chunks("--- # one\na: 1\r\n--- \r\nb: 2"),
            ["--- # one\na: 1\r\n", "--- \r\nb: 2"]
        );
        assert_eq!(chunks("a: 1\n...\nb: 2\n"), ["a: 1\n...\n", "b: 2\n"]);
        assert_eq!(
            chunks("# c\n%YAML 1.2\n---\na: 1\n"),
            ["# c\n%YAML 1.2\n---\na: 1\n"]
        );
        assert_eq!(chunks(""), [""]);
        assert_eq!(chunks("---"), ["---"]);
    }

    #[test]
    fn leaves_what_only_looks_like_a_boundary() {
        assert_eq!(chunks("a: |\n  ---\n  b\n").len(), 1);
        assert_eq!(chunks("a: \"x\n  ---\n  y\"\n").len(), 1);
        assert_eq!(chunks("---a: 1\n----\n.... x\n").len(), 1);
    }

    #[test]
    fn drops_byte_order_marks() {
        assert_eq!(
            chunks("\u{FEFF}a: 1\n---\n\u{FEFF}b: 2"),
            ["a: 1\n", "b: 2"]
        );
        assert_eq!(chunks("a: 1\n\u{FEFF}---\nb: 2"), ["a: 1\n", "---\nb: 2"]);
        assert_eq!(chunks("\u{FEFF}---\nb: 2"), ["---\nb: 2"]);
    }
}
