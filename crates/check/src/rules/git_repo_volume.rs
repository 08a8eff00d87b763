//! `git-repo-volume`: a `gitRepo` volume, which the kubelet no longer clones.

use facts::Volume;

use super::{Check, Rule, volume};
use crate::context::{Context, message, text};
use crate::entries::Entry;
use crate::written::{self, Value};
use crate::{Finding, Fix, Safety, Severity, fields};

pub(super) const RULE: Rule = Rule {
    id: "git-repo-volume",
    safety: Some(Safety::Manual),
    messages: &[
        ("finding-git-repo-volume", volume::ARGS),
        ("finding-git-repo-volume-off", volume::ARGS),
        ("finding-git-repo-volume-soon", volume::ARGS),
        ("fix-git-repo-volume", &[]),
        ("note-git-repo-parts", &["volume"]),
        ("note-git-repo-revision", &[]),
    ],
    guide: "storage-to-csi",
    check: Check::Key(&["gitRepo"], check),
};

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    let mut found = volume::check(ctx, entry, RULE.id, judge);
    for finding in &mut found {
        finding.fixes.extend(clone(ctx, entry));
    }
    found
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

/// The container that clones, and the volume it clones into, to copy.
fn clone(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<Fix> {
    let source = ctx.doc.tree.resolve(entry.value)?;
    let read = |key| ctx.find(source, &[key]).and_then(|value| ctx.scalar(value));
    let volume =
        volume::name(ctx, entry.head?, entry.name, source).filter(|_| fields::is_whole(ctx))?;
    let repository = read("repository")?;
    let revision = read("revision").filter(|revision| !revision.is_empty());
    let directory = read("directory").filter(|directory| !directory.is_empty());
    // As `git clone` calls the folder where nothing else is said.
    let folder = directory.unwrap_or_else(|| {
        let last = repository.trim_end_matches('/').rsplit(['/', ':']).next();
        let last = last.unwrap_or_default();
        last.strip_suffix(".git").unwrap_or(last)
    });
    let quote = |word: &str| ["'", &word.replace('\'', "'\\''"), "'"].concat();
    let mut script = ["git clone -- ", &quote(repository), " ", &quote(folder)].concat();
    if let Some(revision) = revision {
        let checkout = [
            " && git -C ",
            &quote(folder),
            " checkout ",
            &quote(revision),
        ];
        script.extend(checkout);
    }
    let list = |items: &[&str]| Value::List(items.iter().map(|item| Value::text(*item)).collect());
    let mount = [
        ("name", Value::text(volume)),
        ("mountPath", Value::text("/clone")),
    ];
    let container = [
        ("name", Value::text(["clone-", volume].concat())),
        ("image", Value::text("<image with git>")),
        ("workingDir", Value::text("/clone")),
        ("command", list(&["sh", "-c"])),
        ("args", list(&[&script])),
        ("volumeMounts", Value::List(vec![Value::map(mount)])),
    ];
    let empty = [("name", Value::text(volume)), ("emptyDir", Value::map([]))];
    let parts = [
        ("initContainers", Value::List(vec![Value::map(container)])),
        ("volumes", Value::List(vec![Value::map(empty)])),
    ];
    let fix = Fix::new(
        message("fix-git-repo-volume", []),
        Safety::Manual,
        Vec::new(),
    )
    .copy(written::document(ctx, parts, &[]))
    .note(message("note-git-repo-parts", [("volume", text(volume))]));
    Some(match revision {
        Some(_) => fix,
        None => fix.note(message("note-git-repo-revision", [])),
    })
}
