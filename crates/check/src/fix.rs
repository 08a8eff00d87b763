//! Fixes applied and proved: a fix counts when its finding is gone afterwards and no new error has come.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{apply, sorted};
use crate::order::order;
use crate::{Checked, Edit, Finding, Fix, Fixed, Options, Safety, Severity, check};

/// Fixes that lead to further fixes come to an end long before this.
const MAX_ROUNDS: usize = 100;

/// Applies every fix up to `safety`, one round after another until nothing changes, and checks again.
///
/// Manual fixes are never applied. A fix whose proof fails is left out.
pub fn fix(text: &str, options: &Options, safety: Safety) -> Fixed {
    fix_from(text, check(text, options), options, safety)
}

/// Does the same as [`fix`], from what a check of the text with these options has said.
pub fn fix_from(text: &str, mut checked: Checked, options: &Options, safety: Safety) -> Fixed {
    let mut text = text.to_owned();
    let (mut applied, mut rounds) = (0, Vec::new());
    while rounds.len() < MAX_ROUNDS {
        let Some(round) = run_round(&text, &checked, options, safety) else {
            break;
        };
        (text, checked) = (round.text, round.checked);
        applied += round.applied;
        rounds.push(round.edits);
    }
    Fixed {
        text,
        applied,
        rounds,
        left: checked.findings,
    }
}

/// A text with some of its findings fixed.
struct Round {
    text: String,
    checked: Checked,
    applied: usize,
    /// By place.
    edits: Vec<Edit>,
}

/// Applies the fixes that can be applied together; `None` when none can, or none keeps its promise.
fn run_round(text: &str, before: &Checked, options: &Options, safety: Safety) -> Option<Round> {
    let mut chosen = choose(&before.findings, options, safety);
    while !chosen.is_empty() {
        let edits = chosen.iter().flat_map(|(_, fix)| &fix.edits).cloned();
        let edits = order(edits.collect(), |edit: &Edit| edit.span.key());
        let fixed = apply(text, &edits)?;
        let after = check(&fixed, options);
        let n_chosen = chosen.len();
        drop_unproved(&mut chosen, before, &after);
        if chosen.len() == n_chosen {
            return Some(Round {
                text: fixed,
                checked: after,
                applied: n_chosen,
                edits,
            });
        }
    }
    None
}

/// The first fix of each finding that is safe enough, takes for granted only what was chosen, and does not touch what
/// another one does.
fn choose<'f>(
    findings: &'f [Finding],
    options: &Options,
    safety: Safety,
) -> Vec<(&'f Finding, &'f Fix)> {
    let is_allowed = |fix: &&Fix| {
        fix.safety <= safety
            && fix.safety != Safety::Manual
            && options.has_chosen(fix.choice.as_ref())
            && sorted(&fix.edits).is_some()
    };
    let mut chosen = Vec::new();
    let mut taken: BTreeSet<(usize, usize)> = BTreeSet::new();
    for finding in findings {
        let Some(fix) = finding.fixes.iter().find(is_allowed) else {
            continue;
        };
        if fix.edits.iter().all(|edit| is_free(&taken, edit)) && !fix.edits.is_empty() {
            taken.extend(
                fix.edits
                    .iter()
                    .map(|edit| (edit.span.start, edit.span.end)),
            );
            chosen.push((finding, fix));
        }
    }
    chosen
}

/// Whether an edit keeps clear of all that were taken; those are disjoint, so their ends ascend with their starts.
fn is_free(taken: &BTreeSet<(usize, usize)>, edit: &Edit) -> bool {
    let (start, end) = (edit.span.start, edit.span.end);
    let before = taken.range(..(start, 0)).next_back();
    let after = taken.range((start, 0)..).next();
    before.is_none_or(|(_, until)| *until <= start)
        && after.is_none_or(|(from, _)| *from >= end && *from > start)
}

/// Leaves the fixes that keep their promise: their findings are fewer by as many, and no error is new.
fn drop_unproved(chosen: &mut Vec<(&Finding, &Fix)>, before: &Checked, after: &Checked) {
    let (old, new) = (count(&before.findings), count(&after.findings));
    let mut claimed: BTreeMap<Name<'_>, usize> = BTreeMap::new();
    for (finding, _) in chosen.iter() {
        *claimed.entry(name(finding)).or_default() += 1;
    }
    let at = |counts: &BTreeMap<Name<'_>, usize>, name: &Name<'_>| {
        counts.get(name).copied().unwrap_or_default()
    };
    let is_kept = |finding: &Finding| {
        let name = name(finding);
        at(&new, &name) + at(&claimed, &name) <= at(&old, &name)
    };
    let is_new = |finding: &&Finding| {
        finding.severity == Severity::Error && at(&new, &name(finding)) > at(&old, &name(finding))
    };
    let broken: BTreeSet<usize> = after
        .findings
        .iter()
        .filter(is_new)
        .map(|finding| finding.document)
        .collect();
    let is_lost = after.coverage.objects < before.coverage.objects;
    let can_blame = after.documents == before.documents && !is_lost;
    chosen.retain(|(finding, _)| {
        is_kept(finding)
            && if can_blame {
                !broken.contains(&finding.document)
            } else {
                broken.is_empty() && !is_lost
            }
    });
}

/// What a finding is called across a change of the text.
type Name<'a> = (&'static str, &'a str);

fn name(finding: &Finding) -> Name<'_> {
    (finding.rule, finding.subject.as_str())
}

fn count(findings: &[Finding]) -> BTreeMap<Name<'_>, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(name(finding)).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_come_to_the_new_text() {
        let job = |name| {
            format!("apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {{name: {name}}}\n")
        };
        let text = job("one") + "---\n" + &job("two");
        let fixed = fix(&text, &Options::new(facts::Minor(30)), Safety::Safe);
        let by_rounds = fixed.rounds.iter().try_fold(text, |text, round| {
            assert!(round.is_sorted_by_key(|edit| edit.span.key()));
            apply(&text, round)
        });
        assert_eq!(fixed.applied, 2);
        assert_eq!(by_rounds, Some(fixed.text));
    }
}
