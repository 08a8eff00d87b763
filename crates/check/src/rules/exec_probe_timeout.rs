//! `exec-probe-timeout`: a probe that runs a command and leaves its time limit to the default of one second.

use facts::Minor;

use super::probes::{self, ExecProbe};
use super::{Check, Rule, grpc_probe_by_exec};
use crate::context::{Context, Head, message};
use crate::fields::Entries;
use crate::rewrite::{At, New, Rewrite};
use crate::{Arg, Finding, Fix, Safety, Severity};

/// The minor that began to hold commands to their limit: <https://github.com/kubernetes/kubernetes/pull/94115>.
/// The gate that brought the old behaviour back is locked since 1.35.
const SINCE: Minor = Minor(20);

pub(super) const RULE: Rule = Rule {
    id: "exec-probe-timeout",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-exec-probe-timeout", &["since", "target"]),
        ("fix-exec-probe-timeout", &[]),
        ("note-probe-limit", &[]),
    ],
    guide: "probes",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    if ctx.target < SINCE {
        return Vec::new();
    }
    let is_unlimited = |probe: &ExecProbe| {
        let has = |key| ctx.find(probe.probe, &[key]).is_some();
        !has("timeoutSeconds")
            && !has("<<")
            && !ctx.is_open(probe.probe)
            && !grpc_probe_by_exec::is_found(ctx, probe)
    };
    probes::of(ctx, head)
        .iter()
        .filter(|probe| is_unlimited(probe))
        .map(|probe| finding(ctx, probe))
        .collect()
}

fn finding(ctx: &Context<'_, '_>, probe: &ExecProbe) -> Finding {
    let args = [
        ("since", Arg::Minor(SINCE)),
        ("target", Arg::Minor(ctx.target)),
    ];
    let words = message("finding-exec-probe-timeout", args);
    Finding {
        subject: "timeoutSeconds".to_owned(),
        field: ctx.field(probe.key),
        source: "https://github.com/kubernetes/kubernetes/pull/94115",
        fixes: fix(ctx, probe).into_iter().collect(),
        ..ctx.finding(RULE.id, Severity::Info, probe.key, words)
    }
}

/// Writes the default down, after `exec`.
fn fix(ctx: &Context<'_, '_>, probe: &ExecProbe) -> Option<Fix> {
    let limit = ("timeoutSeconds".to_owned(), New::plain("1"));
    let mut rw = Rewrite::new(ctx);
    rw.insert(
        Entries::of(ctx, probe.probe)?,
        At::After(probe.key),
        vec![limit],
    );
    let fix = Fix::new(
        message("fix-exec-probe-timeout", []),
        Safety::Review,
        rw.finish()?,
    );
    Some(fix.note(message("note-probe-limit", [])))
}
