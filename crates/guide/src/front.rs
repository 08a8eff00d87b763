//! Front matter: `key: value` lines between two `---` at the very top.

use crate::containers::Chunk;

/// The front matter, and the rest of the source with the line it starts at.
pub(crate) fn split(source: &str) -> (Vec<(String, String)>, Chunk<'_>) {
    let whole = Chunk {
        text: source,
        line: 1,
    };
    let Some(inside) = source.trim_start_matches('\u{feff}').strip_prefix("---\n") else {
        return (Vec::new(), whole);
    };
    let mut entries = Vec::new();
    let mut rest = inside;
    let mut line = 2;
    while let Some((first, after)) = rest.split_once('\n') {
        rest = after;
        line += 1;
        if first.trim_end() == "---" {
            return (entries, Chunk { text: rest, line });
        }
        if let Some((key, value)) = first.split_once(':') {
            entries.push((key.trim().to_owned(), value.trim().to_owned()));
        }
    }
    (Vec::new(), whole)
}
