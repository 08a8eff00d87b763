//! `old-fields-in-new-api`: an object whose `apiVersion` was changed, and whose fields are still those of an older version.
//!
//! An API server drops a field that it does not know, unless the client asks for strict validation, as `kubectl` does. So
//! a field is an error where what takes its place is missing, and a warning where nothing is lost without it.

mod claim_source;

use facts::{FieldEffect, MovedField, Rename};

use super::{Check, Rule};
use crate::apis;
use crate::context::{Context, Head, message, text};
use crate::convert;
use crate::fields::{self, Entries};
use crate::tree::NodeId;
use crate::{Arg, Finding, Fix, Message, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "old-fields-in-new-api",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-old-field",
            &["field", "api", "kind", "target", "replacement"],
        ),
        (
            "finding-old-field-lost",
            &["field", "api", "kind", "target", "replacement"],
        ),
        (
            "finding-old-field-gone",
            &["field", "api", "kind", "target"],
        ),
        (
            "finding-old-field-value",
            &["field", "api", "kind", "target", "replacement"],
        ),
        (
            "finding-old-field-file",
            &["field", "api", "kind", "target", "replacement"],
        ),
        (
            "finding-old-field-file-lost",
            &["field", "api", "kind", "target", "replacement"],
        ),
        (
            "finding-old-field-file-gone",
            &["field", "api", "kind", "target"],
        ),
        ("finding-claim-source", &["since", "target"]),
        ("fix-field-name", &["field", "replacement"]),
        convert::MEND,
    ],
    guide: "",
    check: Check::Object(check),
};

/// An old field, and what becomes of it in this object.
struct Old {
    row: &'static MovedField,
    key: NodeId,
    effect: FieldEffect,
}

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    let olds = olds(ctx, head);
    let found = olds
        .iter()
        .filter_map(|(entries, olds)| finding(ctx, head, *entries, olds));
    let mut found = convert::offer_to_mend(ctx, head, found.collect());
    found.extend(claim_source::check(ctx, head));
    found
}

/// The mappings of an object that hold fields which a server needs in another place.
pub(super) fn needed_elsewhere(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Entries> {
    olds(ctx, head)
        .into_iter()
        .filter(|(_, olds)| olds.iter().any(|old| old.effect > FieldEffect::Dropped))
        .map(|(entries, _)| entries)
        .collect()
}

/// The old fields of an object, by the mapping that holds them.
fn olds(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<(Entries, Vec<Old>)> {
    let (group, version) = facts::split_api_version(head.api_version);
    let mut found = Vec::new();
    for rows in facts::moved_fields(group, head.kind)
        .chunk_by(|one, other| one.place.within == other.place.within)
    {
        let rows = || rows.iter().filter(|row| row.place.has_version(version));
        let Some(row) = rows().next() else {
            continue;
        };
        for entries in fields::mappings(ctx, head.part, row.place.within) {
            let (olds, alone): (Vec<Old>, Vec<Old>) = rows()
                .filter_map(|row| old(ctx, entries, row))
                .partition(|old| !old.row.place.field.contains('='));
            found.extend(alone.into_iter().map(|old| (entries, vec![old])));
            if !olds.is_empty() {
                found.push((entries, olds));
            }
        }
    }
    found
}

fn old(ctx: &Context<'_, '_>, entries: Entries, row: &'static MovedField) -> Option<Old> {
    let (name, wanted) = row
        .place
        .field
        .split_once('=')
        .unwrap_or((row.place.field, ""));
    let (key, value) = entries.get(ctx, name)?;
    let is_meant = match wanted {
        "" => true,
        "{}" => fields::is_mapping(ctx, value),
        wanted => ctx.scalar(value) == Some(wanted),
    };
    let is_there = wanted.is_empty()
        && row
            .moved_to
            .split_whitespace()
            .any(|way| entries.has(ctx, way));
    // In a template, both stand there for one of them to be chosen.
    if !is_meant || (is_there && ctx.doc.is_template) {
        return None;
    }
    let effect = if is_there {
        FieldEffect::Dropped
    } else {
        row.effect
    };
    Some(Old { row, key, effect })
}

/// Fields of one mapping are one finding, at the first of them.
fn finding(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    entries: Entries,
    olds: &[Old],
) -> Option<Finding> {
    let first = olds.iter().min_by_key(|old| old.key)?;
    let effect = olds.iter().map(|old| old.effect).max()?;
    let severity = match effect {
        FieldEffect::Dropped => Severity::Warning,
        _ => Severity::Error,
    };
    let words = words(ctx, head, olds, effect);
    Some(Finding {
        subject: format!("{} {}", head.api_version, head.kind),
        field: ctx.field(first.key),
        guide: apis::guide(first.row.place.group, head.kind),
        source: first.row.place.source,
        fixes: fix(ctx, entries, olds).into_iter().collect(),
        ..ctx.finding(RULE.id, severity, first.key, words)
    })
}

fn words(ctx: &Context<'_, '_>, head: &Head<'_>, olds: &[Old], effect: FieldEffect) -> Message {
    let names: Vec<&str> = olds.iter().map(|old| old.row.place.field).collect();
    let moved_to = olds
        .iter()
        .flat_map(|old| old.row.moved_to.split_whitespace());
    let replacement = moved_to.collect::<Vec<&str>>().join(", ");
    let is_file = head.is("kubeadm.k8s.io", head.kind);
    let is_value = names
        .iter()
        .any(|name| name.contains('=') && !name.ends_with("={}"));
    let key = match effect {
        _ if is_value => "finding-old-field-value",
        _ if replacement.is_empty() && is_file => "finding-old-field-file-gone",
        _ if replacement.is_empty() => "finding-old-field-gone",
        FieldEffect::Refused if is_file => "finding-old-field-file",
        _ if is_file => "finding-old-field-file-lost",
        FieldEffect::Refused => "finding-old-field",
        _ => "finding-old-field-lost",
    };
    let field = names.join(", ").replace("={}", "").replace('=', ": ");
    message(
        key,
        [
            ("field", text(field)),
            ("api", text(head.api_version)),
            ("kind", text(head.kind)),
            ("target", Arg::Minor(ctx.target)),
        ],
    )
    .and(
        "replacement",
        (!replacement.is_empty()).then(|| text(replacement)),
    )
}

/// Another key alone, where that mends all of them.
fn fix(ctx: &Context<'_, '_>, entries: Entries, olds: &[Old]) -> Option<Fix> {
    let [old] = olds else {
        return None;
    };
    let (name, new) = (old.row.place.field, old.row.moved_to);
    let safety = match old.row.rename {
        Rename::No => return None,
        Rename::Review => Safety::Review,
        Rename::Safe => ctx.safety(old.key),
    };
    if entries.has(ctx, new) {
        return None;
    }
    Some(Fix::new(
        message(
            "fix-field-name",
            [("field", text(name)), ("replacement", text(new))],
        ),
        safety,
        vec![ctx.replace(old.key, new)?],
    ))
}
