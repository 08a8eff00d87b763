//! Edits at an anchor reach every place that refers to it.

use crate::context::Context;
use crate::convert;
use crate::tree::{NodeId, NodeKind};
use crate::{Finding, Fix, Safety, Span};

/// Aliases of a document that are looked at; beyond, none is named.
const MAX_ALIASES: usize = 1_000;

/// Tells each fix which aliases stand for something that it changes. An object that gets another shape through an alias is
/// for a person to look at.
pub(crate) fn add(ctx: &Context<'_, '_>, found: &mut [Finding]) {
    if found.iter().all(|finding| finding.fixes.is_empty()) {
        return;
    }
    let aliases = aliases(ctx);
    if aliases.is_empty() || aliases.len() > MAX_ALIASES {
        return;
    }
    for fix in found.iter_mut().flat_map(|finding| &mut finding.fixes) {
        let reached = aliases.iter().filter(|(_, target)| is_in(fix, *target));
        fix.reaches = reached.map(|(alias, _)| ctx.field(*alias)).collect();
        if !fix.reaches.is_empty() && convert::is_title(fix.title.key) {
            fix.safety = fix.safety.max(Safety::Review);
        }
    }
}

/// Each alias with the bytes that it stands for.
fn aliases(ctx: &Context<'_, '_>) -> Vec<(NodeId, Span)> {
    let tree = &ctx.doc.tree;
    let aliases = tree.ids().filter(|id| tree.kind(*id) == NodeKind::Alias);
    aliases
        .filter_map(|id| Some((id, ctx.doc.span(tree.resolve(id)?))))
        .collect()
}

fn is_in(fix: &Fix, target: Span) -> bool {
    let mut edits = fix.edits.iter();
    edits.any(|edit| target.start <= edit.span.start && edit.span.end <= target.end)
}
