//! Choosing fixes, and their edits as the page wants them.

use check::{Edit, Options, Safety};
use protocol::{EditAt, FileEdits, FileId};

use crate::text::Text;
use check::join;

/// Every safe fix, as edits on the text as it stands, and how many findings they mend. `options` are those of the verdict.
pub(crate) fn safe_edits<'t>(text: &'t Text, options: &Options) -> (&'t [Edit], usize) {
    let Some(judged) = &text.verdict else {
        return (&[], 0);
    };
    let found = || {
        let content = text.judged();
        let fixed = check::fix_from(&content, judged.checked.clone(), options, Safety::Safe);
        (join(content.len(), &fixed.rounds), fixed.applied)
    };
    let (edits, n_fixed) = judged.safe.get_or_init(found);
    (edits, *n_fixed)
}

/// The edits of one fix of one finding.
pub(crate) fn edits_of(text: &Text, finding: usize, fix: usize) -> Option<&[Edit]> {
    let fix = text.findings().get(finding)?.fixes.get(fix)?;
    (fix.safety != Safety::Manual).then_some(fix.edits.as_slice())
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
