//! `ingress-class-annotation`: an Ingress that names its class by annotation, alone or beside the field.

use facts::{LabelSort, Minor};

use super::{Check, Rule, labels};
use crate::context::{Context, Head, message, text};
use crate::tree::{NodeId, NodeKind};
use crate::{Arg, Finding, Message, Severity};

const ANNOTATION: &str = "kubernetes.io/ingress.class";
/// The first minor that takes both, as long as they are equal:
/// <https://github.com/kubernetes/kubernetes/pull/115447>.
const EQUAL_IS_TAKEN: Minor = Minor(27);

pub(super) const RULE: Rule = Rule {
    id: "ingress-class-annotation",
    safety: None,
    messages: &[
        (
            "finding-ingress-class-annotation",
            &["deprecated", "target", "class"],
        ),
        (
            "finding-ingress-class-annotation-both",
            &["target", "class"],
        ),
        (
            "finding-ingress-class-annotation-differs",
            &["target", "class", "field"],
        ),
        (
            "finding-ingress-class-annotation-equal",
            &["target", "since"],
        ),
    ],
    guide: "ingress-v1",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    if !head.is("networking.k8s.io", "Ingress") && !head.is("extensions", "Ingress") {
        return Vec::new();
    }
    let annotations = ctx.find_in(head.part, &["metadata", "annotations"]);
    let entry = annotations.and_then(|id| ctx.doc.tree.entry(id, ANNOTATION));
    entry
        .and_then(|(key, value)| look(ctx, head, key, ctx.scalar(value)?))
        .into_iter()
        .collect()
}

fn look(ctx: &Context<'_, '_>, head: &Head<'_>, at: NodeId, class: &str) -> Option<Finding> {
    let row = facts::label(LabelSort::Annotation, ANNOTATION)?;
    let deprecated = labels::reached(row.deprecated, ctx.target)?;
    let field = ctx.find_in(head.part, &["spec", "ingressClassName"]);
    let (severity, words) = match field.filter(|field| !is_null(ctx, *field)) {
        // The branches of a template may be meant for different versions.
        Some(_) if ctx.doc.is_template => return None,
        Some(field) => beside(ctx, class, ctx.scalar(field)?),
        // The controller of GKE reads nothing but the annotation:
        // <https://cloud.google.com/kubernetes-engine/docs/troubleshooting/ingress>.
        None if class.starts_with("gce") => return None,
        None => {
            let args = [
                ("deprecated", Arg::Minor(deprecated)),
                ("target", Arg::Minor(ctx.target)),
                ("class", text(class)),
            ];
            (
                Severity::Info,
                message("finding-ingress-class-annotation", args),
            )
        }
    };
    Some(labels::finding(ctx, row, at, RULE.id, severity, words))
}

/// See ValidateIngressCreate in
/// <https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/networking/validation/validation.go>.
fn beside(ctx: &Context<'_, '_>, class: &str, field: &str) -> (Severity, Message) {
    let target = ("target", Arg::Minor(ctx.target));
    if ctx.target < EQUAL_IS_TAKEN {
        let args = [target, ("class", text(class))];
        let words = message("finding-ingress-class-annotation-both", args);
        (Severity::Error, words)
    } else if class == field {
        let args = [target, ("since", Arg::Minor(EQUAL_IS_TAKEN))];
        let words = message("finding-ingress-class-annotation-equal", args);
        (Severity::Info, words)
    } else {
        let args = [target, ("class", text(class)), ("field", text(field))];
        let words = message("finding-ingress-class-annotation-differs", args);
        (Severity::Error, words)
    }
}

fn is_null(ctx: &Context<'_, '_>, id: NodeId) -> bool {
    let tree = &ctx.doc.tree;
    tree.kind(id) == NodeKind::Plain && matches!(tree.scalar(id), Some("" | "~" | "null"))
}
