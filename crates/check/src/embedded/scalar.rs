//! The text that a scalar holds, with the place of each of its bytes.

use std::borrow::Cow;

use crate::Span;
use crate::lift::{Map, Style};
use crate::parse::Document;
use crate::tree::{NodeId, NodeKind};

/// The value of a scalar as a text of its own.
pub(super) fn read<'t>(doc: &'t Document<'_>, id: NodeId) -> Option<(Cow<'t, str>, Map)> {
    let (value, whole) = (doc.tree.scalar(id)?, doc.span(id));
    if let Some(span) = doc.value_span(id) {
        let is_allowed = match doc.tree.kind(id) {
            NodeKind::SingleQuoted => |c: char| c != '\'' && !c.is_control(),
            NodeKind::DoubleQuoted => |c: char| c != '"' && c != '\\' && !c.is_control(),
            _ => |c: char| c.is_ascii_alphanumeric() || "./-_@".contains(c),
        };
        let mut map = Map::pieces(whole, Style::Scalar(is_allowed));
        map.push(span.start, span.end - span.start);
        return Some((Cow::Borrowed(value), map));
    }
    let found = match doc.tree.kind(id) {
        NodeKind::Block => read_block(doc, id),
        NodeKind::DoubleQuoted => read_escaped(doc.tree.source(id), whole),
        _ => None,
    };
    Some(match found {
        Some((text, map)) if text.trim_end_matches('\n') == value.trim_end_matches('\n') => {
            (Cow::Owned(text), map)
        }
        _ => (Cow::Borrowed(value), Map::whole(whole)),
    })
}

/// The lines of a literal block without their indentation.
fn read_block(doc: &Document<'_>, id: NodeId) -> Option<(String, Map)> {
    let (start, end) = doc.tree.range(id);
    let body = body_start(doc.tree.text(), start);
    let source = doc.tree.text().get(body..end)?;
    let first = source.lines().find(|line| !line.trim().is_empty())?;
    let indent = first.len() - first.trim_start_matches(' ').len();
    let mut map = Map::pieces(doc.span(id), Style::Lines(" ".repeat(indent)));
    let mut text = String::with_capacity(source.len());
    let mut at = doc.offset + body;
    for line in source.split_inclusive('\n') {
        let blanks = line.len() - line.trim_start_matches(' ').len();
        let skipped = blanks.min(indent);
        let kept = line.get(skipped..)?;
        let ended = kept.strip_suffix("\r\n");
        map.push(at + skipped, ended.map_or(kept.len(), str::len));
        text.push_str(ended.unwrap_or(kept));
        if ended.is_some() {
            map.push_escape(at + line.len() - 2, 2, 1);
            text.push('\n');
        }
        at += line.len();
    }
    Some((text, map))
}

/// Where the first line of a block starts, given its first character: blank lines may come before that one.
fn body_start(text: &str, first: usize) -> usize {
    let mut start = line_start(text, first);
    while start > 0 {
        let before = line_start(text, start - 1);
        if !text[before..start].trim().is_empty() {
            break;
        }
        start = before;
    }
    start
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |line_feed| line_feed + 1)
}

/// The value of a double-quoted scalar in one line, as JSON writes it.
fn read_escaped(source: &str, whole: Span) -> Option<(String, Map)> {
    let mut map = Map::pieces(
        whole,
        Style::Scalar(|c| c != '"' && c != '\\' && !c.is_control()),
    );
    let inside = source.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inside.len());
    let mut at = whole.start + 1;
    let mut rest = inside;
    while !rest.is_empty() {
        let length = rest.find('\\').unwrap_or(rest.len());
        let (plain, after) = rest.split_at(length);
        if plain.contains('\n') {
            return None;
        }
        if !plain.is_empty() {
            map.push(at, length);
            text.push_str(plain);
        }
        (rest, at) = (after, at + length);
        if rest.is_empty() {
            break;
        }
        let (c, length) = unescape(rest)?;
        map.push_escape(at, length, c.len_utf8());
        text.push(c);
        (rest, at) = (rest.get(length..)?, at + length);
    }
    Some((text, map))
}

/// The character that an escape stands for, and the bytes that the escape takes.
fn unescape(rest: &str) -> Option<(char, usize)> {
    let c = match rest.as_bytes().get(1)? {
        b'n' => '\n',
        b't' => '\t',
        b'r' => '\r',
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b' ' => ' ',
        b'u' => {
            let code = u32::from_str_radix(rest.get(2..6)?, 16).ok()?;
            return Some((char::from_u32(code)?, 6));
        }
        _ => return None,
    };
    Some((c, 2))
}
