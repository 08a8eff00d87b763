//! The index of rules.

use maud::{Markup, html};
use words::{Words, say};

use crate::rendered::Article;
use crate::site::Site;
use crate::{Address, Entry};

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    Article {
        title: say!(words, "frame-title", page = say!(words, "rules-title")),
        description: say!(words, "rules-description"),
        body: html! {
            main.wrap.plain-page #main {
                div.ph {
                    div {
                        h1 { (say!(words, "rules-title")) }
                        p.lead { (say!(words, "rules-lead")) }
                    }
                }
                table.tb.rules {
                    thead {
                        tr {
                            th scope="col" { (say!(words, "rules-id")) }
                            th scope="col" { (say!(words, "rules-finds")) }
                            th scope="col" { (say!(words, "rules-fix")) }
                        }
                    }
                    tbody { @for entry in site.prose.list(site.locale(), "rules") { (row(site, &entry)) } }
                }
                p.after-table { (say!(words, "rules-safety")) }
            }
        },
        faults: Vec::new(),
    }
}

fn row(site: &Site, entry: &Entry) -> Markup {
    let finds = match entry.get("card") {
        "" => &entry.lead,
        card => card,
    };
    html! {
        tr {
            td { a href=(site.link(&Address::Rule(entry.name().to_owned()))) { code { (entry.name()) } } }
            td lang=[site.foreign(entry)] { (site.reader(&entry.lang).fill(finds)) }
            td { (safety(site.words, entry.get("fix"))) }
        }
    }
}

/// The tag of a fix: `safe`, `review` or `manual`.
pub fn safety(words: &Words, fix: &str) -> Markup {
    html! {
        @match fix {
            "safe" => span.tag.safe { (say!(words, "frame-fix-safe")) },
            "review" => span.tag.review { (say!(words, "frame-fix-review")) },
            "manual" => span.tag.manual { (say!(words, "frame-fix-manual")) },
            _ => span.dim { (say!(words, "rules-no-fix")) },
        }
    }
}
