//! Fields that another version of a kind moved, requires, or gives another default; and those of a Kustomization.

use crate::Rename;

/// A field of a kind, and the versions of it that a row speaks of.
#[derive(Debug)]
pub struct FieldPlace {
    /// The API group.
    pub group: &'static str,
    /// The kind.
    pub kind: &'static str,
    /// Versions, parted by spaces.
    pub versions: &'static str,
    /// The mapping that holds the field: keys parted by dots, `[]` after a list; empty for the object itself.
    pub within: &'static str,
    /// The key, or a way of keys. `key=value` speaks of one value alone, `key={}` of mappings.
    pub field: &'static str,
    /// Where the row comes from.
    pub source: &'static str,
}

/// What an API server makes of a field that the version does not have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum FieldEffect {
    /// It is dropped, and nothing depends on it.
    Dropped,
    /// It is dropped, and what it asked for is lost.
    Lost,
    /// The object is refused, as what takes its place is required.
    Refused,
}

/// A field that these versions no longer have.
#[derive(Debug)]
pub struct MovedField {
    /// Where it stood.
    pub place: FieldPlace,
    /// Where it is now, below the same mapping, parted by spaces; the values that are accepted, for a value; empty when it
    /// is gone.
    pub moved_to: &'static str,
    /// What becomes of the old field.
    pub effect: FieldEffect,
    /// Whether the key alone has to change.
    pub rename: Rename,
}

/// A field that these versions require and older ones did not.
#[derive(Debug)]
pub struct RequiredField {
    /// Where it has to stand.
    pub place: FieldPlace,
    /// Ways of keys beside it that only a whole object has, parted by spaces.
    pub beside: &'static str,
    /// What an older version took when it was not there; empty when nothing can be said.
    pub value: &'static str,
}

/// A default of these versions that their successor changed.
#[derive(Debug)]
pub struct ChangedDefault {
    /// The field.
    pub place: FieldPlace,
    /// The default of these versions.
    pub old: &'static str,
    /// The default of the successor.
    pub new: &'static str,
    /// Ways of keys beside it that only a whole object has, parted by spaces.
    pub beside: &'static str,
    /// Whether the change is more than advice.
    pub weighs: bool,
    /// Whether writing the old default down is a sensible way to keep it.
    pub is_kept: bool,
}

/// How a field of a Kustomization becomes its successor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KustomizeFix {
    /// Not by rule.
    None,
    /// Each file gets the key `path`, and the list another name.
    Paths,
    /// The list gets another name.
    Rename,
}

/// A deprecated field of a Kustomization.
#[derive(Debug)]
pub struct KustomizeField {
    /// The key at the root.
    pub field: &'static str,
    /// The version of kustomize.
    pub deprecated: &'static str,
    /// The key that takes its place.
    pub replacement: &'static str,
    /// How it becomes the successor.
    pub fix: KustomizeFix,
    /// Where the row comes from.
    pub source: &'static str,
}

impl FieldPlace {
    /// Whether the row speaks of this version.
    pub fn has_version(&self, version: &str) -> bool {
        self.versions.split(' ').any(|one| one == version)
    }
}

/// The moved fields of a kind, those of one mapping side by side.
pub fn moved_fields(group: &str, kind: &str) -> &'static [MovedField] {
    of_kind(&MOVED_FIELDS, |row| &row.place, group, kind)
}

/// The fields that a version of a kind requires.
pub fn required_fields(group: &str, kind: &str) -> &'static [RequiredField] {
    of_kind(&REQUIRED_FIELDS, |row| &row.place, group, kind)
}

/// The defaults that change with the version of a kind.
pub fn changed_defaults(group: &str, kind: &str) -> &'static [ChangedDefault] {
    of_kind(&CHANGED_DEFAULTS, |row| &row.place, group, kind)
}

/// The deprecated fields of a Kustomization, by name.
pub fn kustomize_fields() -> &'static [KustomizeField] {
    &KUSTOMIZE_FIELDS
}

fn of_kind<T>(
    rows: &'static [T],
    place: fn(&T) -> &FieldPlace,
    group: &str,
    kind: &str,
) -> &'static [T] {
    let key = |row: &T| (place(row).group, place(row).kind);
    let start = rows.partition_point(|row| key(row) < (group, kind));
    let rest = rows.get(start..).unwrap_or_default();
    let n_rows = rest.partition_point(|row| key(row) == (group, kind));
    rest.get(..n_rows).unwrap_or_default()
}

include!(concat!(env!("OUT_DIR"), "/fields.rs"));
