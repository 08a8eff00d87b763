//! `api-not-yet-served`: an object of an API that came after the target.

use super::{Check, Rule, api};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, message, text};
use crate::{Arg, Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "api-not-yet-served",
    safety: None,
    messages: &[
        (
            "finding-api-not-yet-served",
            &["api", "kind", "introduced", "target", "older"],
        ),
        (
            "finding-api-not-yet-served-none",
            &["api", "kind", "introduced", "target"],
        ),
    ],
    guide: "api-removals",
    check: Check::Head(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    let Standing::NotYetServed(row) = head.standing else {
        return None;
    };
    let older = apis::served_elsewhere(row.group, row.kind, ctx.target);
    let args = [
        ("api", text(row.api_version())),
        ("kind", text(row.kind)),
        ("introduced", Arg::Minor(api::minor(row.introduced)?)),
        ("target", Arg::Minor(ctx.target)),
    ];
    let words = match older {
        Some(older) => {
            let [api, kind, introduced, target] = args;
            let older = ("older", text(apis::subject(older)));
            message(
                "finding-api-not-yet-served",
                [api, kind, introduced, target, older],
            )
        }
        None => message("finding-api-not-yet-served-none", args),
    };
    let finding = api::finding(ctx, head, row, RULE.id, Severity::Error, words);
    Some(Finding {
        replacement: older.map(apis::subject),
        fixes: Vec::new(),
        ..finding
    })
}
