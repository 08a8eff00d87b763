//! `farol.toml`: what a project decided once, for everybody who checks it.
//!
//! ```toml
//! target = "1.36"
//! from = "1.33"
//! locale = "pt-BR"
//!
//! [versions]
//! cert-manager = "1.12"
//!
//! [choices]
//! runtime = "containerd"
//!
//! [[ignore]]
//! rule = "removed-api"
//! path = "vendor/**"
//! reason = "waits for the vendor"
//! ```
//!
//! One file counts for a run: the one in the folder that holds all inputs, or in the nearest folder above that has one. A
//! repository ends the search. Options on the command line win.

use std::borrow::Cow;
use std::fs;
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

use facts::Minor;
use report::Finding;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use words::{Locale, Words, say};

use crate::args::{known_rule, version};
use crate::choose::choice;
use crate::glob::is_match;

const NAME: &str = "farol.toml";
const KEYS: &str = "target, from, locale, [versions], [choices], [[ignore]]";

/// What a file says; nothing where there is none.
#[derive(Default)]
pub(crate) struct Settings {
    /// The folder of the file.
    folder: PathBuf,
    pub(crate) target: Option<Minor>,
    pub(crate) from: Option<Minor>,
    pub(crate) locale: Option<&'static Locale>,
    pub(crate) versions: Vec<(String, String)>,
    pub(crate) choices: Vec<(String, String)>,
    ignored: Vec<Ignored>,
}

/// Findings that are not reported, and why.
struct Ignored {
    rule: String,
    /// Every path if empty.
    path: String,
    reason: String,
}

/// Looks for the file that counts for `paths`; else what is wrong with it.
pub(crate) fn find(paths: &[PathBuf], words: &Words) -> Result<Settings, String> {
    let Some(file) = file_above(&common_folder(paths)) else {
        return Ok(Settings::default());
    };
    let shown = shown(&file);
    let text = fs::read_to_string(&file).map_err(|error| {
        let reason = error.to_string();
        say!(words, "command-unreadable", path = &shown, reason = reason)
    })?;
    let reader = Reader {
        path: &shown,
        text: &text,
        words,
    };
    let mut settings = reader.read()?;
    settings.folder = file.parent().map(Path::to_path_buf).unwrap_or_default();
    Ok(settings)
}

impl Settings {
    /// Why a finding is not to be reported, if it is not.
    pub(crate) fn reason(&self, finding: &Finding) -> Option<String> {
        let own = self.ignored.iter();
        let mut own = own
            .filter(|ignored| ignored.rule == finding.rule)
            .peekable();
        // A path is looked up in the file system, which is not for every finding.
        own.peek()?;
        let path = self.inner(&finding.path);
        let ignored = own.find(|ignored| ignored.holds(&path))?;
        Some(ignored.reason.clone())
    }

    /// The rules whose findings in a file are not to be reported.
    pub(crate) fn ignored_in(&self, path: &str) -> impl Iterator<Item = String> {
        let path = self.inner(path);
        let own = self.ignored.iter();
        own.filter(move |ignored| ignored.holds(&path))
            .map(|ignored| ignored.rule.clone())
    }

    /// A path as the file would name it.
    fn inner(&self, path: &str) -> String {
        let path = absolute(Path::new(path));
        let inner = path.strip_prefix(&self.folder).unwrap_or(&path);
        inner.to_string_lossy().replace('\\', "/")
    }
}

impl Ignored {
    fn holds(&self, path: &str) -> bool {
        self.path.is_empty() || is_match(&self.path, path)
    }
}

/// The folder that holds all of the named paths.
fn common_folder(paths: &[PathBuf]) -> PathBuf {
    let folders = paths.iter().map(|path| {
        let named = absolute(path);
        match path.as_os_str() == "-" || !named.is_dir() {
            true => named.parent().map(Path::to_path_buf).unwrap_or_default(),
            false => named,
        }
    });
    let common = |one: PathBuf, other: PathBuf| {
        let pairs = one.components().zip(other.components());
        let same = pairs.take_while(|(one, other)| one == other);
        same.map(|(one, _)| one).collect()
    };
    folders.reduce(common).unwrap_or_default()
}

/// A path from the root, without steps back.
fn absolute(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let mut all = here.unwrap_or_default();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(all.pop()),
            Component::CurDir => {}
            component => all.push(component),
        }
    }
    all
}

/// The file in a folder or above it, up to the root of the repository.
fn file_above(folder: &Path) -> Option<PathBuf> {
    for folder in folder.ancestors() {
        let file = folder.join(NAME);
        if file.is_file() {
            return Some(file);
        }
        if folder.join(".git").exists() {
            break;
        }
    }
    None
}

/// The file as people know it: from where they are, if it is there or below.
fn shown(file: &Path) -> String {
    let here = absolute(Path::new("."));
    let shown = file.strip_prefix(&here).unwrap_or(file);
    shown.display().to_string()
}

/// A file that is being read, with what its faults need.
struct Reader<'a> {
    path: &'a str,
    text: &'a str,
    words: &'a Words,
}

type Key<'i> = Spanned<Cow<'i, str>>;
type Value<'i> = Spanned<DeValue<'i>>;
type Entry<'a, 'i> = (&'a Key<'i>, &'a Value<'i>);

impl Reader<'_> {
    fn read(&self) -> Result<Settings, String> {
        let table = DeTable::parse(self.text).map_err(|error| {
            let reason = error.message().to_owned();
            let place = self.place(error.span().unwrap_or(0..0));
            say!(
                self.words,
                "command-settings-syntax",
                place = place,
                reason = reason
            )
        })?;
        let mut settings = Settings::default();
        for (key, value) in in_order(table.get_ref()) {
            match key.get_ref().as_ref() {
                "target" => settings.target = Some(self.version(key, value)?),
                "from" => settings.from = Some(self.version(key, value)?),
                "locale" => settings.locale = Some(self.locale(key, value)?),
                "versions" => settings.versions = self.versions(key, value)?,
                "choices" => settings.choices = self.choices(key, value)?,
                "ignore" => settings.ignored = self.ignored(key, value)?,
                _ => return Err(self.unknown(key, KEYS)),
            }
        }
        Ok(settings)
    }

    fn version(&self, key: &Key<'_>, value: &Value<'_>) -> Result<Minor, String> {
        let text = self.text(key, value)?;
        let option = format!("{}: {}", self.place(value.span()), key.get_ref());
        version(&option, text, self.words)
    }

    fn locale(&self, key: &Key<'_>, value: &Value<'_>) -> Result<&'static Locale, String> {
        let tag = self.text(key, value)?;
        words::locale(tag).ok_or_else(|| {
            let tags: Vec<&str> = words::locales().iter().map(|locale| locale.tag).collect();
            let option = format!("{}: {}", self.place(value.span()), key.get_ref());
            say!(
                self.words,
                "command-bad-value",
                option = option,
                value = tag,
                values = tags.join(", ")
            )
        })
    }

    fn versions(&self, key: &Key<'_>, value: &Value<'_>) -> Result<Vec<(String, String)>, String> {
        let entries = self.table(key, value, "[versions]")?.into_iter();
        entries
            .map(|(key, value)| Ok((key.get_ref().to_string(), self.text(key, value)?.to_owned())))
            .collect()
    }

    fn choices(&self, key: &Key<'_>, value: &Value<'_>) -> Result<Vec<(String, String)>, String> {
        let entries = self.table(key, value, "[choices]")?.into_iter();
        entries
            .map(|(key, value)| {
                let place = format!("{}:", self.place(key.span()));
                choice(&place, key.get_ref(), self.text(key, value)?, self.words)
            })
            .collect()
    }

    fn table<'a, 'i>(
        &self,
        key: &Key<'_>,
        value: &'a Value<'i>,
        shape: &str,
    ) -> Result<Vec<Entry<'a, 'i>>, String> {
        match value.get_ref() {
            DeValue::Table(table) => Ok(in_order(table)),
            _ => Err(self.shape(key, shape)),
        }
    }

    fn ignored(&self, key: &Key<'_>, value: &Value<'_>) -> Result<Vec<Ignored>, String> {
        let DeValue::Array(rows) = value.get_ref() else {
            return Err(self.shape(key, "[[ignore]]"));
        };
        let row = |row: &Value<'_>| match row.get_ref() {
            DeValue::Table(table) => self.ignored_row(table, row.span()),
            _ => Err(self.shape(key, "[[ignore]]")),
        };
        rows.iter().map(row).collect()
    }

    fn ignored_row(&self, table: &DeTable<'_>, span: Range<usize>) -> Result<Ignored, String> {
        let mut row = Ignored {
            rule: String::new(),
            path: String::new(),
            reason: String::new(),
        };
        for (key, value) in in_order(table) {
            let field = match key.get_ref().as_ref() {
                "rule" => &mut row.rule,
                "path" => &mut row.path,
                "reason" => &mut row.reason,
                _ => return Err(self.unknown(key, "rule, path, reason")),
            };
            self.text(key, value)?.trim().clone_into(field);
            if key.get_ref() == "rule" {
                known_rule(&row.rule, self.words)
                    .map_err(|fault| format!("{}: {fault}", self.place(value.span())))?;
            }
        }
        for (name, text) in [("rule", &row.rule), ("reason", &row.reason)] {
            if text.is_empty() {
                let place = self.place(span);
                return Err(say!(
                    self.words,
                    "command-settings-missing",
                    place = place,
                    key = name
                ));
            }
        }
        Ok(row)
    }

    /// A value that has to be a text.
    fn text<'v>(&self, key: &Key<'_>, value: &'v Value<'_>) -> Result<&'v str, String> {
        let place = self.place(value.span());
        value.get_ref().as_str().ok_or_else(|| {
            let key = key.get_ref().to_string();
            say!(
                self.words,
                "command-settings-text",
                place = place,
                key = key
            )
        })
    }

    fn unknown(&self, key: &Key<'_>, keys: &str) -> String {
        let place = self.place(key.span());
        let key = key.get_ref().to_string();
        say!(
            self.words,
            "command-settings-unknown",
            place = place,
            key = key,
            keys = keys
        )
    }

    fn shape(&self, key: &Key<'_>, shape: &str) -> String {
        let place = self.place(key.span());
        let key = key.get_ref().to_string();
        say!(
            self.words,
            "command-settings-shape",
            place = place,
            key = key,
            shape = shape
        )
    }

    /// `farol.toml:3`.
    fn place(&self, span: Range<usize>) -> String {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        format!("{}:{line}", self.path)
    }
}

/// The entries of a table as they were written, so that the first fault is the one that is told.
fn in_order<'a, 'i>(table: &'a DeTable<'i>) -> Vec<Entry<'a, 'i>> {
    let mut entries: Vec<Entry<'a, 'i>> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}
