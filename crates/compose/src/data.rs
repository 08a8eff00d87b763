//! Tables and lists from the data: `{{data removed-apis 1.25}}`, alone on a line, becomes Markdown.

mod apis;
mod defaults;
mod events;
mod flags;
mod gates;
mod releases;
mod runtimes;
mod skew;
mod volumes;

use std::collections::BTreeMap;

use facts::{Mark, Marked, Minor};
use words::{Words, say};

/// What the data is told in: the words of a language, and the titles of its guides.
pub(crate) struct Teller<'a> {
    pub(crate) words: &'a Words,
    /// The titles of the guides, by slug.
    pub(crate) titles: &'a BTreeMap<String, String>,
}

impl Teller<'_> {
    /// The Markdown for `removed-apis 1.25`; `None` where there is no such thing.
    pub(crate) fn tell(&self, name: &str) -> Option<String> {
        let mut parts = name.split_whitespace();
        let (what, of) = (parts.next()?, parts.next());
        if parts.next().is_some() {
            return None;
        }
        let Some(minor) = of else {
            return match what {
                "api-removals" => Some(apis::by_release(self)),
                "planned-api-removals" => Some(apis::planned(self)),
                _ => None,
            };
        };
        let minor = facts::known_minor(minor).ok()?;
        Some(match what {
            "removed-apis" => apis::removed(self, minor),
            "deprecated-apis" => apis::deprecated(self, minor),
            "removed-gates" => gates::removed(self, minor),
            "locked-gates" => gates::locked(self, minor),
            "removed-flags" => flags::removed(self, minor),
            "deprecated-flags" => flags::deprecated(self, minor),
            "changed-defaults" => defaults::changed(self, minor),
            "events" => events::of(self, minor),
            "support" => releases::support(self, minor),
            "removed-volumes" => volumes::removed(self, minor),
            "runtimes" => runtimes::of(self, minor),
            "skew" => skew::of(self, minor),
            _ => return None,
        })
    }

    /// A link to a guide under its title; nothing where there is none, or only the list of everything.
    fn guide(&self, slug: &str) -> String {
        let title = self.titles.get(slug).filter(|_| slug != "api-removals");
        title.map_or(String::new(), |title| format!("[{title}](guide:{slug})"))
    }

    /// Texts one after another, as the language parts them.
    fn list(&self, texts: impl IntoIterator<Item = String>) -> String {
        let pair = |first, second| say!(self.words, "compose-pair", first = first, second = second);
        texts.into_iter().reduce(pair).unwrap_or_default()
    }

    /// Names of code, one after another.
    fn codes<'t>(&self, names: impl IntoIterator<Item = &'t str>) -> String {
        let names = names.into_iter().filter(|name| !name.is_empty());
        self.list(names.map(|name| format!("`{name}`")))
    }

    /// A minor, and how sure it is where that matters.
    fn minor(&self, minor: Marked<Minor>) -> String {
        match minor.mark {
            Mark::Planned => say!(
                self.words,
                "frame-planned-date",
                date = minor.value.to_string()
            ),
            Mark::Unproved => {
                say!(
                    self.words,
                    "frame-unproved-date",
                    date = minor.value.to_string()
                )
            }
            Mark::Settled | Mark::Derived => minor.value.to_string(),
        }
    }
}

/// A table with a head; columns in which every cell is empty are left out.
fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let is_filled = |i: &usize| {
        rows.iter()
            .any(|row| row.get(*i).is_some_and(|c| !c.is_empty()))
    };
    let columns: Vec<usize> = (0..head.len()).filter(is_filled).collect();
    let line = |cells: &[String]| {
        let cells = columns
            .iter()
            .map(|i| cells.get(*i).map_or("", String::as_str));
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let bar = "| --- ".repeat(columns.len()) + "|\n";
    line(head) + &bar + &rows.iter().map(|row| line(row)).collect::<String>()
}
