//! The prose below `content`, composed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use freshness::{Changes, Count, Record, pair_page, sections};
use words::{Locale, Words};

use crate::{Composed, Original, Setting, Shared, compose, compose_translation, held_against};

/// The locale that the others are translated from.
const ENGLISH: &str = "en";

/// The folders of a locale that hold prose.
const FOLDERS: [&str; 2] = ["guides", "rules"];

/// The folder of a locale that holds texts which several pages share.
const PARTS: &str = "parts";

/// Every guide and every page of a rule, in every locale.
#[derive(Debug)]
pub struct Folder {
    /// By locale and path, such as `en` and `guides/registry-k8s-io`.
    pages: BTreeMap<(&'static str, String), Composed>,
    /// How much of the site each locale has, in per cent.
    translated: BTreeMap<&'static str, usize>,
}

impl Folder {
    /// Reads `<content>/<locale>/{guides,rules}/*.md`.
    pub fn read(content: &Path) -> Result<Folder, String> {
        let originals = Originals::read(content)?;
        let english = originals.shared(content)?;
        let (mut pages, mut translated) = (BTreeMap::new(), BTreeMap::new());
        for locale in words::locales() {
            let words = Words::of(locale);
            let record = read_record(content, locale)?;
            let sources = sources(&content.join(locale.tag))?;
            translated.insert(
                locale.tag,
                originals
                    .count(&sources, &words, &record)
                    .percent_translated(),
            );
            let shared = originals.shared_in(content, locale, &english, &sources, &record)?;
            for (path, source) in sources {
                let setting = Setting {
                    path: &path,
                    words: &words,
                    shared: &shared,
                    english: &english,
                };
                let page = match originals.of(&path).filter(|_| locale.tag != ENGLISH) {
                    Some(english) => {
                        let original = Original {
                            path: &format!("{path}.md"),
                            english,
                            record: &record,
                            changes: &originals.changes,
                        };
                        compose_translation(&source, &original, &setting)
                    }
                    None => compose(&source, &setting),
                };
                pages.insert((locale.tag, path), page);
            }
        }
        Ok(Folder { pages, translated })
    }

    /// How much of the site each locale has, in per cent.
    pub fn translated(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.translated
            .iter()
            .map(|(locale, percent)| (*locale, *percent))
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

/// What translations are held against.
struct Originals {
    /// By path, such as `guides/registry-k8s-io`.
    pages: Vec<(String, String)>,
    changes: Changes,
}

impl Originals {
    fn read(content: &Path) -> Result<Originals, String> {
        let english = content.join(ENGLISH);
        let file = english.join("changed.csv");
        let name = "content/en/changed.csv";
        let changes = read_if_there(&file)?
            .map_or(Ok(Changes::default()), |text| Changes::parse(name, &text))?;
        let pages = sources(&english)?;
        Ok(Originals { pages, changes })
    }

    /// What the English pages share: `content/en/parts/*.md`, and the titles of the guides.
    fn shared(&self, content: &Path) -> Result<Shared, String> {
        Ok(Shared {
            parts: files(&content.join(ENGLISH).join(PARTS))?
                .into_iter()
                .collect(),
            titles: titles(ENGLISH, &self.pages),
        })
    }

    /// The same in a locale; a part that is not translated is that of English.
    fn shared_in(
        &self,
        content: &Path,
        locale: &'static Locale,
        english: &Shared,
        pages: &[(String, String)],
        record: &Record,
    ) -> Result<Shared, String> {
        let mut shared = english.clone();
        if locale.tag == ENGLISH {
            return Ok(shared);
        }
        let words = Words::of(locale);
        let own = files(&content.join(locale.tag).join(PARTS))?;
        for (name, english) in &mut shared.parts {
            *english = match own.iter().find(|(other, _)| other == name) {
                Some((_, part)) => {
                    let original = Original {
                        path: &format!("{PARTS}/{name}.md"),
                        english,
                        record,
                        changes: &self.changes,
                    };
                    held_against(part, &original, &words)
                        .iter()
                        .map(|line| line.text.as_str())
                        .collect()
                }
                None => format!(":::english missing\n{}\n:::\n", english.trim_end()),
            };
        }
        shared.titles = titles(locale.tag, pages);
        Ok(shared)
    }

    fn of(&self, path: &str) -> Option<&str> {
        let found = self.pages.iter().find(|(other, _)| other == path);
        found.map(|(_, text)| text.as_str())
    }

    /// Counts the blocks and messages that a locale has.
    fn count(&self, sources: &[(String, String)], words: &Words, record: &Record) -> Count {
        let mut count = Count::default();
        for (path, english) in &self.pages {
            let own = sources.iter().find(|(other, _)| other == path);
            let own = own.map_or_else(Vec::new, |(_, text)| sections(text));
            count.add(&pair_page(&format!("{path}.md"), &sections(english), &own, record).count());
        }
        for (key, _) in words::messages() {
            count.all += 1;
            count.missing += usize::from(!words.has(key));
        }
        count
    }
}

/// The titles of the guides of a locale, by slug.
fn titles(locale: &str, pages: &[(String, String)]) -> BTreeMap<String, String> {
    let title = |(path, source): &(String, String)| {
        let slug = path.strip_prefix("guides/")?;
        let setting = Setting {
            path,
            words: &Words::of(words::locale(locale)?),
            shared: &Shared::default(),
            english: &Shared::default(),
        };
        let line = source.lines().find(|line| line.starts_with("# "))?;
        let title = compose(line, &setting).markdown;
        Some((slug.to_owned(), title.trim_start_matches("# ").to_owned()))
    };
    pages.iter().filter_map(title).collect()
}

fn read_record(content: &Path, locale: &Locale) -> Result<Record, String> {
    let file = content.join(locale.tag).join("translated.csv");
    let name = format!("content/{}/translated.csv", locale.tag);
    let text = read_if_there(&file)?;
    text.map_or(Ok(Record::default()), |text| Record::parse(&name, &text))
}

fn read_if_there(file: &Path) -> Result<Option<String>, String> {
    if !file.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(Some(text))
}

/// The path and the text of each page of prose of a locale.
fn sources(locale: &Path) -> Result<Vec<(String, String)>, String> {
    let mut sources = Vec::new();
    for folder in FOLDERS {
        let files = files(&locale.join(folder))?.into_iter();
        sources.extend(files.map(|(name, text)| (format!("{folder}/{name}"), text)));
    }
    Ok(sources)
}

/// The name and the text of each Markdown file of a folder, by name; none where there is no folder.
fn files(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let Ok(entries) = folder.read_dir() else {
        return Ok(Vec::new());
    };
    let mut files = Vec::new();
    for entry in entries {
        let file = entry
            .map_err(|e| format!("{}: {e}", folder.display()))?
            .path();
        if file.extension().is_some_and(|e| e == "md") {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            files.push((name.into_owned(), text));
        }
    }
    files.sort();
    Ok(files)
}
