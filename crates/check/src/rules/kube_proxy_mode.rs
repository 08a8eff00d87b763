//! `kube-proxy-mode`: a mode of kube-proxy that is gone or on its way out.

use facts::Minor;

use super::{Check, Rule};
use crate::context::{Context, Head, message, text};
use crate::flags;
use crate::tree::NodeId;
use crate::{Arg, Edit, Finding, Fix, Safety, Severity, Span};

pub(super) const RULE: Rule = Rule {
    id: "kube-proxy-mode",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-kube-proxy-mode", &["mode", "removed", "target"]),
        (
            "finding-kube-proxy-mode-removed",
            &["mode", "removed", "target"],
        ),
        (
            "finding-kube-proxy-mode-ipvs",
            &["mode", "deprecated", "removed"],
        ),
        ("fix-use-mode", &["mode"]),
        ("note-mode-iptables", &[]),
        ("note-mode-nftables", &[]),
    ],
    guide: "kube-proxy-modes",
    check: Check::Object(check),
};

/// A mode that has an end.
struct Mode {
    name: &'static str,
    deprecated: Minor,
    /// For `ipvs` a plan of <https://github.com/kubernetes/enhancements/issues/5495>.
    removed: Minor,
    successor: &'static str,
    note: &'static str,
    source: &'static str,
}

const MODES: [Mode; 2] = [
    Mode {
        name: "userspace",
        deprecated: Minor(23),
        removed: Minor(26),
        successor: "iptables",
        note: "note-mode-iptables",
        source: "https://kubernetes.io/blog/2022/11/18/upcoming-changes-in-kubernetes-1-26/",
    },
    Mode {
        name: "ipvs",
        deprecated: Minor(35),
        removed: Minor(43),
        successor: "nftables",
        note: "note-mode-nftables",
        source: "https://github.com/kubernetes/kubernetes/pull/134539",
    },
];

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    let (group, _) = facts::split_api_version(head.api_version);
    let way: &[&str] = match (group, head.kind) {
        ("kubeproxy.config.k8s.io", "KubeProxyConfiguration") => &["mode"],
        ("kind.x-k8s.io", "Cluster") => &["networking", "kubeProxyMode"],
        _ => &[],
    };
    let field = ctx.find_in(head.part, way);
    let in_field = field.and_then(|node| Some((node, ctx.scalar(node)?, ctx.doc.value_span(node))));
    let flags = flags::flags(ctx, head);
    let in_flags = flags
        .iter()
        .filter(|flag| flag.component == "kube-proxy" && flag.is("proxy-mode"))
        .map(|flag| (flag.node, flag.value, flag.span(ctx, 0, flag.value.len())));
    in_field
        .into_iter()
        .chain(in_flags)
        .filter_map(|(node, mode, span)| find(ctx, node, mode, span))
        .collect()
}

fn find(ctx: &Context<'_, '_>, node: NodeId, mode: &str, span: Option<Span>) -> Option<Finding> {
    let mode = MODES
        .iter()
        .find(|known| known.name == mode && known.deprecated <= ctx.target)?;
    let (is_gone, is_planned) = (mode.removed <= ctx.target, mode.name == "ipvs");
    let (key, other) = match (is_gone, is_planned) {
        (_, true) => (
            "finding-kube-proxy-mode-ipvs",
            ("deprecated", mode.deprecated),
        ),
        (true, _) => ("finding-kube-proxy-mode-removed", ("target", ctx.target)),
        (false, _) => ("finding-kube-proxy-mode", ("target", ctx.target)),
    };
    let words = message(
        key,
        [
            ("mode", text(mode.name)),
            ("removed", Arg::Minor(mode.removed)),
            (other.0, Arg::Minor(other.1)),
        ],
    );
    let severity = if is_gone {
        Severity::Error
    } else {
        Severity::Warning
    };
    let fix = |span| {
        Fix::new(
            message("fix-use-mode", [("mode", text(mode.successor))]),
            Safety::Review,
            vec![Edit {
                span,
                text: mode.successor.to_owned(),
            }],
        )
        .note(message(mode.note, []))
    };
    Some(Finding {
        subject: mode.name.to_owned(),
        field: ctx.field(node),
        span: span.unwrap_or_else(|| ctx.place(node)),
        deprecated_in: Some(mode.deprecated),
        removed_in: Some(mode.removed),
        replacement: Some(mode.successor.to_owned()),
        source: mode.source,
        fixes: span.map(fix).into_iter().collect(),
        ..ctx.finding(RULE.id, severity, node, words)
    })
}
