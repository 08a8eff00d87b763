//! Every message that the engine speaks with is in English, with the arguments that the engine gives.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use check::{notes, rules};

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

#[test]
fn english_says_what_the_engine_means() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/en/findings.ftl");
    let text = fs::read_to_string(path).expect("the catalogue is there");
    let english = messages(&text);
    let mut spoken = BTreeSet::new();
    for (key, given) in rules().iter().flat_map(|rule| rule.messages).chain(notes()) {
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
fn ids_are_kebab_case_and_used_once() {
    let ids: BTreeSet<&str> = rules().iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), rules().len());
    assert!(ids.iter().all(|id| {
        id.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    }));
}
