//! What one crate says: a module `v1_33` for each minor, in it a file for each type, and in the files of types that have a
//! group, version and kind an `impl crate::Resource`.
//!
//! The doc comment of a type is the description that the specification gives; it may call the type deprecated.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// Group, version and kind.
pub(super) type Name = (String, String, String);

/// An API in one minor.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Api {
    /// The last part of its address; empty where the crate is too old to say.
    pub(super) plural: String,
    /// Where its objects live; empty where the crate is too old to say.
    pub(super) scope: &'static str,
    /// Whether its description calls it deprecated.
    pub(super) is_deprecated: bool,
    /// The minor that its description gives for that.
    pub(super) deprecated_in: Option<u8>,
}

/// The APIs of each minor that a crate has, by its sources.
pub(super) fn minors(folder: &Path) -> Result<BTreeMap<u8, BTreeMap<Name, Api>>, String> {
    let mut minors: BTreeMap<u8, BTreeMap<Name, Api>> = BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|e| e.to_string())?;
        let path = entry.path();
        let Some(minor) = minor(path.strip_prefix(folder).unwrap_or(path)) else {
            continue;
        };
        if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
            minors.entry(minor).or_default().extend(apis(&text));
        }
    }
    Ok(minors)
}

/// The minor whose module a file lies in.
pub(super) fn minor(path: &Path) -> Option<u8> {
    let first = path.components().next()?.as_os_str().to_str()?;
    first.strip_prefix("v1_")?.parse().ok()
}

/// The APIs of one file. The list of anything, whose kind is that of its items, is none.
pub(super) fn apis(text: &str) -> Vec<(Name, Api)> {
    let blocks = text.split("\nimpl crate::Resource for ").skip(1);
    blocks.filter_map(|block| api(text, block)).collect()
}

fn api(text: &str, block: &str) -> Option<(Name, Api)> {
    let (body, _) = block.split_once("\n}")?;
    let (type_name, _) = body.split_once(' ')?;
    let name = (
        constant(body, "GROUP")?,
        constant(body, "VERSION")?,
        constant(body, "KIND")?,
    );
    let scope = match body {
        _ if body.contains("crate::NamespaceResourceScope") => "namespaced",
        _ if body.contains("crate::ClusterResourceScope") => "cluster",
        _ if body.contains("crate::SubResourceScope") => "subresource",
        _ => "",
    };
    let description = description(text, type_name).to_ascii_lowercase();
    let api = Api {
        plural: constant(body, "URL_PATH_SEGMENT").unwrap_or_default(),
        scope,
        is_deprecated: description.contains("deprecated"),
        deprecated_in: deprecated_in(&description),
    };
    Some((name, api))
}

/// The text of a constant, if it is written out.
fn constant(body: &str, name: &str) -> Option<String> {
    let (_, rest) = body.split_once(&format!("const {name}: &'static str = \""))?;
    Some(rest.split_once('"')?.0.to_owned())
}

/// The doc comment of a type.
fn description(text: &str, type_name: &str) -> String {
    let Some((before, _)) = text.split_once(&format!("\npub struct {type_name} ")) else {
        return String::new();
    };
    let comment: Vec<&str> = before
        .lines()
        .rev()
        .skip_while(|line| line.starts_with("#["))
        .map_while(|line| line.strip_prefix("///"))
        .collect();
    comment.into_iter().rev().collect::<Vec<_>>().join("\n")
}

/// The minor after "deprecated in v1.16", "deprecated 1.9" or "is deprecated in v1.19+".
fn deprecated_in(description: &str) -> Option<u8> {
    let (_, rest) = description.split_once("deprecated ")?;
    let rest = rest.strip_prefix("in ").unwrap_or(rest);
    let rest = rest.strip_prefix('v').unwrap_or(rest).strip_prefix("1.")?;
    let end = rest.find(|c: char| !c.is_ascii_digit());
    rest.get(..end.unwrap_or(rest.len()))?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Api, apis};

    const TEXT: &str = r#"
// Generated from definition io.k8s.api.policy.v1beta1.PodSecurityPolicy

/// PodSecurityPolicy governs pods. Deprecated in 1.21.
#[derive(Clone, Debug)]
pub struct PodSecurityPolicy {
    pub metadata: ObjectMeta,
}

impl crate::Resource for PodSecurityPolicy {
    const API_VERSION: &'static str = "policy/v1beta1";
    const GROUP: &'static str = "policy";
    const KIND: &'static str = "PodSecurityPolicy";
    const VERSION: &'static str = "v1beta1";
    const URL_PATH_SEGMENT: &'static str = "podsecuritypolicies";
    type Scope = crate::ClusterResourceScope;
}
"#;

    #[test]
    fn reads_the_name_the_address_and_the_description() {
        let name = ["policy", "v1beta1", "PodSecurityPolicy"].map(str::to_owned);
        let api = Api {
            plural: "podsecuritypolicies".to_owned(),
            scope: "cluster",
            is_deprecated: true,
            deprecated_in: Some(21),
        };
        assert_eq!(apis(TEXT), [(name.into(), api)]);
    }
}
