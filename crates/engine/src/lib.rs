//! The back end of the page: texts in, findings and fixes out. Knows no browser; `main.rs` puts it into a worker.

mod api;
mod case;
mod choices;
mod desk;
mod documents;
mod embed;
mod fixes;
mod ignore;
mod lifeline;
mod list;
mod parts;
mod past;
mod proof;
mod rows;
mod take;
mod text;
mod trial;
mod units;

pub use api::{Api, Asked};
pub use desk::Desk;
pub use embed::Embed;
