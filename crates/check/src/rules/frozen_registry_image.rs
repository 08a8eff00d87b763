//! `frozen-registry-image`: an image of a registry that receives nothing new, or that answers no longer.

use facts::{Precision, RegistryHost, RegistryState};

use super::{Check, Rule, registry};
use crate::context::{Context, Use, message, text};
use crate::{Arg, Finding, Message, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "frozen-registry-image",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-frozen-registry-image",
            &["registry", "since", "replacement"],
        ),
        ("finding-frozen-registry-image-none", &["registry", "since"]),
        (
            "finding-gone-registry-image",
            &["registry", "since", "replacement"],
        ),
        ("finding-gone-registry-image-none", &["registry", "since"]),
        registry::FIX,
        registry::NOTE,
    ],
    guide: "registry-k8s-io",
    check: Check::Image(check),
};

fn check(ctx: &Context<'_, '_>, used: &Use<'_>) -> Option<Finding> {
    let host = used.image.host;
    let (severity, keys) = match host.state {
        RegistryState::Frozen => (
            Severity::Warning,
            [
                "finding-frozen-registry-image",
                "finding-frozen-registry-image-none",
            ],
        ),
        RegistryState::Gone => (
            Severity::Error,
            [
                "finding-gone-registry-image",
                "finding-gone-registry-image-none",
            ],
        ),
        _ => return None,
    };
    Some(registry::finding(
        ctx,
        used,
        RULE.id,
        severity,
        words(host, keys)?,
    ))
}

fn words(host: &RegistryHost, [replaced, none]: [&'static str; 2]) -> Option<Message> {
    let when = host.since?.value;
    let since = match when.precision {
        Precision::Day => Arg::Day(when.date),
        Precision::Month => Arg::Month(when.date),
    };
    let common = [
        ("registry", text(registry::name(host.prefix))),
        ("since", since),
    ];
    Some(match host.replacement {
        "" => message(none, common),
        new => {
            let [registry, since] = common;
            message(
                replaced,
                [registry, since, ("replacement", text(registry::name(new)))],
            )
        }
    })
}
