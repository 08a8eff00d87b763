//! `unknown-feature-gate`: a feature gate that no component of the target knows, because its name is wrong or it comes later.

use facts::GATES_COMPLETE_UNTIL;

use super::gate::{self, Setting, Verdict};
use super::{Check, Rule};
use crate::context::{Context, Head, message, text};
use crate::nearest::nearest;
use crate::{Arg, Edit, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "unknown-feature-gate",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-unknown-feature-gate",
            &["gate", "component", "target"],
        ),
        (
            "finding-unknown-feature-gate-near",
            &["gate", "component", "target", "meant"],
        ),
        (
            "finding-unknown-feature-gate-new",
            &["gate", "component", "target", "introduced"],
        ),
        (
            "finding-unknown-feature-gate-maybe",
            &["gate", "component", "target", "complete"],
        ),
        ("fix-use-gate", &["meant"]),
        ("fix-drop-gate", &["gate"]),
        ("note-gate-unknown", gate::NOTE),
        ("note-gate-decides", gate::NOTE),
    ],
    guide: "feature-gates",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    gate::judge(ctx, head, |setting, known, verdict| {
        let [gate, component, target] = gate::args(ctx, setting);
        let report = |severity, words| gate::finding(ctx, RULE.id, severity, setting, words);
        match verdict {
            Verdict::New(introduced) => {
                let introduced = ("introduced", Arg::Minor(introduced));
                let words = message(
                    "finding-unknown-feature-gate-new",
                    [gate, component, target, introduced],
                );
                Some(Finding {
                    fixes: gate::drop_it(ctx, setting, known),
                    ..report(Severity::Error, words)
                })
            }
            Verdict::Unknown => {
                let is_certain = ctx.target <= GATES_COMPLETE_UNTIL;
                let meant = meant(ctx, setting);
                let words = match meant {
                    Some(meant) => message(
                        "finding-unknown-feature-gate-near",
                        [gate, component, target, ("meant", text(meant))],
                    ),
                    None if is_certain => {
                        message("finding-unknown-feature-gate", [gate, component, target])
                    }
                    None => {
                        let complete = ("complete", Arg::Minor(GATES_COMPLETE_UNTIL));
                        message(
                            "finding-unknown-feature-gate-maybe",
                            [gate, component, target, complete],
                        )
                    }
                };
                let severity = if is_certain {
                    Severity::Error
                } else {
                    Severity::Warning
                };
                Some(Finding {
                    fixes: meant
                        .and_then(|meant| fix(ctx, setting, meant))
                        .into_iter()
                        .chain(
                            is_certain
                                .then(|| gate::drop_it(ctx, setting, None))
                                .into_iter()
                                .flatten(),
                        )
                        .collect(),
                    ..report(severity, words)
                })
            }
            _ => None,
        }
    })
}

/// The nearest gate that the target knows.
fn meant(ctx: &Context<'_, '_>, setting: &Setting<'_>) -> Option<&'static str> {
    let is_known = |name: &&'static str| {
        facts::gate(name).is_some_and(|gate| {
            gate.introduced
                .is_none_or(|introduced| introduced <= ctx.target)
                && gate
                    .removed
                    .is_none_or(|removed| removed.value > ctx.target)
        })
    };
    let mut names = facts::gate_names();
    let same = names.find(|name| name.eq_ignore_ascii_case(setting.name));
    let near = || nearest(setting.name, facts::gate_names());
    same.or_else(near).filter(is_known)
}

fn fix(ctx: &Context<'_, '_>, setting: &Setting<'_>, meant: &str) -> Option<Fix> {
    let is_exact = ctx.text.get(setting.span.start..setting.span.end) == Some(setting.name);
    is_exact.then(|| {
        Fix::new(
            message("fix-use-gate", [("meant", text(meant))]),
            Safety::Review,
            vec![Edit {
                span: setting.span,
                text: meant.to_owned(),
            }],
        )
    })
}
