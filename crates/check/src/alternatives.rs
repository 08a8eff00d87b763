//! What was found in the readings of one template, each with other branches in it, joined.
//!
//! What every reading has is there whatever is filled in; what only some have depends on a branch, so that it can be no
//! more than a warning.

use std::collections::BTreeMap;

use crate::order::order;
use crate::{Finding, Severity};

/// Rules that hold an object's fields against its head: where a condition chooses among fields, it knows why.
const OF_WHOLE_OBJECTS: &[&str] = &["missing-required-field", "old-fields-in-new-api"];

/// The findings of all readings.
#[derive(Debug)]
pub(crate) struct Joined {
    /// In the order of the text, each once.
    pub(crate) findings: Vec<Finding>,
    /// How many stand in some readings only.
    pub(crate) in_branches: usize,
}

/// Joins the findings of readings.
pub(crate) fn join(readings: Vec<Vec<Finding>>) -> Joined {
    let n_readings = readings.len();
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (i, findings) in readings.iter().enumerate() {
        for finding in findings {
            let count = counts.entry(name(finding)).or_default();
            // Only what all readings before had can still be everywhere.
            *count += usize::from(*count == i);
        }
    }
    let is_everywhere = |finding: &Finding| counts.get(&name(finding)) == Some(&n_readings);
    let is_sure: Vec<bool> = readings.iter().flatten().map(is_everywhere).collect();
    let all = readings.into_iter().flatten().zip(is_sure);
    let mut joined = Joined {
        findings: Vec::new(),
        in_branches: 0,
    };
    for (mut finding, is_sure) in order(all.collect(), |(finding, _)| finding.span.key()) {
        let known = joined.findings.iter().rev();
        let mut here = known.take_while(|known| known.span == finding.span);
        let is_known = here.any(|known| known.rule == finding.rule);
        if is_known || (!is_sure && OF_WHOLE_OBJECTS.contains(&finding.rule)) {
            continue;
        }
        if !is_sure {
            finding.severity = finding.severity.min(Severity::Warning);
            joined.in_branches += 1;
        }
        joined.findings.push(finding);
    }
    joined
}

/// What a finding is called in every reading: another branch may fill in the same field.
fn name(finding: &Finding) -> (&str, &str) {
    (finding.rule, &finding.field)
}
