//! The blocks of a page by section, as a record names them.

use guide::{Block, BlockKind, blocks};

/// Keys of the front matter that hold no words: they are those of the English page, whatever a translation says.
const NO_TEXT: [&str; 6] = ["group", "order", "reviewed", "rules", "guides", "fix"];

/// The blocks under one heading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// The id of the heading; empty for what stands above the first one, with the front matter.
    pub id: String,
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

/// Whether a block holds words, so that it is translated.
pub fn is_text(block: &Block) -> bool {
    !matches!(&block.kind, BlockKind::Entry(key) if NO_TEXT.contains(&key.as_str()))
}

/// The sections of a page in order, with the blocks that are translated.
pub fn sections(source: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for block in blocks(source).into_iter().filter(is_text) {
        match sections.last_mut() {
            Some(section) if section.id == block.section => section.blocks.push(block),
            _ => sections.push(Section {
                id: block.section.clone(),
                blocks: vec![block],
            }),
        }
    }
    sections
}
