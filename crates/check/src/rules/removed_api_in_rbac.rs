//! `removed-api-in-rbac`: a rule of a role for resources that the target no longer has in the group.

use super::resource_rules::{self, Gone};
use super::{Check, Rule, api};
use crate::context::{Context, Head, message, text};
use crate::tree::{NodeId, NodeKind};
use crate::{Arg, Edit, Finding, Fix, Safety, Severity, block};

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
    gone.iter().map(|gone| find(ctx, gone)).collect()
}

fn find(ctx: &Context<'_, '_>, gone: &Gone<'_>) -> Finding {
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
        fixes: fix(ctx, gone.at, &groups).into_iter().collect(),
        ..ctx.finding(RULE.id, severity, gone.at, words)
    }
}

/// Puts the new groups behind the old one, quoted as it is; lines of a list get lines like its own.
fn fix(ctx: &Context<'_, '_>, at: NodeId, groups: &[&str]) -> Option<Fix> {
    let tree = &ctx.doc.tree;
    let quote = match tree.kind(at) {
        NodeKind::Plain => "",
        NodeKind::SingleQuoted => "'",
        NodeKind::DoubleQuoted => "\"",
        _ => return None,
    };
    let span = ctx.doc.span(at);
    let before = ctx.text.get(..span.start)?;
    let (above, line) = before.split_at(before.rfind('\n').map_or(0, |at| at + 1));
    let is_line = line.trim_start_matches(' ').trim_end_matches(' ') == "-";
    let (lead, end) = if is_line {
        let rest = ctx.text.get(span.end..)?;
        let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
        let newline = block::line_break(above);
        (format!("{newline}{line}"), span.end + length)
    } else {
        (", ".to_owned(), span.end)
    };
    let added: String = groups
        .iter()
        .map(|group| format!("{lead}{quote}{group}{quote}"))
        .collect();
    (!added.is_empty()).then(|| {
        Fix::new(
            message("fix-add-api-group", [("group", text(groups.join(", ")))]),
            Safety::Review,
            vec![Edit::insert(end, added)],
        )
    })
}
