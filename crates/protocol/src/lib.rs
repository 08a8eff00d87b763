//! What the page and its workers, the engine and the press, say to each other.
//!
//! A message is a JavaScript array: first the list `[number, name, values…]`, then the texts that travel with it as
//! `ArrayBuffer`s, which are transferred and never copied. Every [`Ask`] gets one [`Answer`] with its number, in order;
//! [`Note`]s may come before it. Each worker answers what it is there for, and [`Answer::Done`] to the rest. The engine
//! holds every text, the press what pages are made of; the page holds what it needs to fill a new worker. What is to be
//! shown comes as HTML in the reader's language, so that the page needs neither rules nor facts nor their words.
//!
//! Lists of plain values instead of JSON: reading JSON into these types costs the page 45 KB.

#[macro_use]
mod wire;

mod answer;
mod ask;
#[cfg(feature = "js")]
pub mod js;
#[cfg(feature = "worker")]
pub mod worker;

pub use answer::{Answer, EditAt, FileEdits, FileState, Item, Note, Page, Said, Verdict};
pub use ask::{Ask, Asked, View};
pub use wire::{Cursor, Value, Values, Wire};

/// Texts of more bytes than this stay in the worker and are shown read only.
pub const LARGEST_EDITABLE: usize = 512 * 1024;
/// Texts of more bytes than this are refused with words, before they are read.
pub const LARGEST_TEXT: usize = 64 * 1024 * 1024;
/// How many marks a text gets at most in the editor.
pub const MOST_MARKS: usize = 5_000;
/// In the place of a fix: a comment that asks not to report the finding.
pub const IGNORE: usize = 9_999;

/// The number the page gave a text.
pub type FileId = u32;
