//! Choosing fixes, and their edits as the page wants them.

use check::{Edit, Finding, Options, Safety};
use protocol::{EditAt, FileEdits, FileId};

use crate::edits::join;
use crate::text::Text;

/// Rounds after which fixes have had their chance; each round can make room for ones that overlapped before.
const MOST_ROUNDS: usize = 8;

/// Every safe fix, as edits on the text as it stands, and how many findings they mend.
pub(crate) fn safe_edits(text: &Text, options: &Options) -> (Vec<Edit>, usize) {
    let Some(checked) = text.checked() else {
        return (Vec::new(), 0);
    };
    let mut rounds = Vec::new();
    let mut n_fixed = 0;
    let mut content = text.content.clone();
    let mut findings = checked.findings.clone();
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
    let fix = text.checked()?.findings.get(finding)?.fixes.get(fix)?;
    (fix.safety != Safety::Manual).then_some(fix.edits.as_slice())
}

/// Whether a finding has a safe fix.
pub(crate) fn is_safe(finding: &Finding) -> bool {
    finding.fixes.iter().any(|fix| fix.safety == Safety::Safe)
}

/// Edits for a text that the page holds too, in bytes and as the editor counts.
pub(crate) fn for_page(text: &Text, file: FileId, edits: &[Edit], n_fixed: usize) -> FileEdits {
    let units = |offset| text.units.at(&text.content, offset);
    let edits = edits.iter().map(|edit| EditAt {
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
    for fix in findings
        .iter()
        .filter_map(|f| f.fixes.iter().find(|fix| fix.safety == Safety::Safe))
    {
        if fix.edits.is_empty()
            || fix
                .edits
                .iter()
                .any(|edit| taken.iter().rev().any(|other| is_touching(edit, other)))
        {
            continue;
        }
        taken.extend(fix.edits.iter().cloned());
        n += 1;
    }
    taken.sort_by_key(|edit| edit.span);
    (taken, n)
}

fn is_touching(a: &Edit, b: &Edit) -> bool {
    let is_apart = a.span.end < b.span.start || b.span.end < a.span.start;
    !is_apart
}
