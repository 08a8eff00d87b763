//! What keeps a schema from being structural: v1 refuses the definition then, v1beta1 often took it.
//!
//! The rules are those of [the API server](https://github.com/kubernetes/apiextensions-apiserver/blob/v0.36.0/pkg/apiserver/schema/validation.go).
//! Aliases are not followed.

use crate::context::Context;
use crate::fields::Entries;
use crate::tree::{NodeId, NodeKind};

const INT_OR_STRING: &str = "x-kubernetes-int-or-string";

/// Adds the places of a schema that are against the rules. A type that its root lacks is not among them: it is `object`.
pub(super) fn faults(ctx: &Context<'_, '_>, root: NodeId, found: &mut Vec<NodeId>) {
    let Some(entries) = Entries::of(ctx, root) else {
        return;
    };
    if let Some((_, kind)) = entries.get(ctx, "type") {
        found.extend((ctx.scalar(kind) != Some("object")).then_some(kind));
    }
    if let Some((key, _)) = entries.get(ctx, "additionalProperties") {
        found.push(key);
    }
    below(ctx, entries, true, found);
}

/// A schema below the root, which has to say its type.
fn walk(ctx: &Context<'_, '_>, schema: NodeId, found: &mut Vec<NodeId>) {
    if ctx.doc.tree.kind(schema) == NodeKind::Alias {
        return;
    }
    let Some(entries) = Entries::of(ctx, schema) else {
        return found.push(schema);
    };
    let kind = entries
        .get(ctx, "type")
        .and_then(|(_, kind)| ctx.scalar(kind));
    let is_free = entries.has(ctx, "type")
        || is_true(ctx, entries, INT_OR_STRING)
        || is_true(ctx, entries, "x-kubernetes-preserve-unknown-fields");
    if !is_free || (kind == Some("array") && !entries.has(ctx, "items")) {
        found.push(schema);
    }
    below(ctx, entries, false, found);
}

fn below(ctx: &Context<'_, '_>, entries: Entries, is_root: bool, found: &mut Vec<NodeId>) {
    let tree = &ctx.doc.tree;
    for (key, value) in entries.iter(ctx) {
        match ctx.scalar(key).unwrap_or_default() {
            "properties" => {
                for (name, property) in tree.entries(value) {
                    if is_root && ctx.scalar(name) == Some("metadata") {
                        metadata(ctx, property, found);
                    } else {
                        walk(ctx, property, found);
                    }
                }
            }
            "items" if tree.kind(value) == NodeKind::Sequence => found.push(value),
            "additionalProperties" if tree.kind(value) != NodeKind::Mapping => {}
            "items" | "additionalProperties" => walk(ctx, value, found),
            "not" => nested(ctx, value, Some(entries), found),
            "allOf" | "anyOf" | "oneOf" => {
                for item in ctx.items(value) {
                    nested(ctx, item, Some(entries), found);
                }
            }
            _ => {}
        }
    }
}

/// Of the metadata of the object itself, only its name may be restricted.
fn metadata(ctx: &Context<'_, '_>, schema: NodeId, found: &mut Vec<NodeId>) {
    let tree = &ctx.doc.tree;
    let kind = ctx
        .find(schema, &["type"])
        .and_then(|kind| ctx.scalar(kind));
    found.extend((kind != Some("object")).then_some(schema));
    for (key, value) in tree.entries(schema) {
        match ctx.scalar(key) {
            Some("type") => {}
            Some("properties") => found.extend(
                tree.entries(value)
                    .map(|(name, _)| name)
                    .filter(|name| !matches!(ctx.scalar(*name), Some("name" | "generateName"))),
            ),
            _ => found.push(key),
        }
    }
}

/// A schema among alternatives, which may only restrict values of fields that the schema around it has.
fn nested(ctx: &Context<'_, '_>, inner: NodeId, outer: Option<Entries>, found: &mut Vec<NodeId>) {
    let get = |key: &str| outer.and_then(|outer| outer.get(ctx, key));
    let of = |(_, value)| Entries::of(ctx, value);
    for (key, value) in ctx.doc.tree.entries(inner) {
        match ctx.scalar(key).unwrap_or_default() {
            "type" if outer.is_some_and(|outer| is_true(ctx, outer, INT_OR_STRING)) => {}
            "nullable" if ctx.scalar(value) == Some("false") => {}
            "properties" => {
                let properties = get("properties").and_then(of);
                for (name, property) in ctx.doc.tree.entries(value) {
                    let name_text = ctx.scalar(name).unwrap_or_default();
                    match properties.and_then(|known| known.get(ctx, name_text)) {
                        Some(known) if name_text != "metadata" => {
                            nested(ctx, property, of(known), found);
                        }
                        _ => found.push(name),
                    }
                }
            }
            "items" => match get("items") {
                Some(known) => nested(ctx, value, of(known), found),
                None => found.push(key),
            },
            "not" => nested(ctx, value, outer, found),
            "allOf" | "anyOf" | "oneOf" => {
                for item in ctx.items(value) {
                    nested(ctx, item, outer, found);
                }
            }
            "type" | "description" | "title" | "default" | "nullable" | "additionalProperties" => {
                found.push(key);
            }
            name if name.starts_with("x-kubernetes-") => found.push(key),
            _ => {}
        }
    }
}

fn is_true(ctx: &Context<'_, '_>, entries: Entries, key: &str) -> bool {
    let value = entries.get(ctx, key);
    value.is_some_and(|(_, value)| ctx.scalar(value) == Some("true"))
}
