//! What fixes promise, held against a check of the text before and of the text after: their findings are gone, no error is new,
//! no object and no comment is lost.

use std::collections::{BTreeMap, BTreeSet};

use crate::comments::comments;
use crate::parse::{Document, parse};
use crate::{Checked, Finding, Fix, Severity};

/// Rules about how a text is written: once it can be read, other rules say what they could not say before.
const UNCOVERING: [&str; 4] = [
    "glued-documents",
    "pasted-artefact",
    "tab-indentation",
    "yaml-syntax",
];

/// Whether a fix of this finding lets more of the text be read.
pub(crate) fn uncovers(finding: &Finding) -> bool {
    UNCOVERING.contains(&finding.rule)
}

/// Leaves the fixes that keep their promise: their findings are fewer by as many, and no error is new.
pub(crate) fn drop_unproved(chosen: &mut Vec<(&Finding, &Fix)>, before: &Checked, after: &Checked) {
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
    has_uncovered: bool,
    /// Whether documents can be told apart by their numbers.
    is_numbered: bool,
}

impl<'c> Promise<'c> {
    fn new(fixed: &[&'c Finding], before: &'c Checked, after: &'c Checked) -> Promise<'c> {
        let is_numbered = before.documents == after.documents;
        Promise {
            before,
            after,
            old: count(&before.findings, is_numbered),
            new: count(&after.findings, is_numbered),
            claimed: count(fixed.iter().copied(), is_numbered),
            has_uncovered: fixed.iter().any(|finding| uncovers(finding)),
            is_numbered,
        }
    }

    fn is_gone(&self, finding: &Finding) -> bool {
        let name = name(finding, self.is_numbered);
        at(&self.new, &name) + at(&self.claimed, &name) <= at(&self.old, &name)
    }

    fn new_errors(&self) -> impl Iterator<Item = &'c Finding> {
        let errors = self.after.findings.iter();
        let errors = errors.filter(|finding| finding.severity == Severity::Error);
        errors
            .filter(|error| !self.has_uncovered || uncovers(error))
            .filter(|error| {
                let name = name(error, self.is_numbered);
                at(&self.new, &name) > at(&self.old, &name)
            })
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
pub(crate) fn drop_lossy(chosen: &mut Vec<(&Finding, &Fix)>, before: &str, after: &str) {
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

/// What a finding is called across a change of the text.
type Name<'a> = (&'static str, &'a str, usize);

fn name(finding: &Finding, is_numbered: bool) -> Name<'_> {
    let document = if is_numbered { finding.document } else { 0 };
    (finding.rule, finding.subject.as_str(), document)
}

fn count<'f>(
    findings: impl IntoIterator<Item = &'f Finding>,
    is_numbered: bool,
) -> BTreeMap<Name<'f>, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(name(finding, is_numbered)).or_default() += 1;
    }
    counts
}
