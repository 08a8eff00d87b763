//! What stands around every page: header, menus and footer.

use facts::{Minor, Release};
use maud::{Markup, html};
use words::{Locale, Words, locales, say};

use crate::icon::{Icon, icon, mark};
use crate::site::Site;
use crate::{Address, lists, offline};

/// Inner HTML of `header#top`. The title is seen in frames of other sites only, where a low bar is all there is.
pub(crate) fn header(site: &Site, title: &str) -> Markup {
    html! {
        div class={ "wrap bar-top" @if *site.address == Address::Check { " wide" } } {
            p.framed.framed-title { (mark()) span { (title) } }
            a.brand href=(site.link(&Address::Home)) { (mark()) span.name { "Farol" } }
            nav.nav aria-label=(say!(site.words, "frame-nav")) { (links(site)) }
            div.tools {
                div data-island="search" { (search(site)) }
                div data-island="target" { (target(site)) }
                div data-island="language" { (language(site)) }
                div data-island="theme" { (theme(site)) }
                a.framed.framed-out href=(site.link(site.address)) target="_blank" rel="noopener" data-leave {
                    (say!(site.words, "embed-open")) (icon(Icon::Out))
                }
                button.icon-btn.menu-btn type="button" popovertarget="top-menu" aria-label=(say!(site.words, "frame-menu")) {
                    (icon(Icon::Menu))
                }
            }
        }
        div.sheet #top-menu popover {
            nav aria-label=(say!(site.words, "frame-menu")) {
                (links(site))
                (link(site, Address::About, say!(site.words, "frame-about")))
                div.in-sheet data-island="theme" { (theme_in_sheet(site)) }
                (guides(site))
                div.plain {
                    h2 { (say!(site.words, "frame-languages")) }
                    @for locale in locales() { (language_link(site, locale)) }
                }
            }
        }
    }
}

/// The guides of the group that the page is of, where the list beside it has no room.
fn guides(site: &Site) -> Markup {
    let groups = match site.address {
        Address::Guide(_) => lists::groups(site),
        _ => Vec::new(),
    };
    html! {
        @if let Some(group) = groups.iter().find(|group| group.has(site.address)) {
            div.plain { h2 { (group.title) } (lists::names(site, group)) }
        }
    }
}

/// Header of the pages above the locales, where nothing else is sure to work.
pub(crate) fn bare_header(site: &Site) -> Markup {
    html! {
        div.wrap.bar-top { a.brand href=(site.link(&Address::Root)) { (mark()) span.name { "Farol" } } }
    }
}

fn links(site: &Site) -> Markup {
    html! {
        (link(site, Address::Check, say!(site.words, "frame-check")))
        (link(site, Address::Guides, say!(site.words, "frame-guides")))
        (link(site, Address::Timeline, say!(site.words, "frame-timeline")))
        (link(site, Address::Rules, say!(site.words, "frame-rules")))
    }
}

fn link(site: &Site, to: Address, text: String) -> Markup {
    html! { a href=(site.link(&to)) aria-current=[current(site.address, &to)] { (text) } }
}

/// `page` on the page itself, `true` on a list of which the page is a part.
fn current(here: &Address, to: &Address) -> Option<&'static str> {
    match (here, to) {
        (here, to) if here == to => Some("page"),
        (Address::Guide(_), Address::Guides) | (Address::Rule(_), Address::Rules) => Some("true"),
        _ => None,
    }
}

/// The button of the search: a box with words where there is room, else the icon alone. `public/parts/search.js` opens it.
fn search(site: &Site) -> Markup {
    let name = say!(site.words, "find-open");
    html! {
        button.searchbox.needs-js type="button" aria-label=(name) aria-haspopup="dialog"
            data-loading=(say!(site.words, "find-loading")) data-failed=(say!(site.words, "find-failed")) data-again=(say!(site.words, "find-again")) {
            (icon(Icon::Search)) span { (name) } kbd { "Ctrl K" }
        }
    }
}

/// The picker of the target.
fn target(site: &Site) -> Markup {
    html! {
        label.pick.target.needs-js {
            span { (say!(site.words, "frame-target")) }
            select aria-label=(say!(site.words, "frame-target")) {
                @for (minor, label) in targets(site.words) {
                    option value=(minor) selected[minor == site.target()] { (label) }
                }
            }
        }
    }
}

/// The targets there are to choose from, with the state of their support: newest first, planned ones last.
pub fn targets(words: &Words) -> Vec<(Minor, String)> {
    let newest = facts::newest_released();
    let (released, planned): (Vec<_>, Vec<_>) = facts::releases()
        .iter()
        .rev()
        .filter(|release| release.released.is_some())
        .partition(|release| release.minor <= newest);
    let all = released.into_iter().chain(planned);
    all.map(|release| (release.minor, support(words, release, newest)))
        .collect()
}

fn support(words: &Words, release: &Release, newest: Minor) -> String {
    let today = facts::data_as_of();
    let version = release.minor.to_string();
    let is_past =
        |day: Option<facts::Marked<facts::Date>>| day.is_some_and(|day| day.value <= today);
    if release.minor > newest {
        say!(words, "frame-target-planned", version = version)
    } else if is_past(release.end_of_life) {
        say!(words, "frame-target-ended", version = version)
    } else if is_past(release.maintenance) {
        say!(words, "frame-target-maintenance", version = version)
    } else {
        say!(words, "frame-target-supported", version = version)
    }
}

/// The language menu: plain links, so that it works without scripts.
fn language(site: &Site) -> Markup {
    let locale = site.words.locale();
    html! {
        button.icon-btn type="button" popovertarget="top-languages" aria-label=(say!(site.words, "frame-language", name = locale.name)) {
            (icon(Icon::Globe)) span.short { (locale.short) }
        }
        nav.menu #top-languages popover aria-label=(say!(site.words, "frame-languages")) {
            @for locale in locales() { (language_link(site, locale)) }
        }
    }
}

fn language_link(site: &Site, locale: &Locale) -> Markup {
    let is_current = locale.tag == site.locale();
    html! {
        a href=(site.link_in(locale.tag, site.address)) hreflang=(locale.tag) lang=(locale.tag)
            aria-current=[is_current.then_some("true")] {
            @if is_current { (icon(Icon::Tick)) } @else { span.no-tick {} }
            span { (locale.name) }
            @if let Some(percent) = site.prose.translated(locale.tag) {
                small lang=(site.locale()) { (say!(site.words, "frame-translated", percent = i64::from(percent))) }
            }
        }
    }
}

fn theme(site: &Site) -> Markup {
    html! {
        button.icon-btn.needs-js type="button" aria-label=(say!(site.words, "frame-theme-system")) { (icon(Icon::Theme)) }
    }
}

/// The same button in the menu, for headers that have no room for it.
fn theme_in_sheet(site: &Site) -> Markup {
    html! {
        button.needs-js type="button" aria-label=(say!(site.words, "frame-theme-system")) {
            (icon(Icon::Theme)) span { (say!(site.words, "menu-theme")) }
        }
    }
}

/// Inner HTML of `footer#foot`.
pub(crate) fn footer(site: &Site) -> Markup {
    let about = site.link(&Address::About);
    html! {
        div.wrap.foot {
            span.framed.privacy { (icon(Icon::Shield)) span { (say!(site.words, "embed-here")) } }
            (private(site))
            span { (say!(site.words, "frame-data-as-of", date = site.as_of())) }
            nav aria-label=(say!(site.words, "frame-footer")) {
                a href=(about) { (say!(site.words, "frame-about")) }
                a href={ (about) "#privacy" } { (say!(site.words, "frame-privacy-link")) }
                a href={ (about) "#data" } { (say!(site.words, "frame-data-link")) }
                a href=(site.link(&Address::Embed)) { (say!(site.words, "frame-embed-link")) }
                a href={ (about) "#offline" } { (say!(site.words, "about-offline")) }
            }
        }
        (offline::bar(site))
        div data-island="drafts" hidden {}
    }
}

/// Shield and promise.
pub(crate) fn private(site: &Site) -> Markup {
    private_with(site, None)
}

/// Shield and promise, with a link to the proof if it has words.
pub(crate) fn private_with(site: &Site, proof: Option<String>) -> Markup {
    html! {
        span.privacy {
            (icon(Icon::Shield))
            span {
                (say!(site.words, "frame-private"))
                @if let Some(proof) = proof { " " a href={ (site.link(&Address::About)) "#privacy" } { (proof) } }
            }
        }
    }
}
