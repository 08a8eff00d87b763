//! The chooser of languages at the root of the site, for readers without scripts; with them it is left at once.

use maud::html;
use words::{locales, say};

use crate::Address;
use crate::rendered::Article;
use crate::site::Site;

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    Article {
        title: say!(words, "root-title"),
        description: say!(words, "root-description"),
        body: html! {
            main.wrap.middle #main {
                div {
                    h1 { (say!(words, "root-heading")) }
                    p.lead { (say!(words, "root-lead")) }
                }
                ul.choose {
                    @for locale in locales() {
                        li {
                            a href=(site.link_in(locale.tag, &Address::Home)) lang=(locale.tag) hreflang=(locale.tag) {
                                span { (locale.name) } small { (locale.tag) }
                            }
                        }
                    }
                }
            }
        },
        faults: Vec::new(),
    }
}
