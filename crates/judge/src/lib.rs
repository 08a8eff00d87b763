//! Judges what fixes write, by types and schemas that are not ours.
//!
//! Nothing here is part of Farol: only the tests of this crate use it. It must not ask the engine what an object should look like.

#![warn(missing_docs)]

pub mod definition;
pub mod fields;
pub mod objects;
pub mod problem;
pub mod schema;
#[cfg(feature = "types")]
pub mod types;
pub mod verdict;
