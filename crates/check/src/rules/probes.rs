//! What the rules about probes share: the probes of an object that run a command.

use crate::context::{Context, Head};
use crate::pods;
use crate::tree::NodeId;

/// A probe that runs a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct ExecProbe {
    /// The mapping.
    pub(super) probe: NodeId,
    /// The key `exec` in it.
    pub(super) key: NodeId,
    /// What stands below that key.
    pub(super) exec: NodeId,
}

/// The probes of an object that run a command; those of containers without an image, as patches have them, are left out,
/// because what they lack may stand where they are put.
pub(super) fn of(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<ExecProbe> {
    let Some(pod) = pods::pod(ctx, head) else {
        return Vec::new();
    };
    pods::containers(ctx, pod.spec)
        .into_iter()
        .filter(|container| ctx.find(*container, &["image"]).is_some())
        .flat_map(|container| {
            ["livenessProbe", "readinessProbe", "startupProbe"]
                .into_iter()
                .filter_map(move |name| read(ctx, ctx.find(container, &[name])?))
        })
        .collect()
}

fn read(ctx: &Context<'_, '_>, probe: NodeId) -> Option<ExecProbe> {
    let (key, exec) = ctx.doc.tree.entry(probe, "exec")?;
    ctx.find(exec, &["command"])?;
    Some(ExecProbe { probe, key, exec })
}

impl ExecProbe {
    /// The words of the command, as far as no template fills them in.
    pub(super) fn command<'a>(&self, ctx: &Context<'a, '_>) -> Option<Vec<&'a str>> {
        let command = ctx.find(self.exec, &["command"])?;
        ctx.items(command).map(|word| ctx.scalar(word)).collect()
    }
}
