//! `git-repo-volume`: a `gitRepo` volume, which the kubelet no longer clones.

use facts::Volume;

use super::{Check, Rule, volume};
use crate::context::Context;
use crate::entries::Entry;
use crate::{Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "git-repo-volume",
    safety: None,
    messages: &[
        ("finding-git-repo-volume", volume::ARGS),
        ("finding-git-repo-volume-off", volume::ARGS),
        ("finding-git-repo-volume-soon", volume::ARGS),
    ],
    guide: "storage-to-csi",
    check: Check::Key(&["gitRepo"], check),
};

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    volume::check(ctx, entry, RULE.id, judge)
}

fn judge(ctx: &Context<'_, '_>, row: &Volume) -> Option<(Severity, &'static str)> {
    Some(match () {
        () if volume::has_come(ctx, row.gone) => (Severity::Error, "finding-git-repo-volume"),
        () if volume::has_come(ctx, row.removed) => {
            (Severity::Error, "finding-git-repo-volume-off")
        }
        () if volume::has_come(ctx, row.deprecated) => {
            (Severity::Warning, "finding-git-repo-volume-soon")
        }
        () => return None,
    })
}
