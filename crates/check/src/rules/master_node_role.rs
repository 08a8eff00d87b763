//! `master-node-role`: a selector, toleration or taint with the name that kubeadm gave to control-plane nodes before.

use facts::{Label, LabelSort};

use super::{Check, Rule, labels};
use crate::context::{Context, Head, message, text};
use crate::entries::Entry;
use crate::rewrite::{New, Rewrite};
use crate::tree::NodeId;
use crate::{Arg, Finding, Fix, Safety, Severity};

const OLD: &str = "node-role.kubernetes.io/master";
const NEW: &str = "node-role.kubernetes.io/control-plane";

pub(super) const RULE: Rule = Rule {
    id: "master-node-role",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-master-node-role", &["removed", "target"]),
        ("finding-master-node-role-soon", &["removed", "target"]),
        (
            "finding-master-node-role-toleration",
            &["removed", "target"],
        ),
        (
            "finding-master-node-role-toleration-soon",
            &["removed", "target"],
        ),
        ("finding-master-node-role-taint", &["removed", "target"]),
        labels::FIX,
        labels::DROP,
        ("note-master-label", &[]),
        ("note-master-taint", &[]),
        ("fix-add-toleration", &["replacement"]),
        ("note-old-toleration", &[]),
    ],
    guide: "labels-and-topology",
    check: Check::Key(
        &[
            "nodeSelector",
            "nodeAffinity",
            "tolerations",
            "taints",
            "registerWithTaints",
        ],
        check,
    ),
};

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    if entry.head.is_some_and(is_of_others) {
        return Vec::new();
    }
    let found = match entry.name {
        "tolerations" => toleration(ctx, entry),
        "taints" | "registerWithTaints" => taint(ctx, entry),
        _ => selector(ctx, entry),
    };
    found
        .filter(|_| !labels::is_status(ctx, entry))
        .into_iter()
        .collect()
}

/// Whether the object is for a distribution whose nodes may keep the old names: OpenShift, and those of Rancher.
fn is_of_others(head: &Head<'_>) -> bool {
    let group = facts::split_api_version(head.api_version).0;
    group.ends_with(".openshift.io") || group.ends_with(".cattle.io")
}

/// A label that is asked for. Terms are alternatives, so that the new name in one of them is enough.
fn selector(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<Finding> {
    let names = labels::named(ctx, entry);
    let find = |name: &str| names.iter().find(|at| ctx.scalar(**at) == Some(name));
    let at = *find(OLD)?;
    let is_both = find(NEW).is_some();
    if is_both && entry.name == "nodeAffinity" {
        return None;
    }
    let row = facts::label(LabelSort::NodeLabel, OLD)?;
    let keys = ["finding-master-node-role-soon", "finding-master-node-role"];
    let finding = finding(ctx, row, row, at, keys)?;
    Some(Finding {
        fixes: match is_both {
            true => labels::drop_double(ctx, entry, row, at)
                .into_iter()
                .collect(),
            false => rename(ctx, row, at, "note-master-label"),
        },
        ..finding
    })
}

/// A toleration of the old taint alone. Nodes have the new taint as soon as they lose the old label.
fn toleration(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<Finding> {
    let (item, at) = keyed(ctx, entry.value, OLD)?;
    let is_any = |item: NodeId| {
        let read = |key| ctx.find(item, &[key]).and_then(|value| ctx.scalar(value));
        read("operator") == Some("Exists") && read("key").unwrap_or_default().is_empty()
    };
    if keyed(ctx, entry.value, NEW).is_some()
        || ctx.items(entry.value).any(is_any)
        || ctx.is_open(entry.value)
    {
        return None;
    }
    let keys = [
        "finding-master-node-role-toleration-soon",
        "finding-master-node-role-toleration",
    ];
    let row = facts::label(LabelSort::Taint, OLD)?;
    let added = facts::label(LabelSort::NodeLabel, OLD)?;
    let finding = finding(ctx, row, added, at, keys)?;
    Some(Finding {
        fixes: add(ctx, item).into_iter().collect(),
        ..finding
    })
}

/// A taint that kubeadm or the kubelet is told to set.
fn taint(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<Finding> {
    let group = facts::split_api_version(entry.head?.api_version).0;
    if !matches!(group, "kubeadm.k8s.io" | "kubelet.config.k8s.io") {
        return None;
    }
    let (_, at) = keyed(ctx, entry.value, OLD)?;
    let row = facts::label(LabelSort::Taint, OLD)?;
    labels::reached(row.no_effect_from, ctx.target)?;
    if keyed(ctx, entry.value, NEW).is_some() {
        return None;
    }
    let keys = ["", "finding-master-node-role-taint"];
    let finding = finding(ctx, row, row, at, keys)?;
    Some(Finding {
        fixes: rename(ctx, row, at, "note-master-taint"),
        ..finding
    })
}

/// The first item of a sequence with this key, and where the key stands.
fn keyed(ctx: &Context<'_, '_>, sequence: NodeId, name: &str) -> Option<(NodeId, NodeId)> {
    ctx.items(sequence).find_map(|item| {
        let key = ctx.find(item, &["key"])?;
        (ctx.scalar(key) == Some(name)).then_some((item, key))
    })
}

/// `keys` are the messages before and after the minor of `turn`.
fn finding(
    ctx: &Context<'_, '_>,
    row: &'static Label,
    turn: &'static Label,
    at: NodeId,
    [soon, now]: [&'static str; 2],
) -> Option<Finding> {
    labels::reached(row.deprecated, ctx.target)?;
    let is_now = labels::reached(turn.no_effect_from, ctx.target).is_some();
    let args = [
        ("removed", Arg::Minor(turn.no_effect_from?.value)),
        ("target", Arg::Minor(ctx.target)),
    ];
    let words = message(if is_now { now } else { soon }, args);
    Some(labels::finding(
        ctx,
        row,
        at,
        RULE.id,
        Severity::Warning,
        words,
    ))
}

fn rename(ctx: &Context<'_, '_>, row: &'static Label, at: NodeId, note: &'static str) -> Vec<Fix> {
    let fix = labels::rename(ctx, row, at);
    fix.map(|fix| fix.note(message(note, [])))
        .into_iter()
        .collect()
}

/// Adds the same toleration with the new key after the old one, which nodes of older minors still need.
fn add(ctx: &Context<'_, '_>, item: NodeId) -> Option<Fix> {
    // The anchor of an item stays with the old one.
    let copy = |(key, value): (NodeId, NodeId)| {
        let name = ctx.scalar(key)?;
        let new = match name {
            "key" => New::text(NEW),
            _ => New::copy_of(ctx, value)?,
        };
        Some((name.to_owned(), new))
    };
    let entries = ctx.doc.tree.entries(item).map(copy);
    let entries: Vec<(String, New)> = entries.collect::<Option<_>>()?;
    let mut rw = Rewrite::new(ctx);
    rw.insert_item(item, New::Map(entries));
    let fix = Fix::new(
        message("fix-add-toleration", [("replacement", text(NEW))]),
        Safety::Review,
        rw.finish()?,
    );
    Some(fix.note(message("note-old-toleration", [])))
}
