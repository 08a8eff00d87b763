//! `dynamic-kubelet-config`: what is left of kubelets that took their configuration from a ConfigMap.
//!
//! The flag left the kubelet in 1.24, the gate the API server in 1.26; each object is reported once.

use facts::Minor;

use super::{Check, Rule, gate};
use crate::context::{Context, Head, message};
use crate::flags;
use crate::{Arg, Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "dynamic-kubelet-config",
    safety: None,
    messages: &[
        ("finding-dynamic-kubelet-config", &["removed", "target"]),
        (
            "finding-dynamic-kubelet-config-later",
            &["removed", "target"],
        ),
        (
            "finding-dynamic-kubelet-config-idle",
            &["removed", "target"],
        ),
    ],
    guide: "kubelet-configuration",
    check: Check::Object(check),
};

const SOURCE: &str = "https://kubernetes.io/blog/2022/05/03/kubernetes-1-24-release-announcement/#dynamic-kubelet-configuration-is-removed-from-the-kubelet";
const DEPRECATED: Minor = Minor(22);
const GONE_FROM_KUBELET: Minor = Minor(24);
const GONE_AS_GATE: Minor = Minor(26);

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    if ctx.target < DEPRECATED {
        return Vec::new();
    }
    let flags = flags::flags(ctx, head);
    let flag = flags
        .iter()
        .find(|flag| flag.component == "kubelet" && flag.is("dynamic-config-dir"))
        .map(|flag| (flag.node, ctx.place(flag.node), GONE_FROM_KUBELET));
    let gate = || {
        let settings = gate::settings(ctx, head);
        let setting = settings
            .iter()
            .find(|setting| setting.name == gate::DYNAMIC_KUBELET_CONFIG)?;
        Some((setting.node, setting.span, GONE_AS_GATE))
    };
    let field = || {
        let is_node = head.is("", "Node");
        let source = ctx.find_in(head.part, &["spec", "configSource"])?;
        is_node.then(|| (source, ctx.place(source), Minor(u16::MAX)))
    };
    let Some((node, span, stops)) = flag.or_else(gate).or_else(field) else {
        return Vec::new();
    };
    let (key, severity) = match () {
        () if stops <= ctx.target => ("finding-dynamic-kubelet-config", Severity::Error),
        () if GONE_FROM_KUBELET <= ctx.target => {
            ("finding-dynamic-kubelet-config-idle", Severity::Warning)
        }
        () => ("finding-dynamic-kubelet-config-later", Severity::Warning),
    };
    let args = [
        ("removed", Arg::Minor(GONE_FROM_KUBELET)),
        ("target", Arg::Minor(ctx.target)),
    ];
    vec![Finding {
        subject: gate::DYNAMIC_KUBELET_CONFIG.to_owned(),
        field: ctx.field(node),
        span,
        deprecated_in: Some(DEPRECATED),
        removed_in: Some(GONE_FROM_KUBELET),
        source: SOURCE,
        ..ctx.finding(RULE.id, severity, node, message(key, args))
    }]
}
