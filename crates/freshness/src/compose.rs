//! A translated page with what readers must know of its age, as Markdown.
//!
//! ```text
//! :::stale paragraph 2 Nov 2026      a translation of an earlier English; the day is left out where nobody knows it
//! The translation.
//! ::now
//! The English of today.
//! ::changed                          where the earlier English is known
//! The same with {++what was added++} and {--what was removed--}.
//! :::
//!
//! :::english changed 2 Nov 2026      in English: `changed`, or `missing` where there never was a translation
//! The English of today.
//! :::
//! ```
//!
//! Stale code, and prose in which code, facts, versions or links changed, are shown in English at once; other prose stays
//! with a mark. The order is that of English, and what English does not have any more is left out. In the front matter
//! `english` names the values, `title` and `lead` that are in English, and `current` the share that is current.

mod front;
mod shown;

use guide::{Block, BlockKind};

use self::shown::{
    Shown, has_difference, is_entry, is_head, is_opening, key, n_inside, quotable, with_attributes,
};
use crate::difference::difference;
use crate::exact::{agree, anchors};
use crate::hash::split_attributes;
use crate::{Changes, Hash, PageState, Pair, Record, Section, pair_page, sections};

/// A line of a composed page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The line, without its end.
    pub text: String,
    /// The line of the translation that it comes from, or that stands before it; from 1.
    pub line: usize,
    /// Whether it is in English.
    pub is_english: bool,
}

/// Composes a translation with the English page; `path` is `guides/<slug>.md`, and `day` writes `2026-11-02` as the
/// locale does. Texts without front matter, which other pages take in, get none.
pub fn compose(
    path: &str,
    translated: &str,
    english: &str,
    record: &Record,
    changes: &Changes,
    day: &dyn Fn(&str) -> String,
) -> Vec<Line> {
    let (english_sections, own) = (sections(english), sections(translated));
    let state = pair_page(path, &english_sections, &own, record);
    let count = state.count();
    if count.unrecorded == count.all {
        return as_written(translated, None);
    }
    if count.current + count.unrecorded == count.all && count.orphaned == 0 {
        return as_written(translated, Some(count.percent_current()));
    }
    let mut page = Page {
        lines: Vec::new(),
        at: 1,
        ids: ids(&english_sections),
        changes,
        day,
        waiting: Vec::new(),
        english: Vec::new(),
        notes: Vec::new(),
    };
    page.body(&state);
    if !translated.starts_with("---\n") {
        return page.lines;
    }
    let front = page.front(&state, translated, english, count.percent_current());
    front.into_iter().chain(page.lines).collect()
}

/// A page without anything to mark.
fn as_written(translated: &str, current: Option<usize>) -> Vec<Line> {
    let own = |(i, text): (usize, &str)| Line {
        text: text.to_owned(),
        line: i + 1,
        is_english: false,
    };
    let mut lines: Vec<Line> = translated.lines().enumerate().map(own).collect();
    let has_front = lines.first().is_some_and(|line| line.text == "---");
    if let Some(percent) = current.filter(|_| has_front) {
        lines.insert(1, own((0, &format!("current: {percent}"))));
    }
    lines
}

/// The ids of every heading.
fn ids(sections: &[Section]) -> Vec<String> {
    let headings = sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter(|block| block.kind == BlockKind::Heading);
    let id = |block: &Block| {
        let attributes = split_attributes(&block.text).1.trim_start_matches(" {#");
        let end = attributes.find([' ', '}']).unwrap_or(attributes.len());
        attributes[..end].to_owned()
    };
    headings.map(id).collect()
}

/// A page that is being composed.
struct Page<'a> {
    lines: Vec<Line>,
    /// The line of the translation that was written last.
    at: usize,
    /// Every heading of the English page.
    ids: Vec<String>,
    changes: &'a Changes,
    day: &'a dyn Fn(&str) -> String,
    /// English blocks that wait for their neighbours, and why they are shown.
    waiting: Vec<(&'a Block, String)>,
    /// Keys of the front matter, `title` and `lead`, as far as they are in English.
    english: Vec<String>,
    /// What is to be said of title and lead, which comes after the lead.
    notes: Vec<(&'a Block, Hash)>,
}

impl<'a> Page<'a> {
    fn body(&mut self, state: &PageState<'a>) {
        for section in &state.sections {
            if section.pairs.is_empty() && section.unrecorded.is_some() {
                self.flush();
                for block in section.translated.iter().filter(|block| !is_entry(block)) {
                    self.own(block.line, &block.text);
                }
                continue;
            }
            let shown: Vec<Shown> = section.pairs.iter().map(|pair| self.shown(*pair)).collect();
            self.section(&shown);
            self.flush();
            self.write_notes();
        }
    }

    fn shown(&self, pair: Pair<'a>) -> Shown<'a> {
        match pair {
            Pair::Current {
                english,
                translated,
            } => Shown::Own(english, translated),
            Pair::Missing { english } => Shown::English(english, "missing".to_owned()),
            Pair::Orphaned { .. } => Shown::LeftOut,
            Pair::Stale {
                english,
                translated,
                was,
            } => {
                let before = self
                    .changes
                    .get(was)
                    .map_or(&translated.text, |was| &was.text);
                let is_known = |id: &&str| self.ids.iter().any(|other| other == id);
                let is_exact = agree(&english.kind, before, &english.text)
                    && anchors(translated).iter().all(is_known);
                let is_date =
                    matches!(&english.kind, BlockKind::Entry(key) if key.starts_with("fact"));
                if is_exact && !is_date && english.kind != BlockKind::Code {
                    Shown::Marked(english, translated, was)
                } else {
                    Shown::English(english, format!("changed{}", self.since(was)))
                }
            }
        }
    }

    /// The day a block changed, with a space before it.
    fn since(&self, was: Hash) -> String {
        let day = self.changes.get(was).map(|change| (self.day)(&change.day));
        day.map_or_else(String::new, |day| format!(" {day}"))
    }

    fn section(&mut self, shown: &[Shown<'a>]) {
        let mut rest = shown;
        while let Some((first, after)) = rest.split_first() {
            rest = after;
            match first {
                Shown::LeftOut => {}
                Shown::Own(english, _)
                | Shown::Marked(english, ..)
                | Shown::English(english, _)
                    if is_entry(english) => {}
                Shown::English(block, why) if block.kind == BlockKind::Mark => {
                    let n_more = n_inside(after);
                    let inside = &after[..n_more];
                    if is_opening(block) && inside.iter().all(|s| matches!(s, Shown::English(..))) {
                        self.wait(block, why);
                        for one in inside {
                            if let Shown::English(block, _) = one {
                                self.wait(block, why);
                            }
                        }
                        rest = &after[n_more..];
                    } else {
                        self.flush();
                        self.own(self.at, &block.text);
                    }
                }
                Shown::English(block, _) if is_head(block) => self.head_in_english(block),
                Shown::English(block, why) => self.wait(block, why),
                Shown::Own(english, own) => self.translated(english, own),
                Shown::Marked(english, _, _) if english.kind == BlockKind::Mark => {
                    self.flush();
                    self.own(self.at, &english.text);
                }
                Shown::Marked(english, own, was) if is_head(english) => {
                    self.translated(english, own);
                    self.notes.push((english, *was));
                }
                Shown::Marked(english, own, was) => self.marked(english, own, *was),
            }
        }
    }

    fn wait(&mut self, block: &'a Block, why: &str) {
        if self.waiting.last().is_some_and(|(_, other)| other != why) {
            self.flush();
        }
        self.write_notes_before(block);
        self.waiting.push((block, why.to_owned()));
    }

    /// Writes the English blocks that wait.
    fn flush(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let Some((_, why)) = waiting.first() else {
            return;
        };
        self.own(self.at, &format!(":::english {why}"));
        for (block, _) in &waiting {
            self.english(&block.text);
        }
        self.own(self.at, ":::");
    }

    fn translated(&mut self, english: &'a Block, own: &Block) {
        self.flush();
        self.write_notes_before(english);
        self.own(own.line, &with_attributes(english, &own.text));
    }

    fn marked(&mut self, english: &'a Block, own: &Block, was: Hash) {
        self.flush();
        self.write_notes_before(english);
        let kind = match english.kind {
            BlockKind::Paragraph => "paragraph",
            _ => "part",
        };
        self.own(own.line, &format!(":::stale {kind}{}", self.since(was)));
        self.own(own.line, &with_attributes(english, &own.text));
        self.quotes(english, was);
    }

    /// The English of today, what changed, and the end of the container.
    fn quotes(&mut self, english: &Block, was: Hash) {
        self.own(self.at, "::now");
        self.english(quotable(english, &english.text));
        let before = self.changes.get(was);
        if let Some(before) = before.filter(|_| has_difference(&english.kind)) {
            let (old, new) = (
                quotable(english, &before.text),
                quotable(english, &english.text),
            );
            self.own(self.at, "::changed");
            self.english(&difference(old, new));
        }
        self.own(self.at, ":::");
    }

    /// Title and lead are no part of the body, so that their language is named in the front matter.
    fn head_in_english(&mut self, block: &'a Block) {
        self.flush();
        self.english.push(key(block));
        self.english(&block.text);
    }

    fn write_notes_before(&mut self, block: &Block) {
        if !is_head(block) {
            self.write_notes();
        }
    }

    fn write_notes(&mut self) {
        for (english, was) in std::mem::take(&mut self.notes) {
            self.own(
                self.at,
                &format!(":::stale {}{}", key(english), self.since(was)),
            );
            self.quotes(english, was);
        }
    }

    fn own(&mut self, line: usize, text: &str) {
        self.write(text, line, false);
        self.at = line + text.lines().count().saturating_sub(1);
    }

    fn english(&mut self, text: &str) {
        self.write(text, self.at, true);
    }

    /// Writes a block and the empty line before it.
    fn write(&mut self, text: &str, line: usize, is_english: bool) {
        let before = self.lines.last().map_or("", |last| &last.text);
        let opens = before.starts_with("::") && before != ":::";
        let goes_on = text == ":::" || (text.starts_with("::") && !text.starts_with(":::"));
        if !opens && !goes_on {
            self.lines.push(Line {
                text: String::new(),
                line,
                is_english: false,
            });
        }
        let number = |i: usize| if is_english { line } else { line + i };
        let lines = text.lines().enumerate();
        self.lines.extend(lines.map(|(i, text)| Line {
            text: text.to_owned(),
            line: number(i),
            is_english,
        }));
    }
}
