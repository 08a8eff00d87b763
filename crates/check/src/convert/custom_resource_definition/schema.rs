//! The schema of each version: one that takes anything where there is none, and what v1 wants said at its root.

use super::structural;
use crate::Arg;
use crate::context::{message, text};
use crate::convert::Turn;
use crate::fields::{self, Entries};
use crate::rewrite::{At, New, Pair};
use crate::tree::{NodeId, NodeKind};

const SCHEMA: &str = "openAPIV3Schema";
const KEEP: &str = "x-kubernetes-preserve-unknown-fields";

/// Mends the schema of all versions and those of each, and gives one to each version that has none.
pub(super) fn mend(turn: &mut Turn<'_, '_, '_>, spec: Entries, keeps: bool) {
    let ctx = turn.ctx;
    let of_all = spec.get(ctx, "validation");
    let mut schemas: Vec<Pair> = of_all.into_iter().collect();
    for version in fields::mappings(ctx, turn.head.part, "spec.versions[]") {
        match version.get(ctx, "schema") {
            Some(schema) => schemas.push(schema),
            None if of_all.is_none()
                && version.has_all(ctx, "name served storage")
                && !version.has(ctx, "schema") =>
            {
                let schema = permissive(turn);
                turn.rw.insert(version, At::Last, vec![schema]);
            }
            None => {}
        }
    }
    let mut faults = Vec::new();
    for (_, holder) in schemas {
        mend_one(turn, holder, keeps);
        if let Some(root) = ctx.find(holder, &[SCHEMA]) {
            structural::faults(ctx, root, &mut faults);
        }
    }
    say(turn, &faults);
}

/// What an API server of v1 would refuse in a schema.
fn say(turn: &mut Turn<'_, '_, '_>, faults: &[NodeId]) {
    const SHOWN: usize = 5;
    if faults.is_empty() {
        return;
    }
    let mut fields = String::new();
    for fault in faults.iter().take(SHOWN) {
        fields.push_str(if fields.is_empty() { "" } else { ", " });
        fields.push_str(&turn.ctx.field(*fault));
    }
    fields.push_str(if faults.len() > SHOWN { ", …" } else { "" });
    let count = Arg::Number(faults.len() as i64);
    let args = [("count", count), ("fields", text(fields))];
    turn.review(message("note-crd-not-structural", args));
}

fn mend_one(turn: &mut Turn<'_, '_, '_>, holder: NodeId, keeps: bool) {
    let ctx = turn.ctx;
    if ctx.doc.tree.kind(holder) == NodeKind::Alias {
        return;
    }
    let Some(holder) = Entries::of(ctx, holder) else {
        return turn.refuse();
    };
    let Some(pair) = holder.get(ctx, SCHEMA) else {
        let schema = root(turn);
        return turn.rw.insert(holder, At::Last, vec![schema]);
    };
    let Some(entries) = Entries::of(ctx, pair.1) else {
        if ctx.doc.tree.kind(pair.1) != NodeKind::Alias {
            let schema = root(turn);
            turn.rw.replace(&[pair], vec![schema]);
        }
        return;
    };
    let missing = missing(keeps, |key| entries.has(ctx, key));
    if missing.iter().any(|(key, _)| key == KEEP) {
        turn.review(message(
            match entries.has(ctx, "properties") {
                true => "note-crd-unknown-fields-inside",
                false => "note-crd-unknown-fields",
            },
            [],
        ));
    }
    if !missing.is_empty() {
        let at = entries.get(ctx, "type");
        let at = at.map_or(At::First, |(key, _)| At::After(key));
        turn.rw.insert(entries, at, missing);
    }
}

/// What has to be said at the root of a schema and is not.
fn missing(keeps: bool, has: impl Fn(&str) -> bool) -> Vec<(String, New)> {
    let mut missing = Vec::new();
    if !has("type") {
        missing.push(("type".to_owned(), New::text("object")));
    }
    if keeps && !has(KEEP) {
        missing.push((KEEP.to_owned(), New::plain("true")));
    }
    missing
}

/// The schema of a version that has none: it takes anything, and keeps it.
pub(super) fn permissive(turn: &mut Turn<'_, '_, '_>) -> (String, New) {
    ("schema".to_owned(), New::Map(vec![root(turn)]))
}

fn root(turn: &mut Turn<'_, '_, '_>) -> (String, New) {
    turn.review(message("note-crd-no-schema", []));
    (SCHEMA.to_owned(), New::Map(missing(true, |_| false)))
}

/// A copy of what stands at a key of a version, mended as the original is.
pub(super) fn mended(key: &str, mut copy: New, keeps: bool) -> New {
    match (&mut copy, key) {
        (New::Map(holder), "schema") => {
            for (_, schema) in holder.iter_mut().filter(|(key, _)| key == SCHEMA) {
                let New::Map(root) = schema else {
                    continue;
                };
                let keeps = keeps || root.is_empty();
                let missing = missing(keeps, |key| root.iter().any(|(known, _)| known == key));
                let at = root.iter().position(|(key, _)| key == "type");
                let at = at.map_or(0, |at| at + 1);
                root.splice(at..at, missing);
            }
        }
        (New::List(columns), "additionalPrinterColumns") => {
            for column in columns {
                let New::Map(column) = column else {
                    continue;
                };
                for (key, _) in column.iter_mut().filter(|(key, _)| key == "JSONPath") {
                    *key = "jsonPath".to_owned();
                }
            }
        }
        _ => {}
    }
    copy
}
