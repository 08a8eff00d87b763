//! `beta-storage-annotation`: an annotation that says what a field of storage objects says today.

use facts::Minor;

use super::{Check, Rule};
use crate::claims::{self, Claim, Pair};
use crate::context::{Context, Head, message, text};
use crate::tree::NodeId;
use crate::{Arg, Edit, Finding, Fix, Message, Safety, Severity, block};

pub(super) const RULE: Rule = Rule {
    id: "beta-storage-annotation",
    safety: Some(Safety::Safe),
    messages: &[
        ("finding-beta-storage-class", ARGS),
        ("finding-beta-storage-class-template", ARGS),
        ("finding-beta-storage-class-twice", ARGS),
        ("finding-beta-storage-class-differs", ARGS),
        ("finding-alpha-storage-class", ARGS),
        ("finding-beta-mount-options", ARGS),
        ("finding-beta-default-class", ARGS),
        ("fix-storage-class-name", &["class"]),
        ("fix-default-class", &[]),
    ],
    guide: "storage-to-csi",
    check: Check::Object(check),
};

const ARGS: &[&str] = &["annotation", "target", "since", "class", "other"];
const STORAGE_CLASS: &str = "volume.beta.kubernetes.io/storage-class";
const ALPHA_STORAGE_CLASS: &str = "volume.alpha.kubernetes.io/storage-class";
const MOUNT_OPTIONS: &str = "volume.beta.kubernetes.io/mount-options";
const DEFAULT_CLASS: &str = "storageclass.beta.kubernetes.io/is-default-class";
const STABLE_DEFAULT_CLASS: &str = "storageclass.kubernetes.io/is-default-class";

/// The server deprecates them with these minors, see
/// <https://github.com/kubernetes/kubernetes/blob/master/pkg/api/persistentvolume/util_test.go>.
const STORAGE_CLASS_SINCE: Minor = Minor(8);
const MOUNT_OPTIONS_SINCE: Minor = Minor(31);
const DEFAULT_CLASS_SINCE: Minor = Minor(6);
/// See <https://github.com/kubernetes/kubernetes/pull/44090>.
const ALPHA_UNTIL: Minor = Minor(7);

const SOURCE: &str = "https://kubernetes.io/docs/reference/labels-annotations-taints/";

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    let is_alike = head.is("", "PersistentVolume") || head.is("storage.k8s.io", "StorageClass");
    let holders = if is_alike {
        vec![claims::as_claim(ctx, head)]
    } else {
        claims::claims(ctx, head)
    };
    let mut found = Vec::new();
    for holder in &holders {
        let annotations = holder.annotations.into_iter();
        let entries = annotations.flat_map(|(_, mapping)| ctx.doc.tree.entries(mapping));
        found.extend(entries.filter_map(|entry| find(ctx, head, holder, entry)));
    }
    found
}

fn find(ctx: &Context<'_, '_>, head: &Head<'_>, holder: &Claim, entry: Pair) -> Option<Finding> {
    let key = entry.0;
    let name = ctx.doc.tree.scalar(key)?;
    let is_class = head.kind == "StorageClass";
    match name {
        STORAGE_CLASS if !is_class => storage_class(ctx, holder, entry),
        ALPHA_STORAGE_CLASS if !is_class && head.kind != "PersistentVolume" => {
            // Where the newer annotation stands too, that one decides and is spoken of.
            let (_, annotations) = holder.annotations?;
            if ctx.find(annotations, &[STORAGE_CLASS]).is_some() {
                return None;
            }
            let severity = if field(ctx, holder).is_some() {
                Severity::Info
            } else {
                Severity::Warning
            };
            let key = "finding-alpha-storage-class";
            let words = words(ctx, ALPHA_STORAGE_CLASS, ALPHA_UNTIL, key);
            Some(finding(ctx, entry.0, severity, words))
        }
        MOUNT_OPTIONS if head.kind == "PersistentVolume" => {
            let words = words(
                ctx,
                MOUNT_OPTIONS,
                MOUNT_OPTIONS_SINCE,
                "finding-beta-mount-options",
            );
            Some(finding(ctx, key, Severity::Info, words))
                .filter(|_| ctx.target >= MOUNT_OPTIONS_SINCE)
        }
        DEFAULT_CLASS if is_class => {
            let words = words(
                ctx,
                DEFAULT_CLASS,
                DEFAULT_CLASS_SINCE,
                "finding-beta-default-class",
            );
            Some(Finding {
                fixes: rename(ctx, holder, key).into_iter().collect(),
                ..finding(ctx, key, Severity::Info, words)
            })
        }
        _ => None,
    }
}

fn words(ctx: &Context<'_, '_>, name: &str, since: Minor, key: &'static str) -> Message {
    message(
        key,
        [
            ("annotation", text(name)),
            ("target", Arg::Minor(ctx.target)),
            ("since", Arg::Minor(since)),
        ],
    )
}

fn finding(ctx: &Context<'_, '_>, at: NodeId, severity: Severity, words: Message) -> Finding {
    Finding {
        subject: ctx.doc.tree.scalar(at).unwrap_or_default().to_owned(),
        field: ctx.field(at),
        source: SOURCE,
        ..ctx.finding(RULE.id, severity, at, words)
    }
}

/// The annotation wins over the field, see `GetPersistentVolumeClaimClass` in
/// <https://github.com/kubernetes/component-helpers/blob/master/storage/volume/helpers.go>.
fn storage_class(ctx: &Context<'_, '_>, holder: &Claim, entry: Pair) -> Option<Finding> {
    let (key, value) = entry;
    let class = ctx.scalar(value)?;
    let other = match field(ctx, holder) {
        Some(field) => Some(ctx.scalar(field)?),
        None => None,
    };
    let (severity, words_key) = match other {
        None if holder.is_template => (Severity::Info, "finding-beta-storage-class-template"),
        None => (Severity::Info, "finding-beta-storage-class"),
        Some(other) if other == class => (Severity::Info, "finding-beta-storage-class-twice"),
        Some(_) => (Severity::Warning, "finding-beta-storage-class-differs"),
    };
    let words = words(ctx, STORAGE_CLASS, STORAGE_CLASS_SINCE, words_key)
        .and("class", Some(text(class)))
        .and("other", other.map(text));
    let fix = (other.is_none())
        .then(|| move_to_field(ctx, holder, entry))
        .flatten();
    Some(Finding {
        deprecated_in: Some(STORAGE_CLASS_SINCE),
        replacement: Some("storageClassName".to_owned()),
        fixes: fix.into_iter().collect(),
        ..finding(ctx, key, severity, words)
    })
}

fn field(ctx: &Context<'_, '_>, holder: &Claim) -> Option<NodeId> {
    let (_, spec) = holder.spec?;
    ctx.find(spec, &["storageClassName"])
}

/// Writes the field with the value as it stands, and takes the annotation out; for a person to judge, because claims that
/// exist take the change and StatefulSets do not.
fn move_to_field(ctx: &Context<'_, '_>, holder: &Claim, entry: Pair) -> Option<Fix> {
    let tree = &ctx.doc.tree;
    let (spec_key, spec) = holder.spec?;
    let (opening, annotations) = holder.annotations?;
    let (key, value) = entry;
    if tree.is_shared(annotations) || tree.is_shared(value) {
        return None;
    }
    let written = ["storageClassName: ", ctx.doc.span(value).slice(ctx.text)].concat();
    let mut lines = block::line_of(ctx, key, value)?;
    if tree.entries(annotations).count() == 1 {
        // Without its only entry, the mapping goes as well.
        let opening = block::opening_of(ctx, opening)?;
        (opening.end == lines.start).then_some(())?;
        lines.start = opening.start;
    }
    let mut edits = vec![
        block::put_first(ctx, spec_key, spec, &written)?,
        Edit::remove(lines),
    ];
    edits.sort_by_key(|edit| edit.span.start);
    let class = ctx.scalar(value)?;
    Some(Fix::new(
        message("fix-storage-class-name", [("class", text(class))]),
        Safety::Review,
        edits,
    ))
}

/// Both names mean the same to every server since 1.6.
fn rename(ctx: &Context<'_, '_>, holder: &Claim, key: NodeId) -> Option<Fix> {
    let (_, annotations) = holder.annotations?;
    let is_free = ctx.find(annotations, &[STABLE_DEFAULT_CLASS]).is_none();
    let edit = ctx
        .replace(key, STABLE_DEFAULT_CLASS)
        .filter(|_| is_free && !ctx.doc.is_template)?;
    Some(Fix::new(
        message("fix-default-class", []),
        ctx.safety(annotations),
        vec![edit],
    ))
}
