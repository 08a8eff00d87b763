//! The home page.

use facts::Mark;
use maud::{Markup, html};
use timeline::{Item, Kind, Labels, Spoken};
use words::{locales, say};

use crate::chart::chart;
use crate::demo::demo;
use crate::frame::private_with;
use crate::icon::{Icon, icon};
use crate::rendered::Article;
use crate::site::Site;
use crate::strip::strip;
use crate::{Address, lists};

/// How many dates stand on each side of the date of the data.
const N_DATES: usize = 4;
/// How many guides stand on the page; the index has all.
const N_GUIDES: usize = 6;

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    Article {
        title: say!(words, "home-title"),
        description: say!(words, "home-description"),
        body: html! {
            main #main {
                (hero(site))
                div.wrap {
                    (dates(site))
                    (guides(site))
                    (anywhere(site))
                }
            }
        },
        faults: Vec::new(),
    }
}

fn hero(site: &Site) -> Markup {
    let words = site.words;
    html! {
        section.hero {
            (chart())
            div.wrap.hero-in {
                div.pitch {
                    h1 { (say!(words, "home-heading")) }
                    p.lead { (say!(words, "home-lead")) }
                    div.cta {
                        a.btn.primary href=(site.link(&Address::Check)) { (say!(words, "home-check")) }
                        a.btn href=(site.link(&Address::Guides)) { (say!(words, "home-guides")) }
                    }
                    (private_with(site, Some(say!(words, "frame-private-proof"))))
                }
                (demo(site))
            }
        }
    }
}

fn dates(site: &Site) -> Markup {
    let words = site.words;
    let items = timeline::items();
    let (lately, ahead) = around(&items);
    html! {
        section.sec #now {
            div.sec-h {
                h2 { (say!(words, "home-dates")) }
                a href=(site.link(&Address::Timeline)) { (say!(words, "home-whole-timeline")) " " (icon(Icon::Right)) }
            }
            div.card.now {
                div.strip-box { (strip(site)) }
                div.dates {
                    div { h3 { (say!(words, "home-ahead")) } (list(site, &ahead)) }
                    div { h3 { (say!(words, "home-lately")) } (list(site, &lately)) }
                }
                p.now-note { (icon(Icon::Clock)) (say!(words, "home-dates-note", date = site.as_of())) }
            }
        }
    }
}

/// The last dates that are proved, newest first, and the next ones, soonest first.
fn around(items: &[Item]) -> (Vec<&Item>, Vec<&Item>) {
    let today = facts::data_as_of();
    let (past, future): (Vec<_>, Vec<_>) = items.iter().partition(|item| item.day() <= today);
    let is_news = |item: &&&Item| item.date.mark == Mark::Settled && item.kind != Kind::Maintenance;
    let lately = past
        .iter()
        .rev()
        .filter(is_news)
        .take(N_DATES)
        .copied()
        .collect();
    let ahead = future.into_iter().take(N_DATES).collect();
    (lately, ahead)
}

fn list(site: &Site, items: &[&Item]) -> Markup {
    let spoken = Spoken(site.words);
    html! {
        ul {
            @for item in items {
                li {
                    time datetime=(item.day()) { (spoken.when(&item.date)) }
                    span { (linked(site, item, spoken.title(item))) }
                    @if item.is_planned() { span.tag.plan { (say!(site.words, "frame-planned")) } }
                }
            }
        }
    }
}

fn linked(site: &Site, item: &Item, title: String) -> Markup {
    html! {
        @if item.guide.is_empty() { (title) }
        @else { a href=(site.link(&Address::Guide(item.guide.to_owned()))) { (title) } }
    }
}

fn guides(site: &Site) -> Markup {
    let entries: Vec<_> = lists::groups(site)
        .into_iter()
        .flat_map(|group| group.entries)
        .take(N_GUIDES)
        .collect();
    html! {
        section.sec {
            div.sec-h {
                h2 { (say!(site.words, "home-guides-heading")) }
                a href=(site.link(&Address::Guides)) { (say!(site.words, "home-all-guides")) " " (icon(Icon::Right)) }
            }
            (lists::cards(site, &entries, None))
        }
    }
}

fn anywhere(site: &Site) -> Markup {
    let words = site.words;
    let about = site.link(&Address::About);
    html! {
        section.sec.any {
            div {
                h2 { (say!(words, "home-anywhere")) }
                p { (say!(words, "home-anywhere-lead")) }
            }
            dl {
                div {
                    dt { (say!(words, "home-command")) }
                    dd { code { "farol check deploy/ --target " (site.target()) } " " a href={ (about) "#command" } { (say!(words, "home-how")) } }
                }
                div {
                    dt { (say!(words, "home-host")) }
                    dd { (say!(words, "home-host-text")) " " a href={ (about) "#host" } { (say!(words, "home-how")) } }
                }
                div { dt { (say!(words, "home-languages")) } dd { (languages(site)) } }
            }
        }
    }
}

fn languages(site: &Site) -> Markup {
    html! {
        @for (i, locale) in locales().iter().enumerate() {
            @if i > 0 { ", " }
            @if locale.tag == site.locale() { span aria-current="true" { (locale.name) } }
            @else { a href=(site.link_in(locale.tag, &Address::Home)) lang=(locale.tag) hreflang=(locale.tag) { (locale.name) } }
        }
    }
}
