//! `deprecated-kustomize-field`: a field of a Kustomization that kustomize advises against and still reads.

use facts::{KustomizeField, KustomizeFix};

use super::{Check, Rule};
use crate::context::{Context, message, text};
use crate::fields::Entries;
use crate::objects::Part;
use crate::tree::{NodeId, NodeKind};
use crate::{Detected, Edit, Finding, Fix, Message, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "deprecated-kustomize-field",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-deprecated-kustomize-field",
            &["field", "since", "replacement"],
        ),
        ("fix-field-name", &["field", "replacement"]),
    ],
    guide: "",
    check: Check::Document(check),
};

fn check(ctx: &Context<'_, '_>) -> Vec<Finding> {
    let of_document = ctx.detected == Some(Detected::Kustomization);
    let parts = ctx.parts.iter();
    parts
        .filter(|part| of_document || is_kustomization(ctx, part))
        .flat_map(|part| check_fields(ctx, part.entries()))
        .collect()
}

/// Without a group, kustomize takes the file for its own by its name and kind.
fn is_kustomization(ctx: &Context<'_, '_>, part: &Part) -> bool {
    let read = |id: Option<NodeId>| id.and_then(|id| ctx.scalar(id)).unwrap_or_default();
    let (api_version, kind) = (read(part.api_version), read(part.kind));
    matches!(kind, "Kustomization" | "Component")
        && (api_version.starts_with("kustomize.config.k8s.io/")
            || (part.api_version.is_none() && kind == "Kustomization"))
}

fn check_fields(ctx: &Context<'_, '_>, entries: Entries) -> Vec<Finding> {
    let mut found: Vec<(Finding, &str)> = Vec::new();
    for row in facts::kustomize_fields() {
        let Some((key, value)) = entries.get(ctx, row.field) else {
            continue;
        };
        // One list can take the new name, others have to be joined with it.
        let is_free = entries.get(ctx, row.replacement).is_none()
            && !found.iter().any(|(_, taken)| *taken == row.replacement);
        let fix = fix(ctx, row, key, value).filter(|_| is_free);
        let finding = Finding {
            subject: row.field.to_owned(),
            field: ctx.field(key),
            replacement: Some(row.replacement.to_owned()),
            source: row.source,
            fixes: fix.into_iter().collect(),
            ..ctx.finding(RULE.id, Severity::Info, key, words(row))
        };
        found.push((finding, row.replacement));
    }
    found.into_iter().map(|(finding, _)| finding).collect()
}

fn words(row: &KustomizeField) -> Message {
    message(
        "finding-deprecated-kustomize-field",
        [
            ("field", text(row.field)),
            ("since", text(row.deprecated)),
            ("replacement", text(row.replacement)),
        ],
    )
}

/// The new name, and for a list of files the key `path` before each of them.
fn fix(ctx: &Context<'_, '_>, row: &KustomizeField, key: NodeId, list: NodeId) -> Option<Fix> {
    let tree = &ctx.doc.tree;
    if row.fix == KustomizeFix::None || tree.kind(list) != NodeKind::Sequence {
        return None;
    }
    let mut edits = vec![ctx.replace(key, row.replacement)?];
    if row.fix == KustomizeFix::Paths {
        if tree.is_flow(list) {
            return None;
        }
        for item in ctx.items(list) {
            edits.push(name_path(ctx, item)?);
        }
    }
    Some(Fix::new(
        message(
            "fix-field-name",
            [
                ("field", text(row.field)),
                ("replacement", text(row.replacement)),
            ],
        ),
        Safety::Review,
        edits,
    ))
}

/// Patches that stand in the list themselves need another key and another indentation.
fn name_path(ctx: &Context<'_, '_>, item: NodeId) -> Option<Edit> {
    let is_file = ctx.doc.tree.kind(item) == NodeKind::Plain
        && ctx.scalar(item).is_some_and(|path| {
            [".yaml", ".yml", ".json"]
                .iter()
                .any(|end| path.ends_with(end))
        });
    is_file.then(|| Edit::insert(ctx.doc.span(item).start, "path: "))
}
