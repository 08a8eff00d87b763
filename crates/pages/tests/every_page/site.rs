//! The pages of the site in every locale, from the repository's content.

use std::path::Path;
use std::sync::LazyLock;

use pages::{Address, Assets, Rendered, Shelf, document, render};
use words::{Words, locales};

pub(crate) struct Site {
    pub(crate) shelf: Shelf,
    /// Where the lines of the prose come from.
    pub(crate) folder: compose::Folder,
}

pub(crate) struct Page {
    /// Where the file stands, such as `en/check/index.html`.
    pub(crate) file: String,
    pub(crate) rendered: Rendered,
    /// The whole file.
    pub(crate) html: String,
}

/// Every page; they are rendered once for all tests.
pub(crate) fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| Site::read().pages());
    &PAGES
}

impl Site {
    pub(crate) fn read() -> Site {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let folder = compose::Folder::read(&content).expect("the prose can be read");
        let mut shelf = Shelf::default();
        for (locale, path, page) in folder.pages() {
            shelf.add(locale, path, &page.markdown);
        }
        for (locale, percent) in folder.translated() {
            shelf.set_translated(locale, percent as u8);
        }
        Site { shelf, folder }
    }

    fn pages(&self) -> Vec<Page> {
        let mut pages = vec![self.page(&Address::Root, &Words::english(), "index.html".to_owned())];
        for locale in locales() {
            let words = Words::of(locale);
            for address in Address::all(&self.shelf, "en") {
                let file = format!("{}/{}index.html", locale.tag, address.path());
                pages.push(self.page(&address, &words, file));
            }
        }
        pages
    }

    fn page(&self, address: &Address, words: &Words, file: String) -> Page {
        let rendered = render(address, words, &self.shelf);
        Page {
            file,
            html: document(&rendered, &Assets::default(), None),
            rendered,
        }
    }
}

/// The file and the fragment that a relative link in a file leads to.
pub(crate) fn resolve(file: &str, href: &str) -> (String, Option<String>) {
    let (path, fragment) = href
        .split_once('#')
        .map_or((href, None), |(path, id)| (path, Some(id.to_owned())));
    let path = path.split('?').next().unwrap_or_default();
    if path.is_empty() {
        return (file.to_owned(), fragment);
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop().expect("a link stays inside the site")),
            _ => parts.push(part),
        }
    }
    let mut target = parts.join("/");
    if path.ends_with('/') || path == "." || path == ".." {
        target = if target.is_empty() {
            "index.html".to_owned()
        } else {
            format!("{target}/index.html")
        };
    }
    (target, fragment)
}
