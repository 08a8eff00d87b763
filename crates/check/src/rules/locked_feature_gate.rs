//! `locked-feature-gate`: a feature gate that takes one value only. Set to the other, it stops the component.

use facts::Mark;

use super::gate::{self, Verdict};
use super::{Check, Rule};
use crate::context::{Context, Head, message, text};
use crate::{Arg, Finding, Safety, Severity};

const ARGS: &[&str] = &["gate", "component", "target", "locked", "value"];

pub(super) const RULE: Rule = Rule {
    id: "locked-feature-gate",
    safety: Some(Safety::Safe),
    messages: &[
        ("finding-locked-feature-gate", ARGS),
        ("finding-locked-feature-gate-maybe", ARGS),
        ("finding-locked-feature-gate-idle", ARGS),
        ("fix-drop-gate", &["gate"]),
        ("note-gate-is-on", gate::NOTE),
        ("note-gate-is-off", gate::NOTE),
    ],
    guide: "feature-gates",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    gate::judge(ctx, head, |setting, gate, verdict| {
        let (key, severity, locked) = match verdict {
            Verdict::Locked(locked) if locked.mark == Mark::Settled => {
                ("finding-locked-feature-gate", Severity::Error, locked.value)
            }
            Verdict::Locked(locked) => (
                "finding-locked-feature-gate-maybe",
                Severity::Warning,
                locked.value,
            ),
            Verdict::Idle(locked) => ("finding-locked-feature-gate-idle", Severity::Info, locked),
            _ => return None,
        };
        let value = if gate?.is_on { "true" } else { "false" };
        let [name, component, target] = gate::args(ctx, setting);
        let locked = ("locked", Arg::Minor(locked));
        let words = message(
            key,
            [name, component, target, locked, ("value", text(value))],
        );
        Some(Finding {
            fixes: gate::drop_it(ctx, setting, gate),
            ..gate::finding(ctx, RULE.id, severity, setting, words)
        })
    })
}
