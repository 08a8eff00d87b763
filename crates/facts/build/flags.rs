//! `flags.csv`: command-line flags that were deprecated or removed.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

const COLUMNS: &[&str] = &[
    "component",
    "flag",
    "deprecated",
    "removed",
    "replacement",
    "source",
];

/// Reads the table as Rust code.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "flags.csv", COLUMNS)?;
    rows::require_sorted(&rows, "component and flag", |row| {
        row.key(["component", "flag"])
    })?;
    rows::table("FLAGS", "Flag", &rows, express)
}

fn express(row: &Row) -> Result<String, BadRow> {
    cells::require_text(row, "component")?;
    let flag = row.cell("flag");
    if !flag.starts_with('-') || flag.contains(char::is_whitespace) {
        return Err(row.reject_cell("flag", "a flag such as --container-runtime, or -k"));
    }
    let deprecated = cells::minor(row, "deprecated")?;
    let removed = cells::minor(row, "removed")?;
    let goes_back =
        matches!((deprecated, removed), (Some(first), Some(then)) if first.value >= then.value);
    if goes_back || (deprecated.is_none() && removed.is_none()) {
        return Err(row.reject_cell(
            "removed",
            "a minor after deprecated, here or there at least one",
        ));
    }
    let source = cells::source(row)?;
    let [component, flag, replacement] = row.literals(["component", "flag", "replacement"]);
    Ok(format!(
        "Flag {{ component: {component}, flag: {flag}, deprecated: {deprecated:?}, removed: {removed:?}, \
         replacement: {replacement}, source: {source} }}"
    ))
}
