//! Where the objects of Kubernetes ask for volumes: claims, and the templates of claims in StatefulSets.

use crate::context::{Context, Head};
use crate::fields::Entries;
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
    let templates = ctx.find_in(head.part, &["spec", "volumeClaimTemplates"]);
    let items = templates.into_iter().flat_map(|list| ctx.items(list));
    items
        .filter_map(|item| Entries::of(ctx, item))
        .map(|entries| read(ctx, entries, true))
        .collect()
}

/// An object in the form of a claim: a claim itself, a volume, a class.
pub(crate) fn as_claim(ctx: &Context<'_, '_>, head: &Head<'_>) -> Claim {
    read(ctx, head.part.entries(), false)
}

fn read(ctx: &Context<'_, '_>, entries: Entries, is_template: bool) -> Claim {
    let metadata = entries.get(ctx, "metadata");
    Claim {
        is_template,
        annotations: metadata.and_then(|(_, metadata)| ctx.doc.tree.entry(metadata, "annotations")),
        spec: entries.get(ctx, "spec"),
    }
}
