//! What the pages of prose share: reading with fallback, the note about it, and the table of contents.

use guide::{Heading, Page};
use maud::{Markup, PreEscaped, html};
use words::say;

use crate::icon::{Icon, icon, severity};
use crate::site::Site;

/// A page of prose as it was found for a locale.
pub(crate) struct Found {
    pub(crate) page: Page,
    /// The locale it is written in.
    pub(crate) lang: String,
    /// What an author should mend, with file and line.
    pub(crate) faults: Vec<String>,
}

impl Found {
    /// Reads `guides/registry-k8s-io` in the locale of the page, or in English.
    pub(crate) fn read(site: &Site, path: &str) -> Option<Found> {
        let read = |lang: &str| Some((lang.to_owned(), site.prose.markdown(lang, path)?));
        let (lang, markdown) = read(site.locale()).or_else(|| read("en"))?;
        let page = guide::render(&markdown, &site.reader(&lang));
        let fault = |fault: &guide::Fault| {
            format!("content/{lang}/{path}.md:{}: {}", fault.line, fault.what)
        };
        let faults = page.faults.iter().map(fault).collect();
        Some(Found { page, lang, faults })
    }

    /// The language to mark the text with, where it is not that of the frame.
    pub(crate) fn foreign(&self, site: &Site) -> Option<&str> {
        (self.lang != site.locale()).then_some(self.lang.as_str())
    }

    /// A value of the front matter; empty where there is none.
    pub(crate) fn front(&self, key: &str) -> &str {
        self.page
            .front
            .iter()
            .find(|(name, _)| name == key)
            .map_or("", |(_, value)| value)
    }

    /// The names in a value that is a list with commas.
    pub(crate) fn names(&self, key: &str) -> Vec<&str> {
        self.front(key)
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .collect()
    }

    /// The language to mark a value of the front matter with, `title` or `lead`, where a translation shows it in English.
    pub(crate) fn in_english(&self, key: &str) -> Option<&'static str> {
        self.names("english").contains(&key).then_some("en")
    }

    /// How much of a translation is made of the English of today.
    pub(crate) fn current(&self, site: &Site) -> Markup {
        let percent: Option<i64> = self.front("current").parse().ok();
        html! {
            @if let Some(percent) = percent {
                span { (say!(site.words, "guide-current", percent = percent)) }
            }
        }
    }

    /// The way to the source, where the build was told where that is.
    pub(crate) fn edit(&self, site: &Site) -> Markup {
        let to = site.address.prose();
        let to = to.and_then(|path| site.prose.edit(&self.lang, &path));
        html! {
            @if let Some(to) = to {
                a.edit href=(to) rel="noopener" { (icon(Icon::Edit)) (say!(site.words, "guide-edit")) }
            }
        }
    }

    /// The note above a text that is not in the language of the frame.
    pub(crate) fn fallback_note(&self, site: &Site) -> Markup {
        html! {
            @if self.foreign(site).is_some() {
                p.fallback lang=(site.locale()) { (severity("info")) span { (say!(site.words, "frame-fallback")) } }
            }
        }
    }

    /// The text as HTML.
    pub(crate) fn text(&self) -> Markup {
        PreEscaped(self.page.html.clone())
    }
}

/// The contents at the right.
pub(crate) fn contents(title: &str, outline: &[Heading]) -> Markup {
    html! {
        @if has_contents(outline) {
            aside.toc { nav aria-label=(title) { h2 { (title) } (entries(outline)) } }
        }
    }
}

/// The same contents, folded under the lead where there is no room at the right.
pub(crate) fn folded_contents(title: &str, outline: &[Heading]) -> Markup {
    html! {
        @if has_contents(outline) {
            details.toc-s {
                summary { (title) (icon(Icon::Down)) }
                (entries(outline))
            }
        }
    }
}

fn has_contents(outline: &[Heading]) -> bool {
    outline.iter().filter(|heading| heading.level == 2).count() > 1
}

fn entries(outline: &[Heading]) -> Markup {
    html! {
        ol.toc-list {
            @for heading in outline.iter().filter(|heading| heading.level == 2) {
                li { a href={ "#" (heading.id) } lang=[heading.is_english.then_some("en")] { (heading.text) } }
            }
        }
    }
}
