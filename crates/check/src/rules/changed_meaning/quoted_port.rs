//! Digits in quotes where a port is named: `networking.k8s.io/v1` takes them for a name, and refuses it.

use super::finding;
use crate::context::{Context, Head, message, text};
use crate::fields::{self, Entries};
use crate::tree::NodeKind;
use crate::{Edit, Finding, Fix, Safety, Severity};

const SOURCE: &str =
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/#ingress-v122";

pub(super) fn check(ctx: &Context<'_, '_>, head: &Head<'_>, version: &str) -> Vec<Finding> {
    const BACKENDS: [&str; 3] = [
        "spec.backend",
        "spec.defaultBackend",
        "spec.rules[].http.paths[].backend",
    ];
    let mut found = Vec::new();
    for entries in BACKENDS
        .iter()
        .flat_map(|within| fields::mappings(ctx, head.part, within))
    {
        found.extend(quoted_port(ctx, head, version, entries));
    }
    found
}

fn quoted_port(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    version: &str,
    backend: Entries,
) -> Option<Finding> {
    let (key, value, severity) = match version {
        "v1" => {
            let (_, service) = backend.get(ctx, "service")?;
            let port = Entries::of(ctx, ctx.find(service, &["port"])?)?;
            let (key, value) = port.get(ctx, "name")?;
            (Some(key), value, Severity::Error)
        }
        _ => (None, backend.get(ctx, "servicePort")?.1, Severity::Warning),
    };
    let tree = &ctx.doc.tree;
    let is_quoted = matches!(
        tree.kind(value),
        NodeKind::SingleQuoted | NodeKind::DoubleQuoted
    );
    let port = ctx.scalar(value).filter(|port| {
        is_quoted && !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit())
    })?;
    let name = if key.is_some() {
        "number"
    } else {
        "servicePort"
    };
    let replacement = [name, ": ", port].concat();
    let words = message(
        "finding-quoted-port",
        [("port", text(port)), ("replacement", text(&replacement))],
    );
    // The new key stands before the value, so that the edits are sorted.
    let mut edits: Vec<Edit> = key
        .and_then(|key| ctx.replace(key, name))
        .into_iter()
        .collect();
    edits.push(Edit {
        span: ctx.doc.span(value),
        text: port.to_owned(),
    });
    let title = message(
        "fix-value",
        [
            ("field", text(tree.source(value))),
            ("value", text(replacement)),
        ],
    );
    Some(Finding {
        source: SOURCE,
        fixes: vec![Fix::new(title, Safety::Review, edits)],
        ..finding(ctx, head, severity, value, words)
    })
}
