//! The page of a rule.

use maud::{Markup, html};
use words::say;

use crate::choices;
use crate::icon::{Icon, icon};
use crate::prose_page::{Found, contents, folded_contents};
use crate::rendered::Article;
use crate::rules::{groups, safety};
use crate::site::Site;
use crate::{Address, Entry};

/// The page of a rule; `None` when there is no such rule.
pub(crate) fn article(site: &Site, id: &str) -> Option<Article> {
    let words = site.words;
    let found = Found::read(site, &format!("rules/{id}"))?;
    let on_this_page = say!(words, "rules-contents");
    let body = html! {
        div.wrap.doc {
            (side(site))
            main.prose #main lang=[found.foreign(site)] {
                nav.crumb aria-label=(say!(words, "guide-breadcrumb")) lang=(site.locale()) {
                    a href=(site.link(&Address::Rules)) { (say!(words, "frame-rules")) }
                    (icon(Icon::Right)) span { code { (id) } }
                }
                (found.fallback_note(site))
                h1 lang=[found.in_english("title")] { (title(&found.page.title, id)) }
                p.lead lang=[found.in_english("lead")] { (found.page.lead) }
                div.meta lang=(site.locale()) {
                    span { (say!(words, "rules-fix")) " " (safety(words, found.front("fix"))) }
                    span { (say!(words, "guide-data-as-of", date = site.as_of())) }
                    (found.edit(site))
                    (found.current(site))
                }
                (folded_contents(&on_this_page, &found.page.outline))
                (found.text())
                (guides(site, &found))
                (choices::island(&found.page.html))
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

/// A title that is the id of the rule is code.
fn title(title: &str, id: &str) -> Markup {
    html! { @if title == id { code { (title) } } @else { (title) } }
}

fn side(site: &Site) -> Markup {
    html! {
        nav.side aria-label=(say!(site.words, "rules-all")) {
            @for (title, entries) in groups(site) {
                details open[entries.iter().any(|entry| Address::Rule(entry.name().to_owned()) == *site.address)] {
                    summary { (title) (icon(Icon::Down)) }
                    ul {
                        @for entry in &entries {
                            @let address = Address::Rule(entry.name().to_owned());
                            li {
                                a.mono href=(site.link(&address)) aria-current=[(address == *site.address).then_some("page")] {
                                    (entry.name())
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn guides(site: &Site, found: &Found) -> Markup {
    let named = found.names("guides");
    let all = site.prose.list(site.locale(), "guides");
    let guides: Vec<&Entry> = all
        .iter()
        .filter(|entry| named.contains(&entry.name()))
        .collect();
    html! {
        @if !guides.is_empty() {
            p.rel lang=(site.locale()) {
                b { (say!(site.words, "rules-guides")) }
                @for entry in guides {
                    a href=(site.link(&Address::Guide(entry.name().to_owned()))) lang=[site.foreign(entry)] {
                        (site.reader(&entry.lang).fill(&entry.title))
                    }
                }
            }
        }
    }
}
