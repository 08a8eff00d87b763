//! JSON values to trees, one after another as `kubectl` reads them, with the spans kept.
//!
//! Strict JSON (RFC 8259): what it refuses is left to the YAML reader, which accepts more. A line of NDJSON that is broken
//! costs only itself. Nothing recurses.

use super::{Broken, Fault};
use crate::tree::{Builder, NodeKind, Tree};

/// A value, or what could be read of one.
#[derive(Debug)]
pub(super) struct Value<'t> {
    /// Where its text starts; the tree's offsets count from here.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) tree: Tree<'t>,
    pub(super) broken: Option<Broken>,
}

/// Whether `text` starts like a JSON object or array, and not like a template.
pub(super) fn is_likely(text: &str) -> bool {
    let text = text.trim_start();
    match text.as_bytes() {
        [b'{', rest @ ..] => {
            matches!(first_significant(rest), None | Some(b'"' | b'}'))
                || starts_comment(rest.trim_ascii_start())
        }
        [b'[', rest @ ..] => matches!(
            first_significant(rest),
            None | Some(b'"' | b'{' | b'[' | b']' | b'0'..=b'9' | b'-')
        ),
        _ => false,
    }
}

/// Whether a comment of other notations stands there: JSON has none, and YAML would take it for text.
pub(super) fn starts_comment(bytes: &[u8]) -> bool {
    bytes.starts_with(b"//") || bytes.starts_with(b"/*")
}

fn first_significant(bytes: &[u8]) -> Option<u8> {
    bytes.iter().copied().find(|byte| !is_space(*byte))
}

/// Reads the value that starts at or after `from`; `None` at the end of the text.
pub(super) fn read(text: &str, from: usize) -> Option<Value<'_>> {
    let bytes = text.as_bytes();
    let start = skip_space(bytes, from);
    if start >= text.len() {
        return None;
    }
    let mut builder = Builder::new(&text[start..], 64);
    let mut reader = Reader {
        bytes,
        base: start,
        at: start,
        builder: &mut builder,
        open: Vec::new(),
    };
    let fault = reader.value().err();
    let at = reader.at;
    // A broken value ends where the next line starts another.
    let next_line =
        || memchr::memmem::find(&bytes[at..], b"\n{").map_or(text.len(), |found| at + found + 1);
    let end = if fault.is_none() { at } else { next_line() };
    let broken = fault.map(|fault| Broken {
        fault,
        at: at - start,
        detail: String::new(),
    });
    Some(Value {
        start,
        end,
        tree: builder.finish().cut(end - start),
        broken,
    })
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

fn skip_space(bytes: &[u8], from: usize) -> usize {
    bytes[from..]
        .iter()
        .position(|byte| !is_space(*byte))
        .map_or(bytes.len(), |at| from + at)
}

/// What may stand next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Value,
    ItemOrEnd,
    Item,
    KeyOrEnd,
    Key,
    /// A comma, a closing bracket, or nothing more.
    Rest,
}

/// Takes one value from `bytes`; on an error `at` is where it lies.
struct Reader<'a, 'b, 't> {
    bytes: &'a [u8],
    /// Where the tree's text starts.
    base: usize,
    at: usize,
    builder: &'b mut Builder<'t>,
    /// The closing bracket of every collection that is open.
    open: Vec<u8>,
}

impl Reader<'_, '_, '_> {
    fn value(&mut self) -> Result<(), Fault> {
        let mut next = Next::Value;
        loop {
            self.at = skip_space(self.bytes, self.at);
            let byte = self.bytes.get(self.at).copied().ok_or(Fault::End)?;
            next = self.step(next, byte)?;
            if next == Next::Rest && self.open.is_empty() {
                return Ok(());
            }
        }
    }

    fn step(&mut self, next: Next, byte: u8) -> Result<Next, Fault> {
        match (next, byte) {
            (_, b'/') if starts_comment(&self.bytes[self.at..]) => Err(Fault::JsonComment),
            (Next::ItemOrEnd, b']') | (Next::KeyOrEnd, b'}') => Ok(self.close()),
            (Next::Rest, byte) if self.open.last() == Some(&byte) => Ok(self.close()),
            (Next::Rest, b',') => {
                self.at += 1;
                Ok(if self.open.last() == Some(&b'}') {
                    Next::Key
                } else {
                    Next::Item
                })
            }
            (Next::Rest, _) => Err(Fault::JsonComma),
            (Next::Key | Next::KeyOrEnd, b'"') => self.key(),
            (Next::Key, b'}') | (Next::Item, b']') => Err(Fault::JsonTrailingComma),
            (Next::Key | Next::KeyOrEnd, _) => Err(Fault::JsonKey),
            (_, b'{') => self.open(NodeKind::Mapping, b'}', Next::KeyOrEnd),
            (_, b'[') => self.open(NodeKind::Sequence, b']', Next::ItemOrEnd),
            (_, b'"') => self.string(),
            (_, b'-' | b'0'..=b'9' | b'a'..=b'z') => self.word(),
            _ => Err(Fault::JsonValue),
        }
    }

    fn key(&mut self) -> Result<Next, Fault> {
        self.string()?;
        self.at = skip_space(self.bytes, self.at);
        match self.bytes.get(self.at) {
            Some(b':') => {
                self.at += 1;
                Ok(Next::Value)
            }
            Some(_) => Err(Fault::JsonColon),
            None => Err(Fault::End),
        }
    }

    fn open(&mut self, kind: NodeKind, close: u8, next: Next) -> Result<Next, Fault> {
        self.builder
            .open(kind, self.at - self.base)
            .map_err(Fault::Limit)?;
        self.open.push(close);
        self.at += 1;
        Ok(next)
    }

    fn close(&mut self) -> Next {
        self.open.pop();
        self.at += 1;
        self.builder.close(Some(self.at - self.base));
        Next::Rest
    }

    fn string(&mut self) -> Result<Next, Fault> {
        let start = self.at;
        let mut has_escape = false;
        let mut at = start + 1;
        loop {
            match self.bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    has_escape = true;
                    at += 2;
                }
                Some(0..=0x1f) | None => {
                    self.at = at.min(self.bytes.len());
                    return Err(Fault::Quote);
                }
                Some(_) => at += 1,
            }
        }
        let value = has_escape
            .then(|| unescape(&self.bytes[start + 1..at]).ok_or(Fault::Escape))
            .transpose()?;
        self.at = at + 1;
        self.add(NodeKind::DoubleQuoted, start, value)
    }

    fn word(&mut self) -> Result<Next, Fault> {
        let start = self.at;
        let is_part =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
        let length = self.bytes[start..]
            .iter()
            .take_while(|byte| is_part(byte))
            .count();
        if !is_word(&self.bytes[start..start + length]) {
            return Err(Fault::JsonValue);
        }
        self.at += length;
        self.add(NodeKind::Plain, start, None)
    }

    fn add(&mut self, kind: NodeKind, start: usize, value: Option<String>) -> Result<Next, Fault> {
        self.builder
            .scalar(kind, start - self.base, self.at - self.base, value)
            .map_err(Fault::Limit)?;
        Ok(Next::Rest)
    }
}

/// Whether the bytes are `true`, `false`, `null` or a number.
fn is_word(bytes: &[u8]) -> bool {
    matches!(bytes, b"true" | b"false" | b"null") || str::from_utf8(bytes).is_ok_and(is_number)
}

/// Looks at the form alone: to parse a float as well would bring a table of 10 KB into the module.
fn is_number(word: &str) -> bool {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = word.split_once(['e', 'E']).unwrap_or((word, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    let power = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
    let is_whole =
        !whole.is_empty() && is_digits(whole) && (whole == "0" || !whole.starts_with('0'));
    is_whole && is_digits(fraction) && !power.is_empty() && is_digits(power) && !word.ends_with('.')
}

/// The text that a string with escapes means; `None` when one of them is unknown. Lone surrogates become U+FFFD.
fn unescape(bytes: &[u8]) -> Option<String> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if *byte != b'\\' {
            text.push(*byte);
            at += 1;
            continue;
        }
        let escaped = bytes.get(at + 1)?;
        at += 2;
        match escaped {
            b'"' | b'\\' | b'/' => text.push(*escaped),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'u' => {
                let (decoded, length) = unescape_unicode(bytes.get(at..)?)?;
                text.extend_from_slice(decoded.encode_utf8(&mut [0; 4]).as_bytes());
                at += length;
            }
            _ => return None,
        }
    }
    String::from_utf8(text).ok()
}

/// The character of `XXXX` or of a surrogate pair `XXXX\uXXXX`, and how many bytes that takes.
fn unescape_unicode(bytes: &[u8]) -> Option<(char, usize)> {
    let high = hex(bytes.get(..4)?)?;
    if let 0xD800..=0xDBFF = high
        && bytes.get(4..6) == Some(b"\\u")
        && let Some(low @ 0xDC00..=0xDFFF) = bytes.get(6..10).and_then(hex)
    {
        return Some((
            char::from_u32(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))?,
            10,
        ));
    }
    Some((
        char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER),
        4,
    ))
}

/// The number that hexadecimal digits mean; `None` when anything else is among them, a sign too.
pub(super) fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |value, digit| {
        Some(value * 16 + (*digit as char).to_digit(16)?)
    })
}
