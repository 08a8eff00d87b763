//! What the tables name elsewhere in `content` is there.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_guide_that_a_row_names_has_a_page() {
    let guides = facts::apis()
        .iter()
        .map(|row| row.guide)
        .chain(facts::registry_hosts().iter().map(|row| row.guide))
        .chain(facts::events().iter().map(|row| row.guide));
    assert_pages("guides", guides);
}

#[test]
fn every_rule_that_a_row_names_has_a_page() {
    assert_pages("rules", facts::events().iter().map(|row| row.rule));
}

#[test]
fn every_event_has_its_words() {
    let words = fs::read_to_string(english().join("events.ftl"))
        .expect("events.ftl is part of the content");
    let has = |key: String| {
        words
            .lines()
            .any(|line| line.starts_with(&format!("{key} =")))
    };
    for event in facts::events() {
        assert!(
            has(format!("event-{}", event.id)),
            "no title for {}",
            event.id
        );
        assert!(
            has(format!("event-{}-what", event.id)),
            "no sentence for {}",
            event.id
        );
    }
}

fn assert_pages(folder: &str, names: impl Iterator<Item = &'static str>) {
    for name in names.filter(|name| !name.is_empty()) {
        assert!(
            english()
                .join(folder)
                .join(name)
                .with_extension("md")
                .exists(),
            "no page {folder}/{name}.md"
        );
    }
}

fn english() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/en")
}
