//! Prose as authors write it, to the Markdown that pages are made of and that stands beside them as their twin.
//!
//! This happens once, when the site is built, so that neither the tables nor their words are in what browsers load:
//! facts (`{{removed batch/v1beta1 CronJob}}`) and tables (`{{data removed-apis 1.25}}`, alone on a line) are filled in,
//! in the language of the page. What only a reader can decide, such as `{{target}}`, stays as it is, and so does what
//! nobody knows: the page that is made of it lists it as a fault. `content/README.md` lists the names for authors.

mod fact;
mod fill;
mod folder;

pub use folder::Folder;

use words::Words;

/// The Markdown of a page, ready to be rendered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Composed {
    /// The Markdown.
    pub markdown: String,
    /// For each of its lines the line of the source that it comes from.
    lines: Vec<usize>,
}

impl Composed {
    /// The line of the source that a line of the Markdown comes from; both count from 1.
    pub fn source_line(&self, line: usize) -> usize {
        let at = line.saturating_sub(1);
        self.lines
            .get(at)
            .or(self.lines.last())
            .copied()
            .unwrap_or(line)
    }
}

/// A line on its way from source to Markdown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Line {
    pub(crate) text: String,
    /// The line of the source that it comes from, from 1.
    pub(crate) at: usize,
}

/// The Markdown of a page, from its source and the words of the language it is written in.
pub fn compose(source: &str, words: &Words) -> Composed {
    let source = source.replace("\r\n", "\n");
    let mut lines: Vec<Line> = source
        .split_inclusive('\n')
        .enumerate()
        .map(|(i, text)| Line {
            text: text.to_owned(),
            at: i + 1,
        })
        .collect();
    fill::fill(&mut lines, words);
    Composed {
        markdown: lines.iter().map(|line| line.text.as_str()).collect(),
        lines: lines.iter().map(|line| line.at).collect(),
    }
}
