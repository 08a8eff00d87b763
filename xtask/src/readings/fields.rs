//! The fields of each type that one crate has: their names, what they hold, and whether the specification requires them.
//!
//! A type is a file. Its `Deserialize` names the fields and what they hold, its schema the required ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::source::{self, Name};
use super::table;

/// A type, a field of it, what it holds, and whether it is required.
pub(super) type Field = (String, String, String, bool);

/// The fields of each minor, as far as an object of some API can hold them.
pub(super) fn minors(folder: &Path) -> Result<BTreeMap<u8, BTreeSet<Field>>, String> {
    let mut minors: BTreeMap<u8, (BTreeSet<Field>, Vec<String>)> = BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|e| e.to_string())?;
        let inner = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let Some(minor) = source::minor(inner) else {
            continue;
        };
        if inner.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(entry.path())
                .map_err(|e| format!("{}: {e}", entry.path().display()))?;
            let (fields, roots) = minors.entry(minor).or_default();
            fields.extend(fields_of(inner, &text));
            roots.extend(source::apis(&text).into_iter().map(|(name, _)| root(&name)));
        }
    }
    let reached = |(minor, (fields, roots))| (minor, reached(fields, roots));
    Ok(minors.into_iter().map(reached).collect())
}

/// Takes in what one more crate says. Crates from before the schemas say nothing.
pub(super) fn join(known: &mut BTreeMap<Field, BTreeSet<u8>>, more: BTreeMap<u8, BTreeSet<Field>>) {
    let has_schemas = more.values().flatten().any(|field| field.3);
    let fields = more.into_iter().filter(|_| has_schemas);
    for (minor, field) in
        fields.flat_map(|(minor, fields)| fields.into_iter().map(move |field| (minor, field)))
    {
        known.entry(field).or_default().insert(minor);
    }
}

/// The rows as CSV, sorted.
pub(super) fn write(fields: &BTreeMap<Field, BTreeSet<u8>>) -> String {
    let mut text = String::from("type,field,holds,required,minors\n");
    for ((name, field, holds, is_required), minors) in fields {
        let required = if *is_required { "yes" } else { "" };
        let minors = table::spans(minors.iter().copied());
        let _ = writeln!(text, "{name},{field},{holds},{required},{minors}");
    }
    text
}

/// The type of an API's objects: `networking.v1.Ingress`.
fn root((group, version, kind): &Name) -> String {
    let group = group.split('.').next().filter(|group| !group.is_empty());
    format!("{}.{version}.{kind}", group.unwrap_or("core"))
}

/// The fields that objects can hold. Lists of objects are left out.
fn reached(fields: BTreeSet<Field>, roots: Vec<String>) -> BTreeSet<Field> {
    let mut by_type: BTreeMap<&str, Vec<&Field>> = BTreeMap::new();
    for field in &fields {
        by_type.entry(&field.0).or_default().push(field);
    }
    let mut open: Vec<&str> = roots.iter().map(String::as_str).collect();
    open.retain(|root| !root.ends_with("List"));
    let mut reached: BTreeMap<&str, Vec<&Field>> = BTreeMap::new();
    while let Some(name) = open.pop() {
        if let Some(fields) = by_type.remove(name) {
            open.extend(fields.iter().map(|field| held(&field.2)));
            reached.insert(name, fields);
        }
    }
    reached.into_values().flatten().cloned().collect()
}

/// The type at the end of `[]core.v1.Container`.
fn held(type_name: &str) -> &str {
    type_name.trim_start_matches(['[', ']', '{', '}'])
}

/// The fields of the type that a file holds, if it is one with fields.
fn fields_of(path: &Path, text: &str) -> Vec<Field> {
    let Some((_, name)) = text.split_once("\npub struct ") else {
        return Vec::new();
    };
    let end = name.find(|c: char| !c.is_alphanumeric());
    let type_name = type_name(
        path,
        name.get(..end.unwrap_or_default()).unwrap_or_default(),
    );
    let required = required(text);
    let field = |line: &str| {
        let (key, variable) = line.trim().split_once("\" => Field::Key_")?;
        let (key, variable) = (key.strip_prefix('"')?, variable.strip_suffix(',')?);
        let holds = holds(text, variable).unwrap_or_else(|| "string".to_owned());
        Some((
            type_name.clone(),
            key.to_owned(),
            holds,
            required.contains(key),
        ))
    };
    text.lines().filter_map(field).collect()
}

/// `networking.v1.IngressSpec` for the file `v1_36/api/networking/v1/ingress_spec.rs`.
fn type_name(path: &Path, name: &str) -> String {
    let folders = path.parent().into_iter().flat_map(Path::components).skip(1);
    let folders: Vec<String> = folders
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    short(&folders.join("."), name)
}

/// A name without what is the same in all of them.
fn short(modules: &str, name: &str) -> String {
    let modules = modules
        .rsplit_once("pkg.apis.")
        .map_or(modules, |(_, rest)| rest);
    let modules = modules.strip_prefix("api.").unwrap_or(modules);
    match name {
        "IntOrString" => "int-or-string".to_owned(),
        "Quantity" => "quantity".to_owned(),
        "Time" | "MicroTime" => "string".to_owned(),
        "RawExtension" | "JSON" | "FieldsV1" | "CustomResourceSubresourceStatus" => {
            "any".to_owned()
        }
        _ => format!("{modules}.{name}"),
    }
}

/// What a field holds, by the variable that takes its value; those of `apiVersion` and `kind` have none.
fn holds(text: &str, variable: &str) -> Option<String> {
    let (_, rest) = text.split_once(&format!("let mut value_{variable}: Option<"))?;
    let (rust, _) = rest.split_once("> = None;")?;
    Some(plain(rust))
}

/// `[]` for a list, `{}` for a map, then the name of what is in it.
fn plain(rust: &str) -> String {
    let (outer, inner) = rust.split_once('<').unwrap_or((rust, ""));
    let name = outer.rsplit("::").next().unwrap_or(outer);
    match name.trim_end_matches('>') {
        "Vec" => format!("[]{}", plain(inner)),
        "BTreeMap" => {
            let (_, value) = inner.split_once(", ").unwrap_or_default();
            format!("{{}}{}", plain(value))
        }
        "Box" => plain(inner),
        "String" | "ByteString" => "string".to_owned(),
        "i32" | "i64" => "integer".to_owned(),
        "f64" => "number".to_owned(),
        "bool" => "boolean".to_owned(),
        "Value" => "any".to_owned(),
        name => {
            let modules = outer.rsplit_once("::").map_or("", |(modules, _)| modules);
            let modules = modules.strip_prefix("crate::").unwrap_or(modules);
            short(&modules.replace("::", "."), name)
        }
    }
}

/// The names that a type's schema requires.
fn required<'t>(text: &'t str) -> BTreeSet<&'t str> {
    let schema = text.split_once("\nimpl crate::schemars::JsonSchema for ");
    let schema = schema.map_or("", |(_, schema)| schema);
    let list = schema.lines().skip_while(|line| {
        let line = line.trim_start();
        !((line.starts_with("required: ") || line.starts_with("\"required\": "))
            && line.ends_with('['))
    });
    let name = |line: &'t str| Some(line.trim().strip_prefix('"')?.split_once('"')?.0);
    list.skip(1).map_while(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
pub struct IngressSpec {
    pub rules: Option<Vec<crate::api::networking::v1::IngressRule>>,
}
                            "rules" => Field::Key_rules,
                            "type" => Field::Key_type_,
                let mut value_rules: Option<std::vec::Vec<crate::api::networking::v1::IngressRule>> = None;
                let mut value_type_: Option<std::collections::BTreeMap<std::string::String, std::vec::Vec<std::string::String>>> = None;
impl crate::schemars::JsonSchema for IngressSpec {
            "required": [
                "type",
            ],
"#;

    #[test]
    fn reads_names_types_and_what_is_required() {
        let fields = fields_of(Path::new("v1_36/api/networking/v1/ingress_spec.rs"), TEXT);
        let name = "networking.v1.IngressSpec".to_owned();
        let rules = "[]networking.v1.IngressRule".to_owned();
        let expected = [
            (name.clone(), "rules".to_owned(), rules, false),
            (name, "type".to_owned(), "{}[]string".to_owned(), true),
        ];
        assert_eq!(fields, expected);
    }
}
