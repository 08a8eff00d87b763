//! Access reviews: the groups of a user have a plural name.

use super::{Conversion, DROPPED, Turn};
use crate::fields;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "access-review",
    kinds: &[
        ("authorization.k8s.io", "LocalSubjectAccessReview"),
        ("authorization.k8s.io", "SubjectAccessReview"),
    ],
    messages: &[DROPPED],
    convert,
};

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    for spec in fields::mappings(ctx, turn.head.part, "spec") {
        match spec.get(ctx, "group") {
            Some(_) if spec.has(ctx, "groups") => return turn.refuse(),
            Some((key, _)) => {
                turn.rw.rename(key, "groups");
                turn.was_dropped("group");
            }
            None => {}
        }
    }
}
