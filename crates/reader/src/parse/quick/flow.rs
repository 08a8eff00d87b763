//! Brackets of the quick reader: nested lists and mappings of simple scalars, over any number of lines.

use super::Reader;
use crate::tree::NodeKind;

/// What may stand next inside brackets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// An item, or the end of a list.
    Item,
    /// A key, or the end of a mapping.
    Key,
    Value,
    /// A comma or the end.
    Rest,
}

impl Reader<'_> {
    /// Adds the collection that starts with a bracket and gives out where it ends.
    pub(super) fn flow(&mut self, start: usize) -> Option<usize> {
        let mut open: Vec<u8> = Vec::new();
        let mut at = start;
        let mut next = Next::Value;
        loop {
            at = self.skip_lines(at)?;
            let byte = *self.bytes.get(at)?;
            (at, next) = match (next, byte) {
                (Next::Item, b']') | (Next::Key, b'}') => self.close_flow(&mut open, at),
                (Next::Rest, byte) if open.last() == Some(&byte) => self.close_flow(&mut open, at),
                (Next::Rest, b',') => (
                    at + 1,
                    if open.last() == Some(&b'}') {
                        Next::Key
                    } else {
                        Next::Item
                    },
                ),
                (Next::Rest, _) => return None,
                (Next::Key, _) => (self.flow_key(at, byte)?, Next::Value),
                (_, b'[') => self.open_flow(&mut open, NodeKind::Sequence, at)?,
                (_, b'{') => self.open_flow(&mut open, NodeKind::Mapping, at)?,
                (_, b'"' | b'\'') => (self.flow_quoted(at, byte)?, Next::Rest),
                _ => (self.flow_plain(at)?, Next::Rest),
            };
            if open.is_empty() {
                return Some(at);
            }
        }
    }

    fn open_flow(
        &mut self,
        open: &mut Vec<u8>,
        kind: NodeKind,
        at: usize,
    ) -> Option<(usize, Next)> {
        let (close, next) = if kind == NodeKind::Mapping {
            (b'}', Next::Key)
        } else {
            (b']', Next::Item)
        };
        open.push(close);
        self.builder.open(kind, at).ok()?;
        Some((at + 1, next))
    }

    fn close_flow(&mut self, open: &mut Vec<u8>, at: usize) -> (usize, Next) {
        open.pop();
        self.builder.close(Some(at + 1));
        (at + 1, Next::Rest)
    }

    /// Adds a key and gives out where the text after its colon begins.
    fn flow_key(&mut self, at: usize, byte: u8) -> Option<usize> {
        let is_quoted = matches!(byte, b'"' | b'\'');
        let end = if is_quoted {
            self.flow_quoted(at, byte)?
        } else {
            self.flow_plain(at)?
        };
        let after = end + 1;
        // Behind quotes a value may follow at once, as in JSON; otherwise only after a blank.
        let is_clear = matches!(self.bytes.get(after), Some(b' ' | b'\r' | b'\n'))
            || (is_quoted
                && self
                    .bytes
                    .get(after)
                    .is_some_and(|byte| byte.is_ascii_graphic()));
        let is_key = self.bytes.get(end) == Some(&b':') && is_clear;
        // A key without a value is left to the full parser.
        let value = self.skip_lines(after)?;
        (is_key && !matches!(self.bytes.get(value), Some(b',' | b'}' | b']' | b':')))
            .then_some(after)
    }

    /// Adds a quoted scalar on one line.
    fn flow_quoted(&mut self, at: usize, quote: u8) -> Option<usize> {
        let end = self.quoted(at, quote)?;
        (!self.bytes[at..end].contains(&b'\n')).then_some(())?;
        // In a list, a colon would make it the key of a mapping of its own.
        Some(end)
    }

    /// Adds plain text, which ends at a comma, a bracket, a colon before a blank, or the end of the line.
    fn flow_plain(&mut self, start: usize) -> Option<usize> {
        let first = self.bytes[start];
        let is_flag = first == b'-'
            && self
                .bytes
                .get(start + 1)
                .is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'-');
        (is_flag
            || first.is_ascii_alphanumeric()
            || matches!(first, b'/' | b'.' | b'_' | b'~' | b'$' | b'<' | b'=')
            || first >= 0x80)
            .then_some(())?;
        let mut at = start;
        loop {
            match *self.bytes.get(at)? {
                b',' | b']' | b'}' | b'\n' | b'\r' => break,
                b'[' | b'{' | b'#' | b'"' | b'\'' => return None,
                b':' if matches!(self.bytes.get(at + 1), Some(b' ' | b'\n' | b'\r')) => break,
                b':' if matches!(
                    self.bytes.get(at + 1),
                    None | Some(b',' | b'[' | b']' | b'{' | b'}')
                ) =>
                {
                    return None;
                }
                byte if byte < b' ' => return None,
                _ => at += 1,
            }
        }
        let end = self.trim(start, at);
        self.builder
            .scalar(NodeKind::Plain, start, end, None)
            .ok()?;
        // Between the text and a colon only blanks may stand; the reader of keys wants the colon itself.
        Some(if self.bytes[at] == b':' { at } else { end })
    }

    /// Skips blanks and line ends; `None` at a tab or a comment.
    fn skip_lines(&self, from: usize) -> Option<usize> {
        let mut at = from;
        loop {
            match self.bytes.get(at) {
                Some(b' ' | b'\r' | b'\n') => at += 1,
                Some(b'\t' | b'#') => return None,
                _ => return Some(at),
            }
        }
    }
}
