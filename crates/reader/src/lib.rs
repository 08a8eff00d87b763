//! Texts to documents with byte spans: YAML as `kubectl` reads it, JSON, and templates of both.
//!
//! A crate of its own, because it is compiled for speed, and the rules over it for size.

#![warn(missing_docs)]

pub mod line_index;
pub mod order;
pub mod parse;
pub mod path;
pub mod span;
pub mod tree;

pub use span::Span;
