//! `removed-api`: an object of an API that the target no longer serves, or a file that its components no longer read.

use facts::{Api, Surface};

use super::{Check, Rule, api};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, message, text};
use crate::convert;
use crate::pod_security;
use crate::{Arg, Finding, Message, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "removed-api",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-removed-api",
            &["api", "kind", "removed", "target", "replacement"],
        ),
        (
            "finding-removed-api-same",
            &["api", "kind", "removed", "target", "replacement"],
        ),
        (
            "finding-removed-api-none",
            &["api", "kind", "removed", "target"],
        ),
        ("finding-removed-api-planned", &["api", "kind", "removed"]),
        (
            "finding-removed-api-switch",
            &["api", "kind", "removed", "target", "gone"],
        ),
        (
            "finding-removed-file",
            &["api", "kind", "removed", "target", "replacement"],
        ),
        (
            "finding-removed-file-none",
            &["api", "kind", "removed", "target"],
        ),
        api::FIX,
        convert::CONVERT,
        convert::defaults::KEPT,
        convert::UNSEEN,
        pod_security::FIX,
        pod_security::DECIDES,
        pod_security::UNKNOWN,
        pod_security::OPEN,
        pod_security::WROTE,
        pod_security::NON_ROOT,
        pod_security::STRICTER,
        pod_security::PROBES,
        pod_security::RBAC,
    ],
    guide: "api-removals",
    check: Check::Head(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    let Standing::Removed(row) = head.standing else {
        return None;
    };
    let words = words(ctx, row)?;
    Some(api::finding(
        ctx,
        head,
        row,
        RULE.id,
        Severity::Error,
        words,
    ))
}

fn words(ctx: &Context<'_, '_>, row: &'static Api) -> Option<Message> {
    let removed = row.removed?;
    let replacement = apis::replacement(row, ctx.target);
    let common = [
        ("api", text(row.api_version())),
        ("kind", text(row.kind)),
        ("removed", Arg::Minor(removed.value)),
    ];
    let target = [("target", Arg::Minor(ctx.target))];
    let is_file = row.surface == Surface::ConfigFile;
    let (key, more) = match replacement {
        _ if removed.is_planned() => return Some(message("finding-removed-api-planned", common)),
        _ if row.gone.is_some_and(|gone| ctx.target < gone.value) => {
            let gone = row.gone.map_or(removed.value, |gone| gone.value);
            (
                "finding-removed-api-switch",
                vec![("gone", Arg::Minor(gone))],
            )
        }
        Some(new) if is_file => (
            "finding-removed-file",
            vec![("replacement", text(apis::subject(new)))],
        ),
        None if is_file => ("finding-removed-file-none", vec![]),
        Some(new) if api::is_same_shape(row, new) => (
            "finding-removed-api-same",
            vec![("replacement", text(apis::subject(new)))],
        ),
        Some(new) => (
            "finding-removed-api",
            vec![("replacement", text(apis::subject(new)))],
        ),
        None => ("finding-removed-api-none", vec![]),
    };
    Some(Message {
        key,
        args: common.into_iter().chain(target).chain(more).collect(),
    })
}
