//! The report: what a reader, the command, the JS API and the app get to see of a check.
//!
//! The types are plain serde structs, described by `crates/check/report.schema.json`. With the feature `build` this crate
//! also turns what `check` found into such a report in a reader's language, and writes it in other formats.

#[cfg(feature = "build")]
mod build;
#[cfg(feature = "build")]
mod excerpt;
#[cfg(feature = "build")]
mod human;
#[cfg(feature = "build")]
mod speech;
mod types;
#[cfg(feature = "build")]
mod visible;

#[cfg(feature = "build")]
pub use build::{build, detected_name};
#[cfg(feature = "build")]
pub use human::{Paint, human, severity_word};
#[cfg(feature = "build")]
pub use speech::{say, say_more};
pub use types::{
    Coverage, Edit, Finding, Fix, Input, Object, Position, Report, SCHEMA, Safety, Severity, Span,
    Status, Summary,
};
#[cfg(feature = "build")]
pub use visible::visible;
