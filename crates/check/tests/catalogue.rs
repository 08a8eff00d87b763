//! Every message that the engine speaks with is in English, with the arguments that the engine gives; every locale has them
//! in the order of the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use check::{conversions, notes, rules};

/// The messages of a Fluent file by key, continued lines joined.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        match line.split_once(" =") {
            Some((key, value)) if !line.starts_with(' ') => {
                last = key.to_owned();
                assert!(
                    messages.insert(last.clone(), value.to_owned()).is_none(),
                    "{key} is there twice"
                );
            }
            _ => messages.entry(last.clone()).or_default().push_str(line),
        }
    }
    messages
}

fn arguments(message: &str) -> BTreeSet<&str> {
    let word = |rest: &'_ str| {
        rest.find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(rest.len())
    };
    message
        .match_indices("{ $")
        .map(|(at, found)| &message[at + found.len()..])
        .map(|rest| &rest[..word(rest)])
        .collect()
}

/// The keys of all messages with the names of their arguments, in the order of the catalogue.
fn all() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    let of_rules = rules().iter().flat_map(|rule| rule.messages);
    let of_conversions = conversions().iter().flat_map(|known| known.messages);
    of_rules.chain(of_conversions).chain(notes())
}

#[test]
fn english_says_what_the_engine_means() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/en/findings.ftl");
    let text = fs::read_to_string(path).expect("the catalogue is there");
    let english = messages(&text);
    let mut spoken = BTreeSet::new();
    for (key, given) in all() {
        let more = format!("{key}-more");
        let keys = if key.starts_with("finding-") {
            vec![*key, more.as_str()]
        } else {
            vec![*key]
        };
        for key in keys {
            let message = english
                .get(key)
                .unwrap_or_else(|| panic!("{key} is missing"));
            let unknown: Vec<&str> = arguments(message)
                .into_iter()
                .filter(|name| !given.contains(name))
                .collect();
            assert!(unknown.is_empty(), "{key} wants {unknown:?}");
            spoken.insert(key.to_owned());
        }
    }
    let silent: Vec<&String> = english
        .keys()
        .filter(|key| !spoken.contains(*key))
        .collect();
    assert!(silent.is_empty(), "nobody says {silent:?}");
}

#[test]
fn catalogues_have_the_order_of_the_rules() {
    let mut order: Vec<&str> = Vec::new();
    for (key, _) in all() {
        if !order.contains(key) {
            order.push(key);
        }
    }
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    for folder in fs::read_dir(content).expect("the content is there") {
        let path = folder
            .expect("it can be listed")
            .path()
            .join("findings.ftl");
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let keys = text.lines().filter_map(|line| line.split_once(" ="));
        let keys: Vec<&str> = keys
            .map(|(key, _)| key)
            .filter(|key| order.contains(key))
            .collect();
        let wanted = order.iter().filter(|key| keys.contains(key));
        assert_eq!(keys, wanted.copied().collect::<Vec<_>>(), "{path:?}");
    }
}

#[test]
fn ids_are_kebab_case_and_used_once() {
    let ids: BTreeSet<&str> = rules().iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), rules().len());
    assert!(ids.iter().all(|id| {
        id.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    }));
}
