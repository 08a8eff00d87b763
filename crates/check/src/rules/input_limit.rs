//! `input-limit`: more than is read. What lies beyond is not checked, so the input cannot be called clean.

use super::{Check, Rule};
use crate::context::{Context, message};
use crate::parse::{Fault, Limit};
use crate::{Arg, Finding, Message, Severity, Span};

pub(crate) const RULE: Rule = Rule {
    id: "input-limit",
    safety: None,
    messages: &[
        ("finding-limit-text", &["limit"]),
        ("finding-limit-depth", &["limit"]),
        ("finding-limit-nodes", &["limit"]),
        ("finding-limit-documents", &["limit"]),
        ("finding-limit-findings", &["limit"]),
    ],
    guide: "",
    check: Check::Document(check),
};

fn check(ctx: &Context<'_, '_>) -> Vec<Finding> {
    let Some(broken) = &ctx.doc.broken else {
        return Vec::new();
    };
    let Fault::Limit(limit) = broken.fault else {
        return Vec::new();
    };
    vec![beyond(
        limit,
        ctx.doc.number,
        Span::empty(ctx.doc.offset + broken.at),
    )]
}

/// The finding for an input that goes beyond a limit.
pub(crate) fn beyond(limit: Limit, document: usize, span: Span) -> Finding {
    Finding {
        subject: limit.name().to_owned(),
        ..Finding::new(RULE.id, Severity::Error, document, span, words(limit))
    }
}

fn words(limit: Limit) -> Message {
    let key = match limit {
        Limit::Text => "finding-limit-text",
        Limit::Depth => "finding-limit-depth",
        Limit::Nodes => "finding-limit-nodes",
        Limit::Documents => "finding-limit-documents",
        Limit::Findings => "finding-limit-findings",
    };
    message(key, [("limit", Arg::Number(limit.number() as i64))])
}
