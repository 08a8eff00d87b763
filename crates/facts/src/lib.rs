//! Kubernetes versions, dates, and the tables generated from `content/data`.
//!
//! Facts are rows: the build script reads every CSV file in `content/data`, refuses a bad row with file and line,
//! and writes the static tables that this crate gives out.

mod date;
mod minor;
mod marked;
mod tables;

pub use date::{Date, Precision, When};
pub use marked::{Mark, Marked};
pub use minor::{Minor, ParseMinorError};
pub use tables::{
    Api, Event, Lane, Level, RegistryHost, RegistryState, Release, Rewrite, Scope, Surface, LastTag,
    apis, data_as_of, events, find_api, is_builtin_group, last_tags, newest_released, registry_hosts, release, releases,
    versions_of,
};
