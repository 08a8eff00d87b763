//! `removed-api-in-rbac`: a rule of a role for resources that the target no longer has in the group.

use super::resource_rules::{self, Gone, Lists};
use super::{Check, Rule, api};
use crate::context::{Context, Head, message, text};
use crate::{Arg, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "removed-api-in-rbac",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-removed-api-in-rbac",
            &["group", "resource", "target", "replacement"],
        ),
        (
            "finding-removed-api-in-rbac-none",
            &["group", "resource", "target"],
        ),
        ("fix-add-api-group", &["group"]),
        ("note-rbac-both-groups", &[]),
    ],
    guide: "api-removals",
    check: Check::Object(check),
};

const GROUP: &str = "rbac.authorization.k8s.io";

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    if !head.is(GROUP, "ClusterRole") && !head.is(GROUP, "Role") {
        return Vec::new();
    }
    let Some(rules) = ctx.find_in(head.part, &["rules"]) else {
        return Vec::new();
    };
    let all = resource_rules::read(ctx, rules);
    let gone = resource_rules::gone(&all, ctx.target);
    let find = |gone: &Gone<'_>| Some(find(ctx, all.get(gone.rule)?, gone));
    gone.iter().filter_map(find).collect()
}

fn find(ctx: &Context<'_, '_>, lists: &Lists<'_>, gone: &Gone<'_>) -> Finding {
    let resources = gone.resources.join(", ");
    let mut groups: Vec<&'static str> = Vec::new();
    for new in &gone.replacements {
        if !groups.contains(&new.group) {
            groups.push(new.group);
        }
    }
    let (key, severity) = match groups.is_empty() {
        true => ("finding-removed-api-in-rbac-none", Severity::Info),
        false => ("finding-removed-api-in-rbac", Severity::Warning),
    };
    let replacement = (!groups.is_empty()).then(|| text(groups.join(", ")));
    let words = message(
        key,
        [
            ("group", text(gone.row.group)),
            ("resource", text(resources.as_str())),
            ("target", Arg::Minor(ctx.target)),
        ],
    )
    .and("replacement", replacement);
    Finding {
        subject: format!("{} {resources}", gone.row.group),
        field: ctx.field(gone.at),
        removed_in: api::minor(gone.row.removed),
        guide: gone.row.guide,
        source: gone.row.source,
        fixes: fix(ctx, lists, gone, &groups).into_iter().collect(),
        ..ctx.finding(RULE.id, severity, gone.at, words)
    }
}

/// Puts the new groups beside the old one, in the style of the list.
fn fix(ctx: &Context<'_, '_>, lists: &Lists<'_>, gone: &Gone<'_>, groups: &[&str]) -> Option<Fix> {
    let edits = lists
        .groups
        .add(ctx, gone.row.group, groups.iter().copied())?;
    let title = message("fix-add-api-group", [("group", text(groups.join(", ")))]);
    let note = message("note-rbac-both-groups", []);
    (!edits.is_empty()).then(|| Fix::new(title, Safety::Review, edits).note(note))
}
