//! `beta-storage-annotation`: an annotation that says what a field of storage objects says today.

use facts::Minor;

use super::{Check, Rule, annotations};
use crate::claims::{self, Claim, Pair};
use crate::context::{Context, Head, message, text};
use crate::fields::Entries;
use crate::rewrite::{At, New, Rewrite};
use crate::tree::NodeId;
use crate::{Arg, Finding, Fix, Message, Safety, Severity};

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
        ("note-claim-upgrade", &[]),
        ("note-claim-template", &[]),
        ("fix-drop-annotation", &[]),
        ("note-claim-both", &[]),
        ("fix-mount-options", &[]),
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
            let finding = Finding {
                fixes: list_options(ctx, holder, entry).into_iter().collect(),
                ..finding(ctx, key, Severity::Info, words)
            };
            Some(finding).filter(|_| ctx.target >= MOUNT_OPTIONS_SINCE)
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
    let fix = match other {
        None => move_to_field(ctx, holder, entry),
        Some(other) if other == class => drop_double(ctx, holder, entry),
        Some(_) => None,
    };
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
    let class = ctx.scalar(entry.1)?;
    let title = message("fix-storage-class-name", [("class", text(class))]);
    let new = ("storageClassName", New::Node(entry.1));
    let fix = to_field(ctx, holder, entry, new, title)?;
    Some(match holder.is_template {
        true => fix.note(message("note-claim-template", [])),
        false => fix.note(message("note-claim-upgrade", [])),
    })
}

/// Options of a volume as a list. The kubelet reads the annotation first, and the list in the same way, see `MountOptionFromSpec` in
/// <https://github.com/kubernetes/kubernetes/blob/master/pkg/volume/util/util.go>.
fn list_options(ctx: &Context<'_, '_>, holder: &Claim, entry: Pair) -> Option<Fix> {
    let options = ctx.scalar(entry.1)?.split(',').map(str::trim);
    let options = options.filter(|option| !option.is_empty()).map(New::text);
    let new = ("mountOptions", New::List(options.collect()));
    let is_set = ctx.find(holder.spec?.1, &["mountOptions"]).is_some();
    let title = message("fix-mount-options", []);
    let fix = to_field(ctx, holder, entry, new, title).filter(|_| !is_set)?;
    Some(Fix {
        safety: ctx.safety(entry.1),
        ..fix
    })
}

/// Puts a field first in the spec, and takes the annotation out.
fn to_field(
    ctx: &Context<'_, '_>,
    holder: &Claim,
    entry: Pair,
    (field, new): (&str, New),
    title: Message,
) -> Option<Fix> {
    let (_, annotations) = holder.annotations?;
    if ctx.doc.tree.is_shared(annotations) || ctx.doc.tree.is_shared(entry.1) {
        return None;
    }
    let mut rw = Rewrite::new(ctx);
    let spec = Entries::of(ctx, holder.spec?.1)?;
    rw.insert(spec, At::First, vec![(field.to_owned(), new)]);
    annotations::take_out(ctx, &mut rw, annotations, &[entry]);
    Some(Fix::new(title, Safety::Review, rw.finish()?))
}

/// Takes an annotation out that says what the field says.
fn drop_double(ctx: &Context<'_, '_>, holder: &Claim, entry: Pair) -> Option<Fix> {
    let (_, annotations) = holder.annotations?;
    let mut rw = Rewrite::new(ctx);
    annotations::take_out(ctx, &mut rw, annotations, &[entry]);
    let title = message("fix-drop-annotation", []);
    let fix = Fix::new(title, Safety::Review, rw.finish()?);
    Some(fix.note(message("note-claim-both", [])))
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
