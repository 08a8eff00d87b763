//! An Ingress of the betas as one of `networking.k8s.io/v1`, and one of v1 with fields of the betas.
//!
//! As the API server does it: [conversions](https://github.com/kubernetes/kubernetes/blob/v1.21.0/pkg/apis/networking/v1beta1/conversion.go),
//! [defaults](https://github.com/kubernetes/kubernetes/blob/v1.21.0/pkg/apis/networking/v1beta1/defaults.go).

use super::{Conversion, DROPPED, Turn};
use crate::Arg;
use crate::context::{message, text};
use crate::fields::{self, Entries};
use crate::rewrite::{At, New, Pair};
use crate::tree::{NodeId, NodeKind};

pub(super) const CONVERSION: Conversion = Conversion {
    id: "ingress",
    kinds: &[("extensions", "Ingress"), ("networking.k8s.io", "Ingress")],
    messages: &[
        DROPPED,
        ("note-path-type-controller", &["count"]),
        ("note-path-type-prefix", &["count"]),
        ("note-path-type-exact", &["count"]),
        ("note-path-added", &[]),
        ("note-port-in-quotes", &["port"]),
        ("note-backend-filled-in", &[]),
    ],
    convert,
};

/// What a path without a type means, and what else a person may want it to mean.
const PATH_TYPES: &[&str] = &["ImplementationSpecific", "Prefix", "Exact"];

fn convert(turn: &mut Turn<'_, '_, '_>) {
    if !turn.is_to("networking.k8s.io", "v1") {
        return;
    }
    let (ctx, part) = (turn.ctx, turn.head.part);
    let mut done = Vec::new();
    for spec in fields::mappings(ctx, part, "spec") {
        for name in ["backend", "defaultBackend"] {
            if let Some((_, value)) = spec.get(ctx, name) {
                backend(turn, value, &mut done);
            }
        }
        match spec.get(ctx, "backend") {
            Some(_) if spec.has(ctx, "defaultBackend") => turn.refuse(),
            Some((key, _)) => {
                turn.rw.rename(key, "defaultBackend");
                turn.was_dropped("backend");
            }
            None => {}
        }
    }
    let mut n_typed = [0; PATH_TYPES.len()];
    for path in fields::mappings(ctx, part, "spec.rules[].http.paths[]") {
        let Some((_, value)) = path.get(ctx, "backend") else {
            continue;
        };
        backend(turn, value, &mut done);
        if let Some(n_typed) = path_type(turn, path).and_then(|i| n_typed.get_mut(i)) {
            *n_typed += 1;
        }
    }
    say_types(turn, n_typed);
}

/// `serviceName` and `servicePort` in a mapping of their own; once, where places share a backend.
fn backend(turn: &mut Turn<'_, '_, '_>, node: NodeId, done: &mut Vec<NodeId>) {
    let ctx = turn.ctx;
    let node = ctx.doc.tree.resolve(node).unwrap_or(node);
    let Some(entries) = Entries::of(ctx, node).filter(|_| !done.contains(&node)) else {
        return;
    };
    done.push(node);
    let (name, number) = (
        entries.get(ctx, "serviceName"),
        entries.get(ctx, "servicePort"),
    );
    let old: Vec<Pair> = name.into_iter().chain(number).collect();
    if old.is_empty() {
        return;
    }
    if entries.has(ctx, "service") {
        return turn.refuse();
    }
    if old.iter().any(|(_, value)| ctx.doc.is_templated(*value)) {
        return turn.explain(message("note-backend-filled-in", []));
    }
    let mut service = Vec::new();
    service.extend(name.map(|(_, value)| ("name".to_owned(), New::Node(value))));
    if let Some((_, value)) = number {
        let Some(key) = port(turn, value) else {
            return turn.refuse();
        };
        service.push(("port".to_owned(), New::map([(key, New::Node(value))])));
    }
    turn.rw
        .replace(&old, vec![("service".to_owned(), New::Map(service))]);
}

/// Whether a port is a number or a name. Digits in quotes are neither to v1, which asks for a letter in a name, nor were
/// they to the betas: <https://github.com/kubernetes/kubernetes/blob/v1.21.0/pkg/apis/core/validation/validation.go>.
fn port(turn: &mut Turn<'_, '_, '_>, value: NodeId) -> Option<&'static str> {
    let tree = &turn.ctx.doc.tree;
    let port = turn.ctx.scalar(value)?;
    let is_plain = tree.kind(tree.resolve(value)?) == NodeKind::Plain;
    let mut bytes = port.bytes();
    match bytes.next()? {
        b'1'..=b'9' if bytes.all(|byte| byte.is_ascii_digit()) => {
            if !is_plain {
                turn.rw.set_plain(value, port);
                turn.review(message("note-port-in-quotes", [("port", text(port))]));
            }
            Some("number")
        }
        // Plain texts that start like a number may be one: `0x50`, `8e3`.
        b'0'..=b'9' if is_plain && !port.contains('-') => None,
        _ => port
            .bytes()
            .any(|byte| byte.is_ascii_lowercase())
            .then_some("name"),
    }
}

/// Gives a path the type that it has without one, or the one that a person chose for it; which of them.
fn path_type(turn: &mut Turn<'_, '_, '_>, path: Entries) -> Option<usize> {
    let ctx = turn.ctx;
    let place = path.get(ctx, "path");
    if let Some((key, value)) = path.get(ctx, "pathType") {
        // A path that is compared needs something to be compared with: `/` is the start of all, as nothing was.
        if place.is_none() && !path.has(ctx, "path") && ctx.scalar(value) == Some("Prefix") {
            turn.review(message("note-path-added", []));
            turn.rw.insert(path, At::Before(key), vec![root()]);
        }
        return None;
    }
    if path.has(ctx, "pathType") {
        return None;
    }
    let chosen = turn.choose("pathtype", PATH_TYPES);
    let compared = place.map(|(_, value)| ctx.scalar(value).is_some_and(is_literal));
    let i = match chosen {
        "Prefix" if compared != Some(false) => 1,
        "Exact" if compared == Some(true) => 2,
        _ => 0,
    };
    let mut new = Vec::new();
    if i == 1 && place.is_none() {
        new.push(root());
    }
    new.push(("pathType".to_owned(), New::text(*PATH_TYPES.get(i)?)));
    let at = place.map_or(At::First, |(key, _)| At::After(key));
    turn.rw.insert(path, at, new);
    Some(i)
}

fn root() -> (String, New) {
    ("path".to_owned(), New::text("/"))
}

/// Whether a path can be compared as it stands; others are patterns of a controller.
fn is_literal(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%@:+,=&!".contains(&byte);
    path.starts_with('/') && path.bytes().all(is_plain)
}

fn say_types(turn: &mut Turn<'_, '_, '_>, n_typed: [i64; PATH_TYPES.len()]) {
    let [controller, prefix, exact] = n_typed;
    let note = |key, count| message(key, [("count", Arg::Number(count))]);
    if prefix > 0 {
        turn.review(note("note-path-type-prefix", prefix));
    }
    if exact > 0 {
        turn.review(note("note-path-type-exact", exact));
    }
    if controller > 0 {
        turn.note(note("note-path-type-controller", controller));
    }
}
