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
                    @for (title, entries) in groups(site) {
                        tbody {
                            tr.group { th scope="rowgroup" colspan="3" { (title) } }
                            @for entry in &entries { (row(site, entry)) }
                        }
                    }
                }
                p.after-table { (say!(words, "rules-safety")) }
            }
        },
        faults: Vec::new(),
    }
}

/// The groups that front matter names, with the keys of their titles; in the order of the index.
const GROUPS: &[(&str, &str)] = &[
    ("apis", "rules-group-apis"),
    ("references", "rules-group-references"),
    ("fields", "rules-group-fields"),
    ("images", "rules-group-images"),
    ("components", "rules-group-components"),
    ("storage", "rules-group-storage"),
    ("labels", "rules-group-labels"),
    ("text", "rules-group-text"),
];

/// The rules by group; one whose group is not known comes last.
pub(crate) fn groups(site: &Site) -> Vec<(String, Vec<Entry>)> {
    let mut waiting = site.prose.list(site.locale(), "rules");
    let mut groups = Vec::new();
    for (i, (name, key)) in GROUPS.iter().enumerate() {
        let is_last = i + 1 == GROUPS.len();
        let (here, rest) = waiting
            .into_iter()
            .partition(|entry: &Entry| entry.get("group") == *name || is_last);
        groups.push((site.words.say(key, &[]), here));
        waiting = rest;
    }
    groups
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
