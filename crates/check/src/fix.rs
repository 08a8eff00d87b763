//! Fixes applied and proved: a fix counts when its finding is gone afterwards and no new error has come.

use std::collections::{BTreeMap, BTreeSet};

use crate::comments::comments;
use crate::edit::{apply, sorted};
use crate::order::order;
use crate::parse::{Document, parse};
use crate::proof::prove;
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
struct Round {
    text: String,
    checked: Checked,
    mended: Vec<Finding>,
    /// By place.
    edits: Vec<Edit>,
}

/// Applies the fixes that can be applied together; `None` when none can, or none keeps its promise.
fn run_round(text: &str, before: &Checked, options: &Options, safety: Safety) -> Option<Round> {
    let mut chosen = choose(&before.findings, options, safety);
    while !chosen.is_empty() {
        let n_chosen = chosen.len();
        let round = try_round(text, &mut chosen, before, options)?;
        if chosen.len() == n_chosen {
            return Some(round);
        }
    }
    None
}

/// Applies fixes together, and leaves those that keep their promise; the round counts when all are left.
fn try_round(
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
    let findings: Vec<&Finding> = chosen.iter().map(|(finding, _)| *finding).collect();
    let promise = Promise::new(&findings, before, after);
    let broken: BTreeSet<usize> = promise.new_errors().map(|error| error.document).collect();
    let can_blame = after.documents == before.documents && !promise.is_lost();
    chosen.retain(|(finding, _)| {
        promise.is_gone(finding)
            && if can_blame {
                !broken.contains(&finding.document)
            } else {
                broken.is_empty() && !promise.is_lost()
            }
    });
}

/// Whether findings are gone that were fixed together, and nothing got worse.
pub(crate) fn is_kept_promise(fixed: &[&Finding], before: &Checked, after: &Checked) -> bool {
    let promise = Promise::new(fixed, before, after);
    let is_broken = promise.is_lost() || promise.new_errors().next().is_some();
    !is_broken && fixed.iter().all(|finding| promise.is_gone(finding))
}

/// What fixes promise, held against a check of the text before and of the text after.
struct Promise<'c> {
    before: &'c Checked,
    after: &'c Checked,
    old: BTreeMap<Name<'c>, usize>,
    new: BTreeMap<Name<'c>, usize>,
    /// How many of each are to be gone.
    claimed: BTreeMap<Name<'c>, usize>,
}

impl<'c> Promise<'c> {
    fn new(fixed: &[&'c Finding], before: &'c Checked, after: &'c Checked) -> Promise<'c> {
        Promise {
            before,
            after,
            old: count(&before.findings),
            new: count(&after.findings),
            claimed: count(fixed.iter().copied()),
        }
    }

    fn is_gone(&self, finding: &Finding) -> bool {
        let name = name(finding);
        at(&self.new, &name) + at(&self.claimed, &name) <= at(&self.old, &name)
    }

    fn new_errors(&self) -> impl Iterator<Item = &'c Finding> {
        let errors = self.after.findings.iter();
        let errors = errors.filter(|finding| finding.severity == Severity::Error);
        errors.filter(|error| at(&self.new, &name(error)) > at(&self.old, &name(error)))
    }

    /// Whether objects are gone.
    fn is_lost(&self) -> bool {
        self.after.coverage.objects < self.before.coverage.objects
    }
}

fn at(counts: &BTreeMap<Name<'_>, usize>, name: &Name<'_>) -> usize {
    counts.get(name).copied().unwrap_or_default()
}

/// Drops the fixes that lose a comment: those which take one out of a document that has fewer afterwards.
fn drop_lossy(chosen: &mut Vec<(&Finding, &Fix)>, before: &str, after: &str) {
    let takes_comments = |fix: &Fix| {
        fix.edits
            .iter()
            .any(|edit| edit.span.slice(before).contains('#'))
    };
    if !chosen.iter().any(|(_, fix)| takes_comments(fix)) || is_lossless(before, after) {
        return;
    }
    let is_same_count = parse(before).count() == parse(after).count();
    let pairs = parse(before).zip(parse(after));
    let lossy: BTreeSet<usize> = pairs
        .filter(|(old, new)| !has_all(&tally([old]), &tally([new])))
        .map(|(old, _)| old.number)
        .collect();
    chosen.retain(|(finding, fix)| {
        !takes_comments(fix) || (is_same_count && !lossy.contains(&finding.document))
    });
}

/// Whether every comment is still there.
pub(crate) fn is_lossless(before: &str, after: &str) -> bool {
    let (old, new): (Vec<_>, Vec<_>) = (parse(before).collect(), parse(after).collect());
    has_all(&tally(&old), &tally(&new))
}

/// Comments by their text.
fn tally<'d, 't: 'd>(
    documents: impl IntoIterator<Item = &'d Document<'t>>,
) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for document in documents {
        for comment in comments(document) {
            let at = |offset: usize| offset.saturating_sub(document.offset);
            let text = document.tree.text().get(at(comment.start)..at(comment.end));
            *counts
                .entry(text.unwrap_or_default().trim().to_owned())
                .or_default() += 1;
        }
    }
    counts
}

fn has_all(old: &BTreeMap<String, usize>, new: &BTreeMap<String, usize>) -> bool {
    old.iter()
        .all(|(text, n)| new.get(text).is_some_and(|kept| kept >= n))
}

/// What a check has said, without the fixes that do not keep their promise when they are tried on the text.
///
/// Fixes that do not touch each other are tried together; those that fail then are tried alone, as long as that does not take
/// too long, and are left out otherwise.
pub fn offered(text: &str, mut checked: Checked, options: &Options) -> Checked {
    let mut refused: Vec<(usize, usize)> = Vec::new();
    let mut waiting: Vec<(usize, usize)> = Vec::new();
    for (i, finding) in checked.findings.iter().enumerate() {
        let tried = finding.fixes.iter().enumerate();
        let tried = tried.filter(|(_, fix)| fix.safety != Safety::Manual);
        waiting.extend(tried.map(|(j, _)| (i, j)));
    }
    let mut budget = MAX_TRIED_BYTES / text.len().max(1);
    for _ in 0..MAX_BATCHES {
        let batch = take_disjoint(&checked.findings, &mut waiting);
        if batch.is_empty() {
            break;
        }
        let mut chosen: Vec<(&Finding, &Fix)> = batch
            .iter()
            .filter_map(|(i, j)| {
                let finding = checked.findings.get(*i)?;
                Some((finding, finding.fixes.get(*j)?))
            })
            .collect();
        let all = chosen.clone();
        try_together(text, &mut chosen, &checked, options);
        for (place, (finding, fix)) in batch.iter().zip(all) {
            let is_proved = chosen.iter().any(|(_, kept)| std::ptr::eq(*kept, fix)) || {
                budget = budget.saturating_sub(1);
                budget > 0 && prove(text, options, finding, fix).is_some()
            };
            if !is_proved {
                refused.push(*place);
            }
        }
    }
    refused.sort_unstable();
    for (i, j) in refused.into_iter().rev() {
        if let Some(finding) = checked.findings.get_mut(i) {
            finding.fixes.remove(j);
        }
    }
    checked
}

/// Batches of fixes that are tried together at most; what is left then is offered untried.
const MAX_BATCHES: usize = 12;
/// Bytes of text that are checked again for fixes that are tried alone.
const MAX_TRIED_BYTES: usize = 32 * 1024 * 1024;

/// The fixes of a batch, which keep clear of each other; `waiting` keeps the others.
fn take_disjoint(findings: &[Finding], waiting: &mut Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut taken: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut batch = Vec::new();
    waiting.retain(|(i, j)| {
        let Some(fix) = findings.get(*i).and_then(|finding| finding.fixes.get(*j)) else {
            return false;
        };
        let is_clear = fix.edits.iter().all(|edit| is_free(&taken, edit));
        if is_clear {
            taken.extend(
                fix.edits
                    .iter()
                    .map(|edit| (edit.span.start, edit.span.end)),
            );
            batch.push((*i, *j));
        }
        !is_clear
    });
    batch
}

/// Leaves the fixes that keep their promise when all of them are applied.
fn try_together(
    text: &str,
    chosen: &mut Vec<(&Finding, &Fix)>,
    before: &Checked,
    options: &Options,
) {
    while !chosen.is_empty() {
        let Some(round) = try_round(text, chosen, before, options) else {
            chosen.clear();
            return;
        };
        if chosen.len() == round.mended.len() {
            return;
        }
    }
}

/// What a finding is called across a change of the text.
type Name<'a> = (&'static str, &'a str);

fn name(finding: &Finding) -> Name<'_> {
    (finding.rule, finding.subject.as_str())
}

fn count<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> BTreeMap<Name<'f>, usize> {
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
