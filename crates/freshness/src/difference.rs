//! What changed between two versions of a block: its words, with `{++added++}` and `{--removed--}` around what did.
//!
//! Code, links and bold words are marked as a whole, so that the result is still Markdown.

use crate::align::common;

/// The new text of a block with what was added and removed.
pub fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let mut lines = Vec::new();
    let (mut i, mut j) = (0, 0);
    for (next_i, next_j) in common(&old, &new)
        .into_iter()
        .chain([(old.len(), new.len())])
    {
        changed(&old[i..next_i], &new[j..next_j], &mut lines);
        lines.extend(new.get(next_j).map(|line| (*line).to_owned()));
        (i, j) = (next_i + 1, next_j + 1);
    }
    lines.join("\n")
}

/// The lines of a block, each behind a `-`, a `+` or a space.
pub fn line_difference(old: &str, new: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let mut lines = Vec::new();
    let (mut i, mut j) = (0, 0);
    let common = common(&old, &new);
    for (next_i, next_j) in common.into_iter().chain([(old.len(), new.len())]) {
        lines.extend(old[i..next_i].iter().map(|line| format!("-{line}")));
        lines.extend(new[j..next_j].iter().map(|line| format!("+{line}")));
        lines.extend(new.get(next_j).map(|line| format!(" {line}")));
        (i, j) = (next_i + 1, next_j + 1);
    }
    lines
}

/// Lines of which none stayed as it was; the first old one is taken for the first new one, and so on.
fn changed(old: &[&str], new: &[&str], lines: &mut Vec<String>) {
    for (old, new) in old.iter().zip(new) {
        let (_, old) = split_mark(old);
        let (mark, new) = split_mark(new);
        lines.push(format!("{mark}{}", words(old, new)));
    }
    let whole = |line: &&str, open: &str, close: &str| {
        let (mark, text) = split_mark(line);
        format!("{mark}{}", wrapped(text, open, close))
    };
    lines.extend(
        old.iter()
            .skip(new.len())
            .map(|line| whole(line, "{--", "--}")),
    );
    lines.extend(
        new.iter()
            .skip(old.len())
            .map(|line| whole(line, "{++", "++}")),
    );
}

/// What makes a line an item, a quote or a heading, and its text.
fn split_mark(line: &str) -> (&str, &str) {
    let text = line.trim_start_matches([' ', '>', '#', '-', '*', '+']);
    let mark = line.len() - text.len();
    // `**bold**` is no item.
    let mark = if line[..mark].ends_with('*') {
        line[..mark].trim_end_matches('*').len()
    } else {
        mark
    };
    let digits = line[mark..].bytes().take_while(u8::is_ascii_digit).count();
    let is_number = digits > 0 && line[mark + digits..].starts_with(". ");
    line.split_at(if is_number { mark + digits + 2 } else { mark })
}

fn words(old: &str, new: &str) -> String {
    let (old, new) = (tokens(old), tokens(new));
    let mut text = String::new();
    let (mut i, mut j) = (0, 0);
    let common = common(&old, &new);
    for (next_i, next_j) in common.into_iter().chain([(old.len(), new.len())]) {
        push(&mut text, &old[i..next_i], "{--", "--}");
        push(&mut text, &new[j..next_j], "{++", "++}");
        if let Some(token) = new.get(next_j) {
            push(&mut text, std::slice::from_ref(token), "", "");
        }
        (i, j) = (next_i + 1, next_j + 1);
    }
    text
}

/// Writes words between two marks, with the space before them in front of the marks.
fn push(text: &mut String, tokens: &[Token], open: &str, close: &str) {
    let Some(first) = tokens.first() else { return };
    if first.has_space && !text.is_empty() {
        text.push(' ');
    }
    text.push_str(open);
    for (i, token) in tokens.iter().enumerate() {
        if token.has_space && i > 0 {
            text.push(' ');
        }
        text.push_str(&token.text);
    }
    text.push_str(close);
}

fn wrapped(text: &str, open: &str, close: &str) -> String {
    if text.is_empty() || text.starts_with("[!") {
        text.to_owned()
    } else {
        format!("{open}{text}{close}")
    }
}

/// A word, or the punctuation behind it.
#[derive(PartialEq)]
struct Token {
    text: String,
    has_space: bool,
}

/// The words of a line; code, links, facts and bold words stay whole.
fn tokens(line: &str) -> Vec<Token> {
    let mut words: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        match words.last_mut().filter(|last| !is_whole(last)) {
            Some(open) => {
                open.push(' ');
                open.push_str(word);
            }
            None => words.push(word.to_owned()),
        }
    }
    let mut tokens = Vec::new();
    for word in words {
        let text = word.trim_end_matches([',', '.', ';', ':']);
        let (text, stop) = word.split_at(if text.is_empty() {
            word.len()
        } else {
            text.len()
        });
        for (part, has_space) in [(text, true), (stop, false)] {
            if !part.is_empty() {
                let text = part.to_owned();
                tokens.push(Token { text, has_space });
            }
        }
    }
    tokens
}

/// Whether everything that is opened in a text is closed in it too.
fn is_whole(text: &str) -> bool {
    let count = |mark: &str| text.matches(mark).count();
    count("`") % 2 == 0
        && count("**") % 2 == 0
        && count("[") == count("]")
        && count("(") == count(")")
        && count("{{") == count("}}")
}
