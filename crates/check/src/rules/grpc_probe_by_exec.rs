//! `grpc-probe-by-exec`: a probe that runs `grpc_health_probe`, which the kubelet can do by itself.

use facts::Minor;

use super::probes::{self, ExecProbe};
use super::{Check, Rule};
use crate::context::{Context, Head, message, text};
use crate::{Arg, Edit, Finding, Fix, Safety, Severity, Span};

/// Stable, and always on: <https://github.com/kubernetes/kubernetes/pull/116233>.
const STABLE: Minor = Minor(27);

pub(super) const RULE: Rule = Rule {
    id: "grpc-probe-by-exec",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-grpc-probe-by-exec", &["since", "target"]),
        ("fix-grpc-probe-by-exec", &["port"]),
    ],
    guide: "probes",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    probes::of(ctx, head)
        .iter()
        .filter(|probe| is_found(ctx, probe))
        .map(|probe| finding(ctx, probe))
        .collect()
}

/// Whether this rule speaks of a probe.
pub(super) fn is_found(ctx: &Context<'_, '_>, probe: &ExecProbe) -> bool {
    let name = probe
        .command(ctx)
        .and_then(|command| command.first()?.rsplit('/').next());
    ctx.target >= STABLE && matches!(name, Some("grpc_health_probe" | "grpc-health-probe"))
}

fn finding(ctx: &Context<'_, '_>, probe: &ExecProbe) -> Finding {
    let args = [
        ("since", Arg::Minor(STABLE)),
        ("target", Arg::Minor(ctx.target)),
    ];
    let words = message("finding-grpc-probe-by-exec", args);
    Finding {
        subject: "grpc_health_probe".to_owned(),
        field: ctx.field(probe.key),
        replacement: Some("grpc".to_owned()),
        source: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-grpc-liveness-probe",
        fixes: fix(ctx, probe).into_iter().collect(),
        ..ctx.finding(RULE.id, Severity::Info, probe.key, words)
    }
}

/// Puts `grpc` in place of `exec`, where the command says no more than a port and a service of its own Pod.
fn fix(ctx: &Context<'_, '_>, probe: &ExecProbe) -> Option<Fix> {
    let (port, service) = read(&probe.command(ctx)?)?;
    let tree = &ctx.doc.tree;
    let start = ctx.doc.span(probe.key).start;
    let end = ctx.doc.span(probe.exec).end;
    let old = ctx.text.get(start..end)?;
    // Comments, and what a template fills in or an alias shares, stay where they are.
    if old.contains(['#', '&', '*']) || old.contains("{{") || tree.entries(probe.exec).count() != 1
    {
        return None;
    }
    let new = if tree.is_flow(probe.probe) || tree.is_flow(probe.exec) {
        flow(old.starts_with('"'), port, service)
    } else {
        let indent = ctx.indent(start).filter(|lead| lead.trim().is_empty())?;
        let service = service.map(|name| format!("{indent}  service: {name}"));
        format!("grpc:{indent}  port: {port}{}", service.unwrap_or_default())
    };
    Some(Fix::new(
        message("fix-grpc-probe-by-exec", [("port", text(port))]),
        Safety::Review,
        vec![Edit {
            span: Span { start, end },
            text: new,
        }],
    ))
}

fn flow(is_json: bool, port: &str, service: Option<&str>) -> String {
    match (is_json, service) {
        (true, None) => format!("\"grpc\": {{\"port\": {port}}}"),
        (true, Some(name)) => format!("\"grpc\": {{\"port\": {port}, \"service\": \"{name}\"}}"),
        (false, None) => format!("grpc: {{port: {port}}}"),
        (false, Some(name)) => format!("grpc: {{port: {port}, service: {name}}}"),
    }
}

/// The port and the service of a command line; `None` when it says anything else, such as TLS or a time limit.
fn read<'a>(command: &[&'a str]) -> Option<(&'a str, Option<&'a str>)> {
    let (mut port, mut service) = (None, None);
    let mut words = command.iter().skip(1);
    while let Some(word) = words.next() {
        let flag = word.strip_prefix("--").or_else(|| word.strip_prefix('-'))?;
        let (name, value) = match flag.split_once('=') {
            Some(pair) => pair,
            None => (flag, *words.next()?),
        };
        let place = match name {
            "addr" => &mut port,
            "service" => &mut service,
            _ => return None,
        };
        if place.replace(value).is_some() {
            return None;
        }
    }
    let (host, port) = port?.rsplit_once(':')?;
    let is_own = matches!(host, "" | "localhost" | "127.0.0.1" | "0.0.0.0" | "[::1]");
    let is_port = port.parse::<u16>().is_ok_and(|port| port > 0);
    let is_name = |name: &str| {
        name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic())
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"._-/".contains(&b))
    };
    (is_own && is_port && service.is_none_or(is_name)).then_some((port, service))
}
