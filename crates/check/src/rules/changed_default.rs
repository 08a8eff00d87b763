//! `changed-default`: an object of an older version that leaves out a field whose default its successor changed.
//!
//! Nothing changes while the object stays as it is; it does when its `apiVersion` does. So the rule speaks only where the
//! target asks for that, once for an object, and never of patches, templates or broken documents.

use facts::{ChangedDefault, FieldPlace};

use super::{Check, Rule, api};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, message, text};
use crate::convert::defaults;
use crate::fields::{self, Entries};
use crate::{Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "changed-default",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-changed-default",
            &["api", "kind", "replacement", "changes"],
        ),
        ("fix-keep-defaults", &["api"]),
    ],
    guide: "",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    let (Standing::Removed(row) | Standing::Deprecated(row)) = head.standing else {
        return Vec::new();
    };
    let new = apis::replacement(row, ctx.target)
        .filter(|new| row.replacement == Some((new.group, new.version, new.kind)));
    let (Some(new), true) = (new, fields::is_whole(ctx)) else {
        return Vec::new();
    };
    let unset = unset(ctx, head);
    let Some(first) = unset.first().and_then(|(_, rows)| rows.first()) else {
        return Vec::new();
    };
    let words = message(
        "finding-changed-default",
        [
            ("api", text(head.api_version)),
            ("kind", text(head.kind)),
            ("replacement", text(new.api_version())),
            ("changes", text(changes(head, &unset))),
        ],
    );
    let severity = match unset
        .iter()
        .flat_map(|(_, rows)| rows)
        .any(|row| row.weighs)
    {
        true => Severity::Warning,
        false => Severity::Info,
    };
    vec![Finding {
        replacement: Some(apis::subject(new)),
        guide: apis::guide(first.place.group, head.kind),
        source: first.place.source,
        fixes: fix(ctx, head, &unset).into_iter().collect(),
        ..api::at_head(ctx, head, RULE.id, severity, words)
    }]
}

/// A mapping, and the fields that it leaves out.
pub(crate) type Unset = (Entries, Vec<&'static ChangedDefault>);

/// The fields that an object leaves out and whose defaults change with the next version of its kind.
pub(crate) fn unset(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Unset> {
    let (group, version) = facts::split_api_version(head.api_version);
    let mut found = Vec::new();
    for rows in facts::changed_defaults(group, head.kind)
        .chunk_by(|one, other| one.place.within == other.place.within)
    {
        let within = rows.first().map_or("", |row| row.place.within);
        for entries in fields::mappings(ctx, head.part, within) {
            let is_unset = |row: &&ChangedDefault| {
                row.place.has_version(version)
                    && entries.has_all(ctx, row.beside)
                    && !entries.has(ctx, row.place.field)
                    && !is_recreated(ctx, entries, row)
            };
            let rows: Vec<_> = rows.iter().filter(is_unset).collect();
            if !rows.is_empty() {
                found.push((entries, rows));
            }
        }
    }
    found
}

/// Whether the field is about rolling updates, and the workload is updated in another way.
fn is_recreated(ctx: &Context<'_, '_>, entries: Entries, row: &ChangedDefault) -> bool {
    let strategy = entries.get(ctx, "strategy").map(|(_, strategy)| strategy);
    row.place.field.starts_with("strategy.")
        && strategy
            .and_then(|strategy| ctx.find(strategy, &["type"]))
            .is_some_and(|value| ctx.scalar(value) != Some("RollingUpdate"))
}

/// `spec.revisionHistoryLimit: 2 → 10`, for each field once.
pub(crate) fn changes(head: &Head<'_>, unset: &[Unset]) -> String {
    let (group, _) = facts::split_api_version(head.api_version);
    let is_unset = |place: &FieldPlace| {
        let mut rows = unset.iter().flat_map(|(_, rows)| rows);
        rows.any(|row| std::ptr::eq(&row.place, place))
    };
    let mut text = String::new();
    for row in facts::changed_defaults(group, head.kind) {
        let place = &row.place;
        if is_unset(place) {
            let comma = if text.is_empty() { "" } else { ", " };
            let parts = [
                comma,
                place.within,
                ".",
                place.field,
                ": ",
                row.old,
                " → ",
                row.new,
            ];
            text.extend(parts);
        }
    }
    text
}

/// The old defaults written down, where all of them are values that people write.
fn fix(ctx: &Context<'_, '_>, head: &Head<'_>, unset: &[Unset]) -> Option<Fix> {
    let mut rows = unset.iter().flat_map(|(_, rows)| rows);
    let edits = rows
        .all(|row| row.is_kept)
        .then(|| defaults::written(ctx, head, unset))??;
    Some(Fix::new(
        message("fix-keep-defaults", [("api", text(head.api_version))]),
        Safety::Review,
        edits,
    ))
}
