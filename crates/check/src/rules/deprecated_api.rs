//! `deprecated-api`: an object of an API that works on the target and is to go, or that Kubernetes advises against.

use facts::Api;

use super::{Check, Rule, api, endpoints_object};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, text};
use crate::convert;
use crate::{Arg, Finding, Message, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "deprecated-api",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-deprecated-api",
            &[
                "api",
                "kind",
                "deprecated",
                "target",
                "removed",
                "replacement",
            ],
        ),
        (
            "finding-deprecated-api-none",
            &["api", "kind", "deprecated", "target", "removed"],
        ),
        (
            "finding-deprecated-api-planned",
            &[
                "api",
                "kind",
                "deprecated",
                "target",
                "removed",
                "replacement",
            ],
        ),
        (
            "finding-deprecated-api-planned-none",
            &["api", "kind", "deprecated", "target", "removed"],
        ),
        (
            "finding-deprecated-api-kept",
            &["api", "kind", "deprecated", "target", "replacement"],
        ),
        (
            "finding-deprecated-api-kept-none",
            &["api", "kind", "deprecated", "target"],
        ),
        api::FIX,
        convert::CONVERT,
        convert::defaults::KEPT,
        convert::UNSEEN,
    ],
    guide: "api-removals",
    check: Check::Head(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    let Standing::Deprecated(row) = head.standing else {
        return None;
    };
    if endpoints_object::is_meant(row) {
        return None;
    }
    let severity = if apis::proved(row.removed).is_some() {
        Severity::Warning
    } else {
        Severity::Info
    };
    let words = words(ctx, row)?;
    Some(api::finding(ctx, head, row, RULE.id, severity, words))
}

fn words(ctx: &Context<'_, '_>, row: &'static Api) -> Option<Message> {
    let removed = apis::proved(row.removed);
    let replacement = apis::replacement(row, ctx.target);
    let key = match (removed, replacement) {
        (Some(minor), Some(_)) if minor.is_planned() => "finding-deprecated-api-planned",
        (Some(minor), None) if minor.is_planned() => "finding-deprecated-api-planned-none",
        (Some(_), Some(_)) => "finding-deprecated-api",
        (Some(_), None) => "finding-deprecated-api-none",
        (None, Some(_)) => "finding-deprecated-api-kept",
        (None, None) => "finding-deprecated-api-kept-none",
    };
    let mut args = vec![
        ("api", text(row.api_version())),
        ("kind", text(row.kind)),
        ("deprecated", Arg::Minor(api::minor(row.deprecated)?)),
        ("target", Arg::Minor(ctx.target)),
    ];
    args.extend(removed.map(|removed| ("removed", Arg::Minor(removed.value))));
    args.extend(replacement.map(|new| ("replacement", text(apis::subject(new)))));
    Some(Message { key, args })
}
