//! Which version of its English source each block of a translation was made of, and what follows from that.
//!
//! A translation keeps a record (`content/<locale>/translated.csv`): for every section of a page the short hashes of the
//! English blocks it was made of, in order, and for every message the hash of the English one. Held against the English of
//! today, a block is current, stale, missing or orphaned. The tool lists that; the build shows it in the pages: stale
//! prose with a mark and the English beside it, stale commands and dates in English at once. Pure: no file, clock or git.

mod align;
mod blocks;
mod changes;
mod compose;
mod difference;
mod exact;
mod hash;
mod messages;
mod record;
mod state;

pub use align::Pair;
pub use blocks::{Section, is_text, sections};
pub use changes::{Change, Changes};
pub use compose::{Line, compose};
pub use difference::{difference, line_difference};
pub use hash::{Hash, hash, wording};
pub use messages::{Message, messages};
pub use record::{Record, line, part};
pub use state::{Count, NOT_RECORDED, PageState, SectionState, name, pair_page};
