//! TOML and INI: sections, keys and values, a line at a time.

use super::{Tokens, quoted, scalar, span};

/// Cuts TOML or INI into tokens.
pub(super) fn read<'a>(text: &'a str, out: &mut Tokens<'a>) {
    for line in text.split_inclusive('\n') {
        let indent = span(line, |c| c == ' ' || c == '\t');
        out.push("", &line[..indent]);
        let rest = &line[indent..];
        let bare = rest.trim_end();
        if bare.starts_with(['#', ';']) {
            out.push("c", bare);
        } else if bare.starts_with('[')
            && bare.ends_with(']')
            && !bare.contains(',')
            && !bare.contains('=')
        {
            section(bare, out);
        } else {
            entry(bare, out);
        }
        out.push("", &rest[bare.len()..]);
    }
}

fn section<'a>(text: &'a str, out: &mut Tokens<'a>) {
    let n_open = span(text, |c| c == '[');
    let inner = text[n_open..].trim_end_matches(']');
    out.push("p", &text[..n_open]);
    out.push("l", inner);
    out.push("p", &text[n_open + inner.len()..]);
}

fn entry<'a>(text: &'a str, out: &mut Tokens<'a>) {
    let is_key = |key: &str| !key.trim().is_empty() && !key.starts_with(['[', ']', '{', ',']);
    let equals = if text.starts_with(['"', '\'']) {
        quoted(text)
    } else {
        0
    };
    let equals = text[equals..]
        .find('=')
        .map(|i| equals + i)
        .filter(|&i| is_key(&text[..i]));
    let Some(equals) = equals else {
        return values(text, out);
    };
    let key = text[..equals].trim_end();
    let value = text[equals + 1..].trim_start();
    out.push("k", key);
    out.push("p", &text[key.len()..text.len() - value.len()]);
    values(value, out);
}

fn values<'a>(text: &'a str, out: &mut Tokens<'a>) {
    let is_list = text.starts_with(['[', ']', '{', '}', '"', '\'', ',']);
    if !is_list {
        let value = text.find(" #").map_or(text, |i| text[..i].trim_end());
        out.push(scalar(value), value);
        let gap = span(&text[value.len()..], |c| c == ' ');
        out.push("", &text[value.len()..value.len() + gap]);
        return out.push("c", &text[value.len() + gap..]);
    }
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (class, n) = match c {
            '"' | '\'' => ("s", quoted(rest)),
            '#' => ("c", rest.len()),
            '[' | ']' | '{' | '}' | ',' | '=' => ("p", 1),
            ' ' => ("", span(rest, |c| c == ' ')),
            _ => (
                "",
                span(rest, |c| {
                    !matches!(
                        c,
                        '"' | '\'' | '#' | '[' | ']' | '{' | '}' | ',' | '=' | ' '
                    )
                }),
            ),
        };
        let (piece, after) = rest.split_at(n);
        let class = match class {
            "" if c != ' ' && after.trim_start().starts_with('=') => "k",
            "" if c != ' ' => scalar(piece),
            class => class,
        };
        out.push(class, piece);
        rest = after;
    }
}
