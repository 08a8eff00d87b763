//! `grpc-probe-by-exec`: a probe that runs `grpc_health_probe`, which the kubelet can do by itself.

use facts::Minor;

use super::probes::{self, ExecProbe};
use super::{Check, Rule};
use crate::context::{Context, Head, message, text};
use crate::rewrite::{New, Rewrite};
use crate::{Arg, Finding, Fix, Safety, Severity};

/// Stable, and always on: <https://github.com/kubernetes/kubernetes/pull/116233>.
const STABLE: Minor = Minor(27);

pub(super) const RULE: Rule = Rule {
    id: "grpc-probe-by-exec",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-grpc-probe-by-exec", &["since", "target"]),
        ("fix-grpc-probe-by-exec", &["port"]),
        ("note-grpc-address", &[]),
        ("note-grpc-limits", &[]),
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

/// Puts `grpc` in place of `exec`, where the command says no more than a port and a service of its own Pod, and how long to
/// wait: the kubelet knows one limit for a probe as a whole, and has held commands to it as well.
fn fix(ctx: &Context<'_, '_>, probe: &ExecProbe) -> Option<Fix> {
    let asked = read(&probe.command(ctx)?)?;
    let tree = &ctx.doc.tree;
    if tree.is_shared(probe.exec) || tree.entries(probe.exec).count() != 1 {
        return None;
    }
    let mut grpc = vec![("port".to_owned(), New::plain(asked.port))];
    grpc.extend(
        asked
            .service
            .map(|name| ("service".to_owned(), New::text(name))),
    );
    let mut rw = Rewrite::new(ctx);
    let entry = ("grpc".to_owned(), New::Map(grpc));
    rw.replace(&[(probe.key, probe.exec)], vec![entry]);
    let title = message("fix-grpc-probe-by-exec", [("port", text(asked.port))]);
    let fix = Fix::new(title, Safety::Review, rw.finish()?).note(message("note-grpc-address", []));
    Some(match asked.has_limits {
        true => fix.note(message("note-grpc-limits", [])),
        false => fix,
    })
}

/// What a command line asks for.
struct Asked<'a> {
    port: &'a str,
    service: Option<&'a str>,
    has_limits: bool,
}

/// What a command line says; `None` when it says anything else, such as TLS.
fn read<'a>(command: &[&'a str]) -> Option<Asked<'a>> {
    let (mut port, mut service) = (None, None);
    let (mut connect, mut call) = (None, None);
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
            "connect-timeout" => &mut connect,
            "rpc-timeout" => &mut call,
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
    (is_own && is_port && service.is_none_or(is_name)).then_some(Asked {
        port,
        service,
        has_limits: connect.or(call).is_some(),
    })
}
