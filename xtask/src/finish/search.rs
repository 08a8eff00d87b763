//! `<locale>/search.json`: what the search of a language looks through. `public/parts/finder.js` fetches it when a reader
//! searches for the first time, and indexes it there: that takes less time than fetching an index would.
//!
//! | key | holds |
//! | --- | --- |
//! | `words` | the messages of `search.ftl`, with `{argument}` where an argument goes; `count` by number of results |
//! | `facts` | what stands for each `{{name}}` in the texts |
//! | `pages` | `[path, lang, fact, Markdown]`, guides before rules; `lang` is empty in the language itself |
//! | `apis`, `gates`, `hosts`, `flags` | see `facts.rs` |
//!
//! In the single file the Markdown is left out, as it is there already.

mod facts;

use std::collections::BTreeMap;
use std::path::Path;

use pages::{Passage, Shelf, passages};
use serde_json::{Map, Value, json};
use words::{Arg, Locale, Words};

use super::assets::write;

/// The name of the document in the folder of a locale.
pub(super) const FILE: &str = "search.json";

/// As many results as a list can have.
const MOST: usize = 40;

/// Writes the document of every locale.
pub(super) fn write_search(staging: &Path, shelf: &Shelf) -> Result<(), String> {
    for locale in words::locales() {
        let document = document(&Words::of(locale), locale, shelf);
        let file = staging.join(locale.tag).join(FILE);
        write(&file, document.to_string().as_bytes())?;
    }
    Ok(())
}

/// The document without the texts that stand beside it.
pub(super) fn without_texts(document: &str) -> Result<String, String> {
    let mut document: Value = serde_json::from_str(document).map_err(|e| format!("{FILE}: {e}"))?;
    let pages = document["pages"].as_array_mut().into_iter().flatten();
    for page in pages {
        page[3] = Value::Null;
    }
    Ok(document.to_string())
}

fn document(words: &Words, locale: &Locale, shelf: &Shelf) -> Value {
    let folders = ["guides", "rules"].map(|folder| passages(words, shelf, folder));
    let pages = folders.concat();
    let facts: BTreeMap<&str, &str> = pages
        .iter()
        .flat_map(|page| &page.facts)
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let pages: Vec<Value> = pages.iter().map(|page| entry(page, locale)).collect();
    json!({
        "words": messages(words),
        "facts": facts,
        "pages": pages,
        "apis": facts::apis(),
        "gates": facts::gates(),
        "hosts": facts::hosts(words),
        "flags": facts::flags(),
    })
}

fn entry(page: &Passage, locale: &Locale) -> Value {
    let lang = if page.lang == locale.tag {
        ""
    } else {
        &page.lang
    };
    json!([page.path, lang, page.fact, page.markdown])
}

/// The messages of the search, without the start of their keys.
fn messages(words: &Words) -> Map<String, Value> {
    let mut said = Map::new();
    for (key, arguments) in words::messages() {
        let Some(name) = key.strip_prefix("search-") else {
            continue;
        };
        let value = if name == "count" {
            let count = |n: usize| words.say(key, &[("n", n.into())]);
            (0..=MOST).map(count).collect::<Vec<_>>().into()
        } else {
            let left = |name: &&'static str| (*name, Arg::from(format!("{{{name}}}")));
            let arguments: Vec<_> = arguments.iter().map(left).collect();
            words.say(key, &arguments).into()
        };
        said.insert(name.to_owned(), value);
    }
    for name in ["guides", "rules"] {
        said.insert(name.to_owned(), words.t(&format!("frame-{name}")).into());
    }
    said.insert("english".to_owned(), words.t("guide-in-english").into());
    said
}
