//! The guides and rule pages of `content`: no fault in their Markdown, and the same headings in every language.

use std::fs;
use std::path::{Path, PathBuf};

use guide::{Page, World, render};

/// A world that knows every fact and every address; the tests of the site hold those against the tables.
struct Anywhere;

impl World for Anywhere {
    fn fact(&self, name: &str) -> Option<String> {
        Some(name.to_owned())
    }

    fn address(&self, link: &str) -> Option<String> {
        Some(link.to_owned())
    }

    fn subjects(&self, _: &str) -> Option<String> {
        Some(String::new())
    }

    fn word(&self, key: &str) -> String {
        key.to_owned()
    }
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
}

/// Every page of prose of every locale, with what it is called inside of its locale.
fn pages() -> Vec<(PathBuf, String, Page)> {
    let mut pages = Vec::new();
    for locale in entries(&content()) {
        for folder in ["guides", "rules"] {
            for path in entries(&locale.join(folder)) {
                let source = fs::read_to_string(&path).expect("a page of prose");
                let name = format!(
                    "{folder}/{}",
                    path.file_name().expect("a name").to_string_lossy()
                );
                pages.push((path, name, render(&source, &Anywhere)));
            }
        }
    }
    pages
}

#[test]
fn no_page_has_a_fault() {
    let faults = pages().into_iter().flat_map(|(path, _, page)| {
        let name = path
            .strip_prefix(content())
            .expect("inside")
            .display()
            .to_string();
        page.faults
            .into_iter()
            .map(move |fault| format!("content/{name}:{}: {}\n", fault.line, fault.what))
    });
    let faults: String = faults.collect();
    assert!(faults.is_empty(), "{faults}");
}

/// A translation may lack a section that is new in English, or keep one that is gone: `cargo xtask l10n` lists those.
#[test]
fn headings_that_two_languages_share_are_the_same() {
    // With what shows that a step is done.
    let shape = |page: &Page| -> Vec<String> {
        let tags = page.html.split("<h").skip(1);
        tags.filter(|tag| tag.starts_with(['2', '3']))
            .map(|tag| tag.split('>').next().unwrap_or_default().to_owned())
            .collect()
    };
    let pages = pages();
    let english = |name: &str| {
        pages
            .iter()
            .find(|(path, other, _)| other == name && path.starts_with(content().join("en")))
    };
    for (path, name, page) in &pages {
        let (_, _, original) =
            english(name).unwrap_or_else(|| panic!("{} is not in English", path.display()));
        let (own, english) = (shape(page), shape(original));
        let shared = |shape: &[String], other: &[String]| -> Vec<String> {
            let ids: Vec<&str> = other.iter().map(|tag| id(tag)).collect();
            let is_shared = |tag: &&String| ids.contains(&id(tag));
            shape.iter().filter(is_shared).cloned().collect()
        };
        let (left, right) = (shared(&own, &english), shared(&english, &own));
        assert_eq!(left, right, "{}", path.display());
    }
}

/// The id in a tag such as `2 class="step" id="verify"`.
fn id(tag: &str) -> &str {
    let (_, after) = tag.split_once("id=\"").unwrap_or_default();
    after.split('"').next().unwrap_or_default()
}
