//! How the text around writes what it writes: line ends, indentation, quotes.

use crate::context::Context;
use crate::tree::{NodeId, NodeKind};

/// Nodes of an object that are looked at to learn its style.
const LOOKED_AT: usize = 300;

/// The style of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) line_end: &'static str,
    /// Columns from a key to the keys below it.
    pub(super) step: usize,
    /// Columns from a key to the dashes below it.
    pub(super) dash_step: usize,
    is_single_quoted: bool,
}

impl Style {
    /// That of the object which a node belongs to.
    pub(super) fn around(ctx: &Context<'_, '_>, near: NodeId) -> Style {
        let tree = &ctx.doc.tree;
        let first_line = ctx.text.split_inclusive('\n').next().unwrap_or_default();
        let mut style = Style {
            line_end: crate::block::line_break(first_line),
            step: 2,
            dash_step: 0,
            is_single_quoted: false,
        };
        let start = ctx.part_of(near).map_or(0, |part| part.first.index());
        let (mut has_step, mut has_dash, mut has_quotes) = (false, false, false);
        let mut key: Option<NodeId> = None;
        for id in tree.ids().skip(start).take(LOOKED_AT) {
            let below = key.and_then(|key| steps_below(ctx, key, id));
            match tree.kind(id) {
                NodeKind::Mapping if !tree.is_flow(id) && !has_step => {
                    has_step = below.is_some();
                    style.step = below.unwrap_or(style.step);
                }
                NodeKind::Sequence if !tree.is_flow(id) && !has_dash => {
                    has_dash = below.is_some();
                    style.dash_step = below.unwrap_or(style.dash_step);
                }
                kind @ (NodeKind::SingleQuoted | NodeKind::DoubleQuoted) if !has_quotes => {
                    has_quotes = true;
                    style.is_single_quoted = kind == NodeKind::SingleQuoted;
                }
                _ => {}
            }
            key = Some(id).filter(|id| tree.kind(*id) == NodeKind::Plain);
        }
        style
    }

    /// A string as a value.
    pub(super) fn text(self, text: &str, is_flow: bool, is_json: bool) -> String {
        match () {
            () if is_json => format!("\"{}\"", double_quoted(text)),
            () if is_plain(text, is_flow) => text.to_owned(),
            () if self.is_single_quoted && !text.chars().any(char::is_control) => {
                format!("'{}'", single_quoted(text))
            }
            () => format!("\"{}\"", double_quoted(text)),
        }
    }
}

/// How far the first line of a block collection stands to the right of the key before it; none where it does not begin a line.
fn steps_below(ctx: &Context<'_, '_>, key: NodeId, below: NodeId) -> Option<usize> {
    let (key, below) = (ctx.doc.span(key), ctx.doc.span(below));
    let between = ctx.text.get(key.end..below.start)?;
    let column = between.rsplit_once('\n')?.1;
    let is_blank = column.bytes().all(|byte| byte == b' ');
    let steps = column.len().checked_sub(column_of(ctx, key.start)?)?;
    is_blank.then_some(steps)
}

/// Bytes from the start of the line.
pub(super) fn column_of(ctx: &Context<'_, '_>, at: usize) -> Option<usize> {
    let before = ctx.text.get(..at)?;
    Some(at - before.rfind('\n').map_or(0, |end| end + 1))
}

/// The inside of double quotes.
pub(super) fn double_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if character.is_control() => {
                out.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => out.push(character),
        }
    }
    out
}

/// The inside of single quotes.
pub(super) fn single_quoted(text: &str) -> String {
    text.replace('\'', "''")
}

/// Whether a string stays itself without quotes, for readers of YAML 1.1 and 1.2.
fn is_plain(text: &str, is_flow: bool) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./:@%+=~*".contains(&byte);
    let first = text.bytes().next().unwrap_or(b' ');
    let starts_well = first.is_ascii_alphabetic() || matches!(first, b'_' | b'/');
    let is_digits = first.is_ascii_digit()
        && text
            .bytes()
            .any(|byte| byte.is_ascii_alphabetic() && !b"abcdefoxABCDEFOX_".contains(&byte));
    let is_word = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word));
    (starts_well || is_digits)
        && text.bytes().all(is_fine)
        && !text.ends_with(':')
        && !is_word
        && !(is_flow && text.contains([':', '*']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_stay_strings() {
        for text in [
            "web",
            "nginx:1.2",
            "/healthz",
            "a/b-c_d",
            "v1",
            "10m5s",
            "apps/v1",
        ] {
            assert!(is_plain(text, false), "{text}");
        }
        for text in [
            "",
            "true",
            "No",
            "1",
            "1.0",
            "0x1f",
            "1e3",
            "12:30",
            "a: b",
            "a #b",
            "- a",
            "*a",
            "&a",
            "{}",
            "~",
            "a:",
            "2001-01-01",
            "é",
            ".inf",
        ] {
            assert!(!is_plain(text, false), "{text}");
        }
        assert!(!is_plain("a:b", true));
    }
}
