//! The report as workflow commands, which GitHub shows as annotations at the lines of a pull request.
//!
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>

use words::Words;

use crate::human::{coverage, suppressed_line, verdict};
use crate::visible::visible;
use crate::{Finding, Report, Severity, Status};

/// Writes a report, and the sum of it as plain lines.
pub fn github(report: &Report, words: &Words) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        text.push_str(&annotation(finding));
    }
    for input in &report.inputs {
        let command = match input.status {
            Status::Checked => continue,
            _ => "warning",
        };
        for note in &input.notes {
            let (path, note) = (property(&input.path), message(note));
            text.push_str(&format!("::{command} file={path}::{note}\n"));
        }
    }
    let lines = [
        Some(verdict(report, words)),
        suppressed_line(report, words),
        Some(coverage(report, words)),
    ];
    for line in lines.into_iter().flatten() {
        // A line of the log must not start a command.
        text.push_str(&visible(line.trim_start_matches(':')));
        text.push('\n');
    }
    text
}

fn annotation(finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let (start, end) = (finding.start, finding.end);
    let mut place = format!(
        "file={},line={},endLine={}",
        property(&finding.path),
        start.line,
        end.line
    );
    // Columns only count where a finding stays on its line.
    if start.line == end.line {
        place.push_str(&format!(",col={},endColumn={}", start.column, end.column));
    }
    let title = property(&finding.rule);
    let message = message(&finding.message);
    format!("::{command} {place},title={title}::{message}\n")
}

/// What is said, on one line.
fn message(text: &str) -> String {
    data(&visible(&text.replace('\n', " ")))
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value between the name of a command and its text.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
