//! What translations are made of and what they became, as files below `content`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use freshness::{Changes, Record};

use crate::project;

/// The locale that the others are translated from.
pub(crate) const ENGLISH: &str = "en";

const CHANGED: &str = "content/en/changed.csv";

/// The texts of every locale.
pub(crate) struct Sources {
    /// By locale, then by path inside of it, such as `guides/dockershim.md` and `check.ftl`.
    files: BTreeMap<String, BTreeMap<String, String>>,
    records: BTreeMap<String, Record>,
    /// What English said before.
    pub(crate) changes: Changes,
}

impl Sources {
    pub(crate) fn read() -> Result<Sources, String> {
        let (mut files, mut records) = (BTreeMap::new(), BTreeMap::new());
        for locale in words::locales() {
            let folder = project::root().join("content").join(locale.tag);
            let mut texts = BTreeMap::new();
            for (sub, extension) in [
                ("", "ftl"),
                ("guides/", "md"),
                ("rules/", "md"),
                ("parts/", "md"),
            ] {
                for file in files_of(&folder.join(sub), extension) {
                    let name = file
                        .file_name()
                        .unwrap_or_default()
                        .to_string_lossy()
                        .into_owned();
                    texts.insert(format!("{sub}{name}"), read(&file)?);
                }
            }
            files.insert(locale.tag.to_owned(), texts);
            let name = record_name(locale.tag);
            let file = project::root().join(&name);
            if locale.tag != ENGLISH && file.exists() {
                records.insert(locale.tag.to_owned(), Record::parse(&name, &read(&file)?)?);
            }
        }
        let file = project::root().join(CHANGED);
        let changes = match file.exists() {
            true => Changes::parse(CHANGED, &read(&file)?)?,
            false => Changes::default(),
        };
        Ok(Sources {
            files,
            records,
            changes,
        })
    }

    /// The locales that are asked for, or every translated one.
    pub(crate) fn locales(&self, asked: &[String]) -> Vec<String> {
        let is_asked = |tag: &&String| *tag != ENGLISH && (asked.is_empty() || asked.contains(tag));
        self.files.keys().filter(is_asked).cloned().collect()
    }

    /// Every file of English with its text.
    pub(crate) fn english(&self) -> impl Iterator<Item = (&String, &String)> {
        self.files.get(ENGLISH).into_iter().flatten()
    }

    /// A file of a locale.
    pub(crate) fn file(&self, locale: &str, path: &str) -> Option<&str> {
        self.files.get(locale)?.get(path).map(String::as_str)
    }

    /// The record of a locale, to be written to.
    pub(crate) fn record(&mut self, locale: &str) -> &mut Record {
        self.records.entry(locale.to_owned()).or_default()
    }

    /// The record of a locale, if it has one.
    pub(crate) fn recorded(&self, locale: &str) -> Record {
        self.records.get(locale).cloned().unwrap_or_default()
    }

    /// Drops the parts of a record that English does not have any more.
    pub(crate) fn forget_what_is_gone(&mut self, locale: &str) {
        let parts = self.english_parts();
        self.record(locale).retain(|part| parts.contains(part));
    }

    fn english_parts(&self) -> BTreeSet<String> {
        let mut parts = BTreeSet::new();
        for (path, text) in self.english() {
            match path.ends_with(".ftl") {
                true => parts.extend(
                    freshness::messages(text)
                        .iter()
                        .map(|m| freshness::part(path, &m.key)),
                ),
                false => parts.extend(
                    freshness::sections(text)
                        .iter()
                        .map(|s| freshness::part(path, &s.id)),
                ),
            }
        }
        parts
    }

    /// Writes the records, and what English said before as far as they go back to it.
    pub(crate) fn write(&mut self) -> Result<(), String> {
        let mut needed = BTreeSet::new();
        for (locale, record) in &self.records {
            needed.extend(record.hashes());
            write(&record_name(locale), &record.to_csv())?;
        }
        self.changes.prune(&needed);
        let file = project::root().join(CHANGED);
        if self.changes.is_empty() && !file.exists() {
            return Ok(());
        }
        write(CHANGED, &self.changes.to_csv())
    }
}

/// The record of a locale, from the root of the project.
pub(crate) fn record_name(locale: &str) -> String {
    format!("content/{locale}/translated.csv")
}

fn files_of(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let files = entries.map(|entry| entry.path());
    files
        .filter(|file| file.extension().is_some_and(|e| e == extension))
        .collect()
}

fn read(file: &Path) -> Result<String, String> {
    let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

fn write(name: &str, text: &str) -> Result<(), String> {
    fs::write(project::root().join(name), text).map_err(|e| format!("{name}: {e}"))
}
