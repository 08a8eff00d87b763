//! `deprecated-label`: a selector that names a label of nodes which Kubernetes keeps under another name.

use facts::{Label, LabelSort, Renaming};

use super::{Check, Rule, labels};
use crate::context::{Context, text};
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
    ],
    guide: "",
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
    let is_there = |name: &str| names.iter().any(|at| ctx.scalar(*at) == Some(name));
    let mut findings = Vec::new();
    for at in &names {
        let row = ctx.scalar(*at).and_then(|name| label(ctx, name));
        let Some(row) = row.filter(|_| !labels::is_status(ctx, entry)) else {
            continue;
        };
        let is_both = is_there(row.replacement);
        findings.extend(words(ctx, row, is_both).map(|words| {
            Finding {
                fixes: fix(ctx, entry, row, *at)
                    .filter(|_| !is_both)
                    .into_iter()
                    .collect(),
                ..labels::finding(ctx, row, *at, RULE.id, Severity::Info, words)
            }
        }));
    }
    findings
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
        Renaming::Safe => "finding-deprecated-label",
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
    Some(Fix {
        safety: if is_pod { fix.safety } else { Safety::Review },
        ..fix
    })
}
