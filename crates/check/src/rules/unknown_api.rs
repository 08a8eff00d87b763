//! `unknown-api`: an `apiVersion` and `kind` that no release ever served, in a group that Kubernetes owns.

use facts::{Api, Surface};

use super::{Check, Rule, api, pasted_artefact};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, message, text};
use crate::nearest::nearest;
use crate::{Edit, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "unknown-api",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-unknown-api", &["api", "kind"]),
        (
            "finding-unknown-api-version",
            &["api", "kind", "replacement"],
        ),
        ("finding-unknown-api-kind", &["api", "kind", "replacement"]),
        ("fix-use-api", &["replacement"]),
        ("note-nearest-api", &["replacement"]),
    ],
    guide: "api-removals",
    check: Check::Head(check),
};

const SOURCE: &str = "https://kubernetes.io/docs/reference/kubernetes-api/";

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    let Standing::Unknown = head.standing else {
        return None;
    };
    if [head.api_version, head.kind]
        .iter()
        .any(|word| word.contains(pasted_artefact::is_odd_blank))
    {
        return None;
    }
    let (group, _) = facts::split_api_version(head.api_version);
    let meant = apis::served_elsewhere(group, head.kind, ctx.target)
        .or_else(|| nearest_kind(ctx, group, head.kind));
    let args = [("api", text(head.api_version)), ("kind", text(head.kind))];
    let words = match meant {
        None => message("finding-unknown-api", args),
        Some(new) => {
            let key = if new.kind == head.kind {
                "finding-unknown-api-version"
            } else {
                "finding-unknown-api-kind"
            };
            let [api, kind] = args;
            message(key, [api, kind, ("replacement", text(apis::subject(new)))])
        }
    };
    let finding = api::at_head(ctx, head, RULE.id, Severity::Error, words);
    // A kind that is not there is pointed at itself, when the version is right.
    let is_kind_wrong =
        meant.is_some_and(|new| new.kind != head.kind && new.api_version() == head.api_version);
    let at = if is_kind_wrong {
        head.kind_node
    } else {
        head.version_node
    };
    Some(Finding {
        field: ctx.field(at),
        span: ctx.place(at),
        replacement: meant.map(apis::subject),
        source: meant.map_or(SOURCE, |new| new.source),
        fixes: meant
            .and_then(|new| fix(ctx, head, new))
            .into_iter()
            .collect(),
        ..finding
    })
}

/// The kind with the name nearest to this one, in the same group before others.
fn nearest_kind(ctx: &Context<'_, '_>, group: &str, kind: &str) -> Option<&'static Api> {
    let is_served = |api: &&Api| api.surface == Surface::Rest && api.is_served_in(ctx.target);
    let own = facts::apis()
        .iter()
        .filter(is_served)
        .filter(|api| api.group == group)
        .map(|api| api.kind);
    let all = facts::apis().iter().filter(is_served).map(|api| api.kind);
    let name = nearest(kind, own).or_else(|| nearest(kind, all))?;
    apis::served_elsewhere(group, name, ctx.target)
}

fn fix(ctx: &Context<'_, '_>, head: &Head<'_>, new: &Api) -> Option<Fix> {
    let mut edits: Vec<Edit> = Vec::new();
    if new.api_version() != head.api_version {
        edits.push(ctx.replace(head.version_node, &new.api_version())?);
    }
    if new.kind != head.kind {
        edits.push(ctx.replace(head.kind_node, new.kind)?);
    }
    if !edits.is_sorted_by_key(|edit| edit.span) {
        edits.reverse();
    }
    let title = message("fix-use-api", [("replacement", text(apis::subject(new)))]);
    let note = message(
        "note-nearest-api",
        [("replacement", text(apis::subject(new)))],
    );
    Some(Fix::new(title, Safety::Review, edits).note(note))
}
