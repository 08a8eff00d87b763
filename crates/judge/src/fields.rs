//! The fields of every API in every minor, as the OpenAPI specifications of Kubernetes have them.
//!
//! `crates/check/tests/readings` says where the table comes from; files of configuration have one of their own, whose versions
//! are the same in every minor.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::objects;
use crate::problem::{Fault, Problem};

/// The table, by type.
pub struct Fields {
    types: BTreeMap<String, Vec<Field>>,
}

/// Every minor of the table.
const EVER: (u16, u16) = (0, 37);

struct Field {
    name: String,
    /// `[]` for a list, `{}` for a map, then what is in it.
    holds: String,
    is_required: bool,
    minors: Vec<(u16, u16)>,
}

impl Field {
    fn is_in(&self, minor: u16) -> bool {
        let mut minors = self.minors.iter();
        minors.any(|(first, last)| (*first..=*last).contains(&minor))
    }
}

impl Fields {
    /// Reads the tables.
    pub fn read() -> Fields {
        let apis = include_str!("../../check/tests/readings/k8s-openapi-fields.csv");
        let configuration = include_str!("../schemas/config-fields.csv");
        let mut types: BTreeMap<String, Vec<Field>> = BTreeMap::new();
        for row in apis.lines().skip(1).chain(configuration.lines().skip(1)) {
            let mut cells = row.split(',').map(str::to_owned);
            let mut cell = || cells.next().unwrap_or_default();
            let (type_name, name, holds, required) = (cell(), cell(), cell(), cell());
            let minors: Vec<(u16, u16)> = cell().split(' ').filter_map(span).collect();
            types.entry(type_name).or_default().push(Field {
                name,
                holds,
                is_required: required == "yes",
                minors: if minors.is_empty() {
                    vec![EVER]
                } else {
                    minors
                },
            });
        }
        Fields { types }
    }

    /// The newest minor of the table that has the API of an object.
    pub fn newest_minor(&self, object: &Value) -> Option<u16> {
        let fields = self.types.get(&root(object)?)?;
        let last = fields.iter().flat_map(|field| &field.minors);
        last.map(|(_, last)| *last).max()
    }

    /// What is wrong with an object in a minor; `None` where the minor does not have its API.
    pub fn problems(&self, object: &Value, minor: u16) -> Option<Vec<Problem>> {
        let root = root(object)?;
        let fields = self.types.get(&root)?;
        let is_there = fields.iter().any(|field| field.is_in(minor));
        let mut problems = Vec::new();
        self.walk(&root, object, minor, "", &mut problems);
        // The crates require metadata, where the specifications do not.
        problems.retain(|problem| problem.field != "/metadata");
        is_there.then_some(problems)
    }

    fn walk(
        &self,
        holds: &str,
        value: &Value,
        minor: u16,
        path: &str,
        problems: &mut Vec<Problem>,
    ) {
        if let Some(inner) = holds.strip_prefix("[]") {
            let Some(items) = value.as_array() else {
                return problems.push(wrong_type(path));
            };
            for (i, item) in items.iter().enumerate() {
                self.walk(inner, item, minor, &format!("{path}/{i}"), problems);
            }
        } else if let Some(inner) = holds.strip_prefix("{}") {
            let Some(entries) = value.as_object() else {
                return problems.push(wrong_type(path));
            };
            for (key, value) in entries {
                self.walk(inner, value, minor, &format!("{path}/{key}"), problems);
            }
        } else if let Some((type_name, _)) = holds.split_once("JSONSchemaPropsOr") {
            if value.is_object() {
                let schema = format!("{type_name}JSONSchemaProps");
                self.walk(&schema, value, minor, path, problems);
            }
        } else if let Some(fields) = self.types.get(holds) {
            self.object(fields, value, minor, path, problems);
        } else if !is_scalar(holds, value) {
            problems.push(wrong_type(path));
        }
    }

    fn object(
        &self,
        fields: &[Field],
        value: &Value,
        minor: u16,
        path: &str,
        problems: &mut Vec<Problem>,
    ) {
        let Some(entries) = value.as_object() else {
            return problems.push(wrong_type(path));
        };
        let now = || fields.iter().filter(|field| field.is_in(minor));
        for (key, value) in entries {
            match now().find(|field| field.name == *key) {
                None => problems.push(Problem::of(Fault::Unknown, path, key)),
                Some(_) if value.is_null() => (),
                Some(field) => {
                    self.walk(
                        &field.holds,
                        value,
                        minor,
                        &format!("{path}/{key}"),
                        problems,
                    );
                }
            }
        }
        let is_absent = |field: &&Field| entries.get(&field.name).is_none_or(Value::is_null);
        let missing = now().filter(|field| field.is_required).filter(is_absent);
        problems.extend(missing.map(|field| Problem::of(Fault::Missing, path, &field.name)));
    }
}

/// The type of an object, by its head.
fn root(object: &Value) -> Option<String> {
    let api_version = objects::text(object, "apiVersion")?;
    let kind = objects::text(object, "kind")?;
    let (group, version) = api_version.split_once('/').unwrap_or(("core", api_version));
    let is_ours = !group.contains('.') || group.ends_with(".k8s.io");
    let group = group.split('.').next()?;
    is_ours.then(|| format!("{group}.{version}.{kind}"))
}

fn wrong_type(path: &str) -> Problem {
    Problem {
        fault: Fault::Type,
        field: path.to_owned(),
    }
}

/// Whether a field without fields of its own can hold the value.
fn is_scalar(holds: &str, value: &Value) -> bool {
    match holds {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "int-or-string" | "quantity" => value.is_number() || value.is_string(),
        _ => true,
    }
}

/// `1.19-1.37` or `1.19`.
fn span(text: &str) -> Option<(u16, u16)> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let minor = |text: &str| text.strip_prefix("1.")?.parse().ok();
    Some((minor(first)?, minor(last)?))
}
