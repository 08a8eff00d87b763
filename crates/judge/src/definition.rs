//! What the API server demands of a CustomResourceDefinition of v1 that no type says: one stored version, a schema for each, and
//! schemas that are structural.
//!
//! See <https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema>.

use serde_json::Value;

/// Whether one of the versions is the stored one, where versions are named at all.
pub fn has_one_stored(definition: &Value) -> bool {
    let versions = versions(definition);
    let stored = versions.iter().filter(|version| version["storage"] == true);
    versions.is_empty() || stored.count() == 1
}

fn versions(definition: &Value) -> &[Value] {
    let versions = definition.pointer("/spec/versions");
    versions
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// What the server would refuse, as places.
pub fn faults(definition: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let versions = versions(definition);
    if versions.is_empty() || !has_one_stored(definition) {
        faults.push("not one stored version".to_owned());
    }
    for version in versions {
        let name = version["name"].as_str().unwrap_or_default();
        match version.pointer("/schema/openAPIV3Schema") {
            Some(schema) => structural(schema, name, Depth::Root, &mut faults),
            None => faults.push(format!("{name}: no schema")),
        }
    }
    if definition.pointer("/spec/preserveUnknownFields") == Some(&Value::Bool(true)) {
        faults.push("preserveUnknownFields".to_owned());
    }
    let conversion = definition.pointer("/spec/conversion");
    let is_webhook = conversion.is_some_and(|conversion| conversion["strategy"] == "Webhook");
    let reviews = definition.pointer("/spec/conversion/webhook/conversionReviewVersions");
    if is_webhook && reviews.and_then(Value::as_array).is_none_or(Vec::is_empty) {
        faults.push("no conversionReviewVersions".to_owned());
    }
    faults
}

/// Where a schema stands.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
    Root,
    Field,
    /// In `allOf` and its like, where types have no place.
    Logic,
}

fn structural(schema: &Value, path: &str, depth: Depth, faults: &mut Vec<String>) {
    let is_int_or_string = schema["x-kubernetes-int-or-string"] == true;
    let is_open = schema["x-kubernetes-preserve-unknown-fields"] == true;
    let type_name = schema.get("type").and_then(Value::as_str);
    match depth {
        Depth::Root if type_name != Some("object") => {
            faults.push(format!("{path}: the root is no object"))
        }
        Depth::Field if type_name.is_none() && !is_int_or_string && !is_open => {
            faults.push(format!("{path}: no type"))
        }
        Depth::Logic => {
            let of_structure = [
                "description",
                "type",
                "default",
                "additionalProperties",
                "nullable",
            ];
            let found = of_structure.iter().find(|key| schema.get(**key).is_some());
            faults.extend(found.map(|key| format!("{path}: {key} in logic")));
        }
        _ => {}
    }
    let below = if depth == Depth::Logic {
        Depth::Logic
    } else {
        Depth::Field
    };
    for (name, field) in schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        structural(field, &format!("{path}/{name}"), below, faults);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(key).filter(|inner| inner.is_object()) {
            structural(inner, &format!("{path}/{key}"), below, faults);
        }
    }
    if type_name == Some("array") && schema.get("items").is_none() && depth != Depth::Logic {
        faults.push(format!("{path}: an array without items"));
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        for inner in schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if !is_int_or_string {
                structural(inner, &format!("{path}/{key}"), Depth::Logic, faults);
            }
        }
    }
    let refused = [
        "$ref",
        "definitions",
        "dependencies",
        "patternProperties",
        "uniqueItems",
    ];
    let is_refused = |key: &&&str| {
        schema
            .get(**key)
            .is_some_and(|value| *value != Value::Bool(false))
    };
    faults.extend(
        refused
            .iter()
            .find(is_refused)
            .map(|key| format!("{path}: {key}")),
    );
}
