//! Which fixes are offered: those that keep their promise when they are tried on the text.

use std::collections::BTreeSet;

use crate::fix::{is_free, try_round};
use crate::proof::prove;
use crate::{Checked, Finding, Fix, Options, Safety};

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
