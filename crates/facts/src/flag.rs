//! Command-line flags of the components that were deprecated or removed.

use crate::generated::*;
use crate::{Marked, Minor};

/// What can be done about a flag where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FlagFix {
    /// Nothing without a person.
    None,
    /// It is taken out; what it did is gone, or happens anyway.
    Drop,
    /// It moves into the configuration file, to the field that is its replacement.
    Field,
    /// The replacement is another name, or another value, for the same.
    Rename,
}

/// A flag with its end.
#[derive(Debug)]
pub struct Flag {
    /// The component or command, such as `kubelet` or `kubectl run`; `all` for those that the components share.
    pub component: &'static str,
    /// The flag, such as `--container-runtime`; `--proxy-mode=ipvs` where it is one of its values.
    pub flag: &'static str,
    /// The minor that deprecated it, where that is known.
    pub deprecated: Option<Marked<Minor>>,
    /// The first minor that refuses it; none while it is there.
    pub removed: Option<Marked<Minor>>,
    /// Flags, fields or commands that take its place, parted by `; `; empty where nothing does.
    pub replacement: &'static str,
    /// What can be done where it stands.
    pub fix: FlagFix,
    /// Where the row comes from.
    pub source: &'static str,
}

/// Every row, by component and flag.
pub fn flags() -> &'static [Flag] {
    &FLAGS
}

/// The row of a flag of a component, or that of all components.
pub fn flag(component: &str, flag: &str) -> Option<&'static Flag> {
    let of = |component: &str| {
        FLAGS
            .iter()
            .find(|row| row.component == component && row.flag == flag)
    };
    of(component).or_else(|| of("all"))
}

/// How the value of a flag is written in the configuration file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldForm {
    /// Values with commas between become a list.
    List,
    /// `a=b,c=d` becomes a mapping of texts, `a<b` too.
    Map,
    /// A number or a boolean.
    Plain,
    /// A text.
    Text,
}

/// A flag of the kubelet that has a field in its configuration file.
#[derive(Debug)]
pub struct KubeletField {
    /// The flag, such as `--cgroup-driver`.
    pub flag: &'static str,
    /// The field, such as `authentication.anonymous.enabled`.
    pub field: &'static str,
    /// How its value is written there.
    pub form: FieldForm,
    /// Where the row comes from.
    pub source: &'static str,
}

/// The field of a flag of the kubelet.
pub fn kubelet_field(flag: &str) -> Option<&'static KubeletField> {
    KUBELET_FIELDS.iter().find(|row| row.flag == flag)
}

include!(concat!(env!("OUT_DIR"), "/kubelet_fields.rs"));
include!(concat!(env!("OUT_DIR"), "/flags.rs"));
