//! Every page in every locale as a file, with the Markdown it was made of beside it.

use std::fs;
use std::path::Path;

use pages::{Address, Assets, Prose, Shelf, document, render};
use words::{Locale, Words};

use super::assets::write;
use crate::project;

/// Folders of a locale that hold prose.
const FOLDERS: [&str; 2] = ["guides", "rules"];

/// Writes the pages, the Markdown twins and the indexes.
pub(super) fn write_site(
    staging: &Path,
    assets: &Assets,
    base_url: Option<&str>,
    shelf: &Shelf,
) -> Result<(), String> {
    let mut faults = Vec::new();
    for locale in words::locales() {
        let words = Words::new(locale, words::catalogue(locale));
        let folder = staging.join(locale.tag);
        for address in addresses(shelf, locale) {
            let rendered = render(&address, &words, shelf);
            faults.extend(rendered.faults.iter().cloned());
            let page = folder.join(address.path());
            write(
                &page.join("index.html"),
                document(&rendered, assets, base_url).as_bytes(),
            )?;
            if let Some(markdown) = address
                .prose()
                .and_then(|path| shelf.markdown(locale.tag, &path))
            {
                write(&page.join("index.md"), markdown.as_bytes())?;
            }
        }
        write(
            &folder.join("index.txt"),
            pages::index(&words, shelf).as_bytes(),
        )?;
    }
    let chooser = render(&Address::Root, &Words::english(), shelf);
    write(
        &staging.join("index.html"),
        document(&chooser, assets, base_url).as_bytes(),
    )?;
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("the prose has faults:\n{}", faults.join("\n")))
    }
}

/// Every page below a locale.
fn addresses(shelf: &Shelf, locale: &Locale) -> Vec<Address> {
    let mut all = vec![
        Address::Home,
        Address::Check,
        Address::Guides,
        Address::Rules,
        Address::Timeline,
        Address::About,
        Address::Embed,
        Address::Offline,
    ];
    for folder in FOLDERS {
        all.extend(
            shelf
                .list(locale.tag, folder)
                .iter()
                .map(|entry| Address::parse(&entry.path)),
        );
    }
    all
}

/// Reads `content/<locale>/{guides,rules}/*.md`.
pub(super) fn read_prose() -> Result<Shelf, String> {
    let mut shelf = Shelf::default();
    for locale in words::locales() {
        for folder in FOLDERS {
            let dir = project::root()
                .join("content")
                .join(locale.tag)
                .join(folder);
            let Ok(entries) = dir.read_dir() else {
                continue;
            };
            for entry in entries {
                let file = entry.map_err(|e| format!("{}: {e}", dir.display()))?.path();
                if file.extension().is_some_and(|e| e == "md") {
                    let name = file
                        .file_stem()
                        .unwrap_or_default()
                        .to_string_lossy()
                        .into_owned();
                    let text = fs::read_to_string(&file)
                        .map_err(|e| format!("{}: {e}", file.display()))?;
                    shelf.add(locale.tag, &format!("{folder}/{name}"), &text);
                }
            }
        }
    }
    Ok(shelf)
}
