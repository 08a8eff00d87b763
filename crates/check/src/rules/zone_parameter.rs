//! `zone-parameter`: a StorageClass that names its zones in its parameters.
//!
//! Only the plugins are judged whose parameters are documented so, see
//! <https://kubernetes.io/docs/concepts/storage/storage-classes/#allowed-topologies>.

use facts::Minor;

use super::{Check, Rule, csi};
use crate::context::{Context, Head, message, text};
use crate::tree::{NodeId, NodeKind};
use crate::{Arg, Finding, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "zone-parameter",
    safety: Some(Safety::Manual),
    messages: &[
        ("finding-zone-parameter", ARGS),
        ("finding-zone-parameter-clash", ARGS),
        ("finding-zone-parameter-waits", ARGS),
        ("finding-zone-parameter-driver", ARGS),
        ("fix-new-class", &["driver"]),
        ("note-class-fixed", &["class"]),
        ("note-class-default", &["class"]),
        ("note-class-policy", &["parameters"]),
    ],
    guide: "storage-to-csi",
    check: Check::Object(check),
};

const ARGS: &[&str] = &["parameter", "target", "provisioner"];

/// The first minor with `allowedTopologies` for everyone.
const TOPOLOGIES_SINCE: Minor = Minor(12);

const IN_TREE: [&str; 2] = ["kubernetes.io/aws-ebs", "kubernetes.io/gce-pd"];
/// They refuse parameters that they do not know, and know no zones.
const DRIVERS: [&str; 2] = ["ebs.csi.aws.com", "pd.csi.storage.gke.io"];

const SOURCE: &str = "https://github.com/kubernetes/kubernetes/tree/master/staging/src/k8s.io/csi-translation-lib/plugins";

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    find(ctx, head).into_iter().collect()
}

fn find(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    if !head.is("storage.k8s.io", "StorageClass") || ctx.target < TOPOLOGIES_SINCE {
        return None;
    }
    let tree = &ctx.doc.tree;
    let get = |key| ctx.find_in(head.part, &[key]);
    let provisioner = ctx.scalar(get("provisioner")?)?;
    let mut parameters = tree.entries(get("parameters")?);
    let (at, _) = parameters.find(|(key, _)| is_zone(tree.scalar(*key)))?;
    let is_in_tree = IN_TREE.contains(&provisioner);
    let (severity, key) = match () {
        () if DRIVERS.contains(&provisioner) => (Severity::Error, "finding-zone-parameter-driver"),
        () if !is_in_tree => return None,
        () if get("allowedTopologies").is_some_and(|list| has_items(ctx, list)) => {
            (Severity::Error, "finding-zone-parameter-clash")
        }
        () if waits(ctx, get("volumeBindingMode"), provisioner) => {
            (Severity::Error, "finding-zone-parameter-waits")
        }
        () => (Severity::Info, "finding-zone-parameter"),
    };
    let parameter = tree.scalar(at)?;
    // What works has the same class to copy with the finding about its provisioner.
    let fix = row(provisioner)
        .filter(|_| severity == Severity::Error)
        .and_then(|row| csi::new_class(ctx, head, row));
    let words = message(
        key,
        [
            ("parameter", text(parameter)),
            ("target", Arg::Minor(ctx.target)),
            ("provisioner", text(provisioner)),
        ],
    );
    Some(Finding {
        subject: parameter.to_owned(),
        field: ctx.field(at),
        replacement: Some("allowedTopologies".to_owned()),
        source: SOURCE,
        fixes: fix.into_iter().collect(),
        ..ctx.finding(RULE.id, severity, at, words)
    })
}

/// The row of a provisioner, by its own name or that of its driver.
fn row(provisioner: &str) -> Option<&'static facts::Volume> {
    let mut rows = facts::volumes().iter();
    rows.find(|row| row.provisioner == provisioner || row.driver == provisioner)
}

fn is_zone(key: Option<&str>) -> bool {
    key.is_some_and(|key| key.eq_ignore_ascii_case("zone") || key.eq_ignore_ascii_case("zones"))
}

fn has_items(ctx: &Context<'_, '_>, list: NodeId) -> bool {
    ctx.doc.tree.kind(list) == NodeKind::Sequence && ctx.items(list).next().is_some()
}

/// Whether the plugin itself provisions, and only for Pods that are scheduled: then it takes no zones.
fn waits(ctx: &Context<'_, '_>, mode: Option<NodeId>, provisioner: &str) -> bool {
    let is_own = facts::provisioner(provisioner)
        .and_then(|row| row.migrated)
        .is_some_and(|migrated| ctx.target < migrated);
    is_own && mode.and_then(|mode| ctx.scalar(mode)) == Some("WaitForFirstConsumer")
}
