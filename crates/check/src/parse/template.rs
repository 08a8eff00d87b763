//! Go templates (Helm): actions masked by text of the same length, so that what stands around them can be read.
//!
//! A line of nothing but actions becomes a comment, an action among other text becomes a word. Both branches of an `if`
//! stay, so a masked document may hold keys twice. Jinja, sed and shell placeholders are left as they are.

use memchr::{memchr, memmem};

use super::Broken;
use crate::tree::{NodeKind, Tree};

/// Marks a masked byte until the end; no text that is read as YAML has it.
const FILLED: u8 = 0x1a;

/// Whether a document is a template: it cannot be read as it stands, or an action was read as a mapping.
pub(super) fn is_template(tree: &Tree<'_>, broken: Option<&Broken>) -> bool {
    if memmem::find(tree.text().as_bytes(), b"{{").is_none() {
        return false;
    }
    broken.is_some()
        || tree
            .ids()
            .any(|id| tree.kind(id) == NodeKind::Mapping && tree.source(id).starts_with("{{"))
}

/// The longest action over several lines that is taken for one; comments may be longer.
const MAX_ACTION: usize = 2000;

/// The text with its actions masked; as long as before, with the same line ends.
pub(super) fn mask(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut masked = bytes.to_vec();
    let mut closes = memmem::find_iter(bytes, b"}}").map(|at| at + 2).peekable();
    let mut end = 0;
    for start in memmem::find_iter(bytes, b"{{") {
        if start < end {
            continue;
        }
        while closes.next_if(|close| *close <= start).is_some() {}
        end = end_of_action(bytes, start, closes.peek().copied());
        masked[start..end]
            .iter_mut()
            .filter(|byte| !matches!(**byte, b'\n' | b'\r'))
            .for_each(|byte| *byte = FILLED);
    }
    masked
        .split_mut(|byte| *byte == b'\n')
        .for_each(comment_line);
    for byte in masked.iter_mut().filter(|byte| **byte == FILLED) {
        *byte = b'x';
    }
    String::from_utf8(masked).expect("whole actions were replaced by ASCII")
}

/// Where an action ends, given the next `}}`; its line ends it too, so that one stray `{{` costs one line.
fn end_of_action(bytes: &[u8], start: usize, close: Option<usize>) -> usize {
    let rest = &bytes[start..];
    let is_comment = rest.starts_with(b"{{/*") || rest.starts_with(b"{{- /*");
    let line = || memchr(b'\n', rest).map_or(bytes.len(), |length| start + length);
    match close {
        Some(close) if is_comment || close - start <= MAX_ACTION => close,
        Some(close) => close.min(line()),
        None => line(),
    }
}

/// Makes a comment of a line that holds nothing but masked bytes and blanks.
fn comment_line(line: &mut [u8]) {
    let is_bare = line
        .iter()
        .all(|byte| *byte == FILLED || byte.is_ascii_whitespace());
    if is_bare && let Some(first) = line.iter_mut().find(|byte| **byte == FILLED) {
        *first = b'#';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_keep_the_layout() {
        let text = "{{- if .Values.a }}\r\nname: {{ .n }}-é\n{{- end }}";
        assert_eq!(
            mask(text),
            "#xxxxxxxxxxxxxxxxxx\r\nname: xxxxxxxx-é\n#xxxxxxxxx"
        );
        assert_eq!(mask("a: {{ b\nc: d"), "a: xxxx\nc: d");
        assert_eq!(mask("{{/* é\n x */}}\na: 1"), "#xxxxxx\n#xxxxxx\na: 1");
    }
}
