//! `endpoints-object`: an Endpoints object, which is deprecated and stays.

use facts::Api;

use super::{Check, Rule, api};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, message, text};
use crate::tree::NodeId;
use crate::written::{self, Value};
use crate::{Arg, Finding, Fix, Safety, Severity, fields};

pub(super) const RULE: Rule = Rule {
    id: "endpoints-object",
    safety: Some(Safety::Manual),
    messages: &[
        (
            "finding-endpoints-object",
            &["deprecated", "target", "replacement"],
        ),
        (
            "finding-endpoints-object-lock",
            &["deprecated", "target", "replacement"],
        ),
        ("fix-new-slices", &["count"]),
        ("note-slices-mirror", &["name"]),
        ("note-slices-readers", &[]),
    ],
    guide: "endpoints-to-endpointslices",
    check: Check::Head(check),
};

const SOURCE: &str = "https://kubernetes.io/blog/2025/04/24/endpoints-deprecation/";

/// Whether this rule speaks of an API that is deprecated, and no other.
pub(super) fn is_meant(row: &Api) -> bool {
    row.group.is_empty() && row.kind == "Endpoints"
}

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    let Standing::Deprecated(row) = head.standing else {
        return None;
    };
    let deprecated = api::minor(row.deprecated).filter(|_| is_meant(row))?;
    let is_lock = is_lock(ctx, head);
    let (key, replacement) = if is_lock {
        (
            "finding-endpoints-object-lock",
            apis::served_elsewhere("coordination.k8s.io", "Lease", ctx.target),
        )
    } else {
        (
            "finding-endpoints-object",
            apis::replacement(row, ctx.target),
        )
    };
    let replacement = apis::subject(replacement?);
    let words = message(
        key,
        [
            ("deprecated", Arg::Minor(deprecated)),
            ("target", Arg::Minor(ctx.target)),
            ("replacement", text(replacement.clone())),
        ],
    );
    let fix = new_slices(ctx, head).filter(|_| !is_lock);
    Some(Finding {
        replacement: Some(replacement),
        source: SOURCE,
        fixes: fix.into_iter().collect(),
        ..api::finding(ctx, head, row, RULE.id, Severity::Info, words)
    })
}

/// Whether a program elects its leader with it, as client-go did before Leases.
fn is_lock(ctx: &Context<'_, '_>, head: &Head<'_>) -> bool {
    let leader = [
        "metadata",
        "annotations",
        "control-plane.alpha.kubernetes.io/leader",
    ];
    ctx.find_in(head.part, &leader).is_some()
}

/// A slice for each subset and family of addresses, to copy.
fn new_slices(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Fix> {
    if !fields::is_whole(ctx) {
        return None;
    }
    let find = |way: &[&str]| ctx.find_in(head.part, way);
    let name = ctx.scalar(find(&["metadata", "name"])?)?;
    let namespace = find(&["metadata", "namespace"]);
    let mut slices: Vec<String> = Vec::new();
    for subset in ctx.items(find(&["subsets"])?) {
        for family in ["IPv4", "IPv6"] {
            let endpoints = endpoints(ctx, subset, family);
            if endpoints.is_empty() {
                continue;
            }
            let number = (slices.len() + 1).to_string();
            let labels = [
                ("kubernetes.io/service-name", Value::text(name)),
                (
                    "endpointslice.kubernetes.io/managed-by",
                    Value::text("staff"),
                ),
            ];
            let mut metadata = vec![("name", Value::text([name, "-", &number].concat()))];
            metadata.extend(namespace.map(|namespace| ("namespace", Value::Node(namespace))));
            metadata.push(("labels", Value::map(labels)));
            let ports = ctx.find(subset, &["ports"]).map(Value::Node);
            let entries = [
                ("apiVersion", Value::text("discovery.k8s.io/v1")),
                ("kind", Value::text("EndpointSlice")),
                ("metadata", Value::map(metadata)),
                ("addressType", Value::text(family)),
                ("ports", ports.unwrap_or(Value::List(Vec::new()))),
                ("endpoints", Value::List(endpoints)),
            ];
            slices.push(written::document(ctx, entries, &[]));
        }
    }
    if slices.is_empty() {
        return None;
    }
    let count = ("count", Arg::Number(slices.len() as i64));
    let fix = Fix::new(
        message("fix-new-slices", [count]),
        Safety::Manual,
        Vec::new(),
    );
    let fix = fix
        .note(message("note-slices-mirror", [("name", text(name))]))
        .note(message("note-slices-readers", []));
    Some(fix.copy(slices.join("\n---\n")))
}

/// The endpoints of a subset with addresses of one family; those that are not ready say so.
fn endpoints(ctx: &Context<'_, '_>, subset: NodeId, family: &str) -> Vec<Value> {
    let mut found = Vec::new();
    for (key, is_ready) in [("addresses", "true"), ("notReadyAddresses", "false")] {
        let addresses = ctx.find(subset, &[key]).into_iter();
        for address in addresses.flat_map(|list| ctx.items(list)) {
            let ip = ctx.find(address, &["ip"]).and_then(|ip| ctx.scalar(ip));
            let Some(ip) = ip.filter(|ip| ip.contains(':') == (family == "IPv6")) else {
                continue;
            };
            let mut endpoint = vec![
                ("addresses", Value::List(vec![Value::text(ip)])),
                (
                    "conditions",
                    Value::map([("ready", Value::Plain(is_ready))]),
                ),
            ];
            for key in ["hostname", "nodeName", "targetRef"] {
                endpoint.extend(
                    ctx.find(address, &[key])
                        .map(|value| (key, Value::Node(value))),
                );
            }
            found.push(Value::map(endpoint));
        }
    }
    found
}
