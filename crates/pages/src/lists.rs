//! Lists of guides: in groups on their index, at the side of each guide, and on the home page.

use maud::{Markup, html};
use words::say;

use crate::site::Site;
use crate::{Address, Entry};

/// The guides of one group, in their order.
pub(crate) struct Group {
    pub(crate) title: String,
    pub(crate) entries: Vec<Entry>,
}

/// Every guide, group by group.
pub(crate) fn groups(site: &Site) -> Vec<Group> {
    let words = site.words;
    let known = [
        ("start", say!(words, "guide-group-start")),
        ("upgrades", say!(words, "guide-group-upgrades")),
        ("registries", say!(words, "guide-group-registries")),
        ("apis", say!(words, "guide-group-apis")),
        ("nodes", say!(words, "guide-group-nodes")),
        ("cluster", say!(words, "guide-group-cluster")),
        ("workloads", say!(words, "guide-group-workloads")),
        ("network", say!(words, "guide-group-network")),
        ("security", say!(words, "guide-group-security")),
        ("storage", say!(words, "guide-group-storage")),
    ];
    let (mut groups, mut rest) = (Vec::new(), site.prose.list(site.locale(), "guides"));
    for (name, title) in known {
        let (entries, others) = rest
            .into_iter()
            .partition(|entry| entry.get("group") == name);
        rest = others;
        groups.push(Group { title, entries });
    }
    groups.push(Group {
        title: say!(words, "guide-group-other"),
        entries: rest,
    });
    groups.retain(|group| !group.entries.is_empty());
    groups
}

/// Name, one line, date.
pub(crate) fn cards(site: &Site, entries: &[Entry]) -> Markup {
    html! {
        ul.glist {
            @for entry in entries {
                li {
                    a href=(site.link(&Address::Guide(entry.name().to_owned()))) lang=[site.foreign(entry)] {
                        @let reader = site.reader(&entry.lang);
                        span.gt lang=[entry.in_english("title")] { (reader.fill(&entry.title)) }
                        span.gs lang=[entry.in_english(card(entry).0)] { (reader.fill(card(entry).1)) }
                        span.gd lang=[entry.in_english("fact")] {
                            (reader.fill_labelled(entry.get("fact")))
                            @if site.foreign(entry).is_some() { " " (say!(site.words, "guide-in-english")) }
                        }
                    }
                }
            }
        }
    }
}

/// The line of a guide in lists, with the key it comes from.
fn card(entry: &Entry) -> (&'static str, &str) {
    match entry.get("card") {
        "" => ("lead", &entry.lead),
        card => ("card", card),
    }
}

/// The list at the left of a guide.
pub(crate) fn side(site: &Site) -> Markup {
    html! {
        nav.side aria-label=(say!(site.words, "guide-all")) {
            @for group in groups(site) {
                div {
                    h2 { (group.title) }
                    ul {
                        @for entry in &group.entries {
                            @let address = Address::Guide(entry.name().to_owned());
                            li {
                                a href=(site.link(&address)) lang=[site.foreign(entry)]
                                    aria-current=[(address == *site.address).then_some("page")] { (site.reader(&entry.lang).fill(&entry.title)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
