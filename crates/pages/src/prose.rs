//! The prose that pages are made of, and the index that lists them without reading it.

/// Where pages find their Markdown.
pub trait Prose {
    /// The Markdown of `guides/registry-k8s-io` in exactly that locale.
    fn markdown(&self, locale: &str, path: &str) -> Option<String>;
    /// What lists say about the pages of `guides` or `rules`, in the order of the list; English where a locale has none.
    fn list(&self, locale: &str, folder: &str) -> Vec<Entry>;
}

/// What a list says about a page of prose without reading it: its front matter, its title and its first paragraph.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Entry {
    /// Such as `guides/registry-k8s-io`.
    pub path: String,
    /// The locale the page is written in; `en` where a translation is missing.
    pub lang: String,
    /// The first heading.
    pub title: String,
    /// The paragraph under it, as plain text; facts still stand as `{{name}}`.
    pub lead: String,
    /// The front matter.
    pub front: Vec<(String, String)>,
}

/// Prose kept in memory: what the tools read from `content`, or what the app has fetched so far.
#[derive(Default, Debug)]
pub struct Shelf {
    _pages: std::collections::BTreeMap<(String, String), String>,
}

impl Shelf {
    /// Adds the Markdown of a page, such as `guides/registry-k8s-io`, in a locale.
    pub fn add(&mut self, locale: &str, path: &str, markdown: &str) {
        self._pages
            .insert((locale.to_owned(), path.to_owned()), markdown.to_owned());
    }

    /// Adds the index of a locale, as [`Shelf::index`] wrote it.
    pub fn add_index(&mut self, _locale: &str, _index: &str) {}

    /// The index of a locale from the Markdown on the shelf: the text of `<locale>/index.txt`.
    pub fn index(&self, _locale: &str) -> String {
        String::new()
    }
}

impl Prose for Shelf {
    fn markdown(&self, locale: &str, path: &str) -> Option<String> {
        self._pages
            .get(&(locale.to_owned(), path.to_owned()))
            .cloned()
    }

    fn list(&self, _locale: &str, _folder: &str) -> Vec<Entry> {
        Vec::new()
    }
}
