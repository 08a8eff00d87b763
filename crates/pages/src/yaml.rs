//! YAML lines as coloured HTML, with marks on what was found; enough for our own examples.

use maud::{Markup, html};

/// A span of bytes of the text that carries a squiggle.
#[derive(Clone, Debug)]
pub(crate) struct Squiggle {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// `error`, `warning` or `info`.
    pub(crate) severity: &'static str,
}

/// A piece of a line, and the class of its colour.
struct Token<'a> {
    text: &'a str,
    class: &'static str,
    start: usize,
}

/// One line, which starts at byte `start` of the text.
pub(crate) fn line(text: &str, start: usize, squiggles: &[Squiggle]) -> Markup {
    html! {
        @for token in tokens(text, start) {
            @let end = token.start + token.text.len();
            @let found = squiggles.iter().find(|s| s.start < end && token.start < s.end && token.class != "p");
            @match found {
                Some(s) => span class=(token.class) { span class={ "sq-" (s.severity) } { (token.text) } },
                None if token.class.is_empty() => (token.text),
                None => span class=(token.class) { (token.text) },
            }
        }
    }
}

fn tokens(line: &str, start: usize) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut push = |text_end: usize, class: &'static str, at: &mut usize| {
        if let Some(text) = line.get(*at..text_end).filter(|text| !text.is_empty()) {
            tokens.push(Token {
                text,
                class,
                start: start + *at,
            });
        }
        *at = text_end;
    };
    push(line.len() - line.trim_start().len(), "", &mut at);
    while line[at..].starts_with("- ") {
        push(at + 2, "p", &mut at);
    }
    let code_end = comment_start(line).unwrap_or(line.len());
    if line.starts_with("---") {
        push(line.len(), "p", &mut at);
    } else if let Some(colon) = line[at..code_end]
        .find(':')
        .filter(|i| matches!(line.as_bytes().get(at + i + 1), None | Some(b' ')))
    {
        let key_end = at + colon;
        push(key_end, "k", &mut at);
        push(key_end + 1, "p", &mut at);
    }
    let value_start = at + line[at..code_end].len() - line[at..code_end].trim_start().len();
    push(value_start, "", &mut at);
    let value_end = at + line[at..code_end].trim_end().len();
    let class = if line[at..value_end].bytes().all(|b| b.is_ascii_digit()) {
        "n"
    } else {
        "s"
    };
    push(value_end, class, &mut at);
    push(line.len(), "c", &mut at);
    tokens
}

/// Where the comment of a line starts, with the space before it.
fn comment_start(line: &str) -> Option<usize> {
    if line.trim_start().starts_with('#') {
        Some(line.len() - line.trim_start().len())
    } else {
        line.find(" #")
    }
}
