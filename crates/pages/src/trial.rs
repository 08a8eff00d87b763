//! A text tried out for the small checkers: its lines with what was found in them, and what that comes to.

use std::collections::BTreeSet;

use check::{Finding, LineIndex, Options, Safety, Severity, check};
use facts::Minor;
use maud::{Markup, html};
use words::{Words, say};

use crate::icon::{Icon, icon, severity};
use crate::inline::with_code;
use crate::prose::Trial;
use crate::rules::safety;
use crate::yaml::{self, Squiggle};

/// Lines that are shown in any case; beyond them, those around a finding.
const N_HEAD: usize = 7;
/// Findings that are shown; the checker shows all.
const N_FINDINGS: usize = 3;

/// A finding and where it stands, both counted from 1.
struct Placed {
    finding: Finding,
    line: usize,
    column: usize,
}

/// Tries a text out for the small checker; the findings lead to `href`.
pub fn trial(words: &Words, target: Minor, text: &str, href: &str) -> Trial {
    let index = LineIndex::new(text);
    let found = found(target, text, &index);
    Trial {
        lines: lines(text, &index, &found).into_string(),
        outcome: outcome(words, target, &found, href).into_string(),
    }
}

fn outcome(words: &Words, target: Minor, found: &[Placed], href: &str) -> Markup {
    let version = target.to_string();
    html! {
        div.demo-sum {
            @if found.is_empty() {
                span { (severity("ok")) b { (say!(words, "home-nothing", version = version)) } }
            } @else {
                (counts(words, found))
                span.vs { (say!(words, "home-on-target", version = version)) }
            }
            a.go href=(href) data-do="carry" { (say!(words, "home-open-in-checker")) " " (icon(Icon::Right)) }
        }
        ul.demo-f { @for placed in found.iter().take(N_FINDINGS) { (row(words, href, placed)) } }
    }
}

/// What the engine finds, worst first.
fn found(target: Minor, text: &str, index: &LineIndex) -> Vec<Placed> {
    let place = |finding: Finding| {
        let (line, column) = index.position(finding.span.start);
        Placed {
            finding,
            line,
            column,
        }
    };
    let checked = check(text, &Options::new(target));
    let mut found: Vec<_> = checked.findings.into_iter().map(place).collect();
    found.sort_by_key(|placed| (std::cmp::Reverse(placed.finding.severity), placed.line));
    found
}

fn lines(text: &str, index: &LineIndex, found: &[Placed]) -> Markup {
    let squiggles: Vec<_> = found.iter().map(squiggle).collect();
    let shown = shown(index, found);
    let worst = |line| {
        let first = found.iter().find(|placed| placed.line == line)?;
        Some(severity_class(first.finding.severity))
    };
    html! {
        @for (i, line) in text.lines().enumerate() {
            @let number = i + 1;
            @if shown.contains(&number) {
                @let worst = worst(number);
                span class={ "row" @if let Some(worst) = worst { " mark-" (worst) } } {
                    span.g { @if let Some(worst) = worst { (severity(worst)) } (number) }
                    span.t { (yaml::line(line, index.start_of(number), &squiggles)) }
                }
            } @else if shown.contains(&i) {
                span.row.gap { span.g { "⋯" } span.t {} }
            }
        }
    }
}

/// The head of the text, and the lines around what was found.
fn shown(index: &LineIndex, found: &[Placed]) -> BTreeSet<usize> {
    let around = found
        .iter()
        .flat_map(|placed| placed.line.saturating_sub(1)..=placed.line + 1);
    (1..=N_HEAD)
        .chain(around)
        .filter(|line| (1..=index.lines()).contains(line))
        .collect()
}

fn squiggle(placed: &Placed) -> Squiggle {
    let span = placed.finding.span;
    Squiggle {
        start: span.start,
        end: span.end,
        severity: severity_class(placed.finding.severity),
    }
}

/// The class name of a severity.
pub fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// The class name of a safety.
pub fn safety_class(safety: Safety) -> &'static str {
    match safety {
        Safety::Safe => "safe",
        Safety::Review => "review",
        Safety::Manual => "manual",
    }
}

fn counts(words: &Words, found: &[Placed]) -> Markup {
    let count = |wanted| {
        found
            .iter()
            .filter(|placed| placed.finding.severity == wanted)
            .count()
    };
    let (errors, warnings, infos) = (
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Info),
    );
    html! {
        @if errors > 0 { span { (severity("error")) b { (say!(words, "home-errors", count = errors)) } } }
        @if warnings > 0 { span { (severity("warning")) b { (say!(words, "home-warnings", count = warnings)) } } }
        @if infos > 0 { span { (severity("info")) b { (say!(words, "home-infos", count = infos)) } } }
    }
}

fn row(words: &Words, href: &str, placed: &Placed) -> Markup {
    let fix = placed.finding.fixes.first();
    html! {
        li {
            a href=(href) data-do="carry" {
                span.f-loc { (placed.line) ":" (placed.column) }
                span { (with_code(&report::say(words, &placed.finding.message))) }
                @if let Some(fix) = fix { (safety(words, safety_class(fix.safety))) }
            }
        }
    }
}
