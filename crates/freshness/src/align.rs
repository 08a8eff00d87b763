//! The blocks of a section in English, held against those of a translation by what it was made of.

use guide::{Block, BlockKind};

use crate::{Hash, hash};

/// A block in English, in a translation, or both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pair<'a> {
    /// English has not changed since.
    Current {
        /// The English block.
        english: &'a Block,
        /// Its translation.
        translated: &'a Block,
    },
    /// English has changed since.
    Stale {
        /// The English block of today.
        english: &'a Block,
        /// The translation of an earlier one.
        translated: &'a Block,
        /// The hash of that one.
        was: Hash,
    },
    /// There is no translation.
    Missing {
        /// The English block.
        english: &'a Block,
    },
    /// There is no English any more.
    Orphaned {
        /// The translation.
        translated: &'a Block,
    },
}

/// Pairs the blocks of a section, in the order of English. `made_of` names the English block behind each translated one.
///
/// What did not change holds the rest together; between two such blocks, those of the same kind belong to each other in
/// their order, entries of the front matter by their key.
pub(crate) fn align<'a>(
    english: &'a [Block],
    translated: &'a [Block],
    made_of: &[Hash],
) -> Vec<Pair<'a>> {
    let now: Vec<Hash> = english.iter().map(hash).collect();
    let mut pairs = Vec::new();
    let (mut i, mut j) = (0, 0);
    for (next_i, next_j) in common(&now, made_of)
        .into_iter()
        .chain([(english.len(), translated.len())])
    {
        between(
            &english[i..next_i],
            &translated[j..next_j],
            &made_of[j..next_j],
            &mut pairs,
        );
        if let (Some(english), Some(translated)) = (english.get(next_i), translated.get(next_j)) {
            pairs.push(Pair::Current {
                english,
                translated,
            });
        }
        (i, j) = (next_i + 1, next_j + 1);
    }
    pairs
}

/// Pairs blocks of which none stayed as it was.
fn between<'a>(
    english: &'a [Block],
    translated: &'a [Block],
    made_of: &[Hash],
    pairs: &mut Vec<Pair<'a>>,
) {
    let mut rest = 0;
    for block in english {
        let partner = (rest..translated.len()).find(|&k| is_same_kind(&translated[k], block));
        let Some(at) = partner else {
            pairs.push(Pair::Missing { english: block });
            continue;
        };
        orphans(&translated[rest..at], pairs);
        pairs.push(Pair::Stale {
            english: block,
            translated: &translated[at],
            was: made_of[at],
        });
        rest = at + 1;
    }
    orphans(&translated[rest..], pairs);
}

fn orphans<'a>(blocks: &'a [Block], pairs: &mut Vec<Pair<'a>>) {
    pairs.extend(
        blocks
            .iter()
            .map(|translated| Pair::Orphaned { translated }),
    );
}

/// Whether one block can be the translation of the other.
pub(crate) fn is_same_kind(a: &Block, b: &Block) -> bool {
    match (&a.kind, &b.kind) {
        (BlockKind::Mark, BlockKind::Mark) => mark_kind(&a.text) == mark_kind(&b.text),
        (a, b) => a == b,
    }
}

/// The first word of a line with colons: it opens, parts or closes.
fn mark_kind(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// The longest common subsequence of two lists, as indexes into both.
pub(crate) fn common<T: PartialEq>(a: &[T], b: &[T]) -> Vec<(usize, usize)> {
    let width = b.len() + 1;
    let mut lengths = vec![0_usize; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            lengths[i * width + j] = if a[i] == b[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            found.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}
