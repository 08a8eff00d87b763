//! Prose as it is read on a page: links lead to the locale of the frame, facts and words are in the language of the prose.

use std::borrow::Cow;

use guide::World;
use words::Words;

use crate::site::Site;
use crate::{Address, choices};

/// Somebody who reads prose aloud on a page.
pub(crate) struct Reader<'a> {
    site: &'a Site<'a>,
    words: Cow<'a, Words>,
}

impl Site<'_> {
    /// Reads prose in a language: that of the frame, or English.
    pub(crate) fn reader(&self, lang: &str) -> Reader<'_> {
        let words = if lang == self.locale() {
            Cow::Borrowed(self.words)
        } else {
            Cow::Owned(Words::english())
        };
        Reader { site: self, words }
    }
}

impl Reader<'_> {
    /// A text with the choices that it leaves to its reader as `{{name}}`.
    pub(crate) fn fill(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, (name, after))) = rest
            .split_once("{{")
            .and_then(|(before, after)| Some((before, after.split_once("}}")?)))
        {
            filled.push_str(before);
            filled.push_str(
                &self
                    .fact(name.trim())
                    .unwrap_or_else(|| name.trim().to_owned()),
            );
            rest = after;
        }
        filled + rest
    }

    /// A text with choices, or a label and the name of a choice: `for {{target}}` or `Target | target`.
    pub(crate) fn fill_labelled(&self, text: &str) -> String {
        match text.split_once('|') {
            Some((label, fact)) => format!(
                "{} {}",
                self.fill(label.trim()),
                self.fact_or_text(fact.trim())
            ),
            None => self.fill(text),
        }
    }

    /// The choice of that name, or the text with its choices when there is none.
    pub(crate) fn fact_or_text(&self, text: &str) -> String {
        self.fact(text).unwrap_or_else(|| self.fill(text))
    }

    fn known(&self, folder: &str, name: &str) -> bool {
        let path = format!("{folder}/{name}");
        self.site
            .prose
            .list(self.site.locale(), folder)
            .iter()
            .any(|entry| entry.path == path)
    }
}

impl World for Reader<'_> {
    fn fact(&self, name: &str) -> Option<String> {
        choices::default(name)
    }

    fn address(&self, link: &str) -> Option<String> {
        if link == "page:translate" {
            return Some(self.site.translate());
        }
        let (link, fragment) = link
            .split_once('#')
            .map_or((link, None), |(link, id)| (link, Some(id)));
        let address = match link.split_once(':')? {
            ("guide", slug) => self
                .known("guides", slug)
                .then(|| Address::Guide(slug.to_owned())),
            ("rule", id) => self
                .known("rules", id)
                .then(|| Address::Rule(id.to_owned())),
            ("page", name) => page(name),
            _ => None,
        }?;
        let fragment = fragment.map(|id| format!("#{id}")).unwrap_or_default();
        Some(format!("{}{fragment}", self.site.link(&address)))
    }

    fn subjects(&self, rule: &str) -> Option<String> {
        let path = format!("rules/{rule}");
        let rules = self.site.prose.list(self.site.locale(), "rules");
        let entry = rules.iter().find(|entry| entry.path == path)?;
        Some(subjects_of(entry.get("group")).to_owned())
    }

    fn word(&self, key: &str) -> String {
        self.named(key, "")
    }

    fn named(&self, key: &str, name: &str) -> String {
        self.words
            .say(&format!("guide-{key}"), &[("name", name.into())])
    }
}

/// What the rules of a group look at, in the words of `crates/engine/src/proof.rs`.
fn subjects_of(group: &str) -> &'static str {
    match group {
        "images" => "image image-list",
        "components" => {
            "kubeadm-config kubelet-config component-config component-flags kubeconfig containerd-config docker-daemon"
        }
        "text" => "object text script",
        _ => "object",
    }
}

fn page(name: &str) -> Option<Address> {
    match name {
        "home" => Some(Address::Home),
        "check" => Some(Address::Check),
        "guides" => Some(Address::Guides),
        "rules" => Some(Address::Rules),
        "timeline" => Some(Address::Timeline),
        "about" => Some(Address::About),
        _ => None,
    }
}
