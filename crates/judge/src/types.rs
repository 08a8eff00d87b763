//! The types of `k8s-openapi` of one minor, in the oldest and the newest crate that has it.
//!
//! An object is read as its type, which tells the fields that it ignores, and held to the type's schema, which tells those
//! that it requires.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::objects::text;
use crate::problem::{Fault, Problem};
use crate::schema;

include!(concat!(env!("OUT_DIR"), "/kinds.rs"));

/// One version of the crate.
pub struct Crate {
    /// Its version.
    pub version: &'static str,
    kinds: Vec<Kind>,
}

struct Kind {
    group: &'static str,
    version: &'static str,
    kind: &'static str,
    read: fn(&Value) -> Result<Vec<Problem>, String>,
    schema: fn() -> Value,
}

impl Crate {
    /// What is wrong with an object; `None` where the crate does not have its API.
    pub fn problems(&self, object: &Value) -> Option<Result<Vec<Problem>, String>> {
        let api_version = text(object, "apiVersion")?;
        let (group, version) = api_version.split_once('/').unwrap_or(("", api_version));
        let name = (group, version, text(object, "kind")?);
        let mut kinds = self.kinds.iter();
        let kind = kinds.find(|kind| (kind.group, kind.version, kind.kind) == name)?;
        let mut problems = schema::problems(&(kind.schema)(), object);
        match (kind.read)(&with_metadata(object)) {
            Ok(ignored) => problems.extend(ignored),
            // Old crates stop at the first field that is missing, which the schema names too.
            Err(error) if error.contains("missing field") && !problems.is_empty() => {}
            // They take quantities as strings alone, where servers take numbers; the table knows strings from quantities.
            Err(error) if error.starts_with("invalid type: integer") => {}
            Err(error) => return Some(Err(error)),
        }
        // The crates require metadata, where the specifications do not.
        problems.retain(|problem| problem.field != "/metadata");
        problems.sort();
        problems.dedup();
        Some(Ok(problems))
    }
}

fn with_metadata(object: &Value) -> Value {
    let mut object = object.clone();
    if let Some(entries) = object.as_object_mut() {
        entries
            .entry("metadata")
            .or_insert_with(|| serde_json::json!({}));
    }
    object
}

/// Reads an object as `T`; the fields that `T` ignores are unknown.
fn read<T: DeserializeOwned>(object: &Value) -> Result<Vec<Problem>, String> {
    let mut ignored = Vec::new();
    let mut note = |path: serde_ignored::Path<'_>| {
        // Options and boxes are steps of a path too, written as question marks.
        let path = path.to_string();
        let names = path.split('.').filter(|name| *name != "?");
        let field = names.map(|name| format!("/{name}")).collect();
        ignored.push(Problem {
            fault: Fault::Unknown,
            field,
        });
    };
    let note: &mut dyn FnMut(serde_ignored::Path<'_>) = &mut note;
    let read = serde_ignored::deserialize::<_, _, T>(object, note);
    read.map(|_| ignored).map_err(|error| error.to_string())
}

#[cfg(any(
    feature = "types-1-16",
    feature = "types-1-22",
    feature = "types-1-25",
    feature = "types-1-29",
    feature = "types-1-32"
))]
fn schema_08<T: schemars08::JsonSchema>() -> Value {
    let root = schemars08::r#gen::SchemaGenerator::default().into_root_schema_for::<T>();
    serde_json::to_value(root).unwrap_or_default()
}

#[cfg(any(feature = "types-1-32", feature = "types-1-36"))]
fn schema_1<T: schemars1::JsonSchema>() -> Value {
    schemars1::SchemaGenerator::default()
        .into_root_schema_for::<T>()
        .to_value()
}

macro_rules! crates {
    ($($feature:literal: $($version:literal $name:ident $schema:ident),+;)+) => {
        /// The oldest and the newest crate that has the minor.
        pub fn crates() -> Vec<Crate> {
            $(#[cfg(feature = $feature)]
            { return vec![$(Crate { version: $version, kinds: kinds!($name, $schema) }),+]; })+
        }
    };
}

crates! {
    "types-1-16": "0.13.1" k0_13 schema_08, "0.14.0" k0_14 schema_08;
    "types-1-22": "0.13.1" k0_13 schema_08, "0.20.0" k0_20 schema_08;
    "types-1-25": "0.16.0" k0_16 schema_08, "0.22.0" k0_22 schema_08;
    "types-1-29": "0.21.1" k0_21 schema_08, "0.24.0" k0_24 schema_08;
    "types-1-32": "0.24.0" k0_24 schema_08, "0.28.0" k0_28 schema_1;
    "types-1-36": "0.28.0" k0_28 schema_1, "0.29.0" k0_29 schema_1;
}
