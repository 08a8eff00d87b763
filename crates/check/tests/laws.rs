//! Laws that hold for every text, tried on made-up ones.

#[path = "support/fixing.rs"]
mod fixing;
#[path = "support/manifests.rs"]
mod manifests;

use check::{Checked, DiffLine, Document, Edit, Options, Safety, Sign, apply, check, diff, parse};
use facts::Minor;
use fixing::hold_fixed;
use manifests::{config, manifests, texts};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config(1500))]

    #[test]
    fn parsing_accepts_every_text(text in texts()) {
        hold_tree(&text);
        hold_findings(&text, &check(&text, &Options::new(Minor(36))));
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn parsing_reads_manifests(text in manifests()) {
        hold_tree(&text);
        prop_assert!(parse(&text).all(|document| document.broken.is_none()), "{text:?}");
    }

    #[test]
    fn fixes_hold_and_stay(text in manifests()) {
        hold_fixes(&text);
    }

    #[test]
    fn fixes_of_any_text_hold_and_stay(text in texts()) {
        hold_fixes(&text);
    }

    #[test]
    fn diffs_show_what_edits_do(text in manifests(), places in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[a\n]{0,3}"), 0..5)) {
        let boundary = |index: &prop::sample::Index| {
            let at = index.index(text.len() + 1);
            (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
        };
        let edit = |(a, b, text): &(prop::sample::Index, prop::sample::Index, String)| {
            let (a, b) = (boundary(a), boundary(b));
            Edit { span: check::Span { start: a.min(b), end: a.max(b) }, text: text.clone() }
        };
        let edits: Vec<Edit> = places.iter().map(edit).collect();
        if let Some(after) = apply(&text, &edits) {
            hold_diff(&text, &after, &edits);
        }
    }
}

/// Spans slice the input, nodes are in order, and children lie in their parents.
fn hold_tree(text: &str) {
    let mut end_of_last = 0;
    for document in parse(text).flat_map(readings) {
        assert!(document.offset >= end_of_last && text.is_char_boundary(document.offset));
        let tree = &document.tree;
        assert_eq!(
            &text[document.offset..document.offset + tree.text().len()],
            tree.text()
        );
        let mut start_of_last = 0;
        for id in tree.ids() {
            let (start, end) = tree.range(id);
            assert!(
                start_of_last <= start && start <= end && end <= tree.text().len(),
                "{text:?}"
            );
            assert_eq!(document.span(id).slice(text), tree.source(id));
            start_of_last = start;
            if let Some(span) = document.value_span(id) {
                assert_eq!(Some(span.slice(text)), tree.scalar(id), "{text:?}");
            }
            let (first, last) = (tree.children(id).next(), tree.children(id).last());
            assert!(
                first.is_none_or(|first| tree.range(first).0 >= start),
                "{text:?}"
            );
            assert!(
                last.is_none_or(
                    |last| tree.range(last).1 <= end || tree.range(last).0 == tree.range(last).1
                ),
                "{text:?}"
            );
        }
        end_of_last = document.offset;
    }
}

/// A document with each set of its branches.
fn readings(mut document: Document<'_>) -> impl Iterator<Item = Document<'_>> {
    let alternatives = std::mem::take(&mut document.alternatives);
    std::iter::once(document).chain(alternatives)
}

fn hold_findings(text: &str, checked: &Checked) {
    let coverage = checked.coverage;
    assert_eq!(
        coverage.checked + coverage.foreign + coverage.partial + coverage.skipped,
        coverage.objects,
        "{text:?}"
    );
    assert!(
        checked.findings.is_sorted_by_key(|finding| finding.span),
        "{text:?}"
    );
    for finding in &checked.findings {
        assert!(
            text.get(finding.span.start..finding.span.end).is_some(),
            "{text:?}"
        );
        // A finding about the text itself is told of the first document, also where there is none.
        let documents = 1..=checked.documents.max(1);
        assert!(documents.contains(&finding.document), "{text:?}");
        for fix in &finding.fixes {
            assert!(apply(text, &fix.edits).is_some(), "{text:?}");
            assert!(fix.edits.is_sorted_by_key(|edit| edit.span), "{text:?}");
        }
    }
}

fn hold_fixes(text: &str) {
    let options = Options::new(Minor(36));
    let before = check(text, &options);
    hold_findings(text, &before);
    for safety in [Safety::Safe, Safety::Review] {
        let fixed = hold_fixed(text, &options, safety, text);
        let after = check(&fixed.text, &options);
        assert_eq!(after.findings, fixed.left, "{text:?}");
        assert_eq!(after.coverage.objects, before.coverage.objects, "{text:?}");
        let errors = |checked: &Checked| {
            checked
                .findings
                .iter()
                .filter(|finding| finding.severity == check::Severity::Error)
                .count()
        };
        assert!(errors(&after) <= errors(&before), "{text:?}");
    }
}

/// The lines of a diff are those of the two texts, and what it does not show is the same in both.
fn hold_diff(before: &str, after: &str, edits: &[Edit]) {
    for context in [0, 3] {
        let lines = |text: &str| {
            text.split_inclusive('\n')
                .map(str::to_owned)
                .collect::<Vec<String>>()
        };
        let (mut old, mut new) = (lines(before), lines(after));
        for hunk in diff(before, edits, context).into_iter().rev() {
            let written = |line: &DiffLine| {
                format!(
                    "{}{}",
                    line.text,
                    if line.is_unterminated { "" } else { "\n" }
                )
            };
            let side = |sign| {
                hunk.lines
                    .iter()
                    .filter(move |line| line.sign != sign)
                    .map(written)
                    .collect::<Vec<String>>()
            };
            let (removed, added) = (side(Sign::Added), side(Sign::Removed));
            let taken: Vec<String> = old
                .splice(hunk.before - 1..hunk.before - 1 + removed.len(), [])
                .collect();
            assert_eq!(taken, removed, "{before:?} {edits:?}");
            let taken: Vec<String> = new
                .splice(hunk.after - 1..hunk.after - 1 + added.len(), [])
                .collect();
            assert_eq!(taken, added, "{before:?} {edits:?}");
        }
        assert_eq!(old, new, "{before:?} {edits:?}");
    }
}
