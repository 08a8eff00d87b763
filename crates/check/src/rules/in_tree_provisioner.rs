//! `in-tree-provisioner`: a StorageClass whose provisioner was part of Kubernetes.

use super::{Check, Rule, csi, volume};
use crate::context::{Context, Head};
use crate::{Finding, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "in-tree-provisioner",
    safety: Some(Safety::Manual),
    messages: &[
        ("finding-in-tree-provisioner", volume::ARGS),
        ("finding-in-tree-provisioner-soon", volume::ARGS),
        ("finding-in-tree-provisioner-removed", volume::ARGS),
        ("finding-in-tree-provisioner-removed-none", volume::ARGS),
        ("finding-in-tree-provisioner-leaving", volume::ARGS),
        ("finding-in-tree-provisioner-leaving-none", volume::ARGS),
        ("fix-new-class", &["driver"]),
        ("note-class-fixed", &["class"]),
        ("note-class-default", &["class"]),
        ("note-class-policy", &["parameters"]),
    ],
    guide: "storage-to-csi",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    find(ctx, head).into_iter().collect()
}

fn find(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    if !head.is("storage.k8s.io", "StorageClass") {
        return None;
    }
    let at = ctx.find_in(head.part, &["provisioner"])?;
    let row = facts::provisioner(ctx.scalar(at)?)?;
    let (is_migrated, is_removed) = (
        volume::has_come(ctx, row.migrated),
        volume::has_come(ctx, row.removed),
    );
    let has_driver = !row.driver.is_empty();
    let (severity, key) = match row.migrated {
        _ if !volume::has_come(ctx, row.deprecated) && !is_migrated => return None,
        Some(_) if is_migrated => (Severity::Warning, "finding-in-tree-provisioner"),
        Some(_) => (Severity::Info, "finding-in-tree-provisioner-soon"),
        None if is_removed && has_driver => {
            (Severity::Error, "finding-in-tree-provisioner-removed")
        }
        None if is_removed => (Severity::Error, "finding-in-tree-provisioner-removed-none"),
        None if has_driver => (Severity::Warning, "finding-in-tree-provisioner-leaving"),
        None => (
            Severity::Warning,
            "finding-in-tree-provisioner-leaving-none",
        ),
    };
    Some(Finding {
        fixes: csi::new_class(ctx, head, row).into_iter().collect(),
        ..volume::finding(ctx, row, RULE.id, severity, at, key)
    })
}
