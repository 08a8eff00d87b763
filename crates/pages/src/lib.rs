//! Every page as HTML: the frame and the article, from facts, words and prose. Pure.
//!
//! The same functions write the pre-rendered files and, in the engine's worker, the next page of an in-app navigation,
//! so both have the same DOM. Live parts are marked `data-island="name"`; the app mounts into them.
//! Every link is relative and every page works under any sub-path.

mod about;
mod address;
mod announced;
mod by_hash;
mod chart;
mod check;
mod choices;
mod demo;
mod document;
mod draft;
mod embed;
mod example_name;
mod frame;
mod guide_page;
mod guides;
mod home;
mod icon;
mod inline;
mod lists;
mod missing;
mod missing_file;
mod offline;
mod one_file;
mod passages;
mod policy;
mod prose;
mod prose_page;
mod rendered;
mod root;
mod rule_page;
mod rules;
mod site;
mod steps;
mod strip;
mod timeline;
#[cfg(feature = "trial")]
mod trial;
mod world;
mod yaml;

pub use address::Address;
pub use announced::{feed, sitemap};
#[cfg(feature = "trial")]
pub use demo::index;
pub use document::{Assets, document};
pub use embed::{GENERATORS, THEMED};
pub use frame::targets;
pub use icon::{Icon, icon, severity};
pub use inline::with_code;
pub use missing_file::{Inlined, missing_file};
pub use one_file::{OneFile, one_file};
pub use passages::{Passage, passages};
pub use policy::{POLICY, SLASH};
pub use prose::{Entry, Prose, Shelf, Trial};
pub use rendered::{Rendered, render};
pub use rules::safety;
pub use timeline::{Part, timeline_part};
#[cfg(feature = "trial")]
pub use trial::{safety_class, severity_class, trial};
