//! Event of `events.k8s.io`: names of the core API, and what its `v1` refuses in new objects.
//!
//! `v1` demands what `v1beta1` let out, and nobody can make that up; see `ValidateEventCreate` in
//! <https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/events.go>.

use super::{Conversion, Turn};
use crate::context::{message, text};
use crate::rewrite::Pair;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "event",
    kinds: &[("events.k8s.io", "Event")],
    messages: &[
        ("note-event-names", &[]),
        ("note-event-history", &["fields"]),
    ],
    convert,
};

/// Names of the core API, and those of this group.
const RENAMED: [(&str, &str); 3] = [
    ("involvedObject", "regarding"),
    ("message", "note"),
    ("reportingComponent", "reportingController"),
];

/// What new objects must not have in `v1`, by both names.
const HISTORY: [&str; 8] = [
    "count",
    "deprecatedCount",
    "deprecatedFirstTimestamp",
    "deprecatedLastTimestamp",
    "deprecatedSource",
    "firstTimestamp",
    "lastTimestamp",
    "source",
];

/// What new objects must have in `v1`.
const NEEDED: [&str; 6] = [
    "action",
    "eventTime",
    "reason",
    "reportingController",
    "reportingInstance",
    "type",
];

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    let event = turn.head.part.entries();
    let is_said = |key: &str| {
        let old = RENAMED.iter().find(|(_, new)| *new == key);
        let value = event.get(ctx, key).or_else(|| event.get(ctx, old?.0));
        value.is_some_and(|(_, value)| !matches!(ctx.scalar(value), Some("" | "null" | "~")))
    };
    if turn.is_to("events.k8s.io", "v1") && !NEEDED.iter().all(|key| is_said(key)) {
        return turn.refuse();
    }
    let mut is_renamed = false;
    for (old, new) in RENAMED {
        match event.get(ctx, old) {
            Some(_) if event.has(ctx, new) => return turn.refuse(),
            Some((key, _)) => {
                turn.rw.rename(key, new);
                is_renamed = true;
            }
            None => {}
        }
    }
    if is_renamed {
        turn.review(message("note-event-names", []));
    }
    if turn.is_to("events.k8s.io", "v1") {
        history(turn);
    }
}

fn history(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    let event = turn.head.part.entries();
    let is_history = |(key, _): &Pair| ctx.scalar(*key).is_some_and(|name| HISTORY.contains(&name));
    let gone: Vec<Pair> = event.iter(ctx).filter(is_history).collect();
    let named: Vec<&str> = gone
        .iter()
        .filter_map(|(key, _)| ctx.scalar(*key))
        .collect();
    if !gone.is_empty() {
        turn.rw.replace(&gone, Vec::new());
        let fields = text(named.join(", "));
        turn.review(message("note-event-history", [("fields", fields)]));
    }
}
