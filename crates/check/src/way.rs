//! What breaks on the way from the minor that an upgrade starts from to the target.

use facts::Minor;

use crate::check::check_at;
use crate::order::order;
use crate::{Checked, Finding, Options, Severity};

/// Says of each finding from which minor on it is there, and adds errors of minors on the way that the target no longer
/// has.
pub(crate) async fn add(text: &str, checked: Checked, options: &Options, from: Minor) -> Checked {
    let (mut findings, mut more) = (checked.findings, Vec::new());
    for minor in (from.0..options.target.0).map(Minor) {
        let at_minor = Options {
            target: minor,
            from: None,
            ..options.clone()
        };
        for found in check_at(text, &at_minor).await.findings {
            // Both lists are in the order of the text.
            let first = findings.partition_point(|other| other.span.key() < found.span.key());
            let here = findings[first..]
                .iter_mut()
                .take_while(|other| other.span == found.span);
            let mut is_target_silent = true;
            for finding in here {
                is_target_silent = false;
                if (finding.rule, finding.severity) == (found.rule, found.severity) {
                    finding.since.get_or_insert(minor);
                }
            }
            if is_target_silent && breaks(&found) {
                more.push(Finding {
                    since: Some(minor),
                    ..found
                });
            }
        }
    }
    findings.extend(first_of_each(more));
    for finding in &mut findings {
        finding.since.get_or_insert(options.target);
    }
    Checked {
        findings: order(findings, |finding| finding.span.key()),
        ..checked
    }
}

/// Whether a finding on the way is one to report where the target has none: an upgrade reaches sooner or later the minor
/// that serves a newer API.
fn breaks(found: &Finding) -> bool {
    found.severity == Severity::Error && found.rule != "api-not-yet-served"
}

/// Of findings of one rule at one place, the one of the earliest minor.
fn first_of_each(more: Vec<Finding>) -> Vec<Finding> {
    let mut firsts = order(more, |finding| finding.span.key());
    firsts.dedup_by(|later, earlier| (later.rule, later.span) == (earlier.rule, earlier.span));
    firsts
}
