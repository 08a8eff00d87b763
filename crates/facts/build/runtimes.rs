//! `runtimes.csv`: the releases of containerd that its project names for each minor.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

const COLUMNS: &[&str] = &["minor", "containerd", "source"];

/// Reads the table as Rust code.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "runtimes.csv", COLUMNS)?;
    rows::require_sorted(&rows, "minor", |row| cells::parse_minor(row.cell("minor")))?;
    rows::table("RUNTIMES", "Runtimes", &rows, express)
}

fn express(row: &Row) -> Result<String, BadRow> {
    let minor = cells::parse_minor(row.cell("minor"))
        .ok_or_else(|| row.reject_cell("minor", "a minor such as 1.22"))?;
    let is_release = |text: &str| {
        let parts = text.strip_suffix('+').map(|text| text.split('.'));
        parts.is_some_and(|mut parts| {
            parts.clone().count() == 3 && parts.all(|part| part.parse::<u16>().is_ok())
        })
    };
    if !row.cell("containerd").split(' ').all(is_release) {
        return Err(row.reject_cell("containerd", "releases such as 1.6.36+ 2.0.1+"));
    }
    let source = cells::source(row)?;
    let containerd = row.literal("containerd");
    Ok(format!(
        "Runtimes {{ minor: {minor:?}, containerd: {containerd}, source: {source} }}"
    ))
}
