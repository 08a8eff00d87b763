//! A report of before, so that only what is new is reported.

use std::fs;
use std::path::Path;

use report::{Finding, Report};
use words::{Words, say};

/// The findings of a JSON report; else what is wrong with the file.
pub(crate) fn read(path: &Path, words: &Words) -> Result<Vec<Finding>, String> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|error| {
        let reason = error.to_string();
        say!(words, "command-unreadable", path = &name, reason = reason)
    })?;
    let report: Report = serde_json::from_str(&text).map_err(|error| {
        let reason = error.to_string();
        say!(words, "command-bad-baseline", path = &name, reason = reason)
    })?;
    Ok(report.findings)
}
