//! The report: what a reader, the command, the JS API and the app get to see of a check.
//!
//! The types are plain serde structs, described by `crates/check/report.schema.json`. With the feature `build` this crate
//! also turns what `check` found into such a report in a reader's language, and with the feature `formats` it writes it for
//! other tools.

#[cfg(feature = "build")]
mod build;
#[cfg(feature = "build")]
mod excerpt;
#[cfg(feature = "formats")]
mod fingerprint;
#[cfg(feature = "formats")]
mod github;
#[cfg(feature = "build")]
mod human;
#[cfg(feature = "formats")]
mod json;
#[cfg(feature = "formats")]
mod junit;
#[cfg(feature = "formats")]
mod markdown;
#[cfg(feature = "formats")]
mod sarif;
#[cfg(feature = "formats")]
mod select;
#[cfg(feature = "build")]
mod speech;
#[cfg(feature = "build")]
mod trial;
mod types;
#[cfg(feature = "build")]
mod visible;

#[cfg(feature = "build")]
pub use build::{build, left, left_proved, mended};
#[cfg(feature = "formats")]
pub use fingerprint::fingerprints;
#[cfg(feature = "formats")]
pub use github::github;
#[cfg(feature = "build")]
pub use human::{Paint, fix_details, fix_hint, fix_lines, human, severity_word};
#[cfg(feature = "formats")]
pub use json::{json, json_fixed};
#[cfg(feature = "formats")]
pub use junit::junit;
#[cfg(feature = "formats")]
pub use markdown::markdown;
#[cfg(feature = "formats")]
pub use sarif::{About, sarif};
#[cfg(feature = "build")]
pub use speech::{say, say_more};
#[cfg(feature = "build")]
pub use trial::prove;
pub use types::{
    Change, ChangeKind, Choice, Coverage, Edit, Finding, Fix, Input, Object, Position, Proof,
    Report, SCHEMA, Safety, Severity, Span, Status, Summary, Suppressed, SuppressedBy,
};
#[cfg(feature = "build")]
pub use visible::visible;
