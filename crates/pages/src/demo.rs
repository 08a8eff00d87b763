//! The small checker on the home page as it stands before scripts run: an example, and what the engine finds in it.

use std::collections::BTreeSet;

use check::{Finding, LineIndex, Options, Safety, Severity, check};
use maud::{Markup, html};
use words::say;

use crate::examples::{EXAMPLES, Example, name};
use crate::icon::{Icon, icon, severity};
use crate::inline::with_code;
use crate::rules::safety;
use crate::site::Site;
use crate::yaml::Squiggle;
use crate::{Address, yaml};

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

pub(crate) fn demo(site: &Site) -> Markup {
    let words = site.words;
    let example = &EXAMPLES[0];
    let found = found(site, example);
    html! {
        div.demo.card data-island="checker-small" {
            div.demo-bar {
                nav.seg aria-label=(say!(words, "home-example")) {
                    @for (i, example) in EXAMPLES.iter().enumerate() {
                        a href=(open(site, example)) aria-current=[(i == 0).then_some("true")] { (name(site, example)) }
                    }
                }
                a.btn.quiet.sm href=(site.link(&Address::Check)) { (icon(Icon::Paste)) (say!(words, "home-paste-yours")) }
            }
            div.code.demo-code tabindex="0" role="region" aria-label=(name(site, example)) {
                code.lines { (lines(example.text, &found)) }
            }
            div.demo-out {
                div.demo-sum {
                    (counts(site, &found))
                    span.vs { (say!(words, "home-on-target", version = site.target().to_string())) }
                    a.go href=(open(site, example)) { (say!(words, "home-open-in-checker")) " " (icon(Icon::Right)) }
                }
                ul.demo-f { @for placed in found.iter().take(N_FINDINGS) { (row(site, example, placed)) } }
            }
        }
    }
}

/// The checker with an example in it.
fn open(site: &Site, example: &Example) -> String {
    format!("{}?example={}", site.link(&Address::Check), example.id)
}

/// What the engine finds, worst first.
fn found(site: &Site, example: &Example) -> Vec<Placed> {
    let index = LineIndex::new(example.text);
    let place = |finding: Finding| {
        let (line, column) = index.position(finding.span.start);
        Placed {
            finding,
            line,
            column,
        }
    };
    let checked = check(example.text, &Options::new(site.target()));
    let mut found: Vec<_> = checked.findings.into_iter().map(place).collect();
    found.sort_by_key(|placed| (std::cmp::Reverse(placed.finding.severity), placed.line));
    found
}

fn lines(text: &str, found: &[Placed]) -> Markup {
    let squiggles: Vec<_> = found.iter().map(squiggle).collect();
    let shown = shown(text, found);
    let mut starts = vec![0];
    starts.extend(text.match_indices('\n').map(|(i, _)| i + 1));
    html! {
        @for (i, line) in text.lines().enumerate() {
            @let number = i + 1;
            @let worst = found.iter().filter(|placed| placed.line == number).map(|placed| placed.finding.severity).max();
            @if shown.contains(&number) {
                span class={ "row" @if let Some(worst) = worst { " mark-" (class(worst)) } } {
                    span.g { @if let Some(worst) = worst { (severity(class(worst))) } (number) }
                    span.t { (yaml::line(line, starts[i], &squiggles)) }
                }
            } @else if shown.contains(&i) {
                span.row.gap { span.g { "⋯" } span.t {} }
            }
        }
    }
}

/// The head of the text, and the lines around what was found.
fn shown(text: &str, found: &[Placed]) -> BTreeSet<usize> {
    let around = found
        .iter()
        .flat_map(|placed| placed.line.saturating_sub(1)..=placed.line + 1);
    let n_lines = text.lines().count();
    (1..=N_HEAD)
        .chain(around)
        .filter(|line| (1..=n_lines).contains(line))
        .collect()
}

fn squiggle(placed: &Placed) -> Squiggle {
    let span = placed.finding.span;
    Squiggle {
        start: span.start,
        end: span.end,
        severity: class(placed.finding.severity),
    }
}

fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

fn counts(site: &Site, found: &[Placed]) -> Markup {
    let words = site.words;
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

fn row(site: &Site, example: &Example, placed: &Placed) -> Markup {
    let fix = placed.finding.fixes.first().map(|fix| match fix.safety {
        Safety::Safe => "safe",
        Safety::Review => "review",
        Safety::Manual => "manual",
    });
    html! {
        li {
            a href=(open(site, example)) {
                span.f-loc { (placed.line) ":" (placed.column) }
                span { (with_code(&report::say(site.words, &placed.finding.message))) }
                @if let Some(fix) = fix { (safety(site, fix)) }
            }
        }
    }
}
