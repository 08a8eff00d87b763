//! Kinds of which one field changed: subjects of bindings, migrations of stored objects, addresses.

use super::{Conversion, Turn};
use crate::context::message;
use crate::fields::{self, Entries};
use crate::rewrite::New;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "one-field",
    kinds: &[
        ("networking.k8s.io", "IPAddress"),
        (RBAC, "ClusterRoleBinding"),
        (RBAC, "RoleBinding"),
        ("storagemigration.k8s.io", "StorageVersionMigration"),
    ],
    messages: &[
        ("note-subject-everyone", &[]),
        ("note-migration-restarts", &[]),
    ],
    convert,
};

const RBAC: &str = "rbac.authorization.k8s.io";

fn convert(turn: &mut Turn<'_, '_, '_>) {
    match turn.head.kind {
        "ClusterRoleBinding" | "RoleBinding" => subjects(turn),
        "IPAddress" => {
            take_away(turn, "spec.parentRef", "uid");
        }
        _ => {
            migrated(turn);
            if take_away(turn, "spec", "continueToken") {
                turn.review(message("note-migration-restarts", []));
            }
        }
    }
}

/// The first alpha named versions where a group is meant, see
/// <https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/rbac/v1alpha1/conversion.go>.
fn subjects(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    for subject in fields::mappings(ctx, turn.head.part, "subjects[]") {
        let scalar = |key| ctx.scalar(subject.get(ctx, key)?.1);
        let kind = scalar("kind");
        if turn.from == "v1alpha1" && kind == Some("User") && scalar("name") == Some("*") {
            everyone(turn, subject);
        }
        let Some((key, value)) = subject.get(ctx, "apiVersion") else {
            continue;
        };
        match kind {
            Some("ServiceAccount") => turn.rw.replace(&[(key, value)], Vec::new()),
            Some("User" | "Group") if subject.has(ctx, "apiGroup") => {
                turn.rw.replace(&[(key, value)], Vec::new());
            }
            Some("User" | "Group") => {
                turn.rw.rename(key, "apiGroup");
                turn.rw.set(value, RBAC);
            }
            _ => return turn.refuse(),
        }
    }
}

/// A star was everybody who is signed in, as the name of a user in the first alpha alone.
fn everyone(turn: &mut Turn<'_, '_, '_>, subject: Entries) {
    for (key, text) in [("kind", "Group"), ("name", "system:authenticated")] {
        if let Some((_, value)) = subject.get(turn.ctx, key) {
            turn.rw.set(value, text);
        }
    }
    turn.note(message("note-subject-everyone", []));
}

/// The resource lost its version, and its group has to be said, that of the core too.
fn migrated(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    for resource in fields::mappings(ctx, turn.head.part, "spec.resource") {
        if let Some(version) = resource.get(ctx, "version") {
            let group = ("group".to_owned(), New::text(""));
            let has_group = resource.has(ctx, "group");
            let new = [group].into_iter().filter(|_| !has_group).collect();
            turn.rw.replace(&[version], new);
        }
    }
}

/// Whether there was such a field.
fn take_away(turn: &mut Turn<'_, '_, '_>, within: &str, field: &str) -> bool {
    let ctx = turn.ctx;
    let mut is_taken = false;
    for entries in fields::mappings(ctx, turn.head.part, within) {
        if let Some(entry) = entries.get(ctx, field) {
            turn.rw.replace(&[entry], Vec::new());
            is_taken = true;
        }
    }
    is_taken
}
