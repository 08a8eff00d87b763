//! Bindings of admission policies: what the first alpha did without being told is written down.
//!
//! The policies themselves have the same fields in every version.

use super::{Conversion, Turn};
use crate::context::message;
use crate::fields;
use crate::rewrite::{At, New};

pub(super) const CONVERSION: Conversion = Conversion {
    id: "admission-policy",
    kinds: &[
        (
            "admissionregistration.k8s.io",
            "ValidatingAdmissionPolicyBinding",
        ),
        (
            "admissionregistration.k8s.io",
            "MutatingAdmissionPolicyBinding",
        ),
    ],
    messages: &[
        ("note-admission-policy-parameters", &[]),
        ("note-admission-policy-actions", &[]),
    ],
    convert,
};

fn convert(turn: &mut Turn<'_, '_, '_>) {
    if turn.from != "v1alpha1" || turn.is_to("admissionregistration.k8s.io", "v1alpha1") {
        return;
    }
    parameters(turn);
    if turn.head.kind.starts_with("Validating") {
        actions(turn);
    }
}

/// See `SetDefaults_ParamRef` of `v1alpha1`, which later versions do not have.
fn parameters(turn: &mut Turn<'_, '_, '_>) {
    const FIELD: &str = "parameterNotFoundAction";
    for reference in fields::mappings(turn.ctx, turn.head.part, "spec.paramRef") {
        if !reference.has(turn.ctx, FIELD) {
            let action = (FIELD.to_owned(), New::text("Deny"));
            turn.rw.insert(reference, At::Last, vec![action]);
            turn.note(message("note-admission-policy-parameters", []));
        }
    }
}

/// The first release of `v1alpha1` had no such field; those after it demand it.
fn actions(turn: &mut Turn<'_, '_, '_>) {
    const FIELD: &str = "validationActions";
    for spec in fields::mappings(turn.ctx, turn.head.part, "spec") {
        if let Some((policy, _)) = spec.get(turn.ctx, "policyName")
            && !spec.has(turn.ctx, FIELD)
        {
            let actions = New::List(vec![New::text("Deny")]);
            let new = vec![(FIELD.to_owned(), actions)];
            turn.rw.insert(spec, At::After(policy), new);
            turn.review(message("note-admission-policy-actions", []));
        }
    }
}
