//! Rows of the read-only view, with their squiggles.

use std::ops::Range;

use check::{Finding, Span};
use maud::{Markup, html};
use pages::{severity, severity_class};

use super::pieces;
use crate::text::Text;

/// `count` rows from `first`.
pub(crate) fn rows(text: &Text, first: usize, count: usize) -> Markup {
    let found = text.findings();
    html! {
        @for i in first..first.saturating_add(count).min(text.rows.n_rows()) {
            @if let Some((bytes, line)) = text.rows.row(&text.content, i) {
                @let from = found.partition_point(|finding| finding.span.start < bytes.start);
                @let n_here = found.iter().skip(from).take_while(|finding| finding.span.start <= bytes.end).count();
                (row(&text.content, bytes, line, found.get(from..from + n_here).unwrap_or_default()))
            }
        }
    }
}

fn row(content: &str, bytes: Range<usize>, line: Option<usize>, here: &[Finding]) -> Markup {
    let worst = here
        .iter()
        .map(|finding| finding.severity)
        .max()
        .map(severity_class);
    let shown = Span {
        start: bytes.start,
        end: bytes.end,
    };
    let marks = here
        .iter()
        .map(|finding| (severity_class(finding.severity), finding.span));
    html! {
        span class={ "row" @if let Some(worst) = worst { " mark-" (worst) } } {
            span.g { @if let Some(worst) = worst { (severity(worst)) } @if let Some(line) = line { (line) } }
            span.t {
                @for (piece, mark) in pieces(content, shown, marks) {
                    @if let Some(severity) = mark { span class={ "sq-" (severity) } { (piece) } } @else { (piece) }
                }
            }
        }
    }
}
