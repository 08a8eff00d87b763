//! Deployments, DaemonSets, StatefulSets and ReplicaSets: what servers filled in for older versions, written down.
//!
//! Until `apps/v1beta2`, a missing selector was that of the template's labels, and so were missing labels of the object:
//! <https://github.com/kubernetes/kubernetes/blob/v1.15.12/pkg/apis/extensions/v1beta1/defaults.go>.

mod selector;

use super::{Conversion, Turn};
use crate::context::{Context, message, text};
use crate::fields::Entries;
use crate::rewrite::{At, New, Pair};
use crate::tree::{NodeId, NodeKind};

pub(super) const CONVERSION: Conversion = Conversion {
    id: "workloads",
    kinds: &[
        ("apps", "DaemonSet"),
        ("apps", "Deployment"),
        ("apps", "ReplicaSet"),
        ("apps", "StatefulSet"),
        ("extensions", "DaemonSet"),
        ("extensions", "Deployment"),
        ("extensions", "ReplicaSet"),
    ],
    messages: &[
        ("note-selector-added", &["api"]),
        ("note-selector-guessed", &["api"]),
        ("note-selector-version", &["label"]),
        ("note-selector-astray", &["api"]),
        ("note-labels-not-added", &["api", "replacement"]),
        ("note-rollback-dropped", &[]),
    ],
    convert,
};

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    let spec = turn.head.part.entries().get(ctx, "spec");
    let Some(spec) = spec.and_then(|(_, spec)| followed(ctx, spec)) else {
        return;
    };
    drop_field(turn, spec, "Deployment", "rollbackTo");
    drop_field(turn, spec, "DaemonSet", "templateGeneration");
    let labels = labels(ctx, spec);
    match spec.get(ctx, "selector") {
        Some((_, selector)) if !is_null(ctx, selector) => {
            if labels.is_some_and(|labels| selector::is_astray(ctx, selector, labels)) {
                let api = text(turn.to.api_version());
                turn.review(message("note-selector-astray", [("api", api)]));
            }
        }
        found => add_selector(turn, spec, found, labels),
    }
    own_labels(turn, labels);
}

/// The entries of a mapping, also where an alias stands for it.
fn followed(ctx: &Context<'_, '_>, id: NodeId) -> Option<Entries> {
    Entries::of(ctx, ctx.doc.tree.resolve(id)?)
}

/// What stands at a way of keys, aliases followed.
fn find(ctx: &Context<'_, '_>, from: Entries, keys: &[&str]) -> Option<NodeId> {
    let (first, rest) = keys.split_first()?;
    let (_, value) = from.get(ctx, first)?;
    match rest {
        [] => Some(value),
        rest => find(ctx, followed(ctx, value)?, rest),
    }
}

fn is_null(ctx: &Context<'_, '_>, id: NodeId) -> bool {
    let is_plain = ctx.doc.tree.kind(id) == NodeKind::Plain;
    is_plain && matches!(ctx.doc.tree.source(id), "" | "~" | "null")
}

/// Fields that were there for the server or for a command, and that the new version does not have.
fn drop_field(turn: &mut Turn<'_, '_, '_>, spec: Entries, kind: &str, field: &str) {
    let found = spec.get(turn.ctx, field);
    let Some(entry) = found.filter(|_| turn.head.kind == kind && turn.to.version != "v1beta1")
    else {
        return;
    };
    turn.rw.replace(&[entry], Vec::new());
    if field == "rollbackTo" {
        turn.note(message("note-rollback-dropped", []));
    }
}

/// The labels of the template.
fn labels(ctx: &Context<'_, '_>, spec: Entries) -> Option<NodeId> {
    find(ctx, spec, &["template", "metadata", "labels"])
}

/// Whether the server filled in what the template says, for the version that the object is of.
fn was_filled_in(turn: &Turn<'_, '_, '_>) -> bool {
    turn.from == "v1beta1"
}

/// The selector that the server took: the labels of the template. Patches have none, and neither has the base that
/// Kustomize gives its labels.
fn add_selector(
    turn: &mut Turn<'_, '_, '_>,
    spec: Entries,
    null: Option<Pair>,
    labels: Option<NodeId>,
) {
    let ctx = turn.ctx;
    let is_part = !spec.has_all(
        ctx,
        "template.metadata.labels template.spec.containers[].image",
    );
    let (Some(labels), Some((template, _)), false) = (labels, spec.get(ctx, "template"), is_part)
    else {
        return;
    };
    let is_known = ctx.doc.broken.is_none() && !ctx.is_open(labels);
    let again = is_known.then(|| repeated(ctx, labels, template)).flatten();
    let Some(again) = again else {
        return turn.refuse();
    };
    let selector = vec![("selector".to_owned(), New::map([("matchLabels", again)]))];
    match null {
        Some(null) => turn.rw.replace(&[null], selector),
        None => turn.rw.insert(spec, At::Before(template), selector),
    }
    if let Some(label) = changing(ctx, labels) {
        turn.review(message("note-selector-version", [("label", text(label))]));
    }
    let from = text(turn.head.api_version);
    if was_filled_in(turn) {
        turn.note(message("note-selector-added", [("api", from)]));
    } else {
        turn.review(message("note-selector-guessed", [("api", from)]));
    }
}

/// The same labels once more: by the same alias where that is in force before `place`, else as they stand.
fn repeated(ctx: &Context<'_, '_>, labels: NodeId, place: NodeId) -> Option<New> {
    let tree = &ctx.doc.tree;
    let mapping = tree.resolve(labels)?;
    if tree.kind(labels) == NodeKind::Alias && mapping < place {
        return Some(New::plain(tree.source(labels)));
    }
    let label = |(key, value)| {
        let is_text = tree.scalar(key).is_some_and(|key| key != "<<");
        let name = ctx.scalar(key).filter(|_| is_text)?;
        Some((name.to_owned(), New::text(ctx.scalar(value)?)))
    };
    let labels: Option<Vec<_>> = tree.entries(mapping).map(label).collect();
    labels.filter(|labels| !labels.is_empty()).map(New::Map)
}

/// A label that is likely to change with a release, by its name without the prefix.
fn changing<'a>(ctx: &Context<'a, '_>, labels: NodeId) -> Option<&'a str> {
    const NAMES: [&str; 6] = ["build", "chart", "commit", "revision", "tag", "version"];
    let mut names = ctx
        .doc
        .tree
        .entries(ctx.doc.tree.resolve(labels)?)
        .filter_map(|(key, _)| ctx.scalar(key));
    names.find(|name| NAMES.contains(&name.rsplit('/').next().unwrap_or(name)))
}

/// Objects without labels got those of their template.
fn own_labels(turn: &mut Turn<'_, '_, '_>, labels: Option<NodeId>) {
    let ctx = turn.ctx;
    let own = ctx.find_in(turn.head.part, &["metadata", "labels"]);
    let has_none = own.and_then(|own| followed(ctx, own)).is_none() && !ctx.doc.is_template;
    if labels.is_some() && has_none && was_filled_in(turn) && turn.is_new_version() {
        let words = [
            ("api", text(turn.head.api_version)),
            ("replacement", text(turn.to.api_version())),
        ];
        turn.note(message("note-labels-not-added", words));
    }
}
