//! How much of an input is read. Whatever goes beyond is reported with its number, never silently dropped.

/// The longest text, in bytes.
pub const MAX_TEXT: usize = 64 << 20;
/// How deep collections nest in a document.
pub const MAX_DEPTH: usize = 250;
/// How many nodes a document has.
pub const MAX_NODES: usize = 4_000_000;
/// How many documents with content a text has.
pub const MAX_DOCUMENTS: usize = 100_000;
/// How many findings an input gets.
pub const MAX_FINDINGS: usize = 10_000;

/// A limit that an input goes beyond.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Limit {
    /// [`MAX_TEXT`].
    Text,
    /// [`MAX_DEPTH`].
    Depth,
    /// [`MAX_NODES`].
    Nodes,
    /// [`MAX_DOCUMENTS`].
    Documents,
    /// [`MAX_FINDINGS`].
    Findings,
}

impl Limit {
    /// The name that messages select their words by.
    pub fn name(self) -> &'static str {
        match self {
            Limit::Text => "text",
            Limit::Depth => "depth",
            Limit::Nodes => "nodes",
            Limit::Documents => "documents",
            Limit::Findings => "findings",
        }
    }

    /// The number that is too small; megabytes for [`Limit::Text`].
    pub fn number(self) -> usize {
        match self {
            Limit::Text => MAX_TEXT >> 20,
            Limit::Depth => MAX_DEPTH,
            Limit::Nodes => MAX_NODES,
            Limit::Documents => MAX_DOCUMENTS,
            Limit::Findings => MAX_FINDINGS,
        }
    }
}
