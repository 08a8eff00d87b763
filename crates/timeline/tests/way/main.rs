//! Listings and plans from the tables, against the files in `data`; `UPDATE_EXPECT=1` writes them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use facts::{Minor, NotKnown};
use json::Json;
use timeline::{Bound, Filter, Found, Item, Spoken, bound, changes, items, json, plan, plan_json};
use words::Words;

fn assert_expected(name: &str, text: &str) {
    // The day of the data moves with every table.
    let text = text.replace(&facts::data_as_of().to_string(), "THE-DAY");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/way/data");
    let path = folder.join(name);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &text).expect("the folder of expected files can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{name} differs; UPDATE_EXPECT=1 writes it");
}

fn between(from: &str, to: &str) -> Vec<Item> {
    let ends = [from, to].map(|text| bound(text).ok());
    let all = items();
    let passes = Filter::between(ends[0], ends[1]).passes(&all, &|_| String::new());
    let kept = all.into_iter().zip(passes);
    kept.filter_map(|(item, passes)| passes.then_some(item))
        .collect()
}

fn error(since: Option<u16>, removed_in: Option<u16>, guide: &str) -> Found {
    Found {
        is_error: true,
        since: since.map(Minor),
        removed_in: removed_in.map(Minor),
        deprecated_in: Some(Minor(14)),
        guide: guide.to_owned(),
    }
}

#[test]
fn lists_events_in_a_language() {
    let words = Words::of(words::locale("pt-BR").expect("a locale of Farol"));
    let listed = json(&between("2023-03-01", "2023-04-30"), &Spoken(&words));
    assert_expected("spring-of-2023.json", &listed);
}

#[test]
fn minors_bound_what_concerns_none_by_their_days() {
    let kept = between("1.24", "1.24");
    let has = |id: &str| kept.iter().any(|item| item.id == id);
    assert!(has("release-1.24") && has("eol-1.24") && has("dockershim-removed"));
    assert!(has("k8s-gcr-io-frozen"), "it froze while 1.24 had support");
    assert!(!has("release-1.25") && !has("apis-1.25") && !has("legacy-packages-gone"));
    assert_eq!(bound("latest"), Ok(Bound::Minor(facts::newest_released())));
    assert_eq!(bound("2023-02-30"), Err(NotKnown::NoVersion));
}

#[test]
fn plans_a_way_with_its_findings() {
    let found = [
        error(Some(24), Some(22), "ingress-v1"),
        error(Some(25), Some(25), "cronjob-v1"),
        error(None, Some(26), ""),
        error(None, Some(22), "ingress-v1"),
        error(None, Some(32), ""),
        Found::default(),
        Found {
            removed_in: Some(Minor(38)),
            deprecated_in: Some(Minor(25)),
            ..Found::default()
        },
    ];
    let planned = plan(Minor(24), Minor(26), &found);
    assert_eq!(planned.already_broken, [0, 3, 5]);
    assert_eq!(planned.later, [4]);
    let finding = |json: &mut Json, i: usize| json.number("", i);
    let words = Words::english();
    let title = |id: &str| words.t(&format!("event-{id}"));
    assert_expected("1.24-to-1.26.json", &plan_json(&planned, &title, &finding));
}

#[test]
fn every_hop_that_removes_an_api_says_so() {
    let planned = plan(Minor(21), Minor(36), &[]);
    let n_removed = |minor: u16| {
        let changes = changes(Minor(minor));
        let apis = changes.iter().filter(|change| change.rule == "removed-api");
        apis.count()
    };
    assert_eq!(planned.hops.len(), 15);
    assert!(n_removed(22) > 10 && n_removed(25) > 5);
}

#[test]
fn every_rule_that_is_named_has_a_page() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/en/rules");
    let last = facts::releases().len() as u16;
    let changes: Vec<_> = (0..last).flat_map(|minor| changes(Minor(minor))).collect();
    let rules: BTreeSet<&str> = changes.iter().map(|change| change.rule).collect();
    for rule in rules.into_iter().filter(|rule| !rule.is_empty()) {
        assert!(pages.join(format!("{rule}.md")).is_file(), "{rule}");
    }
}
