//! Configurations of webhooks: what v1 wants said of each webhook. Defaults that changed are kept for all conversions alike.
//!
//! See [the defaults of v1beta1](https://github.com/kubernetes/kubernetes/blob/v1.21.0/pkg/apis/admissionregistration/v1beta1/defaults.go)
//! and [what v1 validates](https://github.com/kubernetes/kubernetes/blob/v1.21.0/pkg/apis/admissionregistration/validation/validation.go).

use super::{Conversion, Turn};
use crate::context::{message, text};
use crate::fields::{self, Entries};
use crate::rewrite::New;

const GROUP: &str = "admissionregistration.k8s.io";

pub(super) const CONVERSION: Conversion = Conversion {
    id: "webhook-configuration",
    kinds: &[
        (GROUP, "MutatingWebhookConfiguration"),
        (GROUP, "ValidatingWebhookConfiguration"),
    ],
    messages: &[
        ("note-webhook-side-effects", &[]),
        ("note-webhook-dry-run", &[]),
        ("note-webhook-review-versions", &[]),
        ("note-webhook-review-versions-guess", &[]),
        ("note-webhook-same-name", &["name"]),
    ],
    convert,
};

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    let hooks = fields::mappings(ctx, turn.head.part, "webhooks[]");
    let names = hooks.iter().filter_map(|hook| hook.get(ctx, "name"));
    let mut names: Vec<&str> = names.filter_map(|(_, name)| ctx.scalar(name)).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair.first() == pair.last());
    if let Some(name) = twice.and_then(|pair| pair.first()) {
        return turn.explain(message("note-webhook-same-name", [("name", text(*name))]));
    }
    for hook in hooks {
        side_effects(turn, hook);
        review_versions(turn, hook);
    }
}

/// Parts of webhooks, as patches hold them, are given nothing.
fn is_whole(turn: &Turn<'_, '_, '_>, hook: Entries) -> bool {
    hook.has_all(turn.ctx, "clientConfig name rules")
}

/// The server calls a webhook of either class for dry runs, and rejects those of the classes that v1 dropped.
fn side_effects(turn: &mut Turn<'_, '_, '_>, hook: Entries) {
    let ctx = turn.ctx;
    if let Some((_, value)) = hook.get(ctx, "sideEffects") {
        match ctx.scalar(value) {
            Some("Unknown") => {
                turn.rw.set(value, "None");
                turn.review(message("note-webhook-side-effects", []));
            }
            Some("Some") => {
                turn.rw.set(value, "NoneOnDryRun");
                turn.review(message("note-webhook-dry-run", []));
            }
            _ => {}
        }
    } else if is_whole(turn, hook) && !hook.has(ctx, "sideEffects") {
        turn.add(hook, vec![("sideEffects".to_owned(), New::text("None"))]);
        turn.review(message("note-webhook-side-effects", []));
    }
}

fn review_versions(turn: &mut Turn<'_, '_, '_>, hook: Entries) {
    const KEY: &str = "admissionReviewVersions";
    if hook.has(turn.ctx, KEY) || !is_whole(turn, hook) {
        return;
    }
    let versions = New::List(vec![New::text("v1beta1")]);
    turn.add(hook, vec![(KEY.to_owned(), versions)]);
    if turn.is_new_version() {
        turn.note(message("note-webhook-review-versions", []));
    } else {
        turn.review(message("note-webhook-review-versions-guess", []));
    }
}
