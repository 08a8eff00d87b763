//! `missing-required-field`: a whole object that lacks a field which its `apiVersion` requires and an older one did not.
//!
//! Patches and parts of objects lack fields by design. An object is taken for whole only when it has what a patch has no
//! reason to hold; templates and broken documents are left out.

use facts::RequiredField;

use super::{Check, Rule, old_fields_in_new_api};
use crate::apis;
use crate::context::{Context, Head, message, text};
use crate::convert;
use crate::fields::{self, Entries};
use crate::{Arg, Finding, Fix, Message, Safety, Severity, block};

pub(super) const RULE: Rule = Rule {
    id: "missing-required-field",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-missing-required-field",
            &["field", "api", "kind", "target"],
        ),
        (
            "finding-missing-required-field-once",
            &["field", "api", "kind", "target", "value"],
        ),
        ("fix-add-field", &["field"]),
        convert::MEND,
    ],
    guide: "",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    let (group, version) = facts::split_api_version(head.api_version);
    let rows = facts::required_fields(group, head.kind);
    if rows.is_empty() || !fields::is_whole(ctx) {
        return Vec::new();
    }
    let needed_elsewhere = old_fields_in_new_api::needed_elsewhere(ctx, head);
    let rows = rows.iter().filter(|row| row.place.has_version(version));
    let mut found: Vec<Finding> = approval(ctx, head).into_iter().collect();
    for row in rows {
        let is_missing = |entries: &Entries| {
            !entries.has(ctx, row.place.field)
                && entries.has_all(ctx, row.beside)
                && (row.place.field != "selector" || says_its_name(ctx, *entries))
                && (row.place.field != "path" || is_compared(ctx, *entries))
                && !needed_elsewhere.iter().any(|old| old.touches(*entries))
        };
        let mappings = fields::mappings(ctx, head.part, row.place.within);
        found.extend(
            mappings
                .into_iter()
                .filter(is_missing)
                .map(|entries| finding(ctx, head, row, entries)),
        );
    }
    convert::offer_to_mend(ctx, head, found)
}

/// Whether the type of a path compares it with something: what is implementation specific may go without.
fn is_compared(ctx: &Context<'_, '_>, path: Entries) -> bool {
    let kind = path.get(ctx, "pathType");
    let kind = kind.and_then(|(_, kind)| ctx.scalar(kind));
    matches!(kind, Some("Exact" | "Prefix"))
}

/// Whether the labels of a template say what the Pods are. Those that a base leaves for Kustomize to add are not there,
/// and neither is the selector that comes with them.
fn says_its_name(ctx: &Context<'_, '_>, spec: Entries) -> bool {
    const NAMES: [&str; 8] = [
        "app",
        "app.kubernetes.io/instance",
        "app.kubernetes.io/name",
        "component",
        "k8s-app",
        "name",
        "role",
        "run",
    ];
    let labels = spec
        .get(ctx, "template")
        .and_then(|(_, template)| ctx.find(template, &["metadata", "labels"]))
        .and_then(|labels| Entries::of(ctx, ctx.doc.tree.resolve(labels)?));
    labels.is_some_and(|labels| {
        let keys = || labels.iter(ctx).filter_map(|(key, _)| ctx.scalar(key));
        keys().any(|key| NAMES.contains(&key)) && !keys().any(|key| key.starts_with("kustomize."))
    })
}

/// Groups of the Kubernetes community say in an annotation who approved them, since
/// <https://github.com/kubernetes/enhancements/pull/1111>.
fn approval(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    const ANNOTATION: &str = "api-approved.kubernetes.io";
    let is_v1 = head.api_version == "apiextensions.k8s.io/v1";
    if !is_v1 || head.kind != "CustomResourceDefinition" || !fields::is_whole(ctx) {
        return None;
    }
    let spec = fields::mappings(ctx, head.part, "spec").pop()?;
    let (_, group) = spec.get(ctx, "group")?;
    let group_name = ctx.scalar(group)?;
    let annotations = ctx.find_in(head.part, &["metadata", "annotations"]);
    let is_approved =
        annotations.is_some_and(|annotations| ctx.find(annotations, &[ANNOTATION]).is_some());
    let is_missing = apis::is_of_community(group_name)
        && !is_approved
        && spec.has_all(ctx, "names scope versions");
    is_missing.then(|| Finding {
        subject: subject(head, ANNOTATION),
        field: ctx.field(group),
        guide: "crd-v1",
        source: "https://github.com/kubernetes/enhancements/pull/1111",
        ..ctx.finding(
            RULE.id,
            Severity::Error,
            group,
            words(ctx, head, ANNOTATION),
        )
    })
}

fn subject(head: &Head<'_>, field: &str) -> String {
    format!("{} {}: {field}", head.api_version, head.kind)
}

fn words(ctx: &Context<'_, '_>, head: &Head<'_>, field: &str) -> Message {
    message(
        "finding-missing-required-field",
        [
            ("field", text(field)),
            ("api", text(head.api_version)),
            ("kind", text(head.kind)),
            ("target", Arg::Minor(ctx.target)),
        ],
    )
}

fn finding(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    row: &'static RequiredField,
    entries: Entries,
) -> Finding {
    let mut words = words(ctx, head, row.place.field);
    if !row.value.is_empty() {
        words.key = "finding-missing-required-field-once";
        words.args.push(("value", text(row.value)));
    }
    Finding {
        subject: subject(head, row.place.field),
        field: ctx.field(entries.first),
        guide: apis::guide(row.place.group, head.kind),
        source: row.place.source,
        fixes: fix(ctx, row, entries).into_iter().collect(),
        ..ctx.finding(RULE.id, Severity::Error, entries.first, words)
    }
}

/// The value that an older version took, for a person to judge; or the only one that fits what stands beside it.
fn fix(ctx: &Context<'_, '_>, row: &RequiredField, entries: Entries) -> Option<Fix> {
    let (value, safety) = match row.value {
        "" => (metric_type(ctx, row, entries)?, Safety::Safe),
        value => (value, Safety::Review),
    };
    let line = format!("{}: {value}", row.place.field);
    Some(Fix::new(
        message("fix-add-field", [("field", text(&line))]),
        safety,
        vec![block::insert(ctx, entries, &[line])?],
    ))
}

/// The type that a metric's target says by its only value.
fn metric_type(
    ctx: &Context<'_, '_>,
    row: &RequiredField,
    entries: Entries,
) -> Option<&'static str> {
    const TYPES: [(&str, &str); 3] = [
        ("averageUtilization", "Utilization"),
        ("averageValue", "AverageValue"),
        ("value", "Value"),
    ];
    let mut types = TYPES.iter().filter(|(key, _)| entries.has(ctx, key));
    let (_, only) = types.next()?;
    (row.place.within.ends_with(".target") && types.next().is_none()).then_some(*only)
}
