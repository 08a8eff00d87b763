//! The objects of a text, read by a YAML parser that is not ours.

use serde::Deserialize;
use serde_json::Value;

/// The objects of a stream, those in lists included; `None` if the parser does not take the text to its end.
pub fn objects(text: &str) -> Option<Vec<Value>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut objects = Vec::new();
    for document in serde_yaml_ng::Deserializer::from_str(text) {
        let mut value = serde_yaml_ng::Value::deserialize(document).ok()?;
        value.apply_merge().ok()?;
        let value = serde_json::to_value(value).ok()?;
        collect(value, &mut objects);
    }
    Some(objects)
}

fn collect(value: Value, objects: &mut Vec<Value>) {
    let (Some(_), Some(kind)) = (text(&value, "apiVersion"), text(&value, "kind")) else {
        return;
    };
    match value.get("items").and_then(Value::as_array) {
        Some(items) if kind.ends_with("List") => {
            for item in items {
                collect(item.clone(), objects);
            }
        }
        _ => objects.push(value),
    }
}

/// The text that an object has at a key.
pub fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

/// `apps/v1 Deployment`.
pub fn name(object: &Value) -> String {
    let of = |key| text(object, key).unwrap_or_default();
    format!("{} {}", of("apiVersion"), of("kind"))
}
