//! `deprecated-annotation`: an annotation that the target still reads, and that a field or another name took over from.

use super::annotations::{self, Annotation};
use super::{Check, Rule, annotation_fields, labels};
use crate::context::{Context, Head, message, text};
use crate::{Arg, Finding, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "deprecated-annotation",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-deprecated-annotation",
            &["annotation", "deprecated", "target", "replacement"],
        ),
        (
            "finding-deprecated-annotation-none",
            &["annotation", "deprecated", "target"],
        ),
        (
            "finding-deprecated-annotation-both",
            &["annotation", "deprecated", "target", "replacement"],
        ),
        (
            "finding-deprecated-annotation-ends",
            &[
                "annotation",
                "deprecated",
                "target",
                "replacement",
                "removed",
            ],
        ),
        labels::FIX,
        ("fix-annotation-to-field", &["field"]),
        ("fix-annotations-to-fields", &["field", "count"]),
        ("fix-name-container", &["container"]),
        ("note-no-such-container", &["container"]),
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
    let deprecated = labels::reached(row.deprecated, ctx.target)?;
    let is_gone = labels::reached(row.no_effect_from, ctx.target).is_some();
    // For a Pod the field counts beside the annotation; a Service goes by the annotation first.
    let is_settled = row.on == "Pod" && annotation.is_settled(ctx);
    if is_gone || is_settled || is_left_to_another(row) {
        return None;
    }
    let is_both = annotation.is_doubled(ctx);
    let removed = row.no_effect_from.map(|minor| minor.value);
    let (key, severity) = match removed {
        Some(_) => ("finding-deprecated-annotation-ends", Severity::Warning),
        None if is_both => ("finding-deprecated-annotation-both", Severity::Info),
        None if row.replacement.is_empty() => {
            ("finding-deprecated-annotation-none", Severity::Info)
        }
        None => ("finding-deprecated-annotation", Severity::Info),
    };
    let words = message(
        key,
        [
            ("annotation", text(annotation.name)),
            ("deprecated", Arg::Minor(deprecated)),
            ("target", Arg::Minor(ctx.target)),
        ],
    )
    .and(
        "replacement",
        (!row.replacement.is_empty()).then(|| text(row.replacement)),
    )
    .and("removed", removed.map(Arg::Minor));
    Some(Finding {
        fixes: labels::rename(ctx, row, annotation.key)
            .or_else(|| annotation_fields::fix(ctx, annotation, all))
            .filter(|_| !is_both)
            .into_iter()
            .collect(),
        ..labels::finding(ctx, row, annotation.key, RULE.id, severity, words)
    })
}

/// What Kubernetes wrote itself is worth no word before it is history, and the class of an Ingress has a rule of its own.
fn is_left_to_another(row: &facts::Label) -> bool {
    row.sort == facts::LabelSort::Record || row.on == "Ingress"
}
