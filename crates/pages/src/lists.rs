//! Lists of guides: in groups on their index, at the side of each guide, and on the home page.

use std::collections::BTreeMap;

use maud::{Markup, html};
use words::say;

use crate::icon::{Icon, icon};
use crate::site::Site;
use crate::{Address, Entry};

/// The guides of one group, in their order.
pub(crate) struct Group {
    /// Its name in the front matter, and its id on the index.
    pub(crate) name: &'static str,
    pub(crate) title: String,
    pub(crate) entries: Vec<Entry>,
}

impl Group {
    /// Whether the page of one of its guides is at an address.
    pub(crate) fn has(&self, address: &Address) -> bool {
        let Address::Guide(slug) = address else {
            return false;
        };
        self.entries.iter().any(|entry| entry.name() == slug)
    }
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
        groups.push(Group {
            name,
            title,
            entries,
        });
    }
    groups.push(Group {
        name: "other",
        title: say!(words, "guide-group-other"),
        entries: rest,
    });
    groups.retain(|group| !group.entries.is_empty());
    groups
}

/// For each guide the minors that it is about, with spaces between.
pub(crate) type Minors = BTreeMap<&'static str, String>;

/// Name, one line, date; for scripts that choose among them also what the guides are about.
pub(crate) fn cards(site: &Site, entries: &[Entry], minors: Option<&Minors>) -> Markup {
    let slug = |entry: &Entry| minors.map(|_| entry.name().to_owned());
    html! {
        ul.glist {
            @for entry in entries {
                li data-guide=[slug(entry)] data-minors=[minors.and_then(|all| all.get(entry.name()))] {
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

/// The list at the left of a guide: of its group, and of the others folded.
pub(crate) fn side(site: &Site, groups: &[Group]) -> Markup {
    html! {
        nav.side aria-label=(say!(site.words, "guide-all")) {
            @for group in groups {
                details open[group.has(site.address)] {
                    summary { (group.title) (icon(Icon::Down)) }
                    (names(site, group))
                }
            }
        }
    }
}

/// The guides of a group by their names alone.
pub(crate) fn names(site: &Site, group: &Group) -> Markup {
    html! {
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
