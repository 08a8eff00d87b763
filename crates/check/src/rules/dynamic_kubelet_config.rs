//! `dynamic-kubelet-config`: what is left of kubelets that took their configuration from a ConfigMap.
//!
//! The flag left the kubelet in 1.24, the gate the API server in 1.26; each object is reported once.

use facts::Minor;

use super::gate::Setting;
use super::{Check, Rule, gate};
use crate::context::{Context, Head, message, text};
use crate::flags::{self, Flag, Owner};
use crate::rewrite::{Pair, Rewrite};
use crate::{Arg, Edit, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "dynamic-kubelet-config",
    safety: Some(Safety::Review),
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
        ("fix-drop-setting", &["setting"]),
        ("note-kubelet-file", &[]),
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
        .find(|flag| flag.component == "kubelet" && flag.is("dynamic-config-dir"));
    let settings = gate::settings(ctx, head);
    let setting = settings
        .iter()
        .find(|setting| setting.name == gate::DYNAMIC_KUBELET_CONFIG);
    let at_flag = flag.map(|flag| (flag.node, ctx.place(flag.node), GONE_FROM_KUBELET));
    let gate = || setting.map(|setting| (setting.node, setting.span, GONE_AS_GATE));
    let spec = ctx.find_in(head.part, &["spec"]);
    let entry = spec
        .filter(|_| head.is("", "Node"))
        .and_then(|spec| ctx.doc.tree.entry(spec, "configSource"));
    let field = || entry.map(|(_, source)| (source, ctx.place(source), Minor(u16::MAX)));
    let Some((node, span, stops)) = at_flag.or_else(gate).or_else(field) else {
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
        fixes: fix(ctx, flag, setting, entry).into_iter().collect(),
        ..ctx.finding(RULE.id, severity, node, message(key, args))
    }]
}

/// Takes out what is left of it, at once: what the ConfigMap said has to be in the file of the kubelet by then.
fn fix(
    ctx: &Context<'_, '_>,
    flag: Option<&Flag<'_>>,
    setting: Option<&Setting<'_>>,
    field: Option<Pair>,
) -> Option<Fix> {
    let of_gate = setting.map(|setting| setting.removal.clone());
    let of_flag = flag.map(|flag| gate::without_flag(ctx, flag));
    let mut edits: Vec<Edit> = match (
        flag.map(|flag| flag.owner),
        setting.and_then(|setting| setting.item),
    ) {
        // The last items of a list go together, so that it does not stay without any.
        (Some(Owner::Item(one, _)), Some(other)) => {
            let mut rw = Rewrite::new(ctx);
            rw.remove_items(&[one, other]);
            rw.finish()?
        }
        (None, None) if setting.is_none() => {
            let mut rw = Rewrite::new(ctx);
            rw.replace(&[field?], Vec::new());
            rw.finish()?
        }
        _ => {
            let both = of_gate.into_iter().chain(of_flag);
            both.collect::<Option<Vec<_>>>()?.concat()
        }
    };
    edits.sort_by_key(|edit| edit.span.start);
    let name = match (flag, setting) {
        (Some(_), None) => "dynamic-config-dir",
        (_, Some(_)) => gate::DYNAMIC_KUBELET_CONFIG,
        (None, None) => "configSource",
    };
    let title = message("fix-drop-setting", [("setting", text(name))]);
    Some(Fix::new(title, Safety::Review, edits).note(message("note-kubelet-file", [])))
}
