//! What the site shows for an address that does not exist, when a link inside it leads there.

use maud::{Markup, html};
use words::{Words, locales, say};

use crate::Address;
use crate::icon::{Icon, icon};
use crate::rendered::Article;
use crate::site::Site;

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    Article {
        title: say!(words, "frame-title", page = say!(words, "missing-title")),
        description: say!(words, "missing-description"),
        body: html! {
            main.wrap.middle #main {
                h1 { (say!(words, "missing-title")) }
                div.needs-js data-island="search" data-part="missing" {
                    button.field type="button" { (icon(Icon::Search)) span { (say!(words, "find-open")) } }
                    (near(words))
                }
                p.lead { (say!(words, "missing-lead")) }
                ul.near {
                    @for (address, name) in places(words) { li { a href=(site.link(&address)) { (name) } } }
                }
                @if *site.address == Address::NotFound {
                    ul.near {
                        @for locale in locales() {
                            li {
                                a href=(site.link_in(locale.tag, &Address::Home)) lang=(locale.tag) hreflang=(locale.tag) {
                                    (locale.name)
                                }
                            }
                        }
                    }
                }
            }
        },
        faults: Vec::new(),
    }
}

/// Where a script lists the pages whose names are nearest.
pub(crate) fn near(words: &Words) -> Markup {
    html! {
        div.near hidden {
            p { (say!(words, "find-near", language = words.locale().name)) }
            ul {}
        }
    }
}

pub(crate) fn places(words: &Words) -> [(Address, String); 4] {
    [
        (Address::Check, say!(words, "frame-check")),
        (Address::Guides, say!(words, "frame-guides")),
        (Address::Timeline, say!(words, "frame-timeline")),
        (Address::Rules, say!(words, "frame-rules")),
    ]
}
