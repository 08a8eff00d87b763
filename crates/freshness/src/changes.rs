//! What English said before, `content/en/changed.csv`: for blocks that translations still go back to.
//!
//! A row is the hash of the old block, the day it changed, and its text; `cargo xtask l10n --keep` writes it, so that the
//! build needs no history.

use std::collections::{BTreeMap, BTreeSet};

use crate::Hash;

/// A block as it was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The day it changed, `YYYY-MM-DD`.
    pub day: String,
    /// Its text before that.
    pub text: String,
}

/// Blocks as they were, by their hash.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Changes {
    rows: BTreeMap<Hash, Change>,
}

impl Changes {
    /// Reads the file; `name` is what faults call it.
    pub fn parse(name: &str, text: &str) -> Result<Changes, String> {
        let mut rows = BTreeMap::new();
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        for row in reader.records() {
            let row = row.map_err(|e| format!("{name}: {e}"))?;
            let line = row.position().map_or(0, csv::Position::line);
            let (hash, day, text) = (
                &row[0],
                row.get(1).unwrap_or_default(),
                row.get(2).unwrap_or_default(),
            );
            let hash = Hash::parse(hash).filter(|hash| *hash == Hash::of(text)).ok_or_else(|| {
                format!("{name}:{line}: found \"{hash}\", expected {}, the hash of the text behind it", Hash::of(text))
            })?;
            if day.len() != 10 {
                return Err(format!(
                    "{name}:{line}: found \"{day}\", expected a day such as 2026-11-02"
                ));
            }
            let (day, text) = (day.to_owned(), text.to_owned());
            rows.insert(hash, Change { day, text });
        }
        Ok(Changes { rows })
    }

    /// The text of the file, sorted by hash.
    pub fn to_csv(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let rows = self
            .rows
            .iter()
            .map(|(hash, change)| [hash.to_string(), change.day.clone(), change.text.clone()]);
        for row in std::iter::once([
            "english".to_owned(),
            "changed".to_owned(),
            "text".to_owned(),
        ])
        .chain(rows)
        {
            writer.write_record(row).expect("a vector takes every row");
        }
        let bytes = writer.into_inner().expect("a vector takes every row");
        String::from_utf8(bytes).expect("rows are text")
    }

    /// What a block was.
    pub fn get(&self, hash: Hash) -> Option<&Change> {
        self.rows.get(&hash)
    }

    /// Keeps a block that is about to be forgotten; the hash is that of its text.
    pub fn keep(&mut self, change: Change) {
        self.rows.insert(Hash::of(&change.text), change);
    }

    /// Drops the blocks that no translation goes back to.
    pub fn prune(&mut self, needed: &BTreeSet<Hash>) {
        self.rows.retain(|hash, _| needed.contains(hash));
    }

    /// How many blocks are kept.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether none is kept.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}
