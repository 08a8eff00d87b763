//! The page of a guide.

use facts::Date;
use maud::{Markup, html};
use words::say;

use crate::choices;
use crate::icon::{Icon, icon};
use crate::lists::{self, Group};
use crate::prose_page::{Found, contents, folded_contents};
use crate::rendered::Article;
use crate::site::Site;
use crate::steps;
use crate::{Address, Entry};

/// Words a minute, of prose with commands in it.
const READING_SPEED: usize = 180;

/// The page of a guide; `None` when there is no such guide.
pub(crate) fn article(site: &Site, slug: &str) -> Option<Article> {
    let words = site.words;
    let found = Found::read(site, &format!("guides/{slug}"))?;
    let on_this_page = say!(words, "guide-contents");
    let groups = lists::groups(site);
    let body = html! {
        div.wrap.doc {
            (lists::side(site, &groups))
            main.prose #main lang=[found.foreign(site)] {
                (crumbs(site, &groups))
                (inside(site, &found))
                (neighbours(site, &groups, slug))
            }
            (contents(&on_this_page, &found.page.outline))
        }
    };
    Some(Article {
        title: say!(words, "frame-title", page = &found.page.title),
        description: found.page.lead.clone(),
        body,
        faults: found.faults,
    })
}

/// What stands between the way to a guide and the way on from it.
pub(crate) fn inside(site: &Site, found: &Found) -> Markup {
    html! {
        (found.fallback_note(site))
        h1 lang=[found.in_english("title")] { (found.page.title) }
        p.lead lang=[found.in_english("lead")] { (found.page.lead) }
        (meta(site, found))
        (folded_contents(&say!(site.words, "guide-contents"), &found.page.outline))
        (facts_box(site, found))
        (found.text())
        (rules(site, found))
        (choices::island(&found.page.html))
        (steps::island(site, &found.page.html, &found.page.outline))
    }
}

fn crumbs(site: &Site, groups: &[Group]) -> Markup {
    let group = groups.iter().find(|group| group.has(site.address));
    html! {
        nav.crumb aria-label=(say!(site.words, "guide-breadcrumb")) lang=(site.locale()) {
            a href=(site.link(&Address::Guides)) { (say!(site.words, "frame-guides")) }
            @if let Some(group) = group {
                (icon(Icon::Right)) a href={ (site.link(&Address::Guides)) "#" (group.name) } { (group.title) }
            }
        }
    }
}

fn meta(site: &Site, found: &Found) -> Markup {
    let words = site.words;
    let minutes = found.page.n_words.div_ceil(READING_SPEED).max(1);
    html! {
        div.meta lang=(site.locale()) {
            @if let Some(date) = day(found.front("reviewed")) {
                span { (say!(words, "guide-reviewed", date = site.day(date))) }
            }
            span { (say!(words, "guide-minutes", count = minutes)) }
            span { (say!(words, "guide-data-as-of", date = site.as_of())) }
            (found.current(site))
            (found.edit(site))
        }
    }
}

/// Reads `YYYY-MM-DD`.
fn day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let date = Date {
        year: parts.next()?.parse().ok()?,
        month: parts
            .next()?
            .parse()
            .ok()
            .filter(|month| (1..=12).contains(month))?,
        day: parts
            .next()?
            .parse()
            .ok()
            .filter(|day| (1..=31).contains(day))?,
    };
    parts.next().is_none().then_some(date)
}

/// The keys `fact1`, `fact2` … of the front matter: `Label | name of a fact`.
fn facts_box(site: &Site, found: &Found) -> Markup {
    let is_fact = |key: &str| {
        key.strip_prefix("fact")
            .is_some_and(|n| n.parse::<u8>().is_ok())
    };
    let facts: Vec<_> = found
        .page
        .front
        .iter()
        .filter(|(key, _)| is_fact(key))
        .filter_map(|(key, v)| Some((found.in_english(key), v.split_once('|')?)))
        .collect();
    let reader = site.reader(&found.lang);
    html! {
        @if !facts.is_empty() {
            dl.facts aria-label=(say!(site.words, "guide-facts")) {
                @for (lang, (label, fact)) in facts {
                    div lang=[lang] { dt { (reader.fill(label.trim())) } dd { (reader.fact_or_text(fact.trim())) } }
                }
            }
        }
    }
}

fn rules(site: &Site, found: &Found) -> Markup {
    let known = site.prose.list(site.locale(), "rules");
    let rules = found.names("rules");
    let is_known = |id: &str| known.iter().any(|entry| entry.name() == id);
    html! {
        @if !rules.is_empty() {
            p.rel lang=(site.locale()) {
                b { (say!(site.words, "guide-rules-behind")) }
                @for id in rules {
                    @if is_known(id) { a href=(site.link(&Address::Rule(id.to_owned()))) { code { (id) } } }
                    @else { code { (id) } }
                }
            }
        }
    }
}

/// The guide before and the guide after, in the order of the index.
fn neighbours(site: &Site, groups: &[Group], slug: &str) -> Markup {
    let all: Vec<&Entry> = groups.iter().flat_map(|group| &group.entries).collect();
    let here = all.iter().position(|entry| entry.name() == slug);
    let before = here.and_then(|i| i.checked_sub(1)).map(|i| all[i]);
    let after = here.and_then(|i| all.get(i + 1)).copied();
    let words = site.words;
    html! {
        nav.pn aria-label=(say!(words, "guide-next-links")) lang=(site.locale()) {
            @match before {
                Some(entry) => (neighbour(site, entry, "previous", &say!(words, "guide-previous"))),
                None => a.previous href=(site.link(&Address::Guides)) {
                    small { (say!(words, "guide-previous")) } (say!(words, "guide-all"))
                },
            }
            @match after {
                Some(entry) => (neighbour(site, entry, "next", &say!(words, "guide-next"))),
                None => a.next href=(site.link(&Address::Check)) {
                    small { (say!(words, "guide-next")) } (say!(words, "home-check"))
                },
            }
        }
    }
}

fn neighbour(site: &Site, entry: &Entry, class: &str, word: &str) -> Markup {
    html! {
        a class=(class) href=(site.link(&Address::Guide(entry.name().to_owned()))) {
            small { (word) }
            span lang=[site.foreign(entry)] { (site.reader(&entry.lang).fill(&entry.title)) }
        }
    }
}
