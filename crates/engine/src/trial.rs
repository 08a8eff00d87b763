//! Texts that are checked once and kept nowhere, for the small checkers.

use check::{Checked, Options};
use facts::Minor;
use maud::html;
use pages::{severity, severity_class, with_code};
use report::say;
use words::{Words, say};

use crate::choices::is_safe;
use crate::proof;

/// The one line under the checker in a guide, and how many safe fixes there are.
pub(crate) fn inline(words: &Words, target: Minor, text: &str) -> (String, usize) {
    let checked = check::check(text, &Options::new(target));
    let Checked {
        findings, coverage, ..
    } = &checked;
    let n_safe = findings
        .iter()
        .filter(|finding| is_safe(finding, &[]))
        .count();
    let worst = findings.iter().max_by_key(|finding| finding.severity);
    let line = html! {
        @match worst {
            Some(finding) => {
                span.cnt { (severity(severity_class(finding.severity))) } " " (with_code(&say(words, &finding.message)))
                @if findings.len() > 1 { span.and { (say!(words, "check-inline-more", count = findings.len() - 1)) } }
            }
            None if coverage.objects == 0 => { span.cnt { (severity("info")) } " " (say!(words, "check-not-recognised")) }
            None => { span.cnt { (severity("ok")) } " " (say!(words, "check-nothing", version = target.to_string())) }
        }
        data hidden value=(proof::line(text, &checked, None)) {}
    };
    (line.into_string(), n_safe)
}
