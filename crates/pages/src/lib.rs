//! Every page as HTML: the frame and the article, from facts, words and prose. Pure.
//!
//! The same functions write the pre-rendered files and, in the engine's worker, the next page of an in-app navigation,
//! so both have the same DOM. Live parts are marked `data-island="name"`; the app mounts into them.
//! Every link is relative and every page works under any sub-path.

mod address;
mod document;
mod prose;
mod rendered;

pub use address::Address;
pub use document::{Assets, document};
pub use prose::{Entry, Prose, Shelf};
pub use rendered::{Rendered, render};
