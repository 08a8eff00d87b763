//! A page before it becomes a document: what the app needs to swap it in.

use maud::{Markup, html};
use words::{Words, say};

use crate::site::Site;
use crate::{
    Address, Prose, about, check, draft, embed, frame, guide_page, guides, home, missing, offline,
    root, rule_page, rules, timeline,
};

/// A rendered page; the parts are inner HTML of `header#top`, `div#page` and `footer#foot`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rendered {
    /// The `lang` of the document: the locale of the frame.
    pub lang: String,
    /// The locale that the text is written in: English where a translation is missing.
    pub written: String,
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
    /// The text of `a.skip`.
    pub skip: String,
    /// Inner HTML of `header#top`.
    pub header: String,
    /// Inner HTML of `div#page`.
    pub body: String,
    /// Inner HTML of `footer#foot`.
    pub footer: String,
    /// What an author should mend in the prose, with its file and line.
    pub faults: Vec<String>,
}

/// The part of a page between header and footer.
pub(crate) struct Article {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) body: Markup,
    pub(crate) faults: Vec<String>,
}

/// Renders a page. A guide or rule that the shelf does not have becomes the page that says so.
pub fn render(address: &Address, words: &Words, prose: &dyn Prose) -> Rendered {
    let site = Site {
        words,
        prose,
        address,
    };
    let article = article(&site);
    let is_bare = matches!(address, Address::Root | Address::NotFound);
    let header = if is_bare {
        frame::bare_header(&site)
    } else {
        frame::header(&site, &article.title)
    };
    let footer = if is_bare {
        html! {}
    } else {
        frame::footer(&site)
    };
    Rendered {
        lang: site.locale().to_owned(),
        written: site.written(),
        title: article.title,
        description: article.description,
        page: address.name(),
        path: address.path(),
        root: site.root(),
        skip: say!(words, "frame-skip"),
        header: header.into_string(),
        body: article.body.into_string(),
        footer: footer.into_string(),
        faults: article.faults,
    }
}

fn article(site: &Site) -> Article {
    match site.address {
        Address::Root => root::article(site),
        Address::NotFound => missing::article(site),
        Address::Home => home::article(site),
        Address::Check => check::article(site),
        Address::Guides => guides::article(site),
        Address::Guide(slug) => {
            guide_page::article(site, slug).unwrap_or_else(|| missing::article(site))
        }
        Address::Draft(slug) => {
            draft::article(site, slug).unwrap_or_else(|| missing::article(site))
        }
        Address::Rules => rules::article(site),
        Address::Rule(id) => rule_page::article(site, id).unwrap_or_else(|| missing::article(site)),
        Address::Timeline => timeline::article(site),
        Address::About => about::article(site),
        Address::Embed => embed::article(site),
        Address::Offline => offline::article(site),
    }
}
