//! What the rules about volume plugins share: where volumes stand, and one shape of finding.

use facts::{Minor, Volume};

use crate::context::{Context, Head, text};
use crate::entries::Entry;
use crate::tree::{NodeId, NodeKind};
use crate::{Arg, Finding, Message, Severity, pods};

/// The arguments of their messages; a message of a plugin without a driver or without a minor does not ask for it.
pub(super) const ARGS: &[&str] = &[
    "plugin",
    "target",
    "driver",
    "deprecated",
    "migrated",
    "removed",
    "gone",
];

/// What becomes of a plugin on the target: how bad that is, and the message.
type Judge = fn(&Context<'_, '_>, &Volume) -> Option<(Severity, &'static str)>;

/// What a rule finds at an entry that is a volume.
pub(super) fn check(
    ctx: &Context<'_, '_>,
    entry: &Entry<'_>,
    rule: &'static str,
    judge: Judge,
) -> Vec<Finding> {
    let found = row(ctx, entry).and_then(|row| {
        let (severity, key) = judge(ctx, row)?;
        Some(finding(ctx, row, rule, severity, entry.key, key))
    });
    found.into_iter().collect()
}

/// The row of an entry that is a volume: of a Pod, wherever its spec stands, or of a PersistentVolume.
fn row(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<&'static Volume> {
    let tree = &ctx.doc.tree;
    let head = entry.head?;
    let value = tree.resolve(entry.value)?;
    if tree.kind(value) != NodeKind::Mapping {
        return None;
    }
    let field = ctx.field(entry.key);
    let above = field.strip_suffix(entry.name)?.strip_suffix('/')?;
    let is_volume = is_item_of(above, "/volumes") && !field.contains("/status/");
    let is_source = head.is("", "PersistentVolume") && above.ends_with("/spec");
    (is_volume || is_source)
        .then(|| facts::volume(entry.name))
        .flatten()
}

/// Whether a pointer is that of an item of this list.
fn is_item_of(pointer: &str, list: &str) -> bool {
    let split = pointer.rsplit_once('/');
    split.is_some_and(|(above, position)| {
        above.ends_with(list) && position.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The name of the volume with this source in the Pods of an object.
pub(super) fn name<'a>(
    ctx: &Context<'a, '_>,
    head: &Head<'_>,
    field: &str,
    source: NodeId,
) -> Option<&'a str> {
    let tree = &ctx.doc.tree;
    let volumes = ctx.find(pods::pod(ctx, head)?.spec, &["volumes"])?;
    let mut items = ctx.items(volumes);
    let item = items.find(|item| {
        let value = ctx.find(*item, &[field]);
        value.and_then(|value| tree.resolve(value)) == Some(source)
    })?;
    let name = ctx.scalar(ctx.find(item, &["name"])?)?;
    (!name.is_empty()).then_some(name)
}

/// Whether the target is this minor or a later one; not where there is no minor.
pub(super) fn has_come(ctx: &Context<'_, '_>, minor: Option<Minor>) -> bool {
    minor.is_some_and(|minor| minor <= ctx.target)
}

/// A message with what the row knows; `plugin` is the name that the text uses.
fn words(ctx: &Context<'_, '_>, row: &'static Volume, plugin: &str, key: &'static str) -> Message {
    let mut args = vec![
        ("plugin", text(plugin)),
        ("target", Arg::Minor(ctx.target)),
        ("driver", text(row.driver)),
    ];
    let minors = [
        ("deprecated", row.deprecated),
        ("migrated", row.migrated),
        ("removed", row.removed),
        ("gone", row.gone),
    ];
    args.extend(
        minors
            .into_iter()
            .filter_map(|(name, minor)| Some((name, Arg::Minor(minor?)))),
    );
    Message { key, args }
}

/// A finding at the name of a plugin.
pub(super) fn finding(
    ctx: &Context<'_, '_>,
    row: &'static Volume,
    rule: &'static str,
    severity: Severity,
    at: NodeId,
    key: &'static str,
) -> Finding {
    let plugin = ctx.doc.tree.scalar(at).unwrap_or_default();
    Finding {
        subject: plugin.to_owned(),
        field: ctx.field(at),
        deprecated_in: row.deprecated,
        // What a driver serves is not gone, whatever became of the code in Kubernetes.
        removed_in: row.removed.filter(|_| row.migrated.is_none()),
        replacement: (!row.driver.is_empty()).then(|| row.driver.to_owned()),
        source: row.source,
        ..ctx.finding(rule, severity, at, words(ctx, row, plugin, key))
    }
}
