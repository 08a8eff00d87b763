//! What the rules about labels share: where selectors name labels of nodes, and the fix that renames a key.

use facts::{Label, Minor, Rename};

use crate::apis;
use crate::context::{Context, message, text};
use crate::entries::Entry;
use crate::order::order;
use crate::rewrite::Rewrite;
use crate::tree::{NodeId, NodeKind};
use crate::{Finding, Fix, Message, Safety, Severity};

/// The title of the fix, with its arguments.
pub(super) const FIX: (&str, &[&str]) = ("fix-rename-key", &["replacement"]);

pub(super) const DROP: (&str, &[&str]) = ("fix-drop-label", &["label"]);

/// A finding at a key of the table, without fixes.
pub(super) fn finding(
    ctx: &Context<'_, '_>,
    row: &'static Label,
    at: NodeId,
    rule: &'static str,
    severity: Severity,
    words: Message,
) -> Finding {
    Finding {
        subject: row.name.to_owned(),
        field: ctx.field(at),
        deprecated_in: reached(row.deprecated, Minor(u16::MAX)),
        removed_in: reached(row.no_effect_from, Minor(u16::MAX)),
        replacement: (!row.replacement.is_empty()).then(|| row.replacement.to_owned()),
        source: row.source,
        ..ctx.finding(rule, severity, at, words)
    }
}

/// The minor of a table, where it is proved and the target has come to it.
pub(super) fn reached(value: Option<facts::Marked<Minor>>, target: Minor) -> Option<Minor> {
    apis::proved(value)
        .map(|minor| minor.value)
        .filter(|minor| *minor <= target)
}

/// The fix that renames a key.
pub(super) fn rename(ctx: &Context<'_, '_>, row: &'static Label, at: NodeId) -> Option<Fix> {
    let safety = match row.rename {
        Rename::No => return None,
        Rename::Review => Safety::Review,
        Rename::Safe => ctx.safety(at),
    };
    Some(Fix::new(
        message(FIX.0, [("replacement", text(row.replacement))]),
        safety,
        vec![ctx.replace(at, row.replacement)?],
    ))
}

/// Takes the old label out of a `nodeSelector` that asks for the new one too. Nodes with both have the same value for them.
pub(super) fn drop_double(
    ctx: &Context<'_, '_>,
    entry: &Entry<'_>,
    row: &'static Label,
    at: NodeId,
) -> Option<Fix> {
    let tree = &ctx.doc.tree;
    if entry.name != "nodeSelector" {
        return None;
    }
    let old = tree.entries(entry.value).find(|(key, _)| *key == at)?;
    let new = tree.get(entry.value, row.replacement)?;
    if ctx.scalar(old.1)? != ctx.scalar(new)? {
        return None;
    }
    let mut rw = Rewrite::new(ctx);
    rw.replace(&[old], Vec::new());
    let safety = match row.rename {
        Rename::Safe => ctx.safety(entry.value),
        _ => Safety::Review,
    };
    let title = message(DROP.0, [("label", text(row.name))]);
    Some(Fix::new(title, safety, rw.finish()?))
}

/// Whether the entry is what a component reports, and not what somebody asks for.
pub(super) fn is_status(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> bool {
    ctx.keys_above(entry.key).contains(&"status")
}

/// The nodes of a selector that name labels of nodes: keys of `nodeSelector` and of `matchLabels`, the `key` of
/// expressions at any depth, or the value of a `topologyKey` itself. In the order of the text.
pub(super) fn named(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<NodeId> {
    let tree = &ctx.doc.tree;
    if entry.name == "topologyKey" {
        return vec![entry.value];
    }
    let mut names = Vec::new();
    if entry.name == "nodeSelector" {
        names.extend(tree.entries(entry.value).map(|(key, _)| key));
    }
    let mut waiting = vec![entry.value];
    while let Some(id) = waiting.pop() {
        for (key, value) in tree.entries(id) {
            match tree.scalar(key) {
                Some("key") => names.push(value),
                Some("matchLabels") => names.extend(tree.entries(value).map(|(label, _)| label)),
                _ => waiting.push(value),
            }
        }
        if tree.kind(id) == NodeKind::Sequence {
            waiting.extend(tree.children(id));
        }
    }
    order(names, |name| (name.index(), 0))
}
