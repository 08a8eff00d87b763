//! JSON: strings before a colon are keys.

use super::{Tokens, quoted, scalar, span};

/// Cuts JSON into tokens.
pub(super) fn read<'a>(text: &'a str, out: &mut Tokens<'a>) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let n = match c {
            '"' => quoted(rest),
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            c if c.is_whitespace() => span(rest, char::is_whitespace),
            _ => span(rest, |c| {
                !c.is_whitespace() && !matches!(c, '"' | '{' | '}' | '[' | ']' | ',' | ':')
            }),
        };
        let (piece, after) = rest.split_at(n);
        let class = match c {
            '"' if after.trim_start().starts_with(':') => "k",
            '"' => "s",
            '{' | '}' | '[' | ']' | ',' | ':' => "p",
            c if c.is_whitespace() => "",
            _ => scalar(piece),
        };
        out.push(class, piece);
        rest = after;
    }
}
