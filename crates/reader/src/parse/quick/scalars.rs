//! Keys and scalars of the quick reader.

use super::{MAX_KEY, Reader};
use crate::parse::json::hex;
use crate::tree::NodeKind;

/// What ends or spoils a plain scalar, by byte.
const IS_SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = true;
        byte += 1;
    }
    table[b':' as usize] = true;
    table[b'#' as usize] = true;
    table
};

/// Why a run of plain text ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    Line,
    Comment,
    Colon,
}

impl Reader<'_> {
    /// Whether a key starts here, and where the text after its colon begins.
    pub(super) fn key(&self, start: usize) -> Option<Option<usize>> {
        let colon = match self.bytes[start] {
            quote @ (b'"' | b'\'') => match end_of_quoted(self.bytes, start, quote) {
                Some(end) if self.bytes[start..end].contains(&b'\n') => return Some(None),
                Some(end) => self.skip_spaces(end),
                None => return None,
            },
            b'[' | b'{' | b'|' | b'>' => return Some(None),
            _ => {
                self.starts_plain(start).then_some(())?;
                let (end, stop) = self.run(start)?;
                if stop != Stop::Colon {
                    return Some(None);
                }
                end
            }
        };
        let is_key = self.bytes.get(colon) == Some(&b':') && self.is_blank_at(colon + 1);
        if is_key && colon - start > MAX_KEY {
            return None;
        }
        Some(is_key.then_some(colon + 1))
    }

    /// Adds the key that [`Reader::key`] found.
    pub(super) fn add_key(&mut self, start: usize) -> Option<()> {
        match self.bytes[start] {
            quote @ (b'"' | b'\'') => self.quoted(start, quote).map(|_| ()),
            _ => {
                let (end, _) = self.run(start)?;
                let end = self.trim(start, end);
                self.builder.scalar(NodeKind::Plain, start, end, None).ok()
            }
        }
    }

    /// Whether plain text may start here: no indicator, or one that is followed by text.
    fn starts_plain(&self, start: usize) -> bool {
        match self.bytes[start] {
            b'-' | b'?' | b':' => {
                !self.is_blank_at(start + 1) && self.bytes.get(start + 1) != Some(&b'\t')
            }
            b'&' | b'*' | b'!' | b'%' | b'@' | b'`' | b'#' | b',' | b'[' | b']' | b'{' | b'}'
            | b'|' | b'>' | b'"' | b'\'' => false,
            _ => true,
        }
    }

    /// Where plain text on one line ends; `None` at a control character.
    fn run(&self, start: usize) -> Option<(usize, Stop)> {
        let mut at = start;
        loop {
            let rest = self.bytes.get(at..)?;
            let Some(length) = rest.iter().position(|byte| IS_SPECIAL[*byte as usize]) else {
                return Some((self.bytes.len(), Stop::Line));
            };
            at += length;
            match self.bytes[at] {
                b':' if self.is_blank_at(at + 1) => return Some((at, Stop::Colon)),
                b'#' if at > start && self.bytes[at - 1] == b' ' => {
                    return Some((at, Stop::Comment));
                }
                b':' | b'#' => at += 1,
                b'\r' | b'\n' => return Some((at, Stop::Line)),
                _ => return None,
            }
        }
    }

    /// Where the text up to `end` ends without the blanks after it.
    pub(super) fn trim(&self, start: usize, end: usize) -> usize {
        let blanks = self.bytes[start..end]
            .iter()
            .rev()
            .take_while(|byte| **byte == b' ')
            .count();
        end - blanks
    }

    /// Reads plain text, which goes on in deeper lines.
    pub(super) fn plain(&mut self, start: usize, indent: usize) -> Option<()> {
        self.starts_plain(start).then_some(())?;
        let (end, mut stop) = self.run(start)?;
        let mut end = self.trim(start, end);
        let mut folded: Option<String> = None;
        self.at = self.end_of_line(end);
        while stop == Stop::Line {
            let Some(next) = self.continuation(indent)? else {
                break;
            };
            let (line_end, line_stop) = self.run(next.start)?;
            let line_end = self.trim(next.start, line_end);
            let value = folded.get_or_insert_with(|| self.text[start..end].to_owned());
            push_break(value, next.n_blank);
            value.push_str(&self.text[next.start..line_end]);
            (end, stop) = (line_end, line_stop);
            self.at = self.end_of_line(end);
        }
        (stop != Stop::Colon).then_some(())?;
        self.builder
            .scalar(NodeKind::Plain, start, end, folded)
            .ok()
    }

    /// The next line of a scalar whose first line ends at `at`: deeper than `indent`, and no comment.
    fn continuation(&self, indent: usize) -> Option<Option<Next>> {
        let mut line = self.at;
        let mut n_blank = 0;
        loop {
            let start = self.skip_spaces(line);
            match self.bytes.get(start) {
                None | Some(b'#') => return Some(None),
                Some(b'\n') => line = start + 1,
                Some(b'\r') => line = start + 2,
                Some(byte) if *byte < b' ' => return None,
                Some(_) if start - line <= indent => return Some(None),
                Some(_) => return Some(Some(Next { start, n_blank })),
            }
            n_blank += 1;
        }
    }

    /// Adds a quoted scalar and gives out where it ends.
    pub(super) fn quoted(&mut self, start: usize, quote: u8) -> Option<usize> {
        let end = end_of_quoted(self.bytes, start, quote)?;
        let inner = &self.text[start + 1..end - 1];
        let (kind, value) = match quote {
            b'\'' if inner.bytes().all(|byte| byte >= b' ' && byte != b'\'') => {
                (NodeKind::SingleQuoted, None)
            }
            b'\'' => (
                NodeKind::SingleQuoted,
                Some(fold(inner)?.replace("''", "'")),
            ),
            _ if inner.bytes().all(|byte| byte >= b' ' && byte != b'\\') => {
                (NodeKind::DoubleQuoted, None)
            }
            _ => (NodeKind::DoubleQuoted, Some(unescape(&fold(inner)?)?)),
        };
        self.builder.scalar(kind, start, end, value).ok()?;
        Some(end)
    }

    /// Reads a literal or folded block with its indentation found by itself.
    pub(super) fn block(&mut self, start: usize, indent: usize) -> Option<()> {
        let chomp = match self.bytes.get(start + 1) {
            Some(chomp @ (b'-' | b'+')) => Some(*chomp),
            _ => None,
        };
        self.at = self.end_of_blank(start + 1 + usize::from(chomp.is_some()))?;
        let column = self.block_column(indent)?;
        let mut lines: Vec<(usize, usize)> = Vec::new();
        while self.at < self.bytes.len() {
            let line = self.at;
            let next = self.end_of_line(line);
            let content = self.skip_spaces(line).min(line + column);
            let line_end = self.text[line..next].trim_end_matches('\n');
            let line_end = line + line_end.strip_suffix('\r').unwrap_or(line_end).len();
            if content < line + column && content < line_end {
                (self.bytes[content] >= b' ').then_some(())?;
                break;
            }
            lines.push((content, line_end));
            self.at = next;
        }
        // Whether a line feed ends the last line makes a difference that is left to the full parser.
        (self.at < self.bytes.len() || self.text.ends_with('\n')).then_some(())?;
        let n_lines = lines
            .iter()
            .rposition(|(from, to)| from < to)
            .map_or(0, |last| last + 1);
        (n_lines > 0 && chomp != Some(b'+')).then_some(())?;
        lines.truncate(n_lines);
        let end = lines.last()?.1;
        let mut value = match self.bytes[start] {
            b'|' => join(self.text, &lines),
            _ => fold_block(self.text, &lines),
        };
        if chomp.is_none() {
            value.push('\n');
        }
        let from = lines.iter().find(|(from, to)| from < to)?.0;
        let end = from + self.text[from..end].trim_end().len();
        self.builder
            .scalar(NodeKind::Block, from, end, Some(value))
            .ok()
    }

    /// The column of a block's first line with content; `None` when blank lines before it are deeper, or it is empty.
    fn block_column(&self, indent: usize) -> Option<usize> {
        let mut line = self.at;
        let mut deepest = 0;
        loop {
            let content = self.skip_spaces(line);
            let column = content - line;
            match *self.bytes.get(content)? {
                b'\n' => line = content + 1,
                b'\r' => line = content + 2,
                byte if byte < b' ' => return None,
                _ => return (column > indent && deepest <= column).then_some(column),
            }
            deepest = deepest.max(column);
        }
    }
}

/// The next line of a scalar, and the blank lines before it.
struct Next {
    start: usize,
    n_blank: usize,
}

/// A line break between two lines of a folded scalar: a space, or one line feed for each blank line.
fn push_break(value: &mut String, n_blank: usize) {
    match n_blank {
        0 => value.push(' '),
        n => value.extend(std::iter::repeat_n('\n', n)),
    }
}

/// Where the quoted scalar that starts at `start` ends; `None` when its quote is not closed.
pub(in crate::parse) fn end_of_quoted(bytes: &[u8], start: usize, quote: u8) -> Option<usize> {
    let mut at = start + 1;
    loop {
        let rest = bytes.get(at..)?;
        if quote == b'\'' {
            at += memchr::memchr(b'\'', rest)? + 1;
            if bytes.get(at) != Some(&b'\'') {
                return Some(at);
            }
            at += 1;
        } else {
            at += memchr::memchr2(b'"', b'\\', rest)?;
            if bytes[at] == b'"' {
                return Some(at + 1);
            }
            at += 2;
        }
    }
}

/// The text between quotes with its lines folded; `None` at a control character or an escaped line break.
pub(in crate::parse) fn fold(inner: &str) -> Option<String> {
    if !inner.contains('\n') {
        return inner
            .bytes()
            .all(|byte| byte >= b' ')
            .then(|| inner.to_owned());
    }
    let mut value = String::with_capacity(inner.len());
    let mut n_blank = 0;
    let n_lines = inner.split('\n').count();
    for (i, line) in inner.split('\n').enumerate() {
        let is_last = i + 1 == n_lines;
        let line = line.strip_suffix('\r').unwrap_or(line);
        let line = if i > 0 {
            line.trim_start_matches(' ')
        } else {
            line
        };
        let line = if is_last {
            line
        } else {
            line.trim_end_matches(' ')
        };
        if line.ends_with('\\') && !is_last || !line.bytes().all(|byte| byte >= b' ') {
            return None;
        }
        if line.is_empty() && i > 0 && !is_last {
            n_blank += 1;
            continue;
        }
        if i > 0 {
            push_break(&mut value, n_blank);
        }
        n_blank = 0;
        value.push_str(line);
    }
    Some(value)
}

/// A double-quoted text without its escapes; `None` for those that are rare.
pub(in crate::parse) fn unescape(text: &str) -> Option<String> {
    let mut value = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        value.push_str(&rest[..at]);
        let escaped = rest[at + 1..].chars().next()?;
        rest = &rest[at + 1 + escaped.len_utf8()..];
        match escaped {
            '"' | '\\' | '/' | ' ' => value.push(escaped),
            'n' => value.push('\n'),
            't' => value.push('\t'),
            'r' => value.push('\r'),
            'u' => {
                value.push(char::from_u32(hex(rest.as_bytes().get(..4)?)?)?);
                rest = &rest[4..];
            }
            _ => return None,
        }
    }
    value.push_str(rest);
    Some(value)
}

fn join(text: &str, lines: &[(usize, usize)]) -> String {
    let mut value = String::with_capacity(lines.iter().map(|(from, to)| to - from + 1).sum());
    for (i, (from, to)) in lines.iter().enumerate() {
        if i > 0 {
            value.push('\n');
        }
        value.push_str(&text[*from..*to]);
    }
    value
}

/// Folds the lines of a block: neighbours are joined by a space, unless one of them is indented further.
fn fold_block(text: &str, lines: &[(usize, usize)]) -> String {
    let mut value = String::new();
    let mut is_deep_before = false;
    let mut n_blank = 0;
    let mut is_first = true;
    for (from, to) in lines {
        let line = &text[*from..*to];
        if line.is_empty() {
            n_blank += 1;
            continue;
        }
        let is_deep = line.starts_with([' ', '\t']);
        match (is_first, is_deep || is_deep_before) {
            (true, _) => value.extend(std::iter::repeat_n('\n', n_blank)),
            (false, true) => value.extend(std::iter::repeat_n('\n', n_blank + 1)),
            (false, false) => push_break(&mut value, n_blank),
        }
        value.push_str(line);
        (is_first, is_deep_before, n_blank) = (false, is_deep, 0);
    }
    value
}
