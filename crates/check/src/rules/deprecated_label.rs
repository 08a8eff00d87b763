//! `deprecated-label`: a selector that names a label of nodes which Kubernetes keeps under another name.

use facts::{Label, LabelSort, Rename};

use super::{Check, Rule, labels};
use crate::context::{Context, message, text};
use crate::entries::Entry;
use crate::tree::NodeId;
use crate::{Arg, Finding, Fix, Message, Safety, Severity};

const ARGS: &[&str] = &["label", "deprecated", "target", "replacement"];

pub(super) const RULE: Rule = Rule {
    id: "deprecated-label",
    safety: Some(Safety::Safe),
    messages: &[
        ("finding-deprecated-label", ARGS),
        ("finding-deprecated-label-check", ARGS),
        ("finding-deprecated-label-both", ARGS),
        labels::FIX,
        labels::DROP,
        ("note-label-nodes", &["label"]),
        ("note-label-fixed", &["label"]),
    ],
    guide: "labels-and-topology",
    check: Check::Key(
        &[
            "nodeSelector",
            "nodeAffinity",
            "topologyKey",
            "allowedTopologies",
            "nodeTopology",
        ],
        check,
    ),
};

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    let names = labels::named(ctx, entry);
    let mut found: Vec<(NodeId, &'static Label)> = Vec::new();
    found.extend(
        names
            .iter()
            .filter_map(|at| Some((*at, label(ctx, ctx.scalar(*at)?)?))),
    );
    if found.is_empty() || labels::is_status(ctx, entry) {
        return Vec::new();
    }
    // The replacements that stand there too; a label may be named often, and there are few of them.
    let mut both: Vec<&str> = found.iter().map(|(_, row)| row.replacement).collect();
    both.sort_unstable();
    both.dedup();
    both.retain(|name| names.iter().any(|at| ctx.scalar(*at) == Some(name)));
    found
        .into_iter()
        .filter_map(|(at, row)| find(ctx, entry, row, at, both.contains(&row.replacement)))
        .collect()
}

fn find(
    ctx: &Context<'_, '_>,
    entry: &Entry<'_>,
    row: &'static Label,
    at: NodeId,
    is_both: bool,
) -> Option<Finding> {
    let words = words(ctx, row, is_both)?;
    let fix = match is_both {
        true => labels::drop_double(ctx, entry, row, at),
        false => fix(ctx, entry, row, at),
    };
    Some(Finding {
        fixes: fix.into_iter().collect(),
        ..labels::finding(ctx, row, at, RULE.id, Severity::Info, words)
    })
}

/// The row of a label that nodes still carry.
fn label(ctx: &Context<'_, '_>, name: &str) -> Option<&'static Label> {
    facts::label(LabelSort::NodeLabel, name).filter(|row| {
        row.no_effect_from.is_none() && labels::reached(row.deprecated, ctx.target).is_some()
    })
}

fn words(ctx: &Context<'_, '_>, row: &'static Label, is_both: bool) -> Option<Message> {
    let key = match row.rename {
        _ if is_both => "finding-deprecated-label-both",
        Rename::Safe => "finding-deprecated-label",
        _ => "finding-deprecated-label-check",
    };
    Some(Message {
        key,
        args: vec![
            ("label", text(row.name)),
            (
                "deprecated",
                Arg::Minor(labels::reached(row.deprecated, ctx.target)?),
            ),
            ("target", Arg::Minor(ctx.target)),
            ("replacement", text(row.replacement)),
        ],
    })
}

/// What a Pod asks for can be renamed; volumes and drivers were made with the old name.
fn fix(ctx: &Context<'_, '_>, entry: &Entry<'_>, row: &'static Label, at: NodeId) -> Option<Fix> {
    let is_pod = entry
        .head
        .is_some_and(|head| !head.is_foreign() && head.kind != "PersistentVolume")
        && !matches!(entry.name, "allowedTopologies" | "nodeTopology");
    let fix = labels::rename(ctx, row, at)?;
    let fix = Fix {
        safety: if is_pod { fix.safety } else { Safety::Review },
        ..fix
    };
    let args = [("label", text(row.replacement))];
    Some(match () {
        () if !is_pod => fix.note(message("note-label-fixed", args)),
        () if row.rename == Rename::Review => fix.note(message("note-label-nodes", args)),
        () => fix,
    })
}
