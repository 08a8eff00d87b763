//! `removed-volume-plugin`: a volume of a plugin that nothing takes over, so that Pods with it do not start.

use facts::Volume;

use super::{Check, Rule, volume};
use crate::context::Context;
use crate::entries::Entry;
use crate::{Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "removed-volume-plugin",
    safety: None,
    messages: &[
        ("finding-removed-volume-plugin", volume::ARGS),
        ("finding-removed-volume-plugin-none", volume::ARGS),
        ("finding-removed-volume-plugin-soon", volume::ARGS),
        ("finding-removed-volume-plugin-soon-none", volume::ARGS),
    ],
    guide: "storage-to-csi",
    check: Check::Key(
        &[
            "cephfs",
            "flocker",
            "glusterfs",
            "photonPersistentDisk",
            "quobyte",
            "rbd",
            "scaleIO",
            "storageos",
        ],
        check,
    ),
};

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    volume::check(ctx, entry, RULE.id, judge)
}

fn judge(ctx: &Context<'_, '_>, row: &Volume) -> Option<(Severity, &'static str)> {
    let has_driver = !row.driver.is_empty();
    Some(match () {
        () if volume::has_come(ctx, row.removed) && has_driver => {
            (Severity::Error, "finding-removed-volume-plugin")
        }
        () if volume::has_come(ctx, row.removed) => {
            (Severity::Error, "finding-removed-volume-plugin-none")
        }
        () if volume::has_come(ctx, row.deprecated) && has_driver => {
            (Severity::Warning, "finding-removed-volume-plugin-soon")
        }
        () if volume::has_come(ctx, row.deprecated) => {
            (Severity::Warning, "finding-removed-volume-plugin-soon-none")
        }
        () => return None,
    })
}
