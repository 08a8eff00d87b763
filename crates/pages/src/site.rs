//! What every part of a page needs: the words, the prose, where the page stands, and links from there.

use facts::{Date, Marked, Minor, Precision, When};
use guide::World;
use words::{Words, say};

use crate::{Address, Entry, Prose};

/// The surroundings of one page.
#[derive(Clone, Copy)]
pub(crate) struct Site<'a> {
    pub(crate) words: &'a Words,
    pub(crate) prose: &'a dyn Prose,
    pub(crate) address: &'a Address,
}

impl Site<'_> {
    /// The tag of the locale the page is in.
    pub(crate) fn locale(&self) -> &'static str {
        self.words.locale().tag
    }

    /// The relative way to the root of the site: `./`, or `../` once a folder.
    pub(crate) fn root(&self) -> String {
        match self.address.depth() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }

    /// The relative address of another page in the same locale.
    pub(crate) fn link(&self, to: &Address) -> String {
        self.link_in(self.locale(), to)
    }

    /// The relative address of a page in any locale.
    pub(crate) fn link_in(&self, locale: &str, to: &Address) -> String {
        match to {
            Address::Root | Address::NotFound => self.root(),
            _ => format!("{}{locale}/{}", self.root(), to.path()),
        }
    }

    /// A text with the facts that it refers to as `{{name}}`.
    pub(crate) fn fill(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, after)) = after.split_once("}}") else {
                break;
            };
            filled.push_str(before);
            filled.push_str(
                &self
                    .fact(name.trim())
                    .unwrap_or_else(|| name.trim().to_owned()),
            );
            rest = after;
        }
        filled + rest
    }

    /// A text with facts, or a label and the name of a fact: `frozen {{date x}}` or `frozen | date x`.
    pub(crate) fn fill_labelled(&self, text: &str) -> String {
        match text.split_once('|') {
            Some((label, fact)) => format!(
                "{} {}",
                self.fill(label.trim()),
                self.fact_or_text(fact.trim())
            ),
            None => self.fill(text),
        }
    }

    /// The fact of that name, or the text with its facts when there is none.
    pub(crate) fn fact_or_text(&self, text: &str) -> String {
        self.fact(text).unwrap_or_else(|| self.fill(text))
    }

    /// The language to mark an entry of a list with, where it is not that of the frame.
    pub(crate) fn foreign<'e>(&self, entry: &'e Entry) -> Option<&'e str> {
        (entry.lang != self.locale()).then_some(entry.lang.as_str())
    }

    /// A day as the locale writes it.
    pub(crate) fn day(&self, date: Date) -> String {
        self.words.day(date.year, date.month, date.day)
    }

    /// A date as precisely as its source states it.
    pub(crate) fn when(&self, when: When) -> String {
        match when.precision {
            Precision::Day => self.day(when.date),
            Precision::Month => self.words.month(when.date.year, when.date.month),
        }
    }

    /// A date that says when it is a plan.
    pub(crate) fn marked_when(&self, when: Marked<When>) -> String {
        let date = self.when(when.value);
        if when.is_planned() {
            say!(self.words, "frame-planned-date", date = date)
        } else {
            date
        }
    }

    /// A day that says when it is a plan.
    pub(crate) fn marked_day(&self, day: Marked<Date>) -> String {
        self.marked_when(Marked {
            value: When {
                date: day.value,
                precision: Precision::Day,
            },
            mark: day.mark,
        })
    }

    /// The day up to which the tables are known to be true.
    pub(crate) fn as_of(&self) -> String {
        self.day(facts::data_as_of())
    }

    /// The version that pages speak of until a reader picks another.
    pub(crate) fn target(&self) -> Minor {
        facts::newest_released()
    }
}
