//! The prose that pages are made of, and the index that lists them without reading it.
//!
//! An index is the text of `<locale>/index.txt`: a block for each page, its first line `@ path lang`, then `key: value`
//! lines; blocks are parted by an empty line. `title` and `lead` come from the text, the other keys from its front
//! matter, and choices of the reader still stand as `{{name}}`. The block `trial` holds what the example on the home page
//! comes to, `translated` how much of the site each language has that does not have all of it, and `edit` where sources
//! can be edited.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use guide::World;

/// Where pages find their Markdown.
pub trait Prose {
    /// The Markdown of `guides/registry-k8s-io` in exactly that locale.
    fn markdown(&self, locale: &str, path: &str) -> Option<String>;
    /// What lists say about the pages of `guides` or `rules`, in the order of the list; English where a locale has none.
    fn list(&self, locale: &str, folder: &str) -> Vec<Entry>;
    /// What the example on the home page comes to, where it is known without checking it.
    fn trial(&self, locale: &str) -> Option<Trial>;
    /// How much of the site a locale has, in per cent; none where it has all.
    fn translated(&self, locale: &str) -> Option<u8>;
    /// Where the source of a page can be edited; none where the build was not told.
    fn edit(&self, locale: &str, path: &str) -> Option<String>;
}

/// A text tried out: its lines with what was found in them, and what that comes to, both as HTML.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Trial {
    /// The rows of `code.lines`.
    pub lines: String,
    /// Inner HTML of `div.demo-out`.
    pub outcome: String,
}

/// The path of the entry that holds a trial.
const TRIAL: &str = "trial";

/// The path of the entry that says how much is translated.
const TRANSLATED: &str = "translated";

/// The path of the entry that says where sources can be edited.
const EDIT: &str = "edit";

impl Trial {
    /// The block of an index that holds it.
    #[cfg(feature = "trial")]
    pub(crate) fn to_entry(&self, lang: &str) -> String {
        let line = |key: &str, html: &str| (key.to_owned(), html.replace('\n', " "));
        let entry = Entry {
            path: TRIAL.to_owned(),
            lang: lang.to_owned(),
            front: vec![line("lines", &self.lines), line("outcome", &self.outcome)],
            ..Entry::default()
        };
        entry.write()
    }
}

/// What a list says about a page of prose without reading it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Entry {
    /// Such as `guides/registry-k8s-io`.
    pub path: String,
    /// The locale the page is written in; `en` where a translation is missing.
    pub lang: String,
    /// The first heading.
    pub title: String,
    /// The paragraph under it, as plain text.
    pub lead: String,
    /// The front matter.
    pub front: Vec<(String, String)>,
}

impl Entry {
    /// The value of a key of the front matter; empty where there is none.
    pub fn get(&self, key: &str) -> &str {
        self.front
            .iter()
            .find(|(name, _)| name == key)
            .map_or("", |(_, value)| value)
    }

    /// The language to mark a value with, where a translation shows it in English.
    pub(crate) fn in_english(&self, key: &str) -> Option<&'static str> {
        let mut keys = self.get("english").split(',').map(str::trim);
        keys.any(|other| other == key).then_some("en")
    }

    /// The last part of the path: the slug of a guide, the id of a rule.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    fn read(block: &str) -> Option<Entry> {
        let mut lines = block.trim().lines();
        let (path, lang) = lines.next()?.strip_prefix("@ ")?.split_once(' ')?;
        let mut entry = Entry {
            path: path.to_owned(),
            lang: lang.to_owned(),
            ..Entry::default()
        };
        for (key, value) in lines.filter_map(|line| line.split_once(": ")) {
            match key {
                "title" => entry.title = value.to_owned(),
                "lead" => entry.lead = value.to_owned(),
                _ => entry.front.push((key.to_owned(), value.to_owned())),
            }
        }
        Some(entry)
    }

    fn write(&self) -> String {
        let mut block = format!(
            "@ {} {}\ntitle: {}\nlead: {}\n",
            self.path, self.lang, self.title, self.lead
        );
        for (key, value) in &self.front {
            block += &format!("{key}: {value}\n");
        }
        block
    }

    /// Guides stand in the order of their front matter, rules by name.
    fn rank(&self) -> (u32, &str) {
        (self.get("order").parse().unwrap_or(u32::MAX), &self.path)
    }
}

/// Prose kept in memory: what the tools read from `content`, or what the app has fetched so far.
#[derive(Default, Debug)]
pub struct Shelf {
    /// By path, then by locale.
    pages: BTreeMap<String, BTreeMap<String, String>>,
    /// Indexes that were added, by locale.
    indexes: BTreeMap<String, Rc<[Entry]>>,
    /// Indexes that were read from the pages, until another page is added.
    read: RefCell<BTreeMap<String, Rc<[Entry]>>>,
    /// How much of the site the locales have that do not have all, in per cent.
    translated: BTreeMap<String, u8>,
    /// Where sources can be edited, with `{path}` for that of the file.
    edit: Option<String>,
}

impl Shelf {
    /// Adds the Markdown of a page, such as `guides/registry-k8s-io`, in a locale.
    pub fn add(&mut self, locale: &str, path: &str, markdown: &str) {
        self.read.get_mut().clear();
        let locales = self.pages.entry(path.to_owned()).or_default();
        locales.insert(locale.to_owned(), markdown.to_owned());
    }

    /// Adds the index of a locale, as [`Shelf::index`] wrote it; lists need no Markdown from then on.
    pub fn add_index(&mut self, locale: &str, index: &str) {
        let index = index.replace("\r\n", "\n");
        let entries = in_order(index.split("\n\n").filter_map(Entry::read));
        for (locale, percent) in entries
            .iter()
            .filter(|e| e.path == TRANSLATED)
            .flat_map(|e| &e.front)
        {
            if let Ok(percent) = percent.parse() {
                self.set_translated(locale, percent);
            }
        }
        if let Some(edit) = entries.iter().find(|entry| entry.path == EDIT) {
            self.set_edit(edit.get("to"));
        }
        self.indexes.insert(locale.to_owned(), entries);
    }

    /// Says where sources can be edited: an address with `{path}` in the place of, or without it before,
    /// `content/en/guides/dockershim.md`.
    pub fn set_edit(&mut self, address: &str) {
        self.edit = Some(match address.contains("{path}") {
            true => address.to_owned(),
            false => format!("{}/{{path}}", address.trim_end_matches('/')),
        });
    }

    /// Says how much of the site a locale has, in per cent.
    pub fn set_translated(&mut self, locale: &str, percent: u8) {
        if percent < 100 {
            self.translated.insert(locale.to_owned(), percent);
        }
    }

    /// The index of a locale from the Markdown on the shelf: the text of `<locale>/index.txt`.
    pub fn index(&self, locale: &str) -> String {
        let entries = self.read_pages(locale);
        let translated = Entry {
            path: TRANSLATED.to_owned(),
            lang: locale.to_owned(),
            front: self
                .translated
                .iter()
                .map(|(locale, percent)| (locale.clone(), percent.to_string()))
                .collect(),
            ..Entry::default()
        };
        let translated = (!self.translated.is_empty()).then_some(&translated);
        let edit = self.edit.as_ref().map(|to| Entry {
            path: EDIT.to_owned(),
            lang: locale.to_owned(),
            front: vec![("to".to_owned(), to.clone())],
            ..Entry::default()
        });
        translated
            .into_iter()
            .chain(&edit)
            .chain(entries.iter())
            .map(Entry::write)
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn entries(&self, locale: &str) -> Rc<[Entry]> {
        self.indexes
            .get(locale)
            .cloned()
            .unwrap_or_else(|| self.read_pages(locale))
    }

    fn read_pages(&self, locale: &str) -> Rc<[Entry]> {
        if let Some(entries) = self.read.borrow().get(locale) {
            return Rc::clone(entries);
        }
        let pages = self.pages.iter();
        let entries =
            in_order(pages.filter_map(|(path, locales)| read_page(path, locale, locales)));
        self.read
            .borrow_mut()
            .insert(locale.to_owned(), Rc::clone(&entries));
        entries
    }
}

impl Prose for Shelf {
    fn markdown(&self, locale: &str, path: &str) -> Option<String> {
        self.pages.get(path)?.get(locale).cloned()
    }

    fn list(&self, locale: &str, folder: &str) -> Vec<Entry> {
        let is_in_folder = |entry: &&Entry| entry.path.split('/').next() == Some(folder);
        self.entries(locale)
            .iter()
            .filter(is_in_folder)
            .cloned()
            .collect()
    }

    fn trial(&self, locale: &str) -> Option<Trial> {
        let entries = self.indexes.get(locale)?;
        let entry = entries.iter().find(|entry| entry.path == TRIAL)?;
        Some(Trial {
            lines: entry.get("lines").to_owned(),
            outcome: entry.get("outcome").to_owned(),
        })
    }

    fn translated(&self, locale: &str) -> Option<u8> {
        self.translated.get(locale).copied()
    }

    fn edit(&self, locale: &str, path: &str) -> Option<String> {
        let to = self.edit.as_ref()?;
        Some(to.replace("{path}", &format!("content/{locale}/{path}.md")))
    }
}

fn in_order(entries: impl Iterator<Item = Entry>) -> Rc<[Entry]> {
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by(|a, b| a.rank().cmp(&b.rank()));
    entries.into()
}

fn read_page(path: &str, locale: &str, locales: &BTreeMap<String, String>) -> Option<Entry> {
    let lang = if locales.contains_key(locale) {
        locale
    } else {
        "en"
    };
    let page = guide::render(locales.get(lang)?, &AsWritten);
    Some(Entry {
        path: path.to_owned(),
        lang: lang.to_owned(),
        title: page.title,
        lead: page.lead.split_whitespace().collect::<Vec<_>>().join(" "),
        front: page.front,
    })
}

/// Leaves choices as they are written, because an index is made before the page that shows them.
struct AsWritten;

impl World for AsWritten {
    fn fact(&self, name: &str) -> Option<String> {
        Some(format!("{{{{{name}}}}}"))
    }

    fn address(&self, _link: &str) -> Option<String> {
        Some(String::new())
    }

    fn subjects(&self, _rule: &str) -> Option<String> {
        Some(String::new())
    }

    fn word(&self, _key: &str) -> String {
        String::new()
    }
}
