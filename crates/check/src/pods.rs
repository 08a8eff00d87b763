//! Where the objects of Kubernetes hold what a Pod is made of.

use crate::context::{Context, Head};
use crate::tree::NodeId;

/// A Pod, or the template of one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pod {
    pub(crate) metadata: Option<NodeId>,
    pub(crate) spec: NodeId,
}

/// The Pod that an object is, or makes; those of other projects are not looked into.
pub(crate) fn pod(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Pod> {
    let way: &[&str] = match head.kind {
        _ if head.is_foreign() => return None,
        "Pod" => &[],
        "PodTemplate" => &["template"],
        "CronJob" | "ScheduledJob" => &["spec", "jobTemplate", "spec", "template"],
        "Deployment"
        | "DaemonSet"
        | "StatefulSet"
        | "ReplicaSet"
        | "ReplicationController"
        | "PetSet"
        | "Job" => &["spec", "template"],
        _ => return None,
    };
    let at = |key| {
        let mut keys = way.to_vec();
        keys.push(key);
        ctx.find_in(head.part, &keys)
    };
    Some(Pod {
        metadata: at("metadata"),
        spec: at("spec")?,
    })
}

/// The containers of a Pod's spec: those that start it up, those that run, and those added to look into it.
pub(crate) fn containers(ctx: &Context<'_, '_>, spec: NodeId) -> Vec<NodeId> {
    ["initContainers", "containers", "ephemeralContainers"]
        .iter()
        .filter_map(|key| ctx.find(spec, &[key]))
        .flat_map(|list| ctx.items(list))
        .collect()
}
