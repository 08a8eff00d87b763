//! What stands around the text of a guide: the way to its source, the list at its side, what a draft lacks.

use pages::{Address, Shelf, render};
use words::{Words, locale};

const GUIDE: &str = "---\ngroup: apis\norder: 1\n---\n\n# A guide\n\nIts lead.\n\n## One {#one}\n\nText.\n\n## Two {#two}\n";
const OTHER: &str = "---\ngroup: nodes\norder: 2\n---\n\n# Another\n\nIts lead.\n";

fn shelf() -> Shelf {
    let mut shelf = Shelf::default();
    shelf.add("en", "guides/a", GUIDE);
    shelf.add("en", "guides/b", OTHER);
    shelf
}

fn body(path: &str, words: &Words, shelf: &Shelf) -> String {
    render(&Address::parse(path), words, shelf).body
}

#[test]
fn the_source_is_linked_where_the_build_knows_it() {
    let words = Words::english();
    let mut shelf = shelf();
    assert!(!body("guides/a/", &words, &shelf).contains("content/en"));
    for (to, expected) in [
        (
            "https://git.example.org/edit/",
            "https://git.example.org/edit/content/en/guides/a.md",
        ),
        (
            "https://x.org/{path}?edit",
            "https://x.org/content/en/guides/a.md?edit",
        ),
    ] {
        shelf.set_edit(to);
        // In-app navigation knows it from the index.
        let mut fetched = Shelf::default();
        fetched.add_index("en", &shelf.index("en"));
        fetched.add("en", "guides/a", GUIDE);
        for shelf in [&shelf, &fetched] {
            assert!(body("guides/a/", &words, shelf).contains(&format!("href=\"{expected}\"")));
        }
    }
}

#[test]
fn the_side_is_open_at_the_group_of_the_page() {
    let body = body("guides/b/", &Words::english(), &shelf());
    let (before, open) = body.split_once("<details open>").expect("an open group");
    assert!(before.contains("guides/a/\"") && open.contains("aria-current=\"page\">Another"));
    assert!(!open.contains("<details open>"));
}

#[test]
fn a_draft_tells_what_it_lacks() {
    let mut shelf = shelf();
    shelf.add("es", "drafts/a", "---\ngroup: apis\nfact1: Gone | {{remov x}}\nrules: no-rule\norder: 1\n---\n\n# Una guía\n\nSu entrada.\n\n## Uno {#one}\n\n[x](guide:c)\n");
    let spanish = Words::of(locale("es").expect("a locale"));
    let body = body("draft/a/", &spanish, &shelf);
    assert!(body.contains("<h1>Una guía</h1>"));
    for what in [
        "the section `#two` of the English page is missing",
        "`no-rule`",
        "no fact `remov x`",
        "`guide:c` leads nowhere",
    ] {
        assert!(body.contains(what), "{what}: {body}");
    }
    let none = render(&Address::parse("draft/b/"), &spanish, &shelf);
    assert!(!none.body.contains("data-part=\"draft\""));
}
