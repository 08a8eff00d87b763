//! The report as JSON, described by `crates/check/report.schema.json`.

use serde::Serialize;

use crate::Report;

/// Writes a report with indentation and a line feed at its end.
pub fn json(report: &Report) -> String {
    pretty(report)
}

/// Any plain data in the same form.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("plain data can be written");
    text.push('\n');
    text
}
