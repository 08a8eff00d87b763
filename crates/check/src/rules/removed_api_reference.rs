//! `removed-api-reference`: a reference by `apiVersion` and `kind`, or by group, version and kind, to an API that the target
//! does not serve.
//!
//! Only the paths of references that are known are read; what other fields of custom resources say is left alone.
//! How bad it is depends on who follows the reference:
//! - autoscalers ask for group and kind alone, so a version that is gone does no harm while the group has the kind
//!   (`RESTMappings(targetGK)` in <https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/horizontal.go>);
//! - the garbage collector and Argo Rollouts ask for the version too.

use facts::{Api, Surface};

use super::{Check, Rule, api};
use crate::apis::{self, Standing};
use crate::context::{Context, message, text};
use crate::entries::Entry;
use crate::tree::NodeId;
use crate::{Arg, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "removed-api-reference",
    safety: Some(Safety::Safe),
    messages: &[
        ("finding-removed-api-reference", REPLACED),
        ("finding-removed-api-reference-none", NAMED),
        ("finding-removed-api-reference-scale", REPLACED),
        ("finding-removed-api-reference-lookup", REPLACED),
        ("finding-removed-api-reference-workload", REPLACED),
        ("finding-removed-api-reference-owner", REPLACED),
        ("finding-removed-api-reference-event", REPLACED),
        ("finding-removed-api-reference-select", REPLACED),
        ("finding-removed-api-reference-exec", REPLACED),
        ("fix-refer-to", &["replacement"]),
        ("note-exec-version", &[]),
        ("note-select-together", &[]),
    ],
    guide: "api-removals",
    check: Check::Key(
        &[
            "scaleTargetRef",
            "targetRef",
            "workloadRef",
            "autoscalerRef",
            "ingressRef",
            "ownerReferences",
            "involvedObject",
            "regarding",
            "target",
            "objref",
            "exec",
        ],
        check,
    ),
};

const NAMED: &[&str] = &["api", "kind", "target"];
const REPLACED: &[&str] = &["api", "kind", "target", "replacement"];

/// A reference, and the nodes that name the API.
struct Reference {
    row: &'static Api,
    /// The `apiVersion`, or the version.
    version: NodeId,
    /// The group, where it stands by itself.
    group: Option<NodeId>,
}

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    if entry.part.is_none() || ctx.keys_above(entry.key).contains(&"status") {
        return Vec::new();
    }
    if entry.name == "exec" {
        return of_sign_in(ctx, entry).into_iter().collect();
    }
    let read: Vec<Reference> = match entry.name {
        "ownerReferences" if ctx.keys_above(entry.key).get(1) == Some(&"metadata") => ctx
            .items(entry.value)
            .filter_map(|owner| named(ctx, owner))
            .collect(),
        "ownerReferences" => Vec::new(),
        "target" => selected(ctx, entry).into_iter().collect(),
        "objref" if ctx.keys_above(entry.key).get(1) != Some(&"vars") => Vec::new(),
        _ => named(ctx, entry.value).into_iter().collect(),
    };
    read.into_iter()
        .filter_map(|reference| find(ctx, entry, &reference))
        .collect()
}

/// What the program that signs a user of a kubeconfig in is to speak. Its last version asks for more fields than the others.
fn of_sign_in(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<Finding> {
    const GROUP: &str = "client.authentication.k8s.io";
    const KIND: &str = "ExecCredential";
    let is_user = ctx.keys_above(entry.key).get(1..) == Some(&["user", "users"]);
    let node = ctx.find(entry.value, &["apiVersion"])?;
    let (group, version) = facts::split_api_version(ctx.scalar(node)?);
    let row = facts::find_api(GROUP, version, KIND).filter(|_| group == GROUP && is_user)?;
    let removed = row.removed.filter(|removed| removed.value <= ctx.target)?;
    let new = format!("{GROUP}/v1beta1");
    let args = [
        ("api", text(row.api_version())),
        ("kind", text(KIND)),
        ("target", Arg::Minor(ctx.target)),
        ("replacement", text(new.as_str())),
    ];
    let words = message("finding-removed-api-reference-exec", args);
    let fix = ctx.replace(node, &new).map(|edit| {
        Fix::new(
            message("fix-refer-to", [("replacement", text(new.as_str()))]),
            Safety::Review,
            vec![edit],
        )
        .note(message("note-exec-version", []))
    });
    Some(Finding {
        subject: apis::subject(row),
        field: ctx.field(node),
        removed_in: Some(removed.value),
        replacement: Some(new),
        source: row.source,
        fixes: fix.into_iter().collect(),
        ..ctx.finding(RULE.id, Severity::Error, node, words)
    })
}

/// A mapping with `apiVersion` and `kind`.
fn named(ctx: &Context<'_, '_>, id: NodeId) -> Option<Reference> {
    let version_node = ctx.find(id, &["apiVersion"])?;
    let api_version = ctx.scalar(version_node)?;
    let kind = ctx.scalar(ctx.find(id, &["kind"])?)?;
    Some(Reference {
        row: removed(ctx, api_version, kind)?,
        version: version_node,
        group: None,
    })
}

/// What a patch of Kustomize selects by group, version and kind; without one of them it may select others too. Flux and
/// Argo CD hold such patches in objects of their own.
fn selected(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<Reference> {
    let list = *ctx.keys_above(entry.key).get(1)?;
    let is_patch = matches!(list, "patches" | "patchesJson6902");
    let [group, version, kind] =
        ["group", "version", "kind"].map(|key| ctx.find(entry.value, &[key]));
    let (group, version) = (group?, version?);
    let api_version = format!("{}/{}", ctx.scalar(group)?, ctx.scalar(version)?);
    let row = removed(ctx, &api_version, ctx.scalar(kind?)?).filter(|_| is_patch)?;
    Some(Reference {
        row,
        version,
        group: Some(group),
    })
}

fn removed(ctx: &Context<'_, '_>, api_version: &str, kind: &str) -> Option<&'static Api> {
    match apis::standing(api_version, kind, ctx.target) {
        Standing::Removed(row) if row.surface == Surface::Rest && row.kind == kind => Some(row),
        _ => None,
    }
}

fn find(ctx: &Context<'_, '_>, entry: &Entry<'_>, reference: &Reference) -> Option<Finding> {
    let row = reference.row;
    let new = apis::replacement(row, ctx.target).filter(|new| new.kind == row.kind);
    let (key, severity) = judge(ctx, entry, row);
    let words = message(
        new.map_or("finding-removed-api-reference-none", |_| key),
        [
            ("api", text(row.api_version())),
            ("kind", text(row.kind)),
            ("target", Arg::Minor(ctx.target)),
        ],
    )
    .and("replacement", new.map(|new| text(apis::subject(new))));
    let is_mended = !matches!(
        entry.name,
        "ownerReferences" | "involvedObject" | "regarding"
    );
    Some(Finding {
        subject: apis::subject(row),
        field: ctx.field(reference.version),
        deprecated_in: api::minor(row.deprecated),
        removed_in: api::minor(row.removed),
        replacement: new.map(apis::subject),
        guide: row.guide,
        source: row.source,
        fixes: new
            .filter(|_| is_mended)
            .and_then(|new| fix(ctx, entry, reference, new))
            .into_iter()
            .collect(),
        ..ctx.finding(RULE.id, severity, reference.version, words)
    })
}

/// What becomes of the reference on the target.
fn judge(ctx: &Context<'_, '_>, entry: &Entry<'_>, row: &Api) -> (&'static str, Severity) {
    let kind = entry
        .part
        .and_then(|part| ctx.scalar(part.kind?))
        .unwrap_or_default();
    let is_found = apis::is_kind_served(row.group, row.kind, ctx.target);
    match (entry.name, kind) {
        ("scaleTargetRef", _) if !is_found => {
            ("finding-removed-api-reference-scale", Severity::Error)
        }
        ("scaleTargetRef", _) | ("targetRef", "VerticalPodAutoscaler") => {
            ("finding-removed-api-reference-lookup", Severity::Warning)
        }
        ("workloadRef", "Rollout") => ("finding-removed-api-reference-workload", Severity::Error),
        ("ownerReferences", _) => ("finding-removed-api-reference-owner", Severity::Warning),
        ("involvedObject" | "regarding", _) => {
            ("finding-removed-api-reference-event", Severity::Info)
        }
        ("target" | "objref", _) => ("finding-removed-api-reference-select", Severity::Error),
        _ => ("finding-removed-api-reference", Severity::Warning),
    }
}

/// Both names mean the same stored object, so that naming the one that is served changes nothing else. Kustomize matches
/// text with text: there the resources have to move too.
fn fix(ctx: &Context<'_, '_>, entry: &Entry<'_>, reference: &Reference, new: &Api) -> Option<Fix> {
    let Reference { version, group, .. } = *reference;
    let new_version = match group {
        Some(_) => new.version.to_owned(),
        None => new.api_version(),
    };
    let mut edits = Vec::new();
    for (node, value) in [(Some(version), new_version.as_str()), (group, new.group)] {
        if let Some(node) = node.filter(|node| ctx.scalar(*node) != Some(value)) {
            edits.push(ctx.replace(node, value)?);
        }
    }
    if !edits.is_sorted_by_key(|edit| edit.span) {
        edits.reverse();
    }
    let title = message("fix-refer-to", [("replacement", text(apis::subject(new)))]);
    Some(match entry.name {
        "target" | "objref" => {
            Fix::new(title, Safety::Review, edits).note(message("note-select-together", []))
        }
        _ => Fix::new(title, ctx.safety(version), edits),
    })
}
