//! Every page in every locale: well formed, without faults, unknown messages, dead links or inline styles.

#[path = "every_page/announced.rs"]
mod announced;
#[path = "every_page/habits.rs"]
mod habits;
#[path = "every_page/markup.rs"]
mod markup;
#[path = "every_page/pseudo.rs"]
mod pseudo;
#[path = "every_page/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::path::Path;

use pages::{Address, Assets, Inlined, SLASH, document, missing_file, render};

use crate::site::{Site, pages};

#[test]
fn every_page_renders_without_faults() {
    let folder = Site::read().folder;
    let faults: Vec<_> = pages()
        .iter()
        .flat_map(|page| &page.rendered.faults)
        .map(|fault| folder.at_source(fault))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_page_knows_its_words() {
    for page in pages() {
        for part in [&page.rendered.title, &page.rendered.description] {
            assert!(
                !part.is_empty() && !has_unknown_key(part),
                "{}: {part}",
                page.file
            );
        }
        let html = &page.html;
        assert!(
            !has_unknown_key(html),
            "{}: {}",
            page.file,
            unknown_keys(html).join(" ")
        );
    }
}

/// `[some-key]` as words write what nobody knows.
fn unknown_keys(text: &str) -> Vec<&str> {
    let areas = [
        "frame-",
        "home-",
        "check-",
        "guide-",
        "rules-",
        "about-",
        "timeline-",
        "event-",
        "root-",
        "missing-",
        "finding-",
    ];
    text.split('[')
        .skip(1)
        .filter_map(|rest| rest.split(']').next())
        .filter(|key| areas.iter().any(|a| key.starts_with(a)))
        .collect()
}

fn has_unknown_key(text: &str) -> bool {
    !unknown_keys(text).is_empty()
}

#[test]
fn every_page_is_well_formed() {
    for page in pages() {
        let faults = markup::faults(&page.html);
        assert!(faults.is_empty(), "{}:\n{}", page.file, faults.join("\n"));
    }
}

#[test]
fn no_page_has_inline_styles_or_scripts_of_its_own() {
    let slash = format!("<script>{SLASH}</script>");
    for page in pages() {
        let html = &page.html;
        assert_eq!(html.matches(SLASH).count(), 1, "{}", page.file);
        for element in markup::elements(&html.replace(&slash, "")) {
            assert!(element.name != "style", "{}: a style element", page.file);
            assert!(
                element.name != "script" || element.get("src").is_some(),
                "{}: an inline script",
                page.file
            );
            for (name, value) in &element.attributes {
                assert!(
                    name != "style" && !name.starts_with("on"),
                    "{}: {name}={value}",
                    page.file
                );
            }
        }
    }
}

#[test]
fn every_link_inside_the_site_resolves() {
    let pages = pages();
    let known: BTreeSet<String> = pages.iter().map(|page| page.file.clone()).collect();
    let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public");
    let anchors: BTreeSet<String> = pages
        .iter()
        .flat_map(|page| {
            markup::elements(&page.html)
                .into_iter()
                .filter_map(|e| Some(format!("{}#{}", page.file, e.get("id")?)))
        })
        .collect();
    for page in pages {
        for href in markup::elements(&page.html)
            .iter()
            .filter(|e| e.name == "a")
            .filter_map(|e| e.get("href"))
        {
            // The build makes the single file of the pages that are tried here.
            if href.contains("://") || href.ends_with("/farol.html") {
                continue;
            }
            let (file, fragment) = site::resolve(&page.file, href);
            assert!(
                known.contains(&file) || public.join(&file).is_file() || is_fragment(&file),
                "{}: {href} leads to {file}, which is not there",
                page.file
            );
            if let Some(fragment) = fragment {
                let anchor = format!("{file}#{fragment}");
                assert!(
                    anchors.contains(&anchor),
                    "{}: {href} names a place that is not there",
                    page.file
                );
            }
        }
    }
}

/// Fragments are written beside the pages; the browser opens those that the pages name.
fn is_fragment(file: &str) -> bool {
    file.split('/').nth(1) == Some("fragments")
}

#[test]
fn ids_are_used_once_a_page() {
    for page in pages() {
        let mut seen = BTreeSet::new();
        for id in markup::elements(&page.html)
            .iter()
            .filter_map(|e| e.get("id").map(str::to_owned))
        {
            assert!(
                seen.insert(id.clone()),
                "{}: the id {id} is used twice",
                page.file
            );
        }
    }
}

#[test]
fn every_page_has_one_main_and_one_first_heading() {
    for page in pages() {
        let elements = markup::elements(&page.html);
        for name in ["main", "h1"] {
            assert_eq!(
                elements.iter().filter(|e| e.name == name).count(),
                1,
                "{}: {name}",
                page.file
            );
        }
    }
}

#[test]
fn lists_are_the_same_from_the_index_and_from_the_markdown() {
    let site = Site::read();
    let mut light = pages::Shelf::default();
    light.add_index("en", &site.shelf.index("en"));
    for address in [Address::Home, Address::Guides, Address::Rules] {
        let words = words::Words::english();
        assert_eq!(
            render(&address, &words, &light),
            render(&address, &words, &site.shelf)
        );
    }
}

#[test]
fn shows_english_with_a_note_where_a_translation_is_missing() {
    let mut shelf = pages::Shelf::default();
    shelf.add(
        "en",
        "guides/some",
        "# Some guide\n\nIts lead.\n\n## First {#first}\n\nText.\n",
    );
    let spanish = words::Words::of(words::locale("es").expect("Spanish is one of the locales"));
    let rendered = render(&Address::Guide("some".to_owned()), &spanish, &shelf);
    assert_eq!(rendered.lang, "es");
    assert!(
        rendered
            .body
            .contains(r#"<main class="prose" id="main" lang="en">"#),
        "{}",
        rendered.body
    );
    assert!(rendered.body.contains(r#"class="fallback" lang="es""#));
}

#[test]
fn a_missing_guide_says_so_inside_the_frame() {
    let rendered = render(
        &Address::Guide("nowhere".to_owned()),
        &words::Words::english(),
        &pages::Shelf::default(),
    );
    assert!(rendered.body.contains("There is no page here"));
    assert!(rendered.header.contains("data-island=\"language\""));
}

#[test]
fn absolute_addresses_appear_only_with_a_base() {
    let rendered = render(
        &Address::Check,
        &words::Words::english(),
        &pages::Shelf::default(),
    );
    let assets = Assets::default();
    assert!(!document(&rendered, &assets, None).contains("canonical"));
    let page = document(&rendered, &assets, Some("https://example.org/farol"));
    assert!(page.contains(r#"<link rel="canonical" href="https://example.org/farol/en/check/">"#));
    assert!(page.contains(r#"hreflang="x-default" href="https://example.org/farol/en/check/""#));
}

#[test]
fn the_file_for_missing_addresses_speaks_every_language_and_needs_no_other_file() {
    let all: Vec<_> = words::locales().iter().map(words::Words::of).collect();
    let inlined = Inlined {
        style: "a { color: red }",
        script: "go('<a>')",
        icon: "<svg id=\"i\"/>",
        policy: "default-src 'none'",
    };
    let page = missing_file(&all, inlined, None);
    assert_eq!(markup::faults(&page), [""; 0]);
    assert!(page.contains("<style>a { color: red }</style>"));
    assert!(page.contains("<script>go('<a>')</script>"));
    assert!(page.contains(r#"href="data:image/svg+xml,%3Csvg id='i'/%3E""#));
    for element in markup::elements(&page) {
        assert_eq!(element.get("src"), None);
        let is_inside = |href: &str| href.starts_with("./") || href == "../";
        assert!(element.name != "a" || element.get("href").is_some_and(is_inside));
    }
    for words in &all {
        let tag = words.locale().tag;
        assert!(page.contains(&format!(
            r#"<a href="./{tag}/check/" data-to="{tag}/check/">"#
        )));
    }
    let page = missing_file(&all, inlined, Some("https://example.org/farol/"));
    assert!(page.contains(r#"href="https://example.org/farol/en/check/""#));
    assert!(!page.contains("\"./"));
}
