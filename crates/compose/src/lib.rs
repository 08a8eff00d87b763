//! Prose as authors write it, to the Markdown that pages are made of and that stands beside them as their twin.
//!
//! This happens once, when the site is built, so that neither the tables nor their words are in what browsers load:
//! facts (`{{removed batch/v1beta1 CronJob}}`) and tables (`{{data removed-apis 1.25}}`, alone on a line) are filled in,
//! in the language of the page. What only a reader can decide, such as `{{target}}`, stays as it is, and so does what
//! nobody knows: the page that is made of it lists it as a fault. Texts that several pages share (`{{part upgrade-back}}`)
//! are put in before. `content/README.md` lists the names for authors.
//!
//! First of all, a translation is held against the English of today: what is behind it is marked, what is missing stands
//! there in English, with facts in English words (`freshness`).

mod data;
mod expand;
mod fact;
mod fill;
mod folder;
mod known;
mod setting;

pub use folder::Folder;
pub use known::facts_in;
pub use setting::{Setting, Shared};

use freshness::{Changes, Record};
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
    /// Whether it is in English, whatever the language of the page.
    pub(crate) is_english: bool,
}

/// What a translation is held against.
#[derive(Clone, Copy, Debug)]
pub struct Original<'a> {
    /// The name of the page in a record, such as `guides/dockershim.md`.
    pub path: &'a str,
    /// The English page.
    pub english: &'a str,
    /// What the translation was made of.
    pub record: &'a Record,
    /// What English said before.
    pub changes: &'a Changes,
}

/// The Markdown of a page, from its source.
pub fn compose(source: &str, setting: &Setting) -> Composed {
    let source = source.replace("\r\n", "\n");
    let lines = source.split_inclusive('\n').enumerate();
    let line = |(i, text): (usize, &str)| Line {
        text: text.to_owned(),
        at: i + 1,
        is_english: false,
    };
    filled(lines.map(line).collect(), setting)
}

/// The Markdown of a translated page, with what readers must know of its age.
pub fn compose_translation(source: &str, original: &Original, setting: &Setting) -> Composed {
    filled(held_against(source, original, setting.words), setting)
}

/// The lines of a translation, with what is behind its English marked.
pub(crate) fn held_against(source: &str, original: &Original, words: &Words) -> Vec<Line> {
    let source = source.replace("\r\n", "\n");
    let lines = freshness::compose(
        original.path,
        &source,
        original.english,
        original.record,
        original.changes,
        &|day| say_day(words, day),
    );
    let line = |line: freshness::Line| Line {
        text: line.text + "\n",
        at: line.line,
        is_english: line.is_english,
    };
    lines.into_iter().map(line).collect()
}

fn filled(lines: Vec<Line>, setting: &Setting) -> Composed {
    let mut lines = expand::expand(lines, setting);
    fill::fill(&mut lines, setting.words);
    Composed {
        markdown: lines.iter().map(|line| line.text.as_str()).collect(),
        lines: lines.iter().map(|line| line.at).collect(),
    }
}

/// `2026-11-02` as the locale writes it.
fn say_day(words: &Words, day: &str) -> String {
    let mut parts = day
        .split('-')
        .map(|part| part.parse::<u16>().unwrap_or_default());
    let mut next = || parts.next().unwrap_or_default();
    let (year, month, day) = (next(), next() as u8, next() as u8);
    words.day(year, month, day)
}
