//! Fixes applied and proved: a fix counts when its finding is gone afterwards and no new error has come.

use std::collections::BTreeSet;

use crate::edit::{apply, sorted};
use crate::order::order;
use crate::promise::{drop_lossy, drop_unproved, uncovers};
use crate::{Checked, Edit, Finding, Fix, Fixed, Options, Safety, check};

/// Fixes that lead to further fixes come to an end long before this.
const MAX_ROUNDS: usize = 100;

/// Fixes of a round that are tried one by one, when all of them together go wrong.
const MAX_ALONE: usize = 40;

/// Applies every fix up to `safety`, one round after another until nothing changes, and checks again.
///
/// Manual fixes are never applied. A fix whose proof fails is left out.
pub fn fix(text: &str, options: &Options, safety: Safety) -> Fixed {
    fix_from(text, check(text, options), options, safety)
}

/// Does the same as [`fix`], from what a check of the text with these options has said.
pub fn fix_from(text: &str, mut checked: Checked, options: &Options, safety: Safety) -> Fixed {
    let mut text = text.to_owned();
    let (mut applied, mut rounds, mut mended) = (0, Vec::new(), Vec::new());
    while rounds.len() < MAX_ROUNDS {
        let Some(round) = run_round(&text, &checked, options, safety) else {
            break;
        };
        (text, checked) = (round.text, round.checked);
        applied += round.mended.len();
        rounds.push(round.edits);
        mended.push(round.mended);
    }
    Fixed {
        text,
        applied,
        rounds,
        mended,
        left: checked.findings,
    }
}

/// A text with some of its findings fixed.
pub(crate) struct Round {
    text: String,
    checked: Checked,
    pub(crate) mended: Vec<Finding>,
    /// By place.
    edits: Vec<Edit>,
}

/// Applies the fixes that can be applied together; `None` when none can, or none keeps its promise.
fn run_round(text: &str, before: &Checked, options: &Options, safety: Safety) -> Option<Round> {
    let all = choose(&before.findings, options, safety);
    let mut chosen = all.clone();
    while !chosen.is_empty() {
        let n_chosen = chosen.len();
        let round = try_round(text, &mut chosen, before, options)?;
        if chosen.len() == n_chosen {
            return Some(round);
        }
    }
    // Nobody knows which of them is to blame.
    let mut alone = all.into_iter().take(MAX_ALONE).filter_map(|fix| {
        let mut chosen = vec![fix];
        try_round(text, &mut chosen, before, options).filter(|_| !chosen.is_empty())
    });
    alone.next()
}

/// Applies fixes together, and leaves those that keep their promise; the round counts when all are left.
pub(crate) fn try_round(
    text: &str,
    chosen: &mut Vec<(&Finding, &Fix)>,
    before: &Checked,
    options: &Options,
) -> Option<Round> {
    let edits = chosen.iter().flat_map(|(_, fix)| &fix.edits).cloned();
    let edits = order(edits.collect(), |edit: &Edit| edit.span.key());
    let fixed = apply(text, &edits)?;
    let after = check(&fixed, options);
    let mended = chosen.iter().copied().map(mended).collect();
    drop_unproved(chosen, before, &after);
    drop_lossy(chosen, text, &fixed);
    Some(Round {
        text: fixed,
        checked: after,
        mended,
        edits,
    })
}

/// A finding with the one fix that mends it.
fn mended((finding, fix): (&Finding, &Fix)) -> Finding {
    Finding {
        fixes: vec![fix.clone()],
        ..finding.clone()
    }
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
    // Where a person chose, what goes without saying is not what was asked for.
    let is_chosen = |fix: &Fix| fix.choice.is_some() && options.has_chosen(fix.choice.as_ref());
    let mut chosen = Vec::new();
    let mut taken: BTreeSet<(usize, usize)> = BTreeSet::new();
    for finding in findings {
        let has_chosen = finding.fixes.iter().any(is_chosen);
        let mut fixes = finding.fixes.iter();
        let Some(fix) = fixes.find(|fix| is_allowed(fix) && is_chosen(fix) == has_chosen) else {
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
    // What can be read only now has to be found before it is fixed.
    if chosen.iter().any(|(finding, _)| uncovers(finding)) {
        chosen.retain(|(finding, _)| uncovers(finding));
    }
    chosen
}

/// Whether an edit keeps clear of all that were taken; those are disjoint, so their ends ascend with their starts.
pub(crate) fn is_free(taken: &BTreeSet<(usize, usize)>, edit: &Edit) -> bool {
    let (start, end) = (edit.span.start, edit.span.end);
    let before = taken.range(..(start, 0)).next_back();
    let after = taken.range((start, 0)..).next();
    before.is_none_or(|(_, until)| *until <= start)
        && after.is_none_or(|(from, _)| *from >= end && *from > start)
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
