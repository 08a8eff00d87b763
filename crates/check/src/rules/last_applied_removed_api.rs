//! `last-applied-removed-api`: the record that `kubectl apply` keeps in an object names an API that the target no longer
//! serves, while the object itself does not.

use facts::Surface;

use super::{Check, Rule, api};
use crate::apis::{self, Standing};
use crate::context::{Context, message, text};
use crate::entries::Entry;
use crate::parse::parse;
use crate::{Arg, Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "last-applied-removed-api",
    safety: None,
    messages: &[(
        "finding-last-applied-removed-api",
        &["api", "kind", "target"],
    )],
    guide: "find-deprecated-apis",
    check: Check::Key(&["kubectl.kubernetes.io/last-applied-configuration"], check),
};

const SOURCE: &str =
    "https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/";

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    find(ctx, entry).into_iter().collect()
}

fn find(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<Finding> {
    let is_new = entry.head.is_some_and(|head| {
        matches!(
            head.standing,
            Standing::Served | Standing::Deprecated(_) | Standing::Off(_)
        )
    });
    let is_annotation = is_new && ctx.keys_above(entry.key).get(1) == Some(&"annotations");
    // The record is JSON; what follows it on the line, or after a fault, does not matter.
    let record = parse(ctx.scalar(entry.value).filter(|_| is_annotation)?).next()?;
    let tree = &record.tree;
    let read = |key| tree.scalar(tree.get(tree.root()?, key)?);
    let Standing::Removed(row) = apis::standing(read("apiVersion")?, read("kind")?, ctx.target)
    else {
        return None;
    };
    let words = message(
        "finding-last-applied-removed-api",
        [
            ("api", text(row.api_version())),
            ("kind", text(row.kind)),
            ("target", Arg::Minor(ctx.target)),
        ],
    );
    (row.surface == Surface::Rest).then(|| Finding {
        subject: apis::subject(row),
        field: ctx.field(entry.key),
        removed_in: api::minor(row.removed),
        source: SOURCE,
        ..ctx.finding(RULE.id, Severity::Info, entry.key, words)
    })
}
