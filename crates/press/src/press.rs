//! What pages are made of, and the pages made of it. Knows no browser.

use pages::{Address, Shelf};
use protocol::worker::{Clerk, Replying};
use protocol::{Answer, Ask, Note, Page};
use words::Words;

/// What the worker holds between two messages.
#[derive(Debug)]
pub(crate) struct Press {
    words: Words,
    shelf: Shelf,
    /// Pages are named behind the hash of one address.
    is_by_hash: bool,
}

impl Default for Press {
    fn default() -> Press {
        Press {
            words: Words::english(),
            shelf: Shelf::default(),
            is_by_hash: false,
        }
    }
}

impl Clerk for Press {
    fn answer<'c>(
        &'c mut self,
        ask: Ask,
        texts: Vec<Vec<u8>>,
        _: &'c mut dyn FnMut(Note),
    ) -> Replying<'c> {
        let answer = Press::answer(self, ask, texts);
        Box::pin(std::future::ready((answer, Vec::new())))
    }
}

impl Press {
    /// Answers one question; those about texts are the engine's.
    pub(crate) fn answer(&mut self, ask: Ask, texts: Vec<Vec<u8>>) -> Answer {
        let first = texts.into_iter().next().unwrap_or_default();
        let text = String::from_utf8_lossy(&first);
        match ask {
            Ask::Words { locale, root } => {
                self.is_by_hash = root.contains('#');
                self.speak(&locale, &text);
            }
            Ask::Shelve { locale, path } => self.shelf.add(&locale, &path, &text),
            Ask::ShelveIndex { locale } => self.shelf.add_index(&locale, &text),
            Ask::Page { path } => return self.page(&path),
            _ => {}
        }
        Answer::Done
    }

    fn speak(&mut self, tag: &str, catalogue: &str) {
        self.words = match words::locale(tag) {
            Some(locale) if !catalogue.is_empty() => Words::new(locale, catalogue),
            _ => Words::english(),
        };
    }

    fn page(&self, path: &str) -> Answer {
        let mut rendered = pages::render(&Address::parse(path), &self.words, &self.shelf);
        if self.is_by_hash {
            rendered = rendered.by_hash();
        }
        let page = Page {
            lang: rendered.lang,
            title: rendered.title,
            description: rendered.description,
            page: rendered.page.to_owned(),
            path: rendered.path,
            root: rendered.root,
            skip: rendered.skip,
            header: rendered.header,
            body: rendered.body,
            footer: rendered.footer,
        };
        Answer::Page { page }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(press: &mut Press, path: &str) -> Page {
        let path = path.to_owned();
        match press.answer(Ask::Page { path }, Vec::new()) {
            Answer::Page { page } => page,
            other => panic!("a page was asked for: {other:?}"),
        }
    }

    #[test]
    fn prints_what_was_shelved() {
        let mut press = Press::default();
        let locale = || "en".to_owned();
        let markdown = b"# A guide\n\nIts lead.\n\n## One\n".to_vec();
        let path = "guides/a".to_owned();
        let shelve = Ask::Shelve {
            locale: locale(),
            path,
        };
        assert_eq!(press.answer(shelve, vec![markdown]), Answer::Done);
        assert!(page(&mut press, "guides/a/").body.contains("Its lead."));
    }

    #[test]
    fn links_behind_the_hash_in_a_single_file() {
        let mut press = Press::default();
        let locale = "en".to_owned();
        let root = "file:///farol.html#/".to_owned();
        press.answer(Ask::Words { locale, root }, Vec::new());
        assert!(
            page(&mut press, "check/")
                .header
                .contains("href=\"#/en/guides/\"")
        );
    }

    #[test]
    fn shows_home_with_the_trial_of_the_index() {
        let mut press = Press::default();
        let locale = "en".to_owned();
        let index = b"@ trial en\nlines: <i>tried</i>\noutcome: <b>found</b>\n".to_vec();
        assert_eq!(
            press.answer(Ask::ShelveIndex { locale }, vec![index]),
            Answer::Done
        );
        let home = page(&mut press, "").body;
        assert!(home.contains("<i>tried</i>") && home.contains("<b>found</b>"));
    }
}
