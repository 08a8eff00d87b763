//! Kubernetes versions, dates, and the tables generated from `content/data`.
//!
//! Facts are rows: the build script reads every CSV file in `content/data`, refuses a bad row with file and line,
//! and writes the static tables that this crate gives out.
//! Each table is a static of its own, so that a program carries only those it asks for.

mod api;
mod as_of;
mod crd;
mod date;
mod event;
mod field;
#[cfg(feature = "flags")]
mod flag;
mod gate;
mod label;
mod marked;
#[cfg(feature = "milestones")]
mod milestone;
mod minor;
mod registry;
mod release;
mod rename;
#[cfg(feature = "runtimes")]
mod runtime;
mod volume;

pub use api::{
    Api, Level, Scope, Surface, apis, find_api, groups, is_builtin_group, split_api_version,
    versions_of,
};
pub use as_of::{AsOf, as_of, data_as_of};
pub use crd::{Crd, ProjectRelease, crds, find_crd};
pub use date::{Date, ParseDateError, Precision, When};
pub use event::{Event, Lane, event, events};
pub use field::{
    ChangedDefault, FieldEffect, FieldPlace, KustomizeField, KustomizeFix, MovedField,
    RequiredField, changed_defaults, kustomize_fields, moved_fields, required_fields,
};
#[cfg(feature = "flags")]
pub use flag::{FieldForm, Flag, FlagFix, KubeletField, flag, flags, kubelet_field};
pub use gate::{GATES_COMPLETE_UNTIL, Gate, N_GATES, gate, gate_names, gates};
pub use label::{Label, LabelSort, label, labels};
pub use marked::{Mark, Marked};
#[cfg(feature = "milestones")]
pub use milestone::{Milestone, MilestoneValue, milestone, milestones};
pub use minor::{Minor, ParseMinorError};
pub use registry::{
    LastTag, RegistryHost, RegistryState, Rewrite, last_tags, registry_host, registry_hosts,
    was_published,
};
pub use release::{NotKnown, Release, known_minor, newest_released, release, releases};
pub use rename::Rename;
#[cfg(feature = "runtimes")]
pub use runtime::{Runtimes, runtimes};
pub use volume::{Volume, provisioner, volume, volumes};

// What generated code writes without a path: the variants whose `Debug` form is their name.
mod generated {
    pub(crate) use crate::Mark::{Derived, Planned, Settled, Unproved};
    pub(crate) use crate::Precision::{Day, Month};
}
