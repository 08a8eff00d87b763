//! Go templates (Helm): actions masked by text of the same length, so that what stands around them can be read.
//!
//! A line of nothing but actions becomes a comment, an action among other text becomes a word. Both branches of an `if`
//! stay, so a masked document may hold keys twice. Jinja, sed and shell placeholders are left as they are.

use memchr::memmem;

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

/// The text with its actions masked; as long as before, with the same line ends.
pub(super) fn mask(text: &str) -> String {
    let mut masked = text.as_bytes().to_vec();
    let mut line = 0;
    let mut from = 0;
    // Everything up to `line` is done; the actions of the current line are filled before the line is judged.
    while let Some(found) = memmem::find(&text.as_bytes()[from..], b"{{") {
        let start = from + found;
        comment_out(text, &mut masked, &mut line, start);
        from = end_of_action(text, start);
        fill(&mut masked[start..from]);
    }
    comment_out(text, &mut masked, &mut line, text.len());
    for byte in masked.iter_mut().filter(|byte| **byte == FILLED) {
        *byte = b'x';
    }
    String::from_utf8(masked).expect("whole actions were replaced by ASCII")
}

/// Where an action that starts at `start` ends; a line without `}}` ends it too, so that one stray `{{` costs one line.
fn end_of_action(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let is_comment = rest.starts_with("{{/*") || rest.starts_with("{{- /*");
    let close = memmem::find(rest.as_bytes(), b"}}").map(|at| at + 2);
    let line = rest.find('\n').unwrap_or(rest.len());
    match close {
        Some(close) if close <= line || is_comment || rest[..close].lines().count() <= 20 => {
            start + close
        }
        _ => start + line,
    }
}

fn fill(action: &mut [u8]) {
    for byte in action
        .iter_mut()
        .filter(|byte| !matches!(**byte, b'\n' | b'\r'))
    {
        *byte = FILLED;
    }
}

/// Makes comments of the lines that end before `until` and hold nothing but masked bytes and blanks.
fn comment_out(text: &str, masked: &mut [u8], line: &mut usize, until: usize) {
    while *line < until {
        let Some(length) = text[*line..].find('\n') else {
            if until == text.len() {
                comment_line(&mut masked[*line..]);
            }
            return;
        };
        if *line + length >= until && until < text.len() {
            return;
        }
        comment_line(&mut masked[*line..*line + length]);
        *line += length + 1;
    }
}

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
