//! A page before it becomes a document: what the app needs to swap it in.

use words::Words;

use crate::{Address, Prose};

/// A rendered page; the parts are inner HTML of `header#top`, `div#page` and `footer#foot`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rendered {
    /// The `lang` of the document: the locale of the frame.
    pub lang: String,
    /// The text of `<title>`.
    pub title: String,
    /// The text of `<meta name="description">`.
    pub description: String,
    /// `<html data-page>`, see [`Address::name`].
    pub page: &'static str,
    /// `<html data-path>`, see [`Address::path`].
    pub path: String,
    /// `<html data-root>`: the relative way to the root of the site, such as `../../`.
    pub root: String,
    /// Inner HTML of `header#top`.
    pub header: String,
    /// Inner HTML of `div#page`.
    pub body: String,
    /// Inner HTML of `footer#foot`.
    pub footer: String,
    /// What an author should mend in the prose, with its file and line.
    pub faults: Vec<String>,
}

/// Renders a page. A guide or rule that the shelf does not have becomes the page that says so.
pub fn render(address: &Address, words: &Words, _prose: &dyn Prose) -> Rendered {
    Rendered {
        lang: words.locale().tag.to_owned(),
        title: String::new(),
        description: String::new(),
        page: address.name(),
        path: address.path(),
        root: "../".repeat(address.depth()),
        header: String::new(),
        body: String::new(),
        footer: String::new(),
        faults: Vec::new(),
    }
}
