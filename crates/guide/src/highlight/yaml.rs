//! YAML: keys, values, comments, and block scalars by their indentation.

use super::{Tokens, quoted, scalar, span};

/// Cuts YAML into tokens.
pub(super) fn read<'a>(text: &'a str, out: &mut Tokens<'a>) {
    // Lines deeper than this belong to a block scalar.
    let mut block: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let indent = span(line, |c| c == ' ');
        let is_blank = line.trim().is_empty();
        if block.is_some_and(|parent| is_blank || indent > parent) {
            out.push("", &line[..indent]);
            out.push("s", &line[indent..]);
            continue;
        }
        block = read_line(line, indent, out).or(block.filter(|_| is_blank));
    }
}

/// Reads one line; gives the indentation of the key when a block scalar follows.
fn read_line<'a>(line: &'a str, indent: usize, out: &mut Tokens<'a>) -> Option<usize> {
    out.push("", &line[..indent]);
    let mut rest = &line[indent..];
    let mut parent = indent;
    while let Some(after) = rest.strip_prefix("- ") {
        let n_spaces = span(after, |c| c == ' ');
        out.push("p", &rest[..2 + n_spaces]);
        rest = &after[n_spaces..];
        parent += 2 + n_spaces;
    }
    let trimmed = rest.trim_end();
    if matches!(trimmed, "---" | "..." | "-") {
        out.push("p", rest);
        return None;
    }
    let is_item = parent > indent;
    if let Some(n_key) = key(rest) {
        out.push("k", &rest[..n_key]);
        out.push("p", &rest[n_key..=n_key]);
        rest = &rest[n_key + 1..];
    } else if is_item {
        parent = indent;
    }
    let is_block = value(rest, out);
    is_block.then_some(parent)
}

/// The length of the key that a line starts with.
fn key(text: &str) -> Option<usize> {
    let start = if text.starts_with(['"', '\'']) {
        quoted(text)
    } else {
        0
    };
    let is_bare =
        start == 0 && !text.starts_with(['#', '[', '{', '|', '>', '&', '*', '!', '%', '@', '`']);
    if start == 0 && !is_bare {
        return None;
    }
    let rest = &text[start..];
    let colon = rest
        .match_indices(':')
        .map(|(i, _)| i)
        .find(|i| rest[i + 1..].starts_with([' ', '\n']) || rest.len() == i + 1)?;
    let has_comment = rest[..colon].contains(" #");
    (!has_comment && (is_bare || rest[..colon].trim().is_empty())).then_some(start + colon)
}

/// Reads what follows a key or a dash; gives whether it opens a block scalar.
fn value<'a>(text: &'a str, out: &mut Tokens<'a>) -> bool {
    let n_spaces = span(text, |c| c == ' ');
    out.push("", &text[..n_spaces]);
    let text = &text[n_spaces..];
    let n_comment = comment(text);
    let (value, comment) = text.split_at(n_comment);
    let bare = value.trim_end();
    let is_block = bare.starts_with(['|', '>']);
    if is_block {
        out.push("p", bare);
    } else if bare.starts_with(['[', '{']) && !bare.starts_with("{{") {
        flow(bare, out);
    } else {
        word(bare, out);
    }
    out.push("", &value[bare.len()..]);
    let bare = comment.trim_end();
    out.push("c", bare);
    out.push("", &comment[bare.len()..]);
    is_block
}

/// Where the comment of a value starts.
fn comment(text: &str) -> usize {
    let start = if text.starts_with(['"', '\'']) {
        quoted(text)
    } else {
        0
    };
    if text.starts_with('#') {
        return 0;
    }
    text[start..]
        .find(" #")
        .map_or(text.len(), |i| start + i + 1)
}

fn flow<'a>(text: &'a str, out: &mut Tokens<'a>) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (class, n) = match c {
            '[' | ']' | '{' | '}' | ',' | ':' => ("p", 1),
            ' ' => ("", span(rest, |c| c == ' ')),
            '"' | '\'' => ("", quoted(rest)),
            _ => (
                "",
                span(rest, |c| !matches!(c, '[' | ']' | '{' | '}' | ',' | ' ')).max(c.len_utf8()),
            ),
        };
        let (piece, after) = rest.split_at(n);
        let bare = piece.strip_suffix(':').filter(|bare| !bare.is_empty());
        match bare {
            Some(bare) => {
                out.push("k", bare);
                out.push("p", &piece[bare.len()..]);
            }
            None if class.is_empty() && c != ' ' && after.starts_with(':') => out.push("k", piece),
            None if class.is_empty() && c != ' ' => word(piece, out),
            None => out.push(class, piece),
        }
        rest = after;
    }
}

fn word<'a>(text: &'a str, out: &mut Tokens<'a>) {
    let class = if text.starts_with(['&', '*', '!']) || text.starts_with("{{") {
        "l"
    } else {
        scalar(text)
    };
    out.push(class, text);
}
