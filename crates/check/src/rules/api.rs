//! What the rules about APIs share: one shape of finding, and the fix that converts an object, or changes its `apiVersion` alone.

use facts::{Api, Minor};

use crate::apis;
use crate::context::{Context, Head, message, text};
use crate::convert;
use crate::pod_security;
use crate::{Finding, Fix, Message, Severity};

/// The title of the fix, with its arguments.
pub(super) const FIX: (&str, &[&str]) = ("fix-api-version", &["api"]);

/// A finding at the `apiVersion` of an object whose API the table has.
pub(super) fn finding(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    row: &'static Api,
    rule: &'static str,
    severity: Severity,
    words: Message,
) -> Finding {
    let replacement = apis::replacement(row, ctx.target);
    Finding {
        deprecated_in: minor(row.deprecated),
        removed_in: minor(row.removed),
        replacement: replacement.map(apis::subject),
        guide: row.guide,
        source: row.source,
        fixes: fixes(ctx, head, row, replacement),
        ..at_head(ctx, head, rule, severity, words)
    }
}

/// A finding at the `apiVersion` of an object.
pub(super) fn at_head(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    rule: &'static str,
    severity: Severity,
    words: Message,
) -> Finding {
    Finding {
        subject: format!("{} {}", head.api_version, head.kind),
        field: ctx.field(head.version_node),
        ..ctx.finding_at(
            rule,
            severity,
            ctx.place(head.version_node),
            Some(head.part.name(ctx.doc)),
            words,
        )
    }
}

/// Whether an object of one API becomes an object of the other with the same meaning when `apiVersion` alone changes.
pub(crate) fn is_same_shape(row: &Api, new: &Api) -> bool {
    let is_final = row.replacement == Some((new.group, new.version, new.kind));
    row.has_shape_of(new) || (row.same_shape_as_replacement && is_final && row.kind == new.kind)
}

fn fixes(ctx: &Context<'_, '_>, head: &Head<'_>, row: &Api, new: Option<&'static Api>) -> Vec<Fix> {
    match new {
        Some(new) if convert::has(row.group, row.kind) => convert::convert(ctx, head, new),
        Some(new) if is_same_shape(row, new) => version_alone(ctx, head, new).into_iter().collect(),
        Some(_) => Vec::new(),
        None => pod_security::fix(ctx, head, row).into_iter().collect(),
    }
}

fn version_alone(ctx: &Context<'_, '_>, head: &Head<'_>, new: &Api) -> Option<Fix> {
    let edit = ctx.replace(head.version_node, &new.api_version())?;
    let title = message(FIX.0, [("api", text(new.api_version()))]);
    Some(Fix::new(title, ctx.safety(head.version_node), vec![edit]))
}

/// The minor that comes with a value of the table.
pub(super) fn minor(value: Option<facts::Marked<Minor>>) -> Option<Minor> {
    apis::proved(value).map(|value| value.value)
}
