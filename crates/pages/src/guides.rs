//! The index of guides: a filter, what matters for the reader's version and texts, then every group.

use maud::{Markup, html};
use timeline::{Turn, changes};
use words::say;

use crate::lists::{self, Minors};
use crate::rendered::Article;
use crate::site::Site;

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    let groups = lists::groups(site);
    let minors = minors();
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
                (filter(site, groups.iter().map(|group| group.entries.len()).sum()))
                @for group in &groups {
                    section.group #(group.name) {
                        h2 { (group.title) }
                        (lists::cards(site, &group.entries, Some(&minors)))
                    }
                }
            }
        },
        faults: Vec::new(),
    }
}

/// The field that leaves only some guides, and the place of those for the reader; `public/parts/guides.js` fills both.
fn filter(site: &Site, total: usize) -> Markup {
    let words = site.words;
    html! {
        div.filter.needs-js data-island="guides" data-newest=(site.target())
            data-count=(say!(words, "guide-filtered", count = "{count}", total = total))
            data-none=(say!(words, "guide-filter-none", text = "{text}")) {
            label.field { input type="search" placeholder=(say!(words, "guide-filter")) aria-label=(say!(words, "guide-filter")) autocomplete="off"; }
            p.filtered aria-live="polite" {}
        }
        section.group.for-you hidden data-title=(say!(words, "guide-for-you", version = "{version}")) { h2 {} ul.glist {} }
    }
}

/// The minors that take something away which a guide is about, or change it.
fn minors() -> Minors {
    let mut minors = Minors::new();
    for release in facts::releases() {
        let changed = changes(release.minor).into_iter();
        let mut guides: Vec<_> = changed
            .filter(|change| !matches!(change.turn, Turn::Deprecated))
            .map(|change| change.guide)
            .filter(|guide| !guide.is_empty())
            .collect();
        guides.sort_unstable();
        guides.dedup();
        for guide in guides {
            let listed = minors.entry(guide).or_default();
            if !listed.is_empty() {
                listed.push(' ');
            }
            *listed += &release.minor.0.to_string();
        }
    }
    minors
}
