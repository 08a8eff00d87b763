//! The objects that one `apiVersion` speaks for: they are converted together.
//!
//! Items of a list may leave their head to the list, as the API answers; and an anchor may stand at the `apiVersion` of one
//! object, with aliases at that of others.

use facts::Api;

use crate::apis::{self, Standing};
use crate::context::{Context, Head};
use crate::objects::{Part, Role};
use crate::rules::api::is_same_shape;
use crate::tree::NodeKind;

/// Objects that share an anchor at most, as the fix of each of them converts all.
const MAX_SHARED: usize = 64;

/// The parts of these objects; that of the object itself alone, where it has its `apiVersion` for itself.
pub(super) fn parts(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Part> {
    let tree = &ctx.doc.tree;
    if let Role::ListOf(_) = head.part.role {
        let items = ctx.find_in(head.part, &["items"]);
        return items
            .into_iter()
            .flat_map(|items| ctx.items(items))
            .filter(|item| {
                tree.kind(*item) == NodeKind::Mapping && tree.get(*item, "kind").is_none()
            })
            .map(|item| Part::of(tree, item))
            .collect();
    }
    if !tree.is_shared(head.version_node) {
        return vec![*head.part];
    }
    let said = tree.resolve(head.version_node);
    let is_same = |part: &&Part| {
        let version = part.api_version.filter(|_| part.is_object());
        version.is_some_and(|version| tree.resolve(version) == said)
    };
    let shared = ctx.parts.iter().filter(is_same).copied();
    shared.take(MAX_SHARED + 1).collect()
}

/// Each object with what it becomes; `None` where one of them cannot go along.
pub(super) fn heads<'c>(
    ctx: &'c Context<'_, '_>,
    head: &Head<'c>,
    to: &'static Api,
    parts: &'c [Part],
) -> Option<Vec<(Head<'c>, &'static Api)>> {
    let head_of = |part: &'c Part| {
        let kind = match (head.part.role, part.kind) {
            (Role::ListOf(_), _) => head.kind.strip_suffix("List")?,
            (_, kind) => ctx.scalar(kind?)?,
        };
        let standing = apis::standing(head.api_version, kind, ctx.target);
        let to = match standing {
            _ if kind == head.kind || matches!(head.part.role, Role::ListOf(_)) => to,
            Standing::Removed(row) | Standing::Deprecated(row) => {
                let same = |new: &&Api| new.api_version() == to.api_version();
                apis::replacement(row, ctx.target).filter(same)?
            }
            _ => return None,
        };
        let (group, version) = facts::split_api_version(head.api_version);
        let is_known = super::has(group, kind)
            || facts::find_api(group, version, kind).is_some_and(|row| is_same_shape(row, to));
        let head = Head {
            part,
            kind,
            standing,
            ..*head
        };
        is_known.then_some((head, to))
    };
    let is_too_much = head.part.role == Role::Object && parts.len() > MAX_SHARED;
    (!is_too_much).then(|| parts.iter().map(head_of).collect())?
}
