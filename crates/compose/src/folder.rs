//! The prose below `content`, composed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use words::Words;

use crate::{Composed, compose};

/// The folders of a locale that hold prose.
const FOLDERS: [&str; 2] = ["guides", "rules"];

/// Every guide and every page of a rule, in every locale.
#[derive(Debug)]
pub struct Folder {
    /// By locale and path, such as `en` and `guides/registry-k8s-io`.
    pages: BTreeMap<(&'static str, String), Composed>,
}

impl Folder {
    /// Reads `<content>/<locale>/{guides,rules}/*.md`.
    pub fn read(content: &Path) -> Result<Folder, String> {
        let mut pages = BTreeMap::new();
        for locale in words::locales() {
            let words = Words::of(locale);
            for (path, source) in sources(&content.join(locale.tag))? {
                pages.insert((locale.tag, path), compose(&source, &words));
            }
        }
        Ok(Folder { pages })
    }

    /// The pages, each with its locale and its path, such as `guides/registry-k8s-io`.
    pub fn pages(&self) -> impl Iterator<Item = (&'static str, &str, &Composed)> {
        self.pages
            .iter()
            .map(|((locale, path), page)| (*locale, path.as_str(), page))
    }

    /// A fault of a page, `content/en/guides/crd-v1.md:12: what`, with the line of the source instead of that of the
    /// composed Markdown.
    pub fn at_source(&self, fault: &str) -> String {
        self.try_at_source(fault)
            .unwrap_or_else(|| fault.to_owned())
    }

    fn try_at_source(&self, fault: &str) -> Option<String> {
        let (file, rest) = fault.split_once(".md:")?;
        let (line, what) = rest.split_once(':')?;
        let (locale, path) = file.strip_prefix("content/")?.split_once('/')?;
        let (_, _, page) = self
            .pages()
            .find(|(tag, name, _)| (*tag, *name) == (locale, path))?;
        let line = page.source_line(line.parse().ok()?);
        Some(format!("{file}.md:{line}:{what}"))
    }
}

/// The path and the text of each page of prose of a locale.
fn sources(locale: &Path) -> Result<Vec<(String, String)>, String> {
    let mut sources = Vec::new();
    for folder in FOLDERS {
        let dir = locale.join(folder);
        let Ok(entries) = dir.read_dir() else {
            continue;
        };
        for entry in entries {
            let file = entry.map_err(|e| format!("{}: {e}", dir.display()))?.path();
            if file.extension().is_some_and(|e| e == "md") {
                let name = file.file_stem().unwrap_or_default().to_string_lossy();
                let text =
                    fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
                sources.push((format!("{folder}/{name}"), text));
            }
        }
    }
    Ok(sources)
}
