//! `migrated-volume-plugin`: a volume of a plugin that Kubernetes hands to a CSI driver.

use facts::Volume;

use super::{Check, Rule, csi, volume};
use crate::context::Context;
use crate::entries::Entry;
use crate::{Finding, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "migrated-volume-plugin",
    safety: Some(Safety::Manual),
    messages: &[
        ("finding-migrated-volume-plugin", volume::ARGS),
        ("finding-migrated-volume-plugin-soon", volume::ARGS),
        ("fix-new-volume", &["driver"]),
        ("fix-new-volume-and-claim", &["driver"]),
        ("note-volume-fixed", &["driver"]),
        ("note-volume-retain", &["volume"]),
        ("note-volume-rebind", &["volume"]),
        ("note-volume-inline", &["driver"]),
        ("note-volume-size", &[]),
        ("note-volume-unspecified", &[]),
        ("note-volume-access", &[]),
        ("note-volume-secret", &[]),
        ("note-volume-vsphere", &["path"]),
        ("note-volume-cinder-secret", &[]),
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
    let mut found = volume::check(ctx, entry, RULE.id, judge);
    for finding in &mut found {
        let new = entry.head.zip(facts::volume(entry.name));
        let new = new.and_then(|(head, row)| csi::new_volume(ctx, head, row, entry.value));
        finding.fixes.extend(new);
    }
    found
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
