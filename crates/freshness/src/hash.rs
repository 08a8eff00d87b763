//! A short hash of a block, by which a record names the English it was made of.

use std::fmt;

use guide::{Block, BlockKind};

/// A short hash of an English block; written as eight hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Hash(u32);

impl Hash {
    /// The hash of a text, whatever stands at the ends of its lines.
    pub fn of(text: &str) -> Hash {
        // FNV-1a of 64 bits, folded: a page is held against its own earlier words only, so few bits are enough.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for line in text.trim().lines() {
            for byte in line.trim_end().bytes().chain([b'\n']) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        Hash((hash >> 32) as u32 ^ hash as u32)
    }

    /// Reads eight hexadecimal digits.
    pub fn parse(text: &str) -> Option<Hash> {
        let is_one = text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit());
        is_one.then(|| u32::from_str_radix(text, 16).ok().map(Hash))?
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// The hash of a block.
pub fn hash(block: &Block) -> Hash {
    Hash::of(wording(block))
}

/// What is hashed of a block: attributes of a heading are the same in every language and no part of it.
pub fn wording(block: &Block) -> &str {
    match block.kind {
        BlockKind::Heading => split_attributes(&block.text).0,
        _ => &block.text,
    }
}

/// A heading, and its attributes with the space before them: `## Verify` and ` {#verify .step}`.
pub(crate) fn split_attributes(heading: &str) -> (&str, &str) {
    let text = heading.trim_end();
    let start = text
        .ends_with('}')
        .then(|| text.rfind(" {#"))
        .flatten()
        .unwrap_or(text.len());
    text.split_at(start)
}
