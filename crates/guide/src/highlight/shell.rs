//! Shell: the words that are commands, their flags, strings, comments and here-documents.

use super::{Tokens, quoted, span};

/// Words after which a command comes next.
const BEFORE_COMMANDS: [&str; 14] = [
    "sudo", "xargs", "exec", "time", "env", "if", "then", "else", "elif", "while", "until", "do",
    "!", "{",
];

/// Words of the shell itself.
const KEYWORDS: [&str; 15] = [
    "if", "then", "else", "elif", "fi", "for", "in", "while", "until", "do", "done", "case",
    "esac", "!", "{",
];

/// Cuts shell commands into tokens.
pub(super) fn read<'a>(text: &'a str, out: &mut Tokens<'a>) {
    let mut rest = text;
    let mut is_command_next = true;
    let mut here: Option<&str> = None;
    while let Some(c) = rest.chars().next() {
        let (class, n) = match c {
            '\n' => ("", 1),
            c if c.is_whitespace() => ("", span(rest, |c| c.is_whitespace() && c != '\n')),
            '\\' => ("", rest.chars().take(2).map(char::len_utf8).sum()),
            '#' => ("c", span(rest, |c| c != '\n')),
            '|' | ';' | '&' | '(' | ')' | '`' => ("", 1),
            '<' if rest.starts_with("<<") && !rest.starts_with("<<<") => {
                ("", here_length(rest, &mut here))
            }
            '>' | '<' => ("", 1),
            '\'' | '"' => ("s", quoted(rest)),
            _ => ("word", word_length(rest)),
        };
        let (piece, after) = rest.split_at(n);
        rest = after;
        match class {
            "word" => is_command_next = word(piece, is_command_next, out),
            _ => out.push(class, piece),
        }
        is_command_next = match c {
            '\n' | '|' | ';' | '&' | '(' | '`' => true,
            ')' => false,
            _ => is_command_next,
        };
        if let Some(end) = here.filter(|_| c == '\n') {
            let n = here_body(rest, end);
            out.push("s", &rest[..n]);
            rest = &rest[n..];
            here = None;
        }
    }
}

/// Reads a word; gives whether a command comes next.
fn word<'a>(text: &'a str, is_command: bool, out: &mut Tokens<'a>) -> bool {
    let is_assignment = text.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    });
    if is_command && KEYWORDS.contains(&text) {
        out.push("l", text);
    } else if is_command && !is_assignment {
        out.push("cmd", text);
    } else if text.starts_with('-') && text.len() > 1 {
        let n_flag = text.find('=').unwrap_or(text.len());
        out.push("fl", &text[..n_flag]);
        out.push("", &text[n_flag..]);
        return is_command;
    } else {
        out.push("", text);
    }
    is_command && (is_assignment || BEFORE_COMMANDS.contains(&text))
}

/// A word ends at white space, quotes and operators; `#` and `$(` may stand inside.
fn word_length(text: &str) -> usize {
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '|' | ';' | '&' | '(' | ')' | '`' | '<' | '>' | '\'' | '"' | '\\'
            )
    };
    span(text, |c| !ends(c)).max(1)
}

/// The length of `<<EOF`; keeps the word that ends the document.
fn here_length<'a>(text: &'a str, here: &mut Option<&'a str>) -> usize {
    let after = text[2..].trim_start_matches('-').trim_start_matches(' ');
    let n_word = match after.starts_with(['\'', '"']) {
        true => quoted(after),
        false => word_length(after).min(after.len()),
    };
    let word = after[..n_word].trim_matches(['\'', '"']);
    *here = Some(word).filter(|word| !word.is_empty());
    text.len() - after.len() + n_word
}

/// The length of a here-document with the line that ends it.
fn here_body(text: &str, end: &str) -> usize {
    let mut n = 0;
    for line in text.split_inclusive('\n') {
        n += line.trim_end().len();
        if line.trim() == end {
            return n;
        }
        n += line.len() - line.trim_end().len();
    }
    n
}
