//! `removed-annotation`: an annotation that the target accepts and nothing reads any more.

use facts::LabelSort;

use super::annotations::{self, Annotation};
use super::{Check, Rule, annotation_fields, labels};
use crate::context::{Context, Head, text};
use crate::{Arg, Finding, Message, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "removed-annotation",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-removed-annotation",
            &["annotation", "removed", "target", "replacement"],
        ),
        (
            "finding-removed-annotation-record",
            &["annotation", "removed"],
        ),
        ("fix-annotation-to-field", &["field"]),
        ("fix-annotations-to-fields", &["field", "count"]),
        ("fix-name-container", &["container"]),
        ("note-field-takes-effect", &["field", "target"]),
        ("note-critical-pod", &[]),
        ("note-no-such-container", &["container"]),
        labels::FIX,
    ],
    guide: "labels-and-topology",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    annotations::judge(ctx, head, look)
}

fn look(
    ctx: &Context<'_, '_>,
    annotation: &Annotation<'_>,
    all: &[Annotation<'_>],
) -> Option<Finding> {
    let row = annotation.row;
    let removed = labels::reached(row.no_effect_from, ctx.target)?;
    if annotation.is_superseded(ctx) || annotation.is_doubled(ctx) {
        return None;
    }
    let mut args = vec![
        ("annotation", text(annotation.name)),
        ("removed", Arg::Minor(removed)),
    ];
    let (key, severity) = match row.sort {
        LabelSort::Record => ("finding-removed-annotation-record", Severity::Info),
        _ => {
            args.push(("target", Arg::Minor(ctx.target)));
            args.push(("replacement", text(row.replacement)));
            ("finding-removed-annotation", Severity::Warning)
        }
    };
    let words = Message { key, args };
    Some(Finding {
        fixes: labels::rename(ctx, row, annotation.key)
            .or_else(|| annotation_fields::fix(ctx, annotation, all))
            .into_iter()
            .collect(),
        ..labels::finding(ctx, row, annotation.key, RULE.id, severity, words)
    })
}
