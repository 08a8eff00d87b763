//! Whether a selector matches the labels of a template, as a server checks it for every version.

use crate::context::Context;
use crate::fields::Entries;
use crate::tree::NodeId;

use super::{find, followed};

/// Whether a selector asks for nothing, or for what the labels do not have; as far as both stand in the text.
pub(super) fn is_astray(ctx: &Context<'_, '_>, selector: NodeId, labels: NodeId) -> bool {
    let tree = &ctx.doc.tree;
    let is_open = |id: NodeId| tree.resolve(id).is_none_or(|id| ctx.is_open(id));
    let known = followed(ctx, labels).filter(|labels| labels.get(ctx, "<<").is_none());
    let Some(labels) = known.filter(|_| !is_open(selector) && !is_open(labels)) else {
        return false;
    };
    let below = |key: &str| {
        let selector = followed(ctx, selector)?;
        tree.resolve(find(ctx, selector, &[key])?)
    };
    let pairs: Vec<_> = below("matchLabels")
        .map(|id| tree.entries(id).collect())
        .unwrap_or_default();
    let rules: Vec<NodeId> = below("matchExpressions")
        .map(|id| ctx.items(id).collect())
        .unwrap_or_default();
    pairs.is_empty() && rules.is_empty()
        || pairs.iter().any(|pair| differs(ctx, *pair, labels))
        || rules.iter().any(|rule| is_unmet(ctx, *rule, labels))
}

/// The value of a label, where there is one.
fn label(ctx: &Context<'_, '_>, labels: Entries, name: &str) -> Option<NodeId> {
    labels.get(ctx, name).map(|(_, value)| value)
}

fn differs(ctx: &Context<'_, '_>, (name, wanted): (NodeId, NodeId), labels: Entries) -> bool {
    let Some(name) = ctx.scalar(name).filter(|name| *name != "<<") else {
        return false;
    };
    match label(ctx, labels, name) {
        None => true,
        Some(value) => ctx.scalar(value) != ctx.scalar(wanted),
    }
}

/// Whether an expression such as `{key: app, operator: In, values: [web]}` is not true of the labels.
fn is_unmet(ctx: &Context<'_, '_>, rule: NodeId, labels: Entries) -> bool {
    let said = |key: &str| find(ctx, followed(ctx, rule)?, &[key]);
    let word = |key: &str| ctx.scalar(said(key)?);
    let (Some(name), Some(operator)) = (word("key"), word("operator")) else {
        return false;
    };
    let value = label(ctx, labels, name);
    let is_listed = || {
        let value = value.and_then(|value| ctx.scalar(value));
        let values = said("values").and_then(|values| ctx.doc.tree.resolve(values));
        let mut values = values.into_iter().flat_map(|values| ctx.items(values));
        value.is_some() && values.any(|id| ctx.scalar(id) == value)
    };
    match operator {
        "In" => !is_listed(),
        "NotIn" => is_listed(),
        "Exists" => value.is_none(),
        "DoesNotExist" => value.is_some(),
        _ => false,
    }
}
