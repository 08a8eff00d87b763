//! The record of a locale, `translated.csv`: what each section and each message was made of.
//!
//! ```text
//! part,english
//! check.ftl#check-summary,0a1b2c3d
//! guides/dockershim.md,0a1b2c3d 4e5f6a7b            the front matter, the title and what stands above the first section
//! guides/dockershim.md#who,8c9d0e1f 2a3b4c5d
//! ```

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::Hash;

const HEAD: &str = "part,english";

/// What each part of a translation was made of.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Record {
    rows: BTreeMap<String, Vec<Hash>>,
}

impl Record {
    /// Reads a record; `name` is the file that faults call it by.
    pub fn parse(name: &str, text: &str) -> Result<Record, String> {
        let mut rows = BTreeMap::new();
        for (i, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line == HEAD {
                continue;
            }
            let fault = |what: &str| {
                Err(format!(
                    "{name}:{}: found \"{line}\", expected {what}",
                    i + 1
                ))
            };
            let Some((part, hashes)) = line.split_once(',') else {
                return fault("guides/<slug>.md#<section>,<hash> <hash>");
            };
            let Some(hashes) = hashes.split_whitespace().map(Hash::parse).collect() else {
                return fault("hashes of eight hexadecimal digits");
            };
            if rows.insert(part.to_owned(), hashes).is_some() {
                return fault("one line for each part");
            }
        }
        Ok(Record { rows })
    }

    /// The text of `translated.csv`, sorted.
    pub fn to_csv(&self) -> String {
        let rows = self.rows.iter().map(|(part, hashes)| line(part, hashes));
        std::iter::once(HEAD.to_owned())
            .chain(rows)
            .map(|line| line + "\n")
            .collect()
    }

    /// What a part was made of, such as `guides/dockershim.md#who`.
    pub fn get(&self, part: &str) -> Option<&[Hash]> {
        self.rows.get(part).map(Vec::as_slice)
    }

    /// Records what a part was made of.
    pub fn set(&mut self, part: &str, hashes: Vec<Hash>) {
        self.rows.insert(part.to_owned(), hashes);
    }

    /// Keeps the parts that `is_there` knows; gives those that were left out.
    pub fn retain(&mut self, is_there: impl Fn(&str) -> bool) -> Vec<String> {
        let gone: Vec<String> = self
            .parts()
            .filter(|part| !is_there(part))
            .map(str::to_owned)
            .collect();
        self.rows.retain(|part, _| is_there(part));
        gone
    }

    /// Every part in order.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.rows.keys().map(String::as_str)
    }

    /// Every hash that is named.
    pub fn hashes(&self) -> BTreeSet<Hash> {
        self.rows.values().flatten().copied().collect()
    }
}

/// A row as it stands in the file.
pub fn line(part: &str, hashes: &[Hash]) -> String {
    let hashes: Vec<String> = hashes.iter().map(Hash::to_string).collect();
    format!("{part},{}", hashes.join(" "))
}

/// The name of a section of a page in a record.
pub fn part(path: &str, section: &str) -> String {
    match section {
        "" => path.to_owned(),
        id => format!("{path}#{id}"),
    }
}
