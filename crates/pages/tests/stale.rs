//! A page whose translation is behind: `tests/stale/page.html` is what readers see.

#[expect(dead_code, reason = "elements are of no interest here")]
#[path = "every_page/markup.rs"]
mod markup;

use std::path::Path;
use std::{env, fs};

use compose::{Original, Setting, Shared, compose, compose_translation};
use freshness::{Change, Changes, Record, hash, part, sections};
use pages::{Address, Shelf, render};
use words::{Words, locale};

const BEFORE: &str = "---\ngroup: nodes\ncard: One line.\nfact1: Removed | 1.24\n---\n\n# Back\n\nHow to go back.\n\n\
                      ## Find your nodes {#find .step}\n\nThe plain query skips init containers.\n\n```sh\nkubectl get nodes\n```\n";
const AFTER: &str = "---\ngroup: nodes\ncard: One line.\nfact1: Removed | 1.25\n---\n\n# Back\n\nHow to go back.\n\n\
                     ## Find your nodes {#find .step}\n\nThe plain query skips init containers, ephemeral ones too.\n\n\
                     ```sh\nkubectl get nodes -o wide\n```\n\n## References {#references}\n\nNone.\n";
const TRANSLATED: &str = "---\ngroup: nodes\ncard: Uma linha.\nfact1: Removido | 1.24\n---\n\n# Voltar\n\nComo voltar.\n\n\
                          ## Encontre os seus nós {#find .step}\n\nA consulta simples ignora contêineres de inicialização.\n\n\
                          ```sh\nkubectl get nodes\n```\n";

fn shelf() -> Shelf {
    let (mut record, mut changes) = (Record::default(), Changes::default());
    for section in sections(BEFORE) {
        let name = part("guides/back.md", &section.id);
        record.set(&name, section.blocks.iter().map(hash).collect());
        for block in section.blocks {
            let (day, text) = (
                "2026-11-02".to_owned(),
                freshness::wording(&block).to_owned(),
            );
            changes.keep(Change { day, text });
        }
    }
    let original = Original {
        path: "guides/back.md",
        english: AFTER,
        record: &record,
        changes: &changes,
    };
    let (portuguese, english) = (portuguese(), Words::english());
    let shared = Shared::default();
    let setting = |words| Setting {
        path: "guides/back",
        words,
        shared: &shared,
        english: &shared,
    };
    let translated = compose_translation(TRANSLATED, &original, &setting(&portuguese));
    let mut shelf = Shelf::default();
    shelf.add(
        "en",
        "guides/back",
        &compose(AFTER, &setting(&english)).markdown,
    );
    shelf.add("pt-BR", "guides/back", &translated.markdown);
    shelf.set_translated("pt-BR", 62);
    shelf.set_translated("es", 100);
    shelf
}

fn portuguese() -> Words {
    Words::of(locale("pt-BR").expect("a locale of ours"))
}

#[test]
fn readers_see_what_is_behind() {
    let page = render(&Address::Guide("back".to_owned()), &portuguese(), &shelf());
    assert!(page.faults.is_empty(), "{:?}", page.faults);
    let faults = markup::faults(&page.body);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let (start, end) = (
        page.body.find("<div class=\"meta\""),
        page.body.find("<p class=\"rel\""),
    );
    let end = end.or(page.body.find("<nav class=\"pn\""));
    let seen =
        &page.body[start.expect("the line under the lead")..end.expect("the end of the text")];
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stale/page.html");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&expected, seen).expect("a file to write");
    }
    assert_eq!(
        seen,
        fs::read_to_string(&expected).expect("the expected page")
    );
}

#[test]
fn the_language_menu_says_what_is_not_all_translated() {
    let (words, shelf) = (Words::english(), shelf());
    let page = render(&Address::Home, &words, &shelf);
    assert!(
        page.header
            .contains("<small lang=\"en\">62 % translated</small>")
    );
    assert!(!page.header.contains("100 %"));
    let mut fetched = Shelf::default();
    fetched.add_index("en", &shelf.index("en"));
    assert_eq!(render(&Address::Home, &words, &fetched).header, page.header);
}
