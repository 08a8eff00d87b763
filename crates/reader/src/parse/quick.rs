//! The YAML that manifests are written in, read in one pass over the bytes.
//!
//! Block mappings and sequences, scalars of every style, brackets with simple content, comments: for these the tree is the
//! same as the full parser's, which a test compares. At anything else (anchors, aliases, tags, tabs, `? ` keys, explicit
//! indentation, comments that may be actions of ytt, whatever is wrong) it gives up, and the full parser reads the document from its start. What it accepts it
//! must read right, so it gives up early.

mod flow;
mod scalars;

use memchr::{memchr, memchr_iter, memmem};

pub(super) use scalars::{end_of_quoted, fold, unescape};

use crate::tree::{Builder, NodeKind, Tree};

/// Keys may not be longer for any reader.
const MAX_KEY: usize = 1000;

/// Reads one document; `None` when it has something in it that is left to the full parser.
pub(super) fn read(text: &str) -> Option<Tree<'_>> {
    let bytes = text.as_bytes();
    let is_alone = |at: usize| bytes.get(at + 1) != Some(&b'\n');
    let has_odd_character =
        memchr(0, bytes).is_some() || memmem::find(bytes, b"\xEF\xBB\xBF").is_some();
    if has_odd_character || memchr_iter(b'\r', bytes).any(is_alone) {
        return None;
    }
    // A manifest has about one node in fourteen bytes.
    let builder = Builder::new(text, text.len() / 14 + 8);
    let mut reader = Reader {
        text,
        bytes,
        at: 0,
        builder,
        levels: Vec::new(),
        has_root: false,
    };
    reader.document()?;
    Some(reader.builder.finish())
}

/// An open block collection.
#[derive(Clone, Copy, Debug)]
struct Level {
    kind: NodeKind,
    /// The column of its keys or dashes.
    indent: usize,
    /// Whether a key or a dash still waits for its value.
    is_waiting: bool,
}

struct Reader<'t> {
    /// A `\r` stands in it only before a `\n`.
    text: &'t str,
    bytes: &'t [u8],
    /// What was read so far; the start of a line between the steps.
    at: usize,
    builder: Builder<'t>,
    levels: Vec<Level>,
    has_root: bool,
}

/// Where a line has content.
struct Content {
    column: usize,
    start: usize,
}

impl Reader<'_> {
    fn document(&mut self) -> Option<()> {
        self.opening()?;
        while let Some(content) = self.next_content()? {
            self.content(content)?;
        }
        while !self.levels.is_empty() {
            self.close()?;
        }
        Some(())
    }

    /// Takes the comments and the `---` before the document.
    fn opening(&mut self) -> Option<()> {
        loop {
            match self.bytes.get(self.at) {
                Some(b'#') => self.at = self.end_of_comment(self.at)?,
                Some(b'-') if self.bytes.get(self.at..self.at + 3) == Some(b"---") => {
                    self.at = self.end_of_blank(self.at + 3)?;
                    return Some(());
                }
                Some(b'%') => return None,
                Some(b'\r' | b'\n') => self.at += 1,
                _ => return Some(()),
            }
        }
    }

    /// The next line that is not blank and no comment; nothing at the end of the document.
    fn next_content(&mut self) -> Option<Option<Content>> {
        loop {
            let start = self.skip_spaces(self.at);
            let column = start - self.at;
            match self.bytes.get(start) {
                None => return Some(None),
                Some(b'\n') => self.at = start + 1,
                Some(b'\r') => self.at = start + 2,
                Some(b'#') => self.at = self.end_of_comment(start)?,
                Some(b'-' | b'.') if column == 0 && self.is_boundary(start) => {
                    return self.is_last(start).then_some(None);
                }
                Some(b'%') if column == 0 => return None,
                Some(byte) if *byte < b' ' => return None,
                Some(_) => return Some(Some(Content { column, start })),
            }
        }
    }

    fn is_boundary(&self, start: usize) -> bool {
        matches!(self.bytes.get(start..start + 3), Some(b"---" | b"..."))
            && matches!(
                self.bytes.get(start + 3),
                None | Some(b' ' | b'\t' | b'\r' | b'\n')
            )
    }

    /// Whether `...` stands there and nothing follows it but blanks and comments.
    fn is_last(&self, start: usize) -> bool {
        let is_blank = |line: &str| {
            matches!(
                line.trim_start_matches([' ', '\r']).as_bytes(),
                [] | [b'#', ..]
            )
        };
        self.text[start..].starts_with("...") && self.text[start + 3..].split('\n').all(is_blank)
    }

    /// Reads the content of a line: dashes, a key, a value.
    fn content(&mut self, content: Content) -> Option<()> {
        let Content {
            mut column,
            mut start,
        } = content;
        let mut is_item = false;
        while self.bytes[start] == b'-' && self.is_blank_at(start + 1) {
            self.settle(NodeKind::Sequence, column, start)?;
            self.levels.last_mut()?.is_waiting = true;
            is_item = true;
            let next = self.skip_spaces(start + 1);
            if self.is_end(next) {
                self.at = self.end_of_blank(start + 1)?;
                return Some(());
            }
            (column, start) = (column + next - start, next);
        }
        match self.key(start)? {
            Some(after) => {
                // The key was found before its mapping is open, because that starts with it.
                self.settle(NodeKind::Mapping, column, start)?;
                self.add_key(start)?;
                self.levels.last_mut()?.is_waiting = true;
                let next = self.skip_spaces(after);
                if self.is_end(next) {
                    self.at = self.end_of_blank(after)?;
                    return Some(());
                }
                self.value(next, column)
            }
            None => {
                // On a line of its own, a scalar goes on from above, or is the whole document.
                is_item.then_some(())?;
                let indent = self.levels.last()?.indent;
                self.value(start, indent)
            }
        }
    }

    /// Closes and opens collections until one of this kind is open at this column.
    fn settle(&mut self, kind: NodeKind, column: usize, start: usize) -> Option<()> {
        loop {
            let Some(top) = self.levels.last_mut() else {
                (!std::mem::replace(&mut self.has_root, true)).then_some(())?;
                return self.open(kind, column, start);
            };
            if top.indent < column
                || (top.indent == column
                    && top.kind == NodeKind::Mapping
                    && kind == NodeKind::Sequence)
            {
                // A sequence may stand at the column of the key that it belongs to.
                std::mem::take(&mut top.is_waiting).then_some(())?;
                return self.open(kind, column, start);
            }
            if top.indent == column && top.kind == kind {
                if std::mem::take(&mut top.is_waiting) {
                    self.empty()?;
                }
                return Some(());
            }
            self.close()?;
        }
    }

    fn open(&mut self, kind: NodeKind, indent: usize, start: usize) -> Option<()> {
        self.levels.push(Level {
            kind,
            indent,
            is_waiting: false,
        });
        self.builder.open(kind, start).ok()
    }

    fn close(&mut self) -> Option<()> {
        if self.levels.pop()?.is_waiting {
            self.empty()?;
        }
        self.builder.close(None);
        Some(())
    }

    /// Adds the null that a key or a dash without a value means.
    fn empty(&mut self) -> Option<()> {
        let here = self.builder.here();
        self.builder.scalar(NodeKind::Plain, here, here, None).ok()
    }

    /// Reads a value on the line of its key or dash.
    fn value(&mut self, start: usize, indent: usize) -> Option<()> {
        self.levels.last_mut()?.is_waiting = false;
        match self.bytes[start] {
            b'|' | b'>' => self.block(start, indent),
            quote @ (b'"' | b'\'') => {
                let end = self.quoted(start, quote)?;
                self.at = self.end_of_blank(end)?;
                Some(())
            }
            b'[' | b'{' => {
                let end = self.flow(start)?;
                self.at = self.end_of_blank(end)?;
                Some(())
            }
            _ => self.plain(start, indent),
        }
    }

    fn skip_spaces(&self, from: usize) -> usize {
        let rest = self.bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| **byte == b' ').count()
    }

    fn is_blank_at(&self, at: usize) -> bool {
        matches!(self.bytes.get(at), None | Some(b' ' | b'\r' | b'\n'))
    }

    /// Whether a line ends at `at`, or a comment starts there.
    fn is_end(&self, at: usize) -> bool {
        matches!(self.bytes.get(at), None | Some(b'\r' | b'\n' | b'#'))
    }

    /// Where the next line starts.
    fn end_of_line(&self, from: usize) -> usize {
        let rest = self.bytes.get(from..).unwrap_or_default();
        memchr(b'\n', rest).map_or(self.bytes.len(), |length| from + length + 1)
    }

    /// Where the next line starts after a comment that is no more than that.
    fn end_of_comment(&self, from: usize) -> Option<usize> {
        (self.bytes.get(from + 1) != Some(&b'@')).then(|| self.end_of_line(from))
    }

    /// Where the next line starts, when only blanks and a comment stand before it.
    fn end_of_blank(&self, from: usize) -> Option<usize> {
        let at = self.skip_spaces(from);
        match self.bytes.get(at) {
            None => Some(at),
            Some(b'\n') => Some(at + 1),
            Some(b'\r') => Some(at + 2),
            Some(b'#') if at > from => self.end_of_comment(at),
            _ => None,
        }
    }
}
