//! `ingress-class-annotation`: an Ingress that names its class by annotation, alone or beside the field.

use facts::{LabelSort, Minor};

use super::{Check, Rule, labels};
use crate::context::{Context, Head, message, text};
use crate::fields::{self, Entries};
use crate::rewrite::{At, New, Pair, Rewrite};
use crate::tree::{NodeId, NodeKind};
use crate::{Arg, Finding, Fix, Message, Safety, Severity};

const ANNOTATION: &str = "kubernetes.io/ingress.class";
/// The first minor that takes both, as long as they are equal:
/// <https://github.com/kubernetes/kubernetes/pull/115447>.
const EQUAL_IS_TAKEN: Minor = Minor(27);

pub(super) const RULE: Rule = Rule {
    id: "ingress-class-annotation",
    safety: Some(Safety::Review),
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
        ("fix-ingress-class", &["class"]),
        ("fix-ingress-class-annotation", &["class"]),
        ("note-ingress-class", &["class"]),
        ("note-ingress-class-other", &["class", "other"]),
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
        .and_then(|entry| look(ctx, head, entry, ctx.scalar(entry.1)?))
        .into_iter()
        .collect()
}

fn look(ctx: &Context<'_, '_>, head: &Head<'_>, entry: Pair, class: &str) -> Option<Finding> {
    let row = facts::label(LabelSort::Annotation, ANNOTATION)?;
    let deprecated = labels::reached(row.deprecated, ctx.target)?;
    let field = ctx.find_in(head.part, &["spec", "ingressClassName"]);
    let field = field.filter(|field| !is_null(ctx, *field));
    let (severity, words) = match field {
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
    Some(Finding {
        fixes: fixes(ctx, head, entry, class, field),
        ..labels::finding(ctx, row, entry.0, RULE.id, severity, words)
    })
}

/// The field alone: with the class that both names agree on, or with each that a person can choose. Of one that only the
/// annotation names, the fix is offered without a choice.
fn fixes(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    entry: Pair,
    class: &str,
    field: Option<NodeId>,
) -> Vec<Fix> {
    const CHOICE: &str = "ingress-class";
    let named = field.and_then(|field| ctx.scalar(field));
    let other = named.filter(|named| *named != class);
    let mut classes: Vec<&str> = other.into_iter().collect();
    classes.push(class);
    let is_certain = classes.len() == 1;
    classes.extend(
        ctx.choice(CHOICE)
            .filter(|chosen| *chosen != class && named != Some(*chosen)),
    );
    let fix = |name: &&str| {
        let fix = fix(ctx, head, entry, field, name)?;
        let fix = match *name == class {
            true => fix,
            false => fix.note(message(
                "note-ingress-class-other",
                [("class", text(*name)), ("other", text(class))],
            )),
        };
        Some(match is_certain && *name == class {
            true => fix,
            false => fix.for_choice(CHOICE, *name),
        })
    };
    let is_name = |name: &&&str| {
        let is_part =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte);
        !name.is_empty() && name.bytes().all(is_part)
    };
    classes.iter().filter(is_name).filter_map(fix).collect()
}

/// Takes the annotation out, and says the class in the field.
fn fix(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    entry: Pair,
    field: Option<NodeId>,
    class: &str,
) -> Option<Fix> {
    let mut rw = Rewrite::new(ctx);
    let spec = fields::mappings(ctx, head.part, "spec").pop()?;
    match (field, spec.get(ctx, "ingressClassName")) {
        (Some(field), _) if ctx.scalar(field) == Some(class) => {}
        (_, Some((_, field))) => rw.set(field, class),
        (_, None) => {
            let name = match ctx.scalar(entry.1) == Some(class) {
                true => New::Node(entry.1),
                false => New::text(class),
            };
            rw.insert(spec, At::First, vec![("ingressClassName".to_owned(), name)]);
        }
    }
    let metadata = fields::mappings(ctx, head.part, "metadata").pop()?;
    let annotations = metadata.get(ctx, "annotations")?;
    let is_only = Entries::of(ctx, annotations.1)?.iter(ctx).count() == 1;
    rw.replace(&[if is_only { annotations } else { entry }], Vec::new());
    let args = || [("class", text(class))];
    let key = match field.is_some_and(|field| ctx.scalar(field) == Some(class)) {
        true => "fix-ingress-class-annotation",
        false => "fix-ingress-class",
    };
    let fix = Fix::new(message(key, args()), Safety::Review, rw.finish()?);
    Some(fix.note(message("note-ingress-class", args())))
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
