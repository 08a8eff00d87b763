//! How a block of the English page is shown, and what follows from what it is.

use guide::{Block, BlockKind};

use crate::Hash;
use crate::hash::split_attributes;

/// How a block of the English page is shown.
pub(super) enum Shown<'a> {
    /// Translated.
    Own(&'a Block, &'a Block),
    /// Translated from an earlier English, with that one and the one of today.
    Marked(&'a Block, &'a Block, Hash),
    /// In English, with the reason.
    English(&'a Block, String),
    /// Not at all.
    LeftOut,
}

pub(super) fn is_entry(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Entry(_))
}

/// Whether a block is title or lead, which pages show above the body.
pub(super) fn is_head(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Title | BlockKind::Lead)
}

pub(super) fn key(block: &Block) -> String {
    match block.kind {
        BlockKind::Title => "title",
        _ => "lead",
    }
    .to_owned()
}

/// A heading with the attributes of the English one; other blocks as they are.
pub(super) fn with_attributes(english: &Block, own: &str) -> String {
    if english.kind != BlockKind::Heading {
        return own.to_owned();
    }
    format!(
        "{}{}",
        split_attributes(own).0,
        split_attributes(&english.text).1
    )
}

/// A block as it stands in a quote: headings there are no headings.
pub(super) fn quotable<'t>(block: &Block, text: &'t str) -> &'t str {
    match block.kind {
        BlockKind::Title | BlockKind::Heading => split_attributes(text)
            .0
            .trim_start_matches('#')
            .trim_start(),
        _ => text,
    }
}

/// Whether what changed in a block can be shown in it.
pub(super) fn has_difference(kind: &BlockKind) -> bool {
    !matches!(
        kind,
        BlockKind::Table | BlockKind::Code | BlockKind::Container
    )
}

pub(super) fn is_opening(block: &Block) -> bool {
    block.text.starts_with(":::tabs")
}

/// How many blocks follow up to the line that closes the tabs whose opening stands before them, with that line.
pub(super) fn n_inside(after: &[Shown<'_>]) -> usize {
    let mut depth = 1;
    for (i, shown) in after.iter().enumerate() {
        let (Shown::Own(block, _) | Shown::Marked(block, ..) | Shown::English(block, _)) = shown
        else {
            continue;
        };
        if block.kind == BlockKind::Mark {
            depth += i32::from(is_opening(block)) - i32::from(block.text.trim_end() == ":::");
        }
        if depth == 0 {
            return i + 1;
        }
    }
    0
}
