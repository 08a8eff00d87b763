//! `removed-feature-gate`: a feature gate that components no longer know, or soon will not. They refuse to start with it.

use facts::Mark;

use super::gate::{self, Verdict};
use super::{Check, Rule};
use crate::context::{Context, Head, message};
use crate::{Arg, Finding, Safety, Severity};

const ARGS: &[&str] = &["gate", "component", "target", "removed"];

pub(super) const RULE: Rule = Rule {
    id: "removed-feature-gate",
    safety: Some(Safety::Safe),
    messages: &[
        ("finding-removed-feature-gate", ARGS),
        ("finding-removed-feature-gate-on", ARGS),
        ("finding-removed-feature-gate-maybe", ARGS),
        ("finding-removed-feature-gate-later", ARGS),
        ("finding-removed-feature-gate-planned", ARGS),
        ("fix-drop-gate", &["gate"]),
        ("note-gate-is-on", gate::NOTE),
        ("note-gate-is-off", gate::NOTE),
        ("note-gate-decides", gate::NOTE),
    ],
    guide: "feature-gates",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    gate::judge(ctx, head, |setting, gate, verdict| {
        let (removed, is_gone) = match verdict {
            Verdict::Gone(removed) => (removed, true),
            Verdict::Leaving(removed) => (removed, false),
            _ => return None,
        };
        let is_on = gate.is_some_and(|gate| gate.locked.is_some() && gate.is_on);
        // What the documentation says of old gates can be one minor off.
        let is_certain = match removed.mark {
            Mark::Derived => ctx.target > removed.value,
            mark => mark != Mark::Unproved,
        };
        let key = match (removed.mark, is_gone) {
            (Mark::Planned, _) => "finding-removed-feature-gate-planned",
            _ if !is_certain => "finding-removed-feature-gate-maybe",
            (_, true) if is_on => "finding-removed-feature-gate-on",
            (_, true) => "finding-removed-feature-gate",
            (_, false) => "finding-removed-feature-gate-later",
        };
        let severity = if is_gone && is_certain {
            Severity::Error
        } else {
            Severity::Warning
        };
        let [name, component, target] = gate::args(ctx, setting);
        let words = message(
            key,
            [
                name,
                component,
                target,
                ("removed", Arg::Minor(removed.value)),
            ],
        );
        Some(Finding {
            removed_in: Some(removed.value),
            source: gate::DOCS_OF_REMOVED,
            fixes: gate::drop_it(ctx, setting, gate),
            ..gate::finding(ctx, RULE.id, severity, setting, words)
        })
    })
}
