//! `endpoints-object`: an Endpoints object, which is deprecated and stays.

use facts::Api;

use super::{Check, Rule, api};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, message, text};
use crate::{Arg, Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "endpoints-object",
    safety: None,
    messages: &[
        (
            "finding-endpoints-object",
            &["deprecated", "target", "replacement"],
        ),
        (
            "finding-endpoints-object-lock",
            &["deprecated", "target", "replacement"],
        ),
    ],
    guide: "endpoints-to-endpointslices",
    check: Check::Head(check),
};

const SOURCE: &str = "https://kubernetes.io/blog/2025/04/24/endpoints-deprecation/";

/// Whether this rule speaks of an API that is deprecated, and no other.
pub(super) fn is_meant(row: &Api) -> bool {
    row.group.is_empty() && row.kind == "Endpoints"
}

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    let Standing::Deprecated(row) = head.standing else {
        return None;
    };
    let deprecated = api::minor(row.deprecated).filter(|_| is_meant(row))?;
    let (key, replacement) = if is_lock(ctx, head) {
        (
            "finding-endpoints-object-lock",
            apis::served_elsewhere("coordination.k8s.io", "Lease", ctx.target),
        )
    } else {
        (
            "finding-endpoints-object",
            apis::replacement(row, ctx.target),
        )
    };
    let replacement = apis::subject(replacement?);
    let words = message(
        key,
        [
            ("deprecated", Arg::Minor(deprecated)),
            ("target", Arg::Minor(ctx.target)),
            ("replacement", text(replacement.clone())),
        ],
    );
    Some(Finding {
        replacement: Some(replacement),
        source: SOURCE,
        fixes: Vec::new(),
        ..api::finding(ctx, head, row, RULE.id, Severity::Info, words)
    })
}

/// Whether a program elects its leader with it, as client-go did before Leases.
fn is_lock(ctx: &Context<'_, '_>, head: &Head<'_>) -> bool {
    let leader = [
        "metadata",
        "annotations",
        "control-plane.alpha.kubernetes.io/leader",
    ];
    ctx.find_in(head.part, &leader).is_some()
}
