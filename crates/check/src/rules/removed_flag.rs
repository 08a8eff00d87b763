//! `removed-flag`: a flag that the component of the target no longer knows.

use super::flag::{self, args, judge};
use super::{Check, Rule};
use crate::context::{message, text};
use crate::given::{Asked, Given};
use crate::{Arg, Finding, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "removed-flag",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-removed-flag",
            &["flag", "component", "target", "removed"],
        ),
        (
            "finding-removed-flag-replaced",
            &["flag", "component", "target", "removed", "replacement"],
        ),
        ("fix-drop-flag", &["flag"]),
        ("fix-replace-flag", &["flag", "replacement"]),
        ("note-flag-dropped", &[]),
        ("note-flag-log", &[]),
        ("note-flag-sandbox", &[]),
        ("note-flag-dockershim", &[]),
        ("note-flag-eviction", &[]),
        ("note-flag-renamed", &[]),
        ("note-runtime", &[]),
    ],
    guide: "kubelet-configuration",
    check: Check::Flags(check),
};

fn check(asked: &Asked<'_>, given: &[Given<'_>]) -> Vec<Finding> {
    let find = |judged: flag::Judged<'_, '_>| {
        let removed = judged
            .row
            .removed
            .filter(|removed| removed.value <= asked.target)?;
        let severity = match flag::is_sure(Some(removed)) {
            true => Severity::Error,
            false => Severity::Warning,
        };
        let key = match judged.row.replacement {
            "" => "finding-removed-flag",
            _ => "finding-removed-flag-replaced",
        };
        let words = message(key, args(&judged, asked))
            .and("removed", Some(Arg::Minor(removed.value)))
            .and(
                "replacement",
                (!judged.row.replacement.is_empty())
                    .then(|| text(judged.row.replacement.replace("; ", ", "))),
            );
        Some(Finding {
            fixes: judged.fixes(asked),
            ..judged.finding(RULE.id, severity, words)
        })
    };
    judge(given).filter_map(find).collect()
}
