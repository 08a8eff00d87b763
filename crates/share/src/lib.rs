//! Sharing a text: what in it is secret, how that is hidden and put back, and texts as the end of an address.
//!
//! Knows neither pages nor words. Nothing here decides what may be shared; it finds, hides, packs and unpacks.

#![warn(missing_docs)]

mod bytes;
mod hide;
mod link;
mod secrets;

pub use hide::{Hidden, Place, hide, places};
pub use link::{LARGEST, Shared, Unreadable, pack, unpack};
pub use reader::Span;
pub use secrets::{Kind, Secret, secrets};
