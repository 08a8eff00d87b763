//! How a translated page stands: each section paired with English, and the counts.

use guide::{Block, BlockKind};

use crate::align::{align, is_same_kind};
use crate::record::part;
use crate::{Hash, Pair, Record, Section, hash};

/// What is said of a part of which nothing else is known.
pub const NOT_RECORDED: &str = "not recorded";

/// A translated page held against English.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageState<'a> {
    /// The sections in the order of English, then those that English does not have any more.
    pub sections: Vec<SectionState<'a>>,
}

/// A section held against English.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SectionState<'a> {
    /// What a record calls it.
    pub part: String,
    /// The blocks in the order of English. Where nothing is recorded, every pair is current as far as one can tell, and
    /// none where the blocks do not match either.
    pub pairs: Vec<Pair<'a>>,
    /// The blocks of the translation.
    pub translated: &'a [Block],
    /// Why nobody knows what it was made of.
    pub unrecorded: Option<String>,
    /// What the record says once it is current; none where its blocks are not those of English.
    pub accepted: Option<Vec<Hash>>,
}

/// How many blocks or messages are what.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Count {
    /// In English.
    pub all: usize,
    /// Translated from the English of today.
    pub current: usize,
    /// Translated from an earlier English.
    pub stale: usize,
    /// Not translated.
    pub missing: usize,
    /// Not in English any more.
    pub orphaned: usize,
    /// Translated from nobody knows what.
    pub unrecorded: usize,
}

/// Holds the sections of a translation against those of English; `path` is that of the page in a record.
pub fn pair_page<'a>(
    path: &str,
    english: &'a [Section],
    translated: &'a [Section],
    record: &Record,
) -> PageState<'a> {
    let find = |sections: &'a [Section], id: &str| sections.iter().find(|section| section.id == id);
    let mut sections: Vec<SectionState> = english
        .iter()
        .map(|section| {
            let own = find(translated, &section.id).map_or(&[][..], |own| &own.blocks);
            let part = part(path, &section.id);
            pair_section(part, &section.blocks, own, record)
        })
        .collect();
    let is_gone = |section: &&Section| find(english, &section.id).is_none();
    sections.extend(translated.iter().filter(is_gone).map(|section| {
        SectionState {
            part: part(path, &section.id),
            pairs: section
                .blocks
                .iter()
                .map(|translated| Pair::Orphaned { translated })
                .collect(),
            translated: &section.blocks,
            unrecorded: None,
            accepted: None,
        }
    }));
    PageState { sections }
}

fn pair_section<'a>(
    part: String,
    english: &'a [Block],
    translated: &'a [Block],
    record: &Record,
) -> SectionState<'a> {
    let mismatch = mismatch(english, translated);
    let made_of = record.get(&part);
    let unrecorded = match made_of {
        _ if translated.is_empty() => None,
        Some(made_of) if made_of.len() == translated.len() => None,
        Some(made_of) => Some(format!(
            "{} blocks are recorded, {} are there",
            made_of.len(),
            translated.len()
        )),
        None => Some(mismatch.clone().unwrap_or_else(|| NOT_RECORDED.to_owned())),
    };
    let pairs = match (&unrecorded, &mismatch) {
        (None, _) => align(
            english,
            translated,
            if translated.is_empty() {
                &[]
            } else {
                made_of.unwrap_or_default()
            },
        ),
        (Some(_), None) => {
            let both = english.iter().zip(translated);
            both.map(|(english, translated)| Pair::Current {
                english,
                translated,
            })
            .collect()
        }
        (Some(_), Some(_)) => Vec::new(),
    };
    let hashes: Vec<Hash> = english.iter().map(hash).collect();
    let accepted = mismatch.is_none().then_some(hashes);
    SectionState {
        part,
        pairs,
        translated,
        unrecorded,
        accepted,
    }
}

/// The first block that is not what English has in its place.
fn mismatch(english: &[Block], translated: &[Block]) -> Option<String> {
    let differs = |(a, b): &(&Block, &Block)| !is_same_kind(a, b);
    if let Some((english, own)) = english.iter().zip(translated).find(differs) {
        return Some(format!(
            "line {} is {}, line {} of English {}",
            own.line,
            name(&own.kind),
            english.line,
            name(&english.kind)
        ));
    }
    (english.len() != translated.len())
        .then(|| format!("{} blocks, {} in English", translated.len(), english.len()))
}

/// The word for a kind of block.
pub fn name(kind: &BlockKind) -> String {
    let name = match kind {
        BlockKind::Entry(key) => return format!("`{key}` of the front matter"),
        BlockKind::Title => "title",
        BlockKind::Lead => "lead",
        BlockKind::Heading => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::List => "list",
        BlockKind::Table => "table",
        BlockKind::Code => "code",
        BlockKind::Quote => "note",
        BlockKind::Container => "container",
        BlockKind::Mark => "line of tabs",
    };
    name.to_owned()
}

impl PageState<'_> {
    /// Counts the blocks; lines with colons are none.
    pub fn count(&self) -> Count {
        let mut count = Count::default();
        for section in &self.sections {
            let is_unrecorded = section.unrecorded.is_some();
            let is_block = |block: &Block| usize::from(block.kind != BlockKind::Mark);
            if is_unrecorded {
                let n_blocks = section.translated.iter().map(is_block).sum::<usize>();
                count.unrecorded += n_blocks;
                count.all += n_blocks;
                continue;
            }
            for pair in &section.pairs {
                match pair {
                    Pair::Current { english, .. } => count.current += is_block(english),
                    Pair::Stale { english, .. } => count.stale += is_block(english),
                    Pair::Missing { english } => count.missing += is_block(english),
                    Pair::Orphaned { translated } => {
                        count.orphaned += is_block(translated);
                        continue;
                    }
                }
                let (Pair::Current { english, .. }
                | Pair::Stale { english, .. }
                | Pair::Missing { english }) = pair
                else {
                    continue;
                };
                count.all += is_block(english);
            }
        }
        count
    }
}

impl Count {
    /// The share of what is current, in whole per cent, rounded down; 100 where there is nothing.
    pub fn percent_current(&self) -> usize {
        percent(self.current, self.all)
    }

    /// The share of what is translated at all.
    pub fn percent_translated(&self) -> usize {
        percent(self.all - self.missing, self.all)
    }

    /// Adds another count.
    pub fn add(&mut self, other: &Count) {
        self.all += other.all;
        self.current += other.current;
        self.stale += other.stale;
        self.missing += other.missing;
        self.orphaned += other.orphaned;
        self.unrecorded += other.unrecorded;
    }
}

fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}
