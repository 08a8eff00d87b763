//! `crd-stored-version`: a CRD whose stored objects may be in a version that is gone, not served, or on its way out.

use super::{Check, Rule};
use crate::context::{Context, Head, message, text};
use crate::tree::NodeId;
use crate::{Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "crd-stored-version",
    safety: None,
    messages: &[
        ("finding-crd-stored-version", &["version"]),
        ("finding-crd-stored-version-unserved", &["version"]),
        ("finding-crd-stored-version-deprecated", &["version"]),
        ("finding-crd-deprecated-version", &["version"]),
    ],
    guide: "crd-v1",
    check: Check::Object(check),
};

const SOURCE: &str = "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#upgrade-existing-objects-to-a-new-stored-version";

/// A version as the CRD describes it.
struct Version<'a> {
    name: &'a str,
    is_served: bool,
    is_storage: bool,
    /// The mark, if it is set.
    deprecated: Option<NodeId>,
}

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    if !head.is("apiextensions.k8s.io", "CustomResourceDefinition") {
        return Vec::new();
    }
    let Some(versions) = versions(ctx, head) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    let stored = ctx.find_in(head.part, &["status", "storedVersions"]);
    for node in stored.into_iter().flat_map(|list| ctx.items(list)) {
        let Some(name) = ctx.scalar(node) else {
            continue;
        };
        let version = versions.iter().find(|version| version.name == name);
        let (key, severity) = match version {
            None => ("finding-crd-stored-version", Severity::Error),
            // The newest objects are stored so: there is nothing to migrate to.
            Some(version) if version.is_storage => continue,
            Some(version) if !version.is_served => {
                ("finding-crd-stored-version-unserved", Severity::Warning)
            }
            Some(version) if version.deprecated.is_some() => {
                ("finding-crd-stored-version-deprecated", Severity::Warning)
            }
            Some(_) => continue,
        };
        told.push(name);
        found.push(find(ctx, node, name, key, severity));
    }
    for version in &versions {
        let is_new = version.is_served && !told.contains(&version.name);
        if let Some(node) = version.deprecated.filter(|_| is_new) {
            let key = "finding-crd-deprecated-version";
            found.push(find(ctx, node, version.name, key, Severity::Info));
        }
    }
    found
}

/// The versions of a CRD, also the one that `v1beta1` names beside its list; none when a template decides a name.
fn versions<'a>(ctx: &Context<'a, '_>, head: &Head<'_>) -> Option<Vec<Version<'a>>> {
    let is = |version, key: &str, word| {
        let node = ctx.find(version, &[key])?;
        (ctx.scalar(node) == Some(word)).then_some(node)
    };
    let mut versions = Vec::new();
    if let Some(node) = ctx.find_in(head.part, &["spec", "version"]) {
        versions.push(Version {
            name: ctx.scalar(node)?,
            is_served: true,
            is_storage: true,
            deprecated: None,
        });
    }
    if let Some(list) = ctx.find_in(head.part, &["spec", "versions"]) {
        versions.clear();
        for version in ctx.items(list) {
            versions.push(Version {
                name: ctx.scalar(ctx.find(version, &["name"])?)?,
                is_served: is(version, "served", "false").is_none(),
                is_storage: is(version, "storage", "true").is_some(),
                deprecated: is(version, "deprecated", "true"),
            });
        }
    }
    (!versions.is_empty()).then_some(versions)
}

fn find(
    ctx: &Context<'_, '_>,
    at: NodeId,
    version: &str,
    key: &'static str,
    severity: Severity,
) -> Finding {
    let words = message(key, [("version", text(version))]);
    Finding {
        subject: version.to_owned(),
        field: ctx.field(at),
        source: SOURCE,
        ..ctx.finding(RULE.id, severity, at, words)
    }
}
