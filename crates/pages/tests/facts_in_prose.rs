//! The facts that prose may name, as `content/README.md` lists them.

use pages::{Address, Shelf, render};
use words::{Words, locale};

/// The text that stands for a fact on a page in a locale.
fn said(tag: &str, fact: &str) -> String {
    let mut shelf = Shelf::default();
    shelf.add(
        tag,
        "guides/some",
        &format!("# Some\n\nLead.\n\n[{{{{{fact}}}}}]\n"),
    );
    let words = Words::of(locale(tag).expect("the locale is one of ours"));
    let rendered = render(&Address::Guide("some".to_owned()), &words, &shelf);
    assert!(rendered.faults.is_empty(), "{:?}", rendered.faults);
    let (_, after) = rendered
        .body
        .split_once("<p>[")
        .expect("the paragraph is there");
    after
        .split_once(']')
        .expect("the bracket is closed")
        .0
        .to_owned()
}

#[test]
fn dates_are_written_as_the_locale_writes_them() {
    assert_eq!(said("en", "date k8s-gcr-io-frozen"), "3 Apr 2023");
    assert_eq!(said("zh-CN", "date k8s-gcr-io-frozen"), "2023 年 4 月 3 日");
    assert_eq!(said("en", "date google-containers-left"), "Jul 2020");
}

#[test]
fn releases_have_dates_and_patches() {
    assert_eq!(said("en", "release 1.24"), "3 May 2022");
    assert_eq!(said("en", "maintenance 1.24"), "28 May 2023");
    assert_eq!(said("en", "eol 1.24"), "28 Jul 2023");
    assert_eq!(said("en", "latest 1.24"), "1.24.17");
}

#[test]
fn apis_have_a_life_and_a_replacement() {
    assert_eq!(said("en", "introduced batch/v1 CronJob"), "1.21");
    assert_eq!(said("en", "removed batch/v1beta1 CronJob"), "1.25");
    assert_eq!(
        said("en", "replacement batch/v1beta1 CronJob"),
        "batch/v1 CronJob"
    );
}

#[test]
fn registries_have_a_date_and_last_tags() {
    assert_eq!(said("en", "since k8s.gcr.io"), "3 Apr 2023");
    assert_eq!(said("en", "last-tag k8s.gcr.io/conformance 1.26"), "1.26.3");
}

#[test]
fn the_newest_minor_is_the_target() {
    let newest = facts::newest_released().to_string();
    assert_eq!(said("en", "newest"), newest);
    let target = said("en", "target");
    assert_eq!(
        target,
        format!("<span data-choice=\"target\">{newest}</span>")
    );
    assert!(said("en", "target-patch").contains(&format!(">{newest}.")));
    assert!(said("en", "runtime-unit").contains(">containerd<"));
}

#[test]
fn a_planned_date_says_so() {
    let planned = facts::releases()
        .iter()
        .find(|r| r.released.is_some_and(|date| date.is_planned()));
    if let Some(release) = planned {
        assert!(said("en", &format!("release {}", release.minor)).ends_with("(planned)"));
    }
}

#[test]
fn an_unknown_fact_is_a_fault_with_its_line() {
    let mut shelf = Shelf::default();
    shelf.add(
        "en",
        "guides/some",
        "# Some\n\nLead.\n\nOn {{date nothing}}.\n",
    );
    let rendered = render(
        &Address::Guide("some".to_owned()),
        &Words::english(),
        &shelf,
    );
    assert_eq!(rendered.faults.len(), 1);
    assert!(
        rendered.faults[0].starts_with("content/en/guides/some.md:5: "),
        "{}",
        rendered.faults[0]
    );
}
