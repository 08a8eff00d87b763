//! Values under secret names anywhere in a line: `PASSWORD=…`, `--token …`, `"apiKey": "…"`, also in comments and in texts
//! inside of texts.

use super::names::{is_known, is_literal, is_secret};
use super::{Found, Kind};

pub(super) fn find(text: &str, found: &mut Found) {
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'=' | b':' => assigned(text, at, found),
            b'-' if text[at..].starts_with("--") => flag(text, at, found),
            b'-' if text[..at].ends_with(' ') && text[at..].starts_with("-u ") => {
                user(text, at + 3, found);
            }
            _ => {}
        }
    }
}

/// `name=value` and `name: value`, with or without quotes.
fn assigned(text: &str, at: usize, found: &mut Found) {
    let Some(name) = name_before(&text[..at]) else {
        return;
    };
    let is_colon = text.as_bytes().get(at) == Some(&b':');
    let rest = &text[at + 1..];
    let trimmed = rest.trim_start_matches(' ');
    let has_gap = trimmed.len() < rest.len();
    let (quote, body) = opened(trimmed);
    // A colon without a gap belongs to a word, unless a quote follows; two signs in a row are an operator.
    if (is_colon && !has_gap && quote.is_empty()) || trimmed.starts_with(['=', '~', ':']) {
        return;
    }
    let value = match quote {
        "" => bare(body, is_colon),
        quote => quoted(body, quote),
    };
    let Some(value) = value else { return };
    if is_literal(name, value) {
        let start = text.len() - trimmed.len() + quote.len() - (text.len() - at - 1 - rest.len());
        found.add(start, start + value.len(), Kind::Named);
    }
}

/// `--name value`.
fn flag(text: &str, at: usize, found: &mut Found) {
    let rest = &text[at + 2..];
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let (name, after) = rest.split_at(length);
    let Some(after) = after.strip_prefix(' ') else {
        return;
    };
    if !is_secret(name) || after.starts_with('-') {
        return;
    }
    let (quote, body) = opened(after);
    let value = match quote {
        "" => Some(&body[..body.find(is_end).unwrap_or(body.len())]),
        quote => quoted(body, quote),
    };
    let start = at + 2 + length + 1 + quote.len();
    if let Some(value) = value.filter(|value| is_literal(name, value)) {
        found.add(start, start + value.len(), Kind::Named);
    }
}

/// `-u user:password`, as `curl` takes it.
fn user(text: &str, at: usize, found: &mut Found) {
    let (quote, body) = opened(&text[at..]);
    let word = &body[..body.find(is_end).unwrap_or(body.len())];
    if let Some((user, password)) = word.split_once(':')
        && !is_known(password)
        && !password.contains('$')
        && !user.is_empty()
        && !user.contains('/')
    {
        let start = at + quote.len() + user.len() + 1;
        found.add(start, start + password.len(), Kind::Named);
    }
}

/// The name that ends a text, if it is a secret one.
fn name_before(text: &str) -> Option<&str> {
    let text = text.trim_end_matches(' ');
    let text = ["\\\"", "\"", "'"]
        .iter()
        .find_map(|quote| text.strip_suffix(quote))
        .unwrap_or(text);
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
    let length = text.bytes().rev().take(80).take_while(is_part).count();
    let name = &text[text.len() - length..];
    (length > 1 && is_secret(name)).then_some(name)
}

/// The quote that a text starts with, and what follows it.
fn opened(text: &str) -> (&'static str, &str) {
    ["\\\"", "\"", "'"]
        .into_iter()
        .find_map(|quote| Some((quote, text.strip_prefix(quote)?)))
        .unwrap_or(("", text))
}

/// What stands before the quote that ends it, in the same line.
fn quoted<'t>(body: &'t str, quote: &str) -> Option<&'t str> {
    let line = &body[..body.find('\n').unwrap_or(body.len())];
    let mut at = 0;
    loop {
        let end = at + line.get(at..)?.find(quote)?;
        let is_escaped =
            quote == "\"" && line[..end].ends_with('\\') && !line[..end].ends_with("\\\\");
        if !is_escaped {
            return Some(&line[..end]);
        }
        at = end + quote.len();
    }
}

/// A value without quotes. After a colon it takes the rest of its line, or is none.
fn bare(body: &str, is_colon: bool) -> Option<&str> {
    let line = &body[..body.find(['\n', '\r']).unwrap_or(body.len())];
    let value = &line[..line.find(is_end).unwrap_or(line.len())];
    let rest = line[value.len()..].trim_start();
    let is_whole = rest.is_empty()
        || rest.starts_with(['#', ',', '}', ']', '\'', '"'])
        || rest.starts_with("\\n");
    let is_code = value.contains('(') || value.starts_with(['|', '>', '[', '{', '*', '&', '!']);
    ((is_whole || !is_colon) && !is_code).then_some(value)
}

fn is_end(c: char) -> bool {
    c.is_whitespace() || "\"'`,;&<>)}]\\".contains(c)
}
