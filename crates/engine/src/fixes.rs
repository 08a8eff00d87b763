//! Choosing fixes, and their edits as the page wants them.

use check::{Edit, Finding, Options, Safety};
use protocol::{EditAt, FileEdits, FileId};

use crate::edits::join;
use crate::text::Text;

/// Rounds after which fixes have had their chance; each round can make room for ones that overlapped before.
const MOST_ROUNDS: usize = 8;

/// Every safe fix, as edits on the text as it stands, and how many findings they mend. `options` are those of the verdict.
pub(crate) fn safe_edits<'t>(text: &'t Text, options: &Options) -> (&'t [Edit], usize) {
    let Some(judged) = &text.verdict else {
        return (&[], 0);
    };
    let found = || find_safe_edits(text, &judged.checked.findings, options);
    let (edits, n_fixed) = judged.safe.get_or_init(found);
    (edits, *n_fixed)
}

fn find_safe_edits(text: &Text, findings: &[Finding], options: &Options) -> (Vec<Edit>, usize) {
    let mut rounds = Vec::new();
    let mut n_fixed = 0;
    let mut content = text.judged().into_owned();
    let mut findings = findings.to_vec();
    while rounds.len() < MOST_ROUNDS {
        let (edits, n) = disjoint_edits(&findings);
        let Some(changed) = check::apply(&content, &edits).filter(|_| n > 0) else {
            break;
        };
        rounds.push(edits);
        n_fixed += n;
        content = changed;
        findings = check::check(&content, options).findings;
    }
    (join(text.content.len(), &rounds), n_fixed)
}

/// The edits of one fix of one finding.
pub(crate) fn edits_of(text: &Text, finding: usize, fix: usize) -> Option<&[Edit]> {
    let fix = text.findings().get(finding)?.fixes.get(fix)?;
    (fix.safety != Safety::Manual).then_some(fix.edits.as_slice())
}

/// Whether a finding has a safe fix.
pub(crate) fn is_safe(finding: &Finding) -> bool {
    finding.fixes.iter().any(|fix| fix.safety == Safety::Safe)
}

/// Edits in bytes and as the editor counts; none for a text that the page does not hold.
pub(crate) fn for_page(text: &Text, file: FileId, edits: &[Edit], n_fixed: usize) -> FileEdits {
    let units = |offset| text.units.at(&text.content, offset);
    let held = if text.is_editable() { edits } else { &[] };
    let edits = held.iter().map(|edit| EditAt {
        start: edit.span.start,
        end: edit.span.end,
        from: units(edit.span.start),
        to: units(edit.span.end),
        text: edit.text.clone(),
    });
    FileEdits {
        file,
        rev: text.rev,
        n_fixed,
        edits: edits.collect(),
        text: None,
    }
}

/// The first safe fix of every finding, without those that would touch the same bytes as an earlier one.
fn disjoint_edits(findings: &[Finding]) -> (Vec<Edit>, usize) {
    let mut taken: Vec<Edit> = Vec::new();
    let mut n = 0;
    let fixes = findings
        .iter()
        .filter_map(|finding| finding.fixes.iter().find(|fix| fix.safety == Safety::Safe));
    for fix in fixes.filter(|fix| !fix.edits.is_empty()) {
        if fix.edits.iter().all(|edit| has_room(&taken, edit)) {
            for edit in &fix.edits {
                let at = taken.partition_point(|other| other.span < edit.span);
                taken.insert(at, edit.clone());
            }
            n += 1;
        }
    }
    (taken, n)
}

/// Whether an edit touches none of the sorted, disjoint ones that are taken.
fn has_room(taken: &[Edit], edit: &Edit) -> bool {
    let at = taken.partition_point(|other| other.span < edit.span);
    let neighbours = taken
        .get(at.saturating_sub(1)..)
        .unwrap_or_default()
        .iter()
        .take(2);
    neighbours
        .into_iter()
        .all(|other| !is_touching(edit, other))
}

fn is_touching(a: &Edit, b: &Edit) -> bool {
    let is_apart = a.span.end < b.span.start || b.span.end < a.span.start;
    !is_apart
}
