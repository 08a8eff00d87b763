//! Every page in every locale as a file, with the Markdown it was made of beside it.

use std::path::Path;

use pages::{Address, Assets, Prose, Shelf, document, render};
use words::Words;

use super::assets::write;
use crate::project;

/// Writes the pages, the Markdown twins, the indexes, and the facts for drafts.
pub(super) fn write_site(
    staging: &Path,
    assets: &Assets,
    base_url: Option<&str>,
    library: &Library,
) -> Result<(), String> {
    let Library {
        shelf,
        folder: sources,
    } = library;
    let mut faults = Vec::new();
    for locale in words::locales() {
        let words = Words::new(locale, words::catalogue(locale));
        let folder = staging.join(locale.tag);
        for address in Address::all(shelf, locale.tag) {
            let rendered = render(&address, &words, shelf);
            faults.extend(rendered.faults.iter().map(|fault| sources.at_source(fault)));
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
        write(
            &folder.join("facts.txt"),
            compose::facts_in(&words).as_bytes(),
        )?;
        if let Some(base) = base_url {
            write(
                &folder.join("feed.xml"),
                pages::feed(&words, base).as_bytes(),
            )?;
        }
    }
    if let Some(base) = base_url {
        let map = pages::sitemap(&Address::all(shelf, words::locales()[0].tag), base);
        write(&staging.join("sitemap.xml"), map.as_bytes())?;
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

/// The prose of every page, and where its lines come from.
pub(super) struct Library {
    pub(super) shelf: Shelf,
    folder: compose::Folder,
}

/// Reads and composes `content/<locale>/{guides,rules}/*.md`.
pub(super) fn read_prose() -> Result<Library, String> {
    let folder = compose::Folder::read(&project::root().join("content"))?;
    let mut shelf = Shelf::default();
    for (locale, path, page) in folder.pages() {
        shelf.add(locale, path, &page.markdown);
    }
    for (locale, percent) in folder.translated() {
        shelf.set_translated(locale, percent as u8);
    }
    Ok(Library { shelf, folder })
}
