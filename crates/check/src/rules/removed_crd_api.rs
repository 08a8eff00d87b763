//! `removed-crd-api`: a custom resource in a version that its project deprecates or no longer serves.
//!
//! What holds depends on the release of the project in the cluster, which no manifest tells: `farol.toml` may.

use facts::{Crd, ProjectRelease};

use super::{Check, Rule, api};
use crate::context::{Context, Head, message, text};
use crate::{Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "removed-crd-api",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-removed-crd-api",
            &["api", "kind", "project", "release", "yours", "replacement"],
        ),
        (
            "finding-removed-crd-api-later",
            &["api", "kind", "project", "release", "yours", "replacement"],
        ),
        (
            "finding-removed-crd-api-unknown",
            &["api", "kind", "project", "release", "replacement"],
        ),
        (
            "finding-removed-crd-api-none",
            &["api", "kind", "project", "release"],
        ),
        (
            "finding-removed-crd-api-deprecated",
            &["api", "kind", "project", "release", "replacement"],
        ),
        api::FIX,
        ("note-crd-release", &["project", "api"]),
    ],
    guide: "crd-v1",
    check: Check::Head(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    if !head.is_foreign() {
        return None;
    }
    let kind = head.kind.strip_suffix("List").unwrap_or(head.kind);
    let row = facts::find_crd(head.api_version, kind)?;
    let yours = ctx
        .versions
        .iter()
        .find(|(project, _)| project == row.project)
        .and_then(|(_, version)| ProjectRelease::read(version));
    let (key, severity, release) = judge(row, yours)?;
    let replacement = match row.replacement {
        "" => None,
        new if new.contains(' ') => Some(new.to_owned()),
        new => Some(format!("{new} {kind}")),
    };
    let says_yours = SAYS_YOURS.contains(&key);
    let words = message(
        key,
        [
            ("api", text(head.api_version)),
            ("kind", text(head.kind)),
            ("project", text(row.project)),
            ("release", text(release.to_string())),
        ],
    )
    .and(
        "yours",
        yours
            .filter(|_| says_yours)
            .map(|yours| text(yours.to_string())),
    )
    .and("replacement", replacement.as_deref().map(text));
    Some(Finding {
        replacement,
        source: row.source,
        fixes: fix(ctx, head, row, yours).into_iter().collect(),
        ..api::at_head(ctx, head, RULE.id, severity, words)
    })
}

const SAYS_YOURS: [&str; 2] = ["finding-removed-crd-api", "finding-removed-crd-api-later"];

/// What becomes of the object in the release that the cluster runs, as far as that is known.
fn judge(
    row: &Crd,
    yours: Option<ProjectRelease>,
) -> Option<(&'static str, Severity, ProjectRelease)> {
    let (key, severity, release) = match (row.unserved, row.deprecated, yours) {
        (Some(end), _, None) => ("finding-removed-crd-api-unknown", Severity::Warning, end),
        (Some(end), _, Some(yours)) if end <= yours => {
            ("finding-removed-crd-api", Severity::Error, end)
        }
        (Some(end), _, Some(_)) => ("finding-removed-crd-api-later", Severity::Warning, end),
        (None, Some(start), _) if yours.is_none_or(|yours| start <= yours) => {
            ("finding-removed-crd-api-deprecated", Severity::Info, start)
        }
        _ => return None,
    };
    if row.replacement.is_empty() {
        Some(("finding-removed-crd-api-none", severity, release))
    } else {
        Some((key, severity, release))
    }
}

/// Changes `apiVersion` where the project's own migration does no more, unless the cluster may not have the new one yet.
fn fix(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    row: &Crd,
    yours: Option<ProjectRelease>,
) -> Option<Fix> {
    let is_ended = yours.is_none_or(|yours| row.unserved.is_some_and(|end| end <= yours));
    let edit = ctx
        .replace(head.version_node, row.replacement)
        .filter(|_| row.is_renamed && is_ended)?;
    let fix = Fix::new(
        message(api::FIX.0, [("api", text(row.replacement))]),
        Safety::Review,
        vec![edit],
    );
    let args = [
        ("project", text(row.project)),
        ("api", text(row.replacement)),
    ];
    Some(fix.note(message("note-crd-release", args)))
}
