//! What the site says of itself: titles, descriptions, canonical addresses, the map of the site and the feeds.

use std::collections::BTreeMap;

use pages::{Address, Assets, Shelf, document, feed, render, sitemap};
use words::{Words, locale, locales};

use crate::markup;
use crate::site::pages;

const BASE: &str = "https://example.org/farol/";

#[test]
fn every_page_has_a_title_and_a_description_of_its_own() {
    for locale in locales() {
        let mut titles = BTreeMap::new();
        for page in pages() {
            if page.rendered.lang != locale.tag || page.rendered.page == "root" {
                continue;
            }
            let (title, about) = (
                page.rendered.title.clone(),
                page.rendered.description.clone(),
            );
            assert!(title.contains("Farol"), "{}: {title}", page.file);
            assert!(about.chars().count() > 8, "{}: {about}", page.file);
            assert!(
                !about.contains("{{") && !title.contains("{{"),
                "{}",
                page.file
            );
            if let Some(other) = titles.insert(title, page.file.clone()) {
                panic!("{} has the title of {other}", page.file);
            }
        }
    }
}

#[test]
fn every_page_says_where_it_is() {
    let assets = Assets::default();
    for page in pages().iter().filter(|page| page.rendered.lang == "es") {
        let html = document(&page.rendered, &assets, Some(BASE));
        let links: Vec<_> = markup::elements(&html)
            .into_iter()
            .filter(|e| e.name == "link")
            .collect();
        let of = |rel: &str| links.iter().filter(|e| e.get("rel") == Some(rel)).count();
        if page.rendered.page == "offline" {
            assert_eq!(of("canonical"), 0);
            assert!(html.contains(r#"<meta name="robots" content="noindex">"#));
            continue;
        }
        assert_eq!(of("canonical"), 1, "{}", page.file);
        let alternates = links.iter().filter(|e| e.get("hreflang").is_some()).count();
        assert_eq!(alternates, locales().len() + 1, "{}", page.file);
        if page.rendered.page != "root" {
            assert!(
                html.contains(r#"href="https://example.org/farol/es/feed.xml""#),
                "{}",
                page.file
            );
        }
    }
}

#[test]
fn a_page_that_is_in_english_is_the_english_page() {
    let mut shelf = Shelf::default();
    shelf.add("en", "guides/some", "# Some guide\n\nIts lead.\n");
    let words = Words::of(locale("es").expect("a locale of ours"));
    let page = render(&Address::Guide("some".to_owned()), &words, &shelf);
    let html = document(&page, &Assets::default(), Some(BASE));
    assert!(html.contains(r#"rel="canonical" href="https://example.org/farol/en/guides/some/""#));
}

#[test]
fn the_map_has_every_page_in_every_locale() {
    let pages = [
        Address::Home,
        Address::Guide("dockershim".to_owned()),
        Address::Offline,
    ];
    let map = sitemap(&pages, BASE);
    assert_eq!(markup::faults(after_prolog(&map)), [""; 0]);
    assert_eq!(map.matches("<url>").count(), 1 + 2 * locales().len());
    assert!(map.contains("<loc>https://example.org/farol/zh-CN/guides/dockershim/</loc>"));
    assert!(
        map.contains(
            r#"hreflang="pt-BR" href="https://example.org/farol/pt-BR/guides/dockershim/""#
        )
    );
    assert!(!map.contains("offline"));
}

#[test]
fn feeds_tell_what_happened_newest_first_in_the_language_of_the_reader() {
    for locale in locales() {
        let words = Words::of(locale);
        let feed = feed(&words, BASE);
        assert_eq!(markup::faults(after_prolog(&feed)), [""; 0]);
        let days: Vec<&str> = feed
            .split("</title><updated>")
            .skip(1)
            .filter_map(|rest| rest.get(..10))
            .collect();
        assert!(days.len() > 20);
        assert!(days.windows(2).all(|pair| pair[0] >= pair[1]), "{days:?}");
        assert!(days[0] <= facts::data_as_of().to_string().as_str());
        assert!(feed.contains(&words.t("timeline-title")), "{}", locale.tag);
        assert!(!feed.contains("[event-") && !feed.contains("{ $"));
    }
}

fn after_prolog(xml: &str) -> &str {
    xml.split_once("?>\n").map_or(xml, |(_, rest)| rest)
}
