//! EndpointSlice: what `topology` said of node and zone stands in fields of its own.
//!
//! `discovery.k8s.io/v1` keeps the other keys of stored slices in `deprecatedTopology`, which nobody can write; see
//! <https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/discovery/v1beta1/conversion.go>.

use super::{Conversion, DROPPED, Turn};
use crate::context::{message, text};
use crate::fields::{self, Entries};
use crate::rewrite::New;
use crate::tree::NodeId;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "endpoint-slice",
    kinds: &[("discovery.k8s.io", "EndpointSlice")],
    messages: &[
        DROPPED,
        ("note-endpoint-slice-topology", &["keys"]),
        ("note-endpoint-slice-addresses", &["type"]),
    ],
    convert,
};

const NODE: &str = "kubernetes.io/hostname";
const ZONE: &str = "topology.kubernetes.io/zone";

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let endpoints = fields::mappings(turn.ctx, turn.head.part, "endpoints[]");
    address_type(turn, &endpoints);
    if !turn.is_to("discovery.k8s.io", "v1") {
        return;
    }
    let mut left: Vec<&str> = endpoints
        .into_iter()
        .flat_map(|endpoint| topology(turn, endpoint))
        .collect();
    left.sort_unstable();
    left.dedup();
    if !left.is_empty() {
        let keys = text(left.join(", "));
        turn.review(message("note-endpoint-slice-topology", [("keys", keys)]));
    }
}

/// In 1.16, `IP` was the only type, and the default.
fn address_type(turn: &mut Turn<'_, '_, '_>, endpoints: &[Entries]) {
    let ctx = turn.ctx;
    let slice = turn.head.part.entries();
    let Some((_, value)) = slice.get(ctx, "addressType") else {
        return;
    };
    if ctx.scalar(value) != Some("IP") {
        return;
    }
    let addresses = endpoints
        .iter()
        .filter_map(|endpoint| endpoint.get(ctx, "addresses"));
    let mut are_v6 = addresses
        .flat_map(|(_, list)| ctx.items(list))
        .map(|address| ctx.scalar(address).map(|address| address.contains(':')));
    let first = are_v6.next().flatten();
    let Some(is_v6) = first.filter(|_| are_v6.all(|is_v6| is_v6 == first)) else {
        return turn.refuse();
    };
    let name = if is_v6 { "IPv6" } else { "IPv4" };
    turn.rw.set(value, name);
    turn.note(message(
        "note-endpoint-slice-addresses",
        [("type", text(name))],
    ));
}

/// Moves what there is a field for; the other keys are given back.
fn topology<'a>(turn: &mut Turn<'_, 'a, '_>, endpoint: Entries) -> Vec<&'a str> {
    let ctx = turn.ctx;
    let Some((key, value)) = endpoint.get(ctx, "topology") else {
        return Vec::new();
    };
    let entries: Vec<(NodeId, NodeId)> = ctx.doc.tree.entries(value).collect();
    let is_written =
        fields::is_mapping(ctx, value) && entries.iter().all(|(key, _)| ctx.scalar(*key).is_some());
    if !is_written {
        turn.refuse();
        return Vec::new();
    }
    let node = endpoint.get(ctx, "nodeName").map(|(_, node)| node);
    let mut moved = Vec::new();
    let mut left = Vec::new();
    for (key, value) in entries {
        match ctx.scalar(key).unwrap_or_default() {
            NODE if node.is_none() => moved.push(("nodeName".to_owned(), New::Node(value))),
            NODE if node.and_then(|node| ctx.scalar(node)) == ctx.scalar(value) => {}
            ZONE if !endpoint.has(ctx, "zone") => moved.push(("zone".to_owned(), New::Node(value))),
            name => left.push(name),
        }
    }
    moved.sort_by(|(one, _), (other, _)| one.cmp(other));
    if !moved.is_empty() {
        turn.was_dropped("topology");
    }
    turn.rw.replace(&[(key, value)], moved);
    left
}
