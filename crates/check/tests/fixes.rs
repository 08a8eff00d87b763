//! Law 3 on made-up manifests: what a fix changes, and what it leaves alone.
//!
//! The manifests hold every API that a fix makes a newer one of, in every style that people write. `FAROL_CASES` says how many
//! of them are tried; `cargo xtask test` tries 100,000, with `--all` a million.

#[path = "support/layout.rs"]
mod layout;
#[path = "support/made.rs"]
mod made;
#[path = "support/shapes.rs"]
mod shapes;
#[path = "support/tape.rs"]
mod tape;

use std::collections::BTreeMap;

use check::{
    Checked, Finding, Fix, Options, Safety, Severity, apply, check, fix, fix_from, parse, prove,
};
use facts::Minor;
use made::{Made, made};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// A share of the manifests that are to be tried, from the same seed each time.
fn config(percent: u32) -> ProptestConfig {
    let wanted = std::env::var("FAROL_CASES").ok();
    let cases: u32 = wanted.and_then(|cases| cases.parse().ok()).unwrap_or(5_000);
    ProptestConfig {
        cases: (cases / 100).saturating_mul(percent),
        rng_seed: RngSeed::Fixed(0xFA401),
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..ProptestConfig::default()
    }
}

macro_rules! hold {
    ($($name:ident: $shape:literal, $percent:literal;)+) => {$(
        proptest! {
            #![proptest_config(config($percent))]
            #[test]
            fn $name(made in made($shape)) {
                hold(&made)?;
            }
        }
    )+};
}

hold! {
    workloads: "WORKLOADS", 20;
    networking: "NETWORKING", 30;
    clusterwide: "CLUSTERWIDE", 25;
    dynamic: "DYNAMIC", 10;
    configuration: "CONFIGURATION", 10;
    all: "OBJECT", 5;
}

/// What a fix of a manifest may do.
fn hold(made: &Made) -> Result<(), TestCaseError> {
    let text = &made.text;
    let options = Options::new(Minor(made.target));
    let safety = if made.is_review {
        Safety::Review
    } else {
        Safety::Safe
    };
    let before = check(text, &options);
    hold_read(made, &before)?;
    let fixed = fix_from(text, before.clone(), &options, safety);
    hold_edits(text, &fixed.rounds, &fixed.text)?;
    hold_comments(made, &fixed.text)?;
    hold_lines(text, &fixed.text)?;
    let after = check(&fixed.text, &options);
    prop_assert_eq!(
        &after.findings,
        &fixed.left,
        "what is left is what is found\n{}",
        &fixed.text
    );
    prop_assert_eq!(
        after.coverage.objects,
        before.coverage.objects,
        "objects\n{}",
        &fixed.text
    );
    prop_assert_eq!(
        after.documents,
        before.documents,
        "documents\n{}",
        &fixed.text
    );
    hold_read(made, &after)?;
    hold_findings((&fixed.text, &options), &before, &after, safety)
        .map_err(|why| TestCaseError::fail(format!("{why}\n{}", fixed.text)))?;
    let again = fix(&fixed.text, &options, safety);
    prop_assert_eq!(
        again.applied,
        0,
        "a second run\n{}\n{}",
        &fixed.text,
        &again.text
    );
    prop_assert_eq!(&again.text, &fixed.text);
    Ok(())
}

/// Every document can be read, and every object is found; templates may decide what is an object.
fn hold_read(made: &Made, checked: &Checked) -> Result<(), TestCaseError> {
    if made.is_template {
        return Ok(());
    }
    let broken = parse(&made.text).find_map(|document| document.broken);
    prop_assert!(broken.is_none(), "{broken:?}");
    prop_assert_eq!(
        checked.coverage.objects,
        made.n_objects,
        "every object is seen"
    );
    Ok(())
}

/// Edits are in order and apart, and all that happened.
fn hold_edits(text: &str, rounds: &[Vec<check::Edit>], fixed: &str) -> Result<(), TestCaseError> {
    let mut now = text.to_owned();
    for round in rounds {
        let mut end = 0;
        for edit in round {
            prop_assert!(
                end <= edit.span.start && edit.span.start <= edit.span.end,
                "{round:?}"
            );
            end = edit.span.end;
        }
        now = apply(&now, round).ok_or_else(|| TestCaseError::fail(format!("{round:?}")))?;
    }
    prop_assert_eq!(now, fixed);
    Ok(())
}

/// Each comment is there once, at the end of a line, as it was.
fn hold_comments(made: &Made, fixed: &str) -> Result<(), TestCaseError> {
    let mut ends: BTreeMap<&str, usize> = BTreeMap::new();
    for line in fixed.lines() {
        if let Some(at) = line.find('~').and_then(|at| line.get(..at)?.rfind('#')) {
            *ends.entry(line[at..].trim_end()).or_default() += 1;
        }
    }
    for comment in &made.comments {
        let n = ends.get(comment.trim_end()).copied();
        prop_assert_eq!(n, Some(1), "the comment {:?}\n{}", comment, fixed);
    }
    Ok(())
}

/// Line ends are those of the text; a mark at its start and a line break at its end stay.
fn hold_lines(text: &str, fixed: &str) -> Result<(), TestCaseError> {
    let count = |text: &str| {
        (
            text.matches("\r\n").count(),
            text.matches('\n').count(),
            text.matches('\r').count(),
        )
    };
    let ((pairs, feeds, _), (pairs_after, feeds_after, returns_after)) =
        (count(text), count(fixed));
    if pairs == feeds {
        prop_assert_eq!(
            (pairs_after, returns_after),
            (feeds_after, feeds_after),
            "CRLF\n{:?}",
            fixed
        );
    } else {
        prop_assert_eq!(returns_after, 0, "{:?}", fixed);
    }
    prop_assert_eq!(text.starts_with('\u{FEFF}'), fixed.starts_with('\u{FEFF}'));
    prop_assert!(
        fixed.ends_with('\n') || !text.ends_with('\n'),
        "the last line\n{}",
        fixed
    );
    Ok(())
}

/// What could be fixed is gone, and no error has come. A fix whose proof fails is not offered, and stays undone.
fn hold_findings(
    (text, options): (&str, &Options),
    before: &Checked,
    after: &Checked,
    safety: Safety,
) -> Result<(), String> {
    let is_offered = |finding: &Finding, fix: &Fix| {
        fix.safety <= safety && fix.choice.is_none() && prove(text, options, finding, fix).is_some()
    };
    let is_open = |finding: &&Finding| {
        let mut fixes = finding.fixes.iter();
        fixes.any(|fix| is_offered(finding, fix))
    };
    if let Some(finding) = after.findings.iter().find(is_open) {
        return Err(format!("still there: {} {}", finding.rule, finding.subject));
    }
    let errors = |checked: &Checked| {
        let mut counts: BTreeMap<(&'static str, String), usize> = BTreeMap::new();
        let all = checked.findings.iter();
        for error in all.filter(|finding| finding.severity == Severity::Error) {
            let name = (error.rule, error.subject.clone());
            *counts.entry(name).or_default() += 1;
        }
        counts
    };
    let old = errors(before);
    let new = errors(after).into_iter();
    let mut more = new.filter(|(name, n)| old.get(name).is_none_or(|old| old < n));
    more.next()
        .map_or(Ok(()), |error| Err(format!("a new error: {error:?}")))
}
