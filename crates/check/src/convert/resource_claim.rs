//! `resource.k8s.io`: requests of claims, devices of slices, and what no later version can say.

use super::{Conversion, DROPPED, Turn};
use crate::context::message;
use crate::fields::{self, Entries};
use crate::rewrite::New;
use crate::tree::NodeId;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "resource-claim",
    kinds: &[
        (GROUP, "DeviceClass"),
        (GROUP, "DeviceTaintRule"),
        (GROUP, "ResourceClaim"),
        (GROUP, "ResourceClaimTemplate"),
        (GROUP, "ResourceSlice"),
    ],
    messages: &[DROPPED, ("note-resource-claim-admin", &[])],
    convert,
};

const GROUP: &str = "resource.k8s.io";

/// Ways that later versions have nothing for: control planes that allocate, nodes of a class, and taints by class.
const GONE: [&str; 5] = [
    "spec.controller",
    "spec.spec.controller",
    "spec.suitableNodes",
    "spec.deviceSelector.deviceClassName",
    "spec.deviceSelector.selectors",
];

/// Fields of a request that asks for one sort of device.
const EXACTLY: [&str; 7] = [
    "deviceClassName",
    "selectors",
    "allocationMode",
    "count",
    "adminAccess",
    "tolerations",
    "capacity",
];

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let object = turn.head.part.entries();
    let is_gone = |way: &&str| object.has(turn.ctx, way);
    // Claims of the first alphas name classes and parameters of a driver that speaks another protocol.
    if matches!(turn.from, "v1alpha1" | "v1alpha2") || GONE.iter().any(is_gone) {
        return turn.refuse();
    }
    let is_nested = turn.is_to(GROUP, "v1") || turn.is_to(GROUP, "v1beta2");
    let mappings = |within| fields::mappings(turn.ctx, turn.head.part, within);
    match turn.head.kind {
        "ResourceClaim" if is_nested => requests(turn, mappings("spec.devices.requests[]")),
        "ResourceClaimTemplate" if is_nested => {
            requests(turn, mappings("spec.spec.devices.requests[]"));
        }
        "ResourceSlice" => devices(turn, mappings("spec.devices[]"), is_nested),
        _ => {}
    }
}

fn requests(turn: &mut Turn<'_, '_, '_>, requests: Vec<Entries>) {
    let ctx = turn.ctx;
    for request in requests {
        let old: Vec<(NodeId, NodeId)> = request
            .iter(ctx)
            .filter(|(key, _)| ctx.scalar(*key).is_some_and(|key| EXACTLY.contains(&key)))
            .collect();
        if old.is_empty() {
            continue;
        }
        if request.has(ctx, "exactly") || request.has(ctx, "firstAvailable") {
            return turn.refuse();
        }
        let is_admin = |(key, value): &(NodeId, NodeId)| {
            ctx.scalar(*key) == Some("adminAccess") && ctx.scalar(*value) == Some("true")
        };
        if old.iter().any(is_admin) {
            turn.review(message("note-resource-claim-admin", []));
        }
        let exactly = moved(turn, &old);
        turn.rw
            .replace(&old, vec![("exactly".to_owned(), New::Map(exactly))]);
    }
}

/// The same entries in another place.
fn moved(turn: &Turn<'_, '_, '_>, entries: &[(NodeId, NodeId)]) -> Vec<(String, New)> {
    let name = |key| turn.ctx.scalar(key).unwrap_or_default().to_owned();
    entries
        .iter()
        .map(|(key, value)| (name(*key), New::Node(*value)))
        .collect()
}

/// Devices are flat since `v1beta2`; a capacity has been an object since `v1beta1`.
fn devices(turn: &mut Turn<'_, '_, '_>, devices: Vec<Entries>, is_flat: bool) {
    let ctx = turn.ctx;
    for device in devices {
        let basic = device.get(ctx, "basic");
        let inner = basic.and_then(|(_, basic)| Entries::of(ctx, basic));
        capacity(turn, inner.unwrap_or(device));
        let Some((key, value)) = basic.filter(|_| is_flat) else {
            continue;
        };
        let entries: Vec<(NodeId, NodeId)> = ctx.doc.tree.entries(value).collect();
        let is_free = entries
            .iter()
            .all(|(key, _)| ctx.scalar(*key).is_some_and(|key| !device.has(ctx, key)));
        if !fields::is_mapping(ctx, value) || !is_free {
            return turn.refuse();
        }
        let new = moved(turn, &entries);
        turn.was_dropped("basic");
        turn.rw.replace(&[(key, value)], new);
    }
}

fn capacity(turn: &mut Turn<'_, '_, '_>, device: Entries) {
    let ctx = turn.ctx;
    let Some((_, capacity)) = device.get(ctx, "capacity") else {
        return;
    };
    for (key, value) in ctx.doc.tree.entries(capacity) {
        if let (Some(name), Some(_)) = (ctx.scalar(key), ctx.doc.tree.scalar(value)) {
            let new = New::map([("value", New::Node(value))]);
            turn.rw
                .replace(&[(key, value)], vec![(name.to_owned(), new)]);
        }
    }
}
