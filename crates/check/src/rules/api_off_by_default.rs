//! `api-off-by-default`: an object of an API that the target has, and serves only when a flag says so.
//!
//! Alpha APIs have always been off, and so are the betas that came with 1.24 or later:
//! <https://github.com/kubernetes/enhancements/tree/master/keps/sig-architecture/3136-beta-apis-off-by-default>.

use super::{Check, Rule, api};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, message, text};
use crate::{Arg, Finding, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "api-off-by-default",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-api-off-by-default",
            &["api", "kind", "target", "replacement"],
        ),
        (
            "finding-api-off-by-default-none",
            &["api", "kind", "target"],
        ),
        api::FIX,
    ],
    guide: "deprecation-policy",
    check: Check::Head(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    let Standing::Off(row) = head.standing else {
        return None;
    };
    let new = apis::replacement(row, ctx.target);
    let key = match new {
        Some(_) => "finding-api-off-by-default",
        None => "finding-api-off-by-default-none",
    };
    let words = message(
        key,
        [
            ("api", text(row.api_version())),
            ("kind", text(row.kind)),
            ("target", Arg::Minor(ctx.target)),
        ],
    )
    .and("replacement", new.map(|new| text(apis::subject(new))));
    Some(api::finding(
        ctx,
        head,
        row,
        RULE.id,
        Severity::Warning,
        words,
    ))
}
