//! Definitions of custom resources: what v1beta1 said of all versions, said of each, and a schema for each of them.
//!
//! As the API server [converts](https://github.com/kubernetes/apiextensions-apiserver/blob/v0.21.0/pkg/apis/apiextensions/v1/conversion.go)
//! and [fills in](https://github.com/kubernetes/apiextensions-apiserver/blob/v0.21.0/pkg/apis/apiextensions/v1beta1/defaults.go).

use super::{Conversion, DROPPED, Turn};
use crate::Arg;
use crate::apis;
use crate::context::{message, text};
use crate::fields::{self, Entries};
use crate::rewrite::{At, New, Pair};

mod schema;
mod structural;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "custom-resource-definition",
    kinds: &[(GROUP, "CustomResourceDefinition")],
    messages: &[
        DROPPED,
        ("note-crd-copied", &["count"]),
        ("note-crd-no-schema", &[]),
        ("note-crd-unknown-fields", &[]),
        ("note-crd-unknown-fields-inside", &[]),
        ("note-crd-not-structural", &["count", "fields"]),
        ("note-crd-review-versions", &[]),
        ("note-crd-approval", &["group"]),
    ],
    convert,
};

const GROUP: &str = "apiextensions.k8s.io";
/// What v1beta1 could say of all versions at once, and where v1 says it of one.
const SHARED: [(&str, &str); 3] = [
    ("validation", "schema"),
    ("subresources", "subresources"),
    ("additionalPrinterColumns", "additionalPrinterColumns"),
];

fn convert(turn: &mut Turn<'_, '_, '_>) {
    if !turn.is_to(GROUP, "v1") {
        return;
    }
    let ctx = turn.ctx;
    let Some(spec) = fields::mappings(ctx, turn.head.part, "spec").pop() else {
        return;
    };
    for columns in [
        "spec.additionalPrinterColumns[]",
        "spec.versions[].additionalPrinterColumns[]",
    ] {
        for column in fields::mappings(ctx, turn.head.part, columns) {
            if let Some((key, _)) = column.get(ctx, "JSONPath") {
                turn.rw.rename(key, "jsonPath");
            }
        }
    }
    let keeps = keeps_unknown(turn, spec);
    schema::mend(turn, spec, keeps);
    versions(turn, spec, keeps);
    conversion(turn, spec);
    if let (Some((group, name)), true) = (spec.get(ctx, "group"), spec.has(ctx, "names")) {
        match spec.get(ctx, "scope") {
            None => {
                let scope = ("scope".to_owned(), New::text("Namespaced"));
                turn.rw.insert(spec, At::After(group), vec![scope]);
            }
            Some((_, scope)) if ctx.scalar(scope) == Some("") && turn.is_new_version() => {
                turn.rw.set(scope, "Namespaced");
            }
            Some(_) => {}
        }
        if let Some(name) = ctx.scalar(name) {
            approval(turn, name);
        }
    }
}

/// Whether objects keep what their schema does not know, as v1beta1 did unless told otherwise. v1 takes `false` alone.
fn keeps_unknown(turn: &mut Turn<'_, '_, '_>, spec: Entries) -> bool {
    const KEY: &str = "preserveUnknownFields";
    let Some((_, value)) = spec.get(turn.ctx, KEY) else {
        return turn.is_new_version() && !spec.has(turn.ctx, KEY) && spec.has(turn.ctx, "names");
    };
    match turn.ctx.scalar(value) {
        Some("true") => {
            turn.rw.set_plain(value, "false");
            true
        }
        Some(_) => false,
        None => {
            turn.refuse();
            false
        }
    }
}

/// Moves what stands beside the versions into the first of them, and copies it into the others.
fn versions(turn: &mut Turn<'_, '_, '_>, spec: Entries, keeps: bool) {
    let ctx = turn.ctx;
    let version = spec.get(ctx, "version");
    let shared: Vec<(&str, Pair)> = SHARED
        .iter()
        .filter_map(|(old, new)| Some((*new, spec.get(ctx, old)?)))
        .collect();
    let mut old: Vec<Pair> = shared
        .iter()
        .map(|(_, pair)| *pair)
        .chain(version)
        .collect();
    if old.is_empty() {
        return;
    }
    for (old, _) in SHARED.iter().skip(1).filter(|(old, _)| spec.has(ctx, old)) {
        turn.was_dropped(old);
    }
    let list = spec.get(ctx, "versions");
    let items: Vec<Entries> = fields::mappings(ctx, turn.head.part, "spec.versions[]");
    if let Some(first) = items.first() {
        let name = |pair: Option<Pair>| pair.and_then(|(_, value)| ctx.scalar(value));
        if version.is_some() && name(version) != name(first.get(ctx, "name")) {
            return turn.refuse();
        }
        for (i, item) in items.iter().enumerate() {
            share(turn, *item, &shared, (i == 0, keeps));
        }
        if items.len() > 1 && !shared.is_empty() {
            let count = Arg::Number(items.len() as i64);
            turn.note(message("note-crd-copied", [("count", count)]));
        }
        return turn.rw.replace(&old, Vec::new());
    }
    let Some((_, name)) = version else {
        return turn.refuse();
    };
    let mut only = vec![
        ("name".to_owned(), New::Node(name)),
        ("served".to_owned(), New::plain("true")),
        ("storage".to_owned(), New::plain("true")),
    ];
    only.extend(
        shared
            .iter()
            .map(|(key, (_, value))| ((*key).to_owned(), New::Node(*value))),
    );
    if !shared.iter().any(|(key, _)| *key == "schema") {
        only.push(schema::permissive(turn));
    }
    old.extend(list);
    turn.rw.replace(
        &old,
        vec![("versions".to_owned(), New::List(vec![New::Map(only)]))],
    );
}

fn share(
    turn: &mut Turn<'_, '_, '_>,
    item: Entries,
    shared: &[(&str, Pair)],
    (is_first, keeps): (bool, bool),
) {
    let ctx = turn.ctx;
    let mut new = Vec::new();
    for (key, (_, value)) in shared {
        if item.has(ctx, key) {
            return turn.refuse();
        }
        let value = match is_first {
            true => Some(New::Node(*value)),
            false => New::copy_of(ctx, *value).map(|copy| schema::mended(key, copy, keeps)),
        };
        let Some(value) = value else {
            return turn.refuse();
        };
        new.push(((*key).to_owned(), value));
    }
    turn.rw.insert(item, At::Last, new);
}

/// Webhooks for conversion have a mapping of their own.
fn conversion(turn: &mut Turn<'_, '_, '_>, spec: Entries) {
    let ctx = turn.ctx;
    let value = spec.get(ctx, "conversion");
    let Some(entries) = value.and_then(|(_, value)| Entries::of(ctx, value)) else {
        return;
    };
    let client = entries.get(ctx, "webhookClientConfig");
    let versions = entries.get(ctx, "conversionReviewVersions");
    let old: Vec<Pair> = client.into_iter().chain(versions).collect();
    if old.is_empty() {
        return;
    }
    if entries.has(ctx, "webhook") {
        return turn.refuse();
    }
    let mut webhook = Vec::new();
    webhook.extend(client.map(|(_, client)| ("clientConfig".to_owned(), New::Node(client))));
    let versions = match versions {
        Some((_, versions)) => New::Node(versions),
        None => {
            turn.note(message("note-crd-review-versions", []));
            New::List(vec![New::text("v1beta1")])
        }
    };
    webhook.push(("conversionReviewVersions".to_owned(), versions));
    turn.rw
        .replace(&old, vec![("webhook".to_owned(), New::Map(webhook))]);
}

/// v1 refuses groups of the Kubernetes community that do not say who approved them, or that nobody did.
fn approval(turn: &mut Turn<'_, '_, '_>, group: &str) {
    const ANNOTATION: &str = "api-approved.kubernetes.io";
    let ctx = turn.ctx;
    let metadata = fields::mappings(ctx, turn.head.part, "metadata").pop();
    let Some(metadata) = metadata.filter(|_| apis::is_of_community(group)) else {
        return;
    };
    let annotations = ctx.find_in(turn.head.part, &["metadata", "annotations"]);
    if annotations.is_some_and(|annotations| ctx.find(annotations, &[ANNOTATION]).is_some()) {
        return;
    }
    let approval = (ANNOTATION.to_owned(), New::text("unapproved"));
    let annotations = ("annotations".to_owned(), New::Map(vec![approval]));
    turn.add(metadata, vec![annotations]);
    turn.review(message("note-crd-approval", [("group", text(group))]));
}
