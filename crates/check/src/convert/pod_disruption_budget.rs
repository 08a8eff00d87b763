//! PodDisruptionBudgets: of the same shape in both versions, which differ in what an empty selector means.
//!
//! Without a selector, a budget covers no Pods in either:
//! <https://github.com/kubernetes/kubernetes/blob/v1.24.17/pkg/apis/policy/v1beta1/conversion.go>.

use super::{Conversion, Turn};
use crate::context::{Context, message};
use crate::tree::{NodeId, NodeKind};

pub(super) const CONVERSION: Conversion = Conversion {
    id: "pod-disruption-budget",
    kinds: &[("policy", "PodDisruptionBudget")],
    messages: &[("note-budget-empty-selector", &[])],
    convert,
};

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let selector = turn.ctx.find_in(turn.head.part, &["spec", "selector"]);
    let selector = selector.and_then(|id| turn.ctx.doc.tree.resolve(id));
    if turn.is_new_version() && selector.is_some_and(|selector| selects_all(turn.ctx, selector)) {
        turn.review(message("note-budget-empty-selector", []));
    }
}

/// Whether a selector asks for nothing at all.
fn selects_all(ctx: &Context<'_, '_>, selector: NodeId) -> bool {
    let tree = &ctx.doc.tree;
    let is_empty = |id| {
        let is_collection = matches!(tree.kind(id), NodeKind::Mapping | NodeKind::Sequence);
        is_collection && tree.children(id).next().is_none()
    };
    tree.kind(selector) == NodeKind::Mapping
        && tree.entries(selector).all(|(_, value)| is_empty(value))
}
