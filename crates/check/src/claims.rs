//! Where the objects of Kubernetes ask for volumes: claims, and the templates of claims in StatefulSets.

use crate::context::{Context, Head};
use crate::tree::NodeId;

/// A key and its value.
pub(crate) type Pair = (NodeId, NodeId);

/// A claim, or another object of the same form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim {
    /// Whether a StatefulSet makes claims of it.
    pub(crate) is_template: bool,
    pub(crate) annotations: Option<Pair>,
    pub(crate) spec: Option<Pair>,
}

/// The claims of an object; those of other projects are not looked into.
pub(crate) fn claims(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Claim> {
    if head.is("", "PersistentVolumeClaim") {
        return vec![as_claim(ctx, head)];
    }
    if head.kind != "StatefulSet" || head.is_foreign() {
        return Vec::new();
    }
    let tree = &ctx.doc.tree;
    let templates = ctx.find_in(head.part, &["spec", "volumeClaimTemplates"]);
    let items = templates.into_iter().flat_map(|list| ctx.items(list));
    items
        .map(|item| read(ctx, &tree.children(item).collect::<Vec<_>>(), true))
        .collect()
}

/// An object in the form of a claim: a claim itself, a volume, a class.
pub(crate) fn as_claim(ctx: &Context<'_, '_>, head: &Head<'_>) -> Claim {
    let nodes = ctx.doc.tree.siblings(head.part.first, head.part.end);
    read(ctx, &nodes.collect::<Vec<_>>(), false)
}

/// `nodes` are keys and values in turn.
fn read(ctx: &Context<'_, '_>, nodes: &[NodeId], is_template: bool) -> Claim {
    let tree = &ctx.doc.tree;
    let get = |name| {
        let mut pairs = nodes.chunks_exact(2).filter_map(|pair| match pair {
            [key, value] => Some((*key, *value)),
            _ => None,
        });
        pairs.find(|(key, _)| tree.scalar(*key) == Some(name))
    };
    let annotations = get("metadata").and_then(|(_, metadata)| {
        let mut entries = tree.entries(metadata);
        entries.find(|(key, _)| tree.scalar(*key) == Some("annotations"))
    });
    Claim {
        is_template,
        annotations,
        spec: get("spec"),
    }
}
