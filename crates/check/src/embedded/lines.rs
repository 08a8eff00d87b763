//! Lines of a text around, which together are a text inside.

use std::borrow::Cow;

use memchr::memmem;

use super::Inner;
use crate::Span;
use crate::lift::{Map, Style};

/// A line, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    /// Counts from 1.
    number: usize,
    pub(super) start: usize,
    /// Without its line feed.
    pub(super) text: &'t str,
    /// With it.
    full: &'t str,
}

impl Line<'_> {
    /// Where the next line starts.
    pub(super) fn end(&self) -> usize {
        self.start + self.full.len()
    }
}

/// The lines of a text.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    text.split_inclusive('\n')
        .enumerate()
        .map(move |(i, full)| {
            let line = Line {
                number: i + 1,
                start,
                text: full.trim_end_matches(['\n', '\r']),
                full,
            };
            start += full.len();
            line
        })
}

/// Whether a line starts with `word`.
pub(super) fn has_line(text: &str, word: &str) -> bool {
    text.starts_with(word)
        || memmem::find_iter(text.as_bytes(), word.as_bytes())
            .any(|at| at > 0 && text.as_bytes().get(at - 1) == Some(&b'\n'))
}

/// What stands in front of each line and is no part of the text inside.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lead {
    /// Up to so many blanks and marks of quotation.
    Blanks(usize),
    /// Every tab.
    Tabs,
}

impl Lead {
    /// The bytes that it takes of a line.
    fn length(self, line: &str) -> usize {
        match self {
            Lead::Blanks(most) => most.min(line.len() - line.trim_start_matches([' ', '>']).len()),
            Lead::Tabs => line.len() - line.trim_start_matches('\t').len(),
        }
    }
}

/// What stands for lines that an author left out: anything may be there, as with an action of a template.
const GAP: &str = "{{ . }}";

/// Whether a line of an example says that something is left out, or is the command that prints what follows.
fn is_gap(line: &str, is_end: bool) -> bool {
    let word = line.trim();
    let is_dot = |c: char| matches!(c, '.' | '…');
    let is_gap = word.contains(is_dot) && word.chars().all(|c| is_dot(c) || "<>[]()".contains(c));
    (is_gap && !(is_end && line.starts_with("..."))) || line.starts_with("$ ")
}

/// The lines as a text of their own, without what leads each; `is_data` when the text around says that it is one.
pub(super) fn join<'t>(held: &[Line<'t>], lead: Lead, is_data: bool) -> Option<Inner<'t>> {
    let (first, last) = (held.first()?, held.last()?);
    let whole = Span {
        start: first.start,
        end: last.start + last.text.len(),
    };
    let led = first.full.get(..lead.length(first.full))?;
    let mut map = Map::pieces(whole, Style::Lines(led.to_owned()));
    let mut text = String::new();
    let mut rest = held.iter().peekable();
    while let Some(line) = rest.next() {
        let skipped = lead.length(line.full);
        let kept = line.full.get(skipped..)?;
        let is_end = rest.peek().is_none_or(|next| next.text.contains("---"));
        if is_data && is_gap(kept, is_end) {
            let indent = kept.len() - kept.trim_start().len();
            text.push_str(kept.get(..indent)?);
            text.push_str(GAP);
            let (blank, gap) = (line.start + skipped, line.text.len() - skipped - indent);
            map.push(blank, indent);
            map.push_escape(blank + indent, gap, GAP.len());
            let end = kept.get(indent + gap..)?;
            text.push_str(end);
            map.push(blank + indent + gap, end.len());
            continue;
        }
        map.push(line.start + skipped, kept.len());
        text.push_str(kept);
    }
    Some(Inner {
        text: Cow::Owned(text),
        map,
        is_data,
        // A fragment of a plain text (RFC 5147), which counts the lines before.
        field: format!("#line={},{}", first.number - 1, last.number),
    })
}
