//! Places in an object, as the tables of fields name them: `spec.rules[].http.paths[]`.
//!
//! Aliases are not followed on the way down, so that what several places share is found where it stands.

use crate::context::Context;
use crate::objects::Part;
use crate::tree::{NodeId, NodeKind};

/// The entries of a mapping, or of an object that shares its mapping with others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entries {
    pub(crate) first: NodeId,
    end: NodeId,
    /// Whether each entry has lines of its own, as far as that is known.
    pub(crate) has_lines: bool,
}

/// The mappings at a place of an object, in the order of the text; `[]` stands after the key of a list.
pub(crate) fn mappings(ctx: &Context<'_, '_>, part: &Part, within: &str) -> Vec<Entries> {
    let mut found = vec![part.entries()];
    for step in within.split('.').filter(|step| !step.is_empty()) {
        found = found
            .iter()
            .flat_map(|entries| below(ctx, *entries, step))
            .collect();
    }
    found
}

fn below(ctx: &Context<'_, '_>, entries: Entries, step: &str) -> Vec<Entries> {
    let key = step.trim_end_matches("[]");
    let Some((_, value)) = entries.get(ctx, key) else {
        return Vec::new();
    };
    if key.len() < step.len() {
        ctx.items(value)
            .filter_map(|item| Entries::of(ctx, item))
            .collect()
    } else {
        Entries::of(ctx, value).into_iter().collect()
    }
}

impl Part {
    /// Those of an object; whether braces hold them is not asked.
    pub(crate) fn entries(&self) -> Entries {
        Entries {
            first: self.first,
            end: self.end,
            has_lines: false,
        }
    }
}

impl Entries {
    /// Those of a mapping that has any.
    pub(crate) fn of(ctx: &Context<'_, '_>, mapping: NodeId) -> Option<Entries> {
        let tree = &ctx.doc.tree;
        let (first, _) = tree.entries(mapping).next()?;
        Some(Entries {
            first,
            end: tree.after(mapping),
            has_lines: !tree.is_flow(mapping),
        })
    }

    /// Keys and values, in the order of the text.
    pub(crate) fn iter<'a>(
        self,
        ctx: &'a Context<'_, '_>,
    ) -> impl Iterator<Item = (NodeId, NodeId)> + 'a {
        let mut nodes = ctx.doc.tree.siblings(self.first, self.end);
        std::iter::from_fn(move || Some((nodes.next()?, nodes.next()?)))
    }

    /// The first entry with this key.
    pub(crate) fn get(self, ctx: &Context<'_, '_>, key: &str) -> Option<(NodeId, NodeId)> {
        self.iter(ctx)
            .find(|(name, _)| ctx.doc.tree.scalar(*name) == Some(key))
    }

    /// Whether something stands at a way of keys, `[]` for any item of a list. A merge key may bring anything.
    pub(crate) fn has(self, ctx: &Context<'_, '_>, way: &str) -> bool {
        let (step, rest) = way.split_once('.').unwrap_or((way, ""));
        let key = step.trim_end_matches("[]");
        if self.get(ctx, "<<").is_some() {
            return true;
        }
        let Some((_, value)) = self.get(ctx, key) else {
            return false;
        };
        let value = ctx.doc.tree.resolve(value).unwrap_or(value);
        let holds = |id| Entries::of(ctx, id).is_some_and(|entries| entries.has(ctx, rest));
        match () {
            () if rest.is_empty() => true,
            () if key.len() < step.len() => ctx.items(value).any(holds),
            () => holds(value),
        }
    }

    /// Whether something stands at each of the ways, parted by spaces.
    pub(crate) fn has_all(self, ctx: &Context<'_, '_>, ways: &str) -> bool {
        ways.split_whitespace().all(|way| self.has(ctx, way))
    }

    /// Whether the other entries stand in the same mapping, around it or below it.
    pub(crate) fn touches(self, other: Entries) -> bool {
        let holds =
            |outer: Entries, inner: Entries| outer.first <= inner.first && inner.end <= outer.end;
        holds(self, other) || holds(other, self)
    }
}

/// Whether an object stands there as a whole: nothing of it is left to a template or to what could not be read.
pub(crate) fn is_whole(ctx: &Context<'_, '_>) -> bool {
    !ctx.doc.is_template && ctx.doc.broken.is_none()
}

/// Whether the node is a mapping.
pub(crate) fn is_mapping(ctx: &Context<'_, '_>, id: NodeId) -> bool {
    ctx.doc.tree.kind(id) == NodeKind::Mapping
}
