//! JSON schemas: the properties that an object has and the schema does not, and those that it requires.

use serde_json::Value;

use crate::problem::{Fault, Problem};

/// What is wrong with a value by a schema, whose references lead into itself.
pub fn problems(root: &Value, value: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(root, root, value, "", &mut problems);
    problems
}

fn walk(root: &Value, schema: &Value, value: &Value, path: &str, problems: &mut Vec<Problem>) {
    let schema = resolved(root, schema);
    match value {
        Value::Array(items) => {
            let Some(inner) = schema.get("items") else {
                return;
            };
            for (i, item) in items.iter().enumerate() {
                walk(root, inner, item, &format!("{path}/{i}"), problems);
            }
        }
        Value::Object(entries) => {
            let properties = schema.get("properties");
            for (key, value) in entries {
                let known = properties.and_then(|properties| properties.get(key));
                match known.or_else(|| {
                    schema
                        .get("additionalProperties")
                        .filter(|more| more.is_object())
                }) {
                    Some(inner) if !value.is_null() => {
                        walk(root, inner, value, &format!("{path}/{key}"), problems)
                    }
                    Some(_) => (),
                    None if is_open(schema) => (),
                    None => problems.push(Problem::of(Fault::Unknown, path, key)),
                }
            }
            let required = schema.get("required").and_then(Value::as_array);
            let required = required.into_iter().flatten().filter_map(Value::as_str);
            let missing = required.filter(|name| entries.get(*name).is_none_or(Value::is_null));
            problems.extend(missing.map(|name| Problem::of(Fault::Missing, path, name)));
        }
        _ => (),
    }
}

/// Whether a schema says nothing of its properties.
fn is_open(schema: &Value) -> bool {
    schema.get("properties").is_none()
        || schema.get("additionalProperties") == Some(&Value::Bool(true))
        || schema.get("x-kubernetes-preserve-unknown-fields") == Some(&Value::Bool(true))
}

/// What a schema refers to; of several, the one for objects.
fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let mut schema = schema;
    for _ in 0..8 {
        let several = ["allOf", "oneOf", "anyOf"]
            .into_iter()
            .find_map(|key| schema.get(key)?.as_array());
        let reference = schema.get("$ref").and_then(Value::as_str);
        schema = match (reference, several) {
            (Some(reference), _) => root
                .pointer(reference.trim_start_matches('#'))
                .unwrap_or(&Value::Null),
            (None, Some(several)) if schema.get("properties").is_none() => {
                match several
                    .iter()
                    .find(|one| one.get("$ref").is_some() || one.get("properties").is_some())
                {
                    Some(one) => one,
                    None => return schema,
                }
            }
            _ => return schema,
        };
    }
    schema
}
