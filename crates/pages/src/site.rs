//! What every part of a page needs: the words, the prose, where the page stands, and links from there.

use facts::{Date, Minor};
use words::Words;

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

    /// The language to mark an entry of a list with, where it is not that of the frame.
    pub(crate) fn foreign<'e>(&self, entry: &'e Entry) -> Option<&'e str> {
        (entry.lang != self.locale()).then_some(entry.lang.as_str())
    }

    /// The locale that the text of the page is written in.
    pub(crate) fn written(&self) -> String {
        let path = self.address.prose().unwrap_or_default();
        let folder = path.split('/').next().unwrap_or_default();
        let entries = self.prose.list(self.locale(), folder);
        let entry = entries.into_iter().find(|entry| entry.path == path);
        entry.map_or_else(|| self.locale().to_owned(), |entry| entry.lang)
    }

    /// Where somebody who would mend a translation goes: to the source of the page, or to what the site says of languages.
    pub(crate) fn translate(&self) -> String {
        let source = self
            .address
            .prose()
            .and_then(|path| self.prose.edit(self.locale(), &path));
        source.unwrap_or_else(|| format!("{}#languages", self.link(&Address::About)))
    }

    /// A day as the locale writes it.
    pub(crate) fn day(&self, date: Date) -> String {
        self.words.day(date.year, date.month, date.day)
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
