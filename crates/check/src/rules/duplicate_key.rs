//! `duplicate-key`: a key that stands twice in one mapping. The API server keeps one of the values, or refuses the object.
//!
//! Merge keys (`<<`) may stand more than once for some readers; they are left alone. Keys of templates may stand once in
//! each branch.

use super::{Check, Rule};
use crate::context::{Context, message, text};
use crate::objects::Part;
use crate::order::order;
use crate::tree::{NodeId, NodeKind};
use crate::{Arg, Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "duplicate-key",
    safety: None,
    messages: &[("finding-duplicate-key", &["key", "line"])],
    guide: "",
    check: Check::Document(check),
};

const SOURCE: &str =
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation";

fn check(ctx: &Context<'_, '_>) -> Vec<Finding> {
    let tree = &ctx.doc.tree;
    if ctx.doc.is_template || !ctx.parts.iter().any(Part::is_object) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut keys = Vec::new();
    for id in tree.ids().filter(|id| tree.kind(*id) == NodeKind::Mapping) {
        if tree.root() == Some(id) && !ctx.seams.is_empty() {
            let firsts = tree.children(id).take(1).chain(ctx.seams.iter().copied());
            let ends = ctx.seams.iter().copied().chain([tree.after(id)]);
            for (first, end) in firsts.zip(ends) {
                repeated(
                    ctx,
                    tree.siblings(first, end).step_by(2),
                    &mut keys,
                    &mut found,
                );
            }
        } else {
            repeated(
                ctx,
                tree.entries(id).map(|(key, _)| key),
                &mut keys,
                &mut found,
            );
        }
    }
    order(found, |(again, _)| (again.index(), 0))
        .into_iter()
        .map(|(again, first)| finding(ctx, again, first))
        .collect()
}

/// Adds each key that stands again, with the one before it.
fn repeated(
    ctx: &Context<'_, '_>,
    names: impl Iterator<Item = NodeId>,
    keys: &mut Vec<(u64, NodeId)>,
    found: &mut Vec<(NodeId, NodeId)>,
) {
    let tree = &ctx.doc.tree;
    keys.clear();
    keys.extend(names.filter_map(|key| Some((hash(tree.scalar(key)?), key))));
    keys.sort_unstable_by(|a, b| {
        // Names are compared only where hashes agree, which is where a key stands twice.
        a.0.cmp(&b.0)
            .then_with(|| tree.scalar(a.1).cmp(&tree.scalar(b.1)))
            .then(a.1.cmp(&b.1))
    });
    for pair in keys.windows(2) {
        let (before, this) = (pair[0], pair[1]);
        let name = tree.scalar(this.1);
        if before.0 == this.0 && tree.scalar(before.1) == name && name != Some("<<") {
            found.push((this.1, before.1));
        }
    }
}

/// FNV-1a. Of 64 bits, as for pairs of 32 the standard library has a sort that is larger by 20 KB.
fn hash(key: &str) -> u64 {
    key.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn finding(ctx: &Context<'_, '_>, again: NodeId, first: NodeId) -> Finding {
    let name = ctx.doc.tree.scalar(again).unwrap_or_default().to_owned();
    let line = ctx.line(ctx.doc.span(first).start);
    let words = message(
        "finding-duplicate-key",
        [("key", text(&name)), ("line", Arg::Number(line as i64))],
    );
    let field = ctx.field(again);
    Finding {
        subject: name,
        field,
        source: SOURCE,
        ..ctx.finding(RULE.id, Severity::Error, again, words)
    }
}
