//! Files of the scheduler and of the API server.
//!
//! What each version of the scheduler's file changed is listed in
//! <https://kubernetes.io/docs/reference/scheduling/config/#scheduler-configuration-migrations>.

use super::{Conversion, Turn};
use crate::context::message;
use crate::fields::{self, Entries};
use crate::rewrite::Pair;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "component-config",
    kinds: &[
        ("", "EncryptionConfig"),
        (SCHEDULER, "KubeSchedulerConfiguration"),
    ],
    messages: &[
        ("note-scheduler-weights", &[]),
        ("note-scheduler-addresses", &[]),
    ],
    convert,
};

const SCHEDULER: &str = "kubescheduler.config.k8s.io";

/// Plugins that left with `v1beta2`.
const GONE: [&str; 6] = [
    "NodeLabel",
    "NodePreferAvoidPods",
    "NodeResourcesLeastAllocated",
    "NodeResourcesMostAllocated",
    "RequestedToCapacityRatio",
    "ServiceAffinity",
];

fn convert(turn: &mut Turn<'_, '_, '_>) {
    match turn.head.kind {
        "EncryptionConfig" => turn.rw.set(turn.head.kind_node, "EncryptionConfiguration"),
        _ => scheduler(turn),
    }
}

fn scheduler(turn: &mut Turn<'_, '_, '_>) {
    // The alphas configured one scheduler without profiles, and plugins without types.
    if turn.from.starts_with("v1alpha") || names_gone(turn) {
        return turn.refuse();
    }
    arguments(turn);
    let is_new = turn.is_to(SCHEDULER, "v1") || turn.is_to(SCHEDULER, "v1beta3");
    if is_new {
        addresses(turn);
    }
    if is_new && matches!(turn.from, "v1beta1" | "v1beta2") {
        turn.review(message("note-scheduler-weights", []));
    }
}

/// Whether a plugin is used that the new version does not know.
fn names_gone(turn: &Turn<'_, '_, '_>) -> bool {
    const POINTS: [&str; 12] = [
        "queueSort",
        "preFilter",
        "filter",
        "postFilter",
        "preScore",
        "score",
        "reserve",
        "permit",
        "preBind",
        "bind",
        "postBind",
        "multiPoint",
    ];
    let (ctx, part) = (turn.ctx, turn.head.part);
    let is_v1 = turn.is_to(SCHEDULER, "v1");
    let is_gone = |plugin: &Entries| {
        let name = plugin
            .get(ctx, "name")
            .and_then(|(_, name)| ctx.scalar(name));
        name.is_some_and(|name| GONE.contains(&name) || (is_v1 && name == "SelectorSpread"))
    };
    let mut ways = POINTS.iter().flat_map(|point| {
        fields::mappings(
            ctx,
            part,
            &["profiles[].plugins.", point, ".enabled[]"].concat(),
        )
    });
    ways.any(|plugin| is_gone(&plugin))
        || fields::mappings(ctx, part, "profiles[].pluginConfig[]")
            .iter()
            .any(is_gone)
}

/// The arguments of plugins are objects of the same group.
fn arguments(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    for arguments in fields::mappings(ctx, turn.head.part, "profiles[].pluginConfig[].args") {
        if let Some((_, value)) = arguments.get(ctx, "apiVersion")
            && let Some(version) = ctx.scalar(value)
            && facts::split_api_version(version).0 == SCHEDULER
        {
            turn.rw.set(value, &turn.to.api_version());
        }
    }
}

/// Nothing has been served there since 1.23, where they may be empty or name port 0.
fn addresses(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    let file = turn.head.part.entries();
    let named = ["healthzBindAddress", "metricsBindAddress"];
    let gone: Vec<Pair> = named
        .iter()
        .filter_map(|name| file.get(ctx, name))
        .collect();
    for (_, value) in &gone {
        let is_empty =
            |address: &str| address.is_empty() || address == "0" || address.ends_with(":0");
        if !ctx.scalar(*value).is_some_and(is_empty) {
            turn.review(message("note-scheduler-addresses", []));
        }
    }
    if !gone.is_empty() {
        turn.rw.replace(&gone, Vec::new());
    }
}
