//! Facts in text, code, link addresses and front matter: `{{date k8s-gcr-io-frozen}}` becomes what the tables say.

use words::Words;

use crate::Line;
use crate::fact::fact;

/// Fills the facts of every line; code blocks marked `raw` keep theirs as they stand.
pub(crate) fn fill(lines: &mut [Line], words: &Words) {
    let english = Words::english();
    let front = front_matter(lines);
    let mut code: Option<Fence> = None;
    for (i, line) in lines.iter_mut().enumerate() {
        let words = if line.is_english { &english } else { words };
        if i < front {
            line.text = fill_front(words, &line.text);
            continue;
        }
        let is_raw = code.as_ref().is_some_and(|fence| fence.is_raw);
        match (&code, Fence::open(&line.text)) {
            (Some(open), _) if open.is_closed_by(&line.text) => code = None,
            (None, Some(fence)) => code = Some(fence),
            _ => {}
        }
        if !is_raw {
            line.text = fill_text(words, &line.text);
        }
    }
}

/// How many lines the front matter takes, with the `---` around it.
fn front_matter(lines: &[Line]) -> usize {
    let is_bar = |line: &Line| line.text.trim_end() == "---";
    if !lines.first().is_some_and(is_bar) {
        return 0;
    }
    let end = lines.iter().skip(1).position(is_bar);
    end.map_or(0, |end| end + 2)
}

/// A value of the front matter is a text with facts, or `Label | name of a fact`.
fn fill_front(words: &Words, line: &str) -> String {
    if let Some((label, name)) = line.split_once('|')
        && let Some(value) = fact(words, name.trim())
    {
        return format!("{}| {value}\n", fill_text(words, label));
    }
    fill_text(words, line)
}

/// A text with the facts that it names; what nobody knows stays as it stands.
fn fill_text(words: &Words, text: &str) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let known = after
            .split_once("}}")
            .and_then(|(name, after)| Some((fact(words, name)?, after)));
        match known {
            Some((value, after)) => {
                filled.push_str(&value);
                rest = after;
            }
            None => {
                filled.push_str("{{");
                rest = after;
            }
        }
    }
    filled + rest
}

/// The line that opens a code block.
struct Fence {
    mark: char,
    length: usize,
    is_raw: bool,
}

impl Fence {
    fn open(line: &str) -> Option<Fence> {
        let (mark, length, info) = Fence::split(line)?;
        Some(Fence {
            mark,
            length,
            is_raw: info.split_whitespace().any(|word| word == "raw"),
        })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        Fence::split(line).is_some_and(|(mark, length, info)| {
            mark == self.mark && length >= self.length && info.trim().is_empty()
        })
    }

    /// The mark, how often it stands there, and what follows it.
    fn split(line: &str) -> Option<(char, usize, &str)> {
        let text = line.trim_start();
        let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let info = text.trim_start_matches(mark);
        let length = text.len() - info.len();
        (length >= 3).then_some((mark, length, info))
    }
}
