//! `migrated-volume-plugin`: a volume of a plugin that Kubernetes hands to a CSI driver.

use facts::Volume;

use super::{Check, Rule, volume};
use crate::context::Context;
use crate::entries::Entry;
use crate::{Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "migrated-volume-plugin",
    safety: None,
    messages: &[
        ("finding-migrated-volume-plugin", volume::ARGS),
        ("finding-migrated-volume-plugin-soon", volume::ARGS),
    ],
    guide: "storage-to-csi",
    check: Check::Key(
        &[
            "awsElasticBlockStore",
            "azureDisk",
            "azureFile",
            "cinder",
            "gcePersistentDisk",
            "portworxVolume",
            "vsphereVolume",
        ],
        check,
    ),
};

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    volume::check(ctx, entry, RULE.id, judge)
}

fn judge(ctx: &Context<'_, '_>, row: &Volume) -> Option<(Severity, &'static str)> {
    Some(match () {
        () if volume::has_come(ctx, row.migrated) => {
            (Severity::Warning, "finding-migrated-volume-plugin")
        }
        () if volume::has_come(ctx, row.deprecated) => {
            (Severity::Info, "finding-migrated-volume-plugin-soon")
        }
        () => return None,
    })
}
