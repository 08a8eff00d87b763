//! Prose as the search gets it: the Markdown of every page, and what stands for the facts in it.

use guide::World;
use words::Words;

use crate::site::Site;
use crate::{Address, Prose};

/// A page of prose in the reader's language, or in English.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passage {
    /// Such as `guides/registry-k8s-io`.
    pub path: String,
    /// The locale it is written in.
    pub lang: String,
    /// The date in lists; empty where there is none.
    pub fact: String,
    /// Its Markdown without the front matter.
    pub markdown: String,
    /// The facts that the Markdown names, with the text that stands for each.
    pub facts: Vec<(String, String)>,
}

/// The pages of `guides` or `rules`, in the order of the list.
pub fn passages(words: &Words, prose: &dyn Prose, folder: &str) -> Vec<Passage> {
    let site = Site {
        words,
        prose,
        address: &Address::Root,
    };
    let entries = prose.list(site.locale(), folder);
    let read = entries.iter().filter_map(|entry| {
        let markdown = prose.markdown(&entry.lang, &entry.path)?;
        let reader = site.reader(&entry.lang);
        let facts = names(&markdown).filter_map(|name| {
            let name = name.trim();
            Some((name.to_owned(), reader.fact(name)?))
        });
        Some(Passage {
            path: entry.path.clone(),
            lang: entry.lang.clone(),
            fact: reader.fill_labelled(entry.get("fact")),
            facts: facts.collect(),
            markdown: body(&markdown).to_owned(),
        })
    });
    read.collect()
}

/// What stands below the second `---`.
fn body(markdown: &str) -> &str {
    let front = markdown.strip_prefix("---\n");
    let after = front.and_then(|front| front.split_once("\n---\n"));
    after.map_or(markdown, |(_, body)| body).trim()
}

/// What stands between `{{` and `}}`.
fn names(markdown: &str) -> impl Iterator<Item = &str> {
    let parts = markdown.split("{{").skip(1);
    parts.filter_map(|part| Some(part.split_once("}}")?.0))
}
