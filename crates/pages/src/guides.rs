//! The index of guides.

use maud::html;
use words::say;

use crate::lists;
use crate::rendered::Article;
use crate::site::Site;

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    Article {
        title: say!(words, "frame-title", page = say!(words, "guide-title")),
        description: say!(words, "guide-description"),
        body: html! {
            main.wrap.plain-page #main {
                div.ph {
                    div {
                        h1 { (say!(words, "guide-title")) }
                        p.lead { (say!(words, "guide-lead")) }
                    }
                }
                @for group in lists::groups(site) {
                    section.group {
                        h2 { (group.title) }
                        (lists::cards(site, &group.entries))
                    }
                }
            }
        },
        faults: Vec::new(),
    }
}
