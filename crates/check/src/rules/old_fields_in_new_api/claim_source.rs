//! The claims of a Pod: what they are made from stands beside their name since 1.31, and below `source` before.
//!
//! The `apiVersion` of a Pod has been the same all along, so that the target alone decides.

use facts::Minor;

use super::RULE;
use crate::context::{Context, Head, message, text};
use crate::fields::Entries;
use crate::pods;
use crate::rewrite::{New, Rewrite};
use crate::tree::NodeId;
use crate::{Arg, Finding, Fix, Safety, Severity};

/// See `PodResourceClaim` in both versions of <https://github.com/kubernetes/api>.
const SINCE: Minor = Minor(31);
const NAMES: [&str; 2] = ["resourceClaimName", "resourceClaimTemplateName"];

pub(super) fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    if ctx.target < SINCE {
        return Vec::new();
    }
    let claims = pods::pod(ctx, head).and_then(|pod| ctx.find(pod.spec, &["resourceClaims"]));
    claims
        .into_iter()
        .flat_map(|claims| ctx.items(claims))
        .filter_map(|claim| find(ctx, Entries::of(ctx, claim)?))
        .collect()
}

fn find(ctx: &Context<'_, '_>, claim: Entries) -> Option<Finding> {
    let (key, value) = claim.get(ctx, "source")?;
    if NAMES.iter().any(|name| claim.has(ctx, name)) {
        return None;
    }
    let words = message(
        "finding-claim-source",
        [
            ("since", Arg::Minor(SINCE)),
            ("target", Arg::Minor(ctx.target)),
        ],
    );
    Some(Finding {
        subject: "Pod: source".to_owned(),
        field: ctx.field(key),
        source: "https://github.com/kubernetes/api/blob/v0.31.0/core/v1/types.go",
        fixes: fix(ctx, key, value).into_iter().collect(),
        ..ctx.finding(RULE.id, Severity::Error, key, words)
    })
}

fn fix(ctx: &Context<'_, '_>, key: NodeId, value: NodeId) -> Option<Fix> {
    let mut new = Vec::new();
    for (name, value) in ctx.doc.tree.entries(value) {
        let name = ctx.scalar(name).filter(|name| NAMES.contains(name))?;
        new.push((name.to_owned(), New::Node(value)));
    }
    let named = text(new.first()?.0.as_str());
    let mut rewrite = Rewrite::new(ctx);
    rewrite.replace(&[(key, value)], new);
    let title = message(
        "fix-field-name",
        [("field", text("source")), ("replacement", named)],
    );
    Some(Fix::new(title, Safety::Safe, rewrite.finish()?))
}
