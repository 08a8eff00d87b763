//! What the page and the engine's worker say to each other.
//!
//! A message is a JavaScript array: the JSON of an [`Envelope`] first, then the texts that travel with it as
//! `ArrayBuffer`s, which are transferred and never copied. Every [`Ask`] gets one [`Answer`] with its number, in order;
//! [`Note`]s may come before it. The worker holds every text; the page holds what it needs to fill a new worker.

mod answer;
mod ask;
mod item;
mod preview;

pub use answer::{Answer, EditAt, FileEdits, FileState, Kept, Mark, Note, Page, Row, Verdict};
pub use ask::{Ask, View};
pub use item::{FixTitle, Item, List};
pub use preview::{Hunk, Line, Preview, Proof, Sign};

use serde::{Deserialize, Serialize};

/// Texts of more bytes than this stay in the worker and are shown read only.
pub const LARGEST_EDITABLE: usize = 512 * 1024;
/// Texts of more bytes than this are refused with words, before they are read.
pub const LARGEST_TEXT: usize = 64 * 1024 * 1024;
/// How many marks a text gets at most in the editor.
pub const MOST_MARKS: usize = 5_000;

/// A body with the number of the question it belongs to.
#[derive(Debug, Serialize, Deserialize)]
pub struct Envelope<T> {
    pub id: u32,
    pub body: T,
}

/// The number the page gave a text.
pub type FileId = u32;
