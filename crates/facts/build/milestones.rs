//! `milestones.csv`: dated facts and versions that only prose needs. People add rows at several places at once, so their
//! order is free; each id stands once.

use std::collections::BTreeSet;
use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

const COLUMNS: &[&str] = &["id", "value", "source"];

/// Reads the table as Rust code.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "milestones.csv", COLUMNS)?;
    let mut ids = BTreeSet::new();
    for row in &rows {
        if !ids.insert(row.cell("id")) {
            return Err(row.reject_cell("id", "each id once"));
        }
    }
    let table = rows::table("MILESTONES", "Milestone", &rows, express)?;
    let import = |path: &str, is_used: bool| {
        if is_used {
            format!("use {path};\n")
        } else {
            String::new()
        }
    };
    let marks = import("crate::generated::*", table.contains("Marked {"));
    let date = import("crate::Date", table.contains("Date {"));
    Ok(marks + &date + &table)
}

fn express(row: &Row) -> Result<String, BadRow> {
    cells::require_text(row, "id")?;
    cells::require_slug(row, "id")?;
    let id = row.literal("id");
    let source = cells::source(row)?;
    Ok(format!(
        "Milestone {{ id: {id}, value: {}, source: {source} }}",
        value(row)?
    ))
}

/// A minor or a date with its mark, or a version as another project writes it.
fn value(row: &Row) -> Result<String, BadRow> {
    if let Ok(Some(minor)) = cells::minor(row, "value") {
        return Ok(format!("MilestoneValue::Minor({minor:?})"));
    }
    if let Ok(Some(when)) = cells::when(row, "value") {
        return Ok(format!("MilestoneValue::Date({when:?})"));
    }
    let text = row.cell("value");
    let is_odd = text.contains(':') || text.starts_with("20") && text.contains('-');
    if is_odd || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        let expected =
            "a minor such as 1.29, a version such as containerd 1.6, or a date such as 2024-03-04";
        return Err(row.reject_cell("value", expected));
    }
    Ok(format!("MilestoneValue::Version({text:?})"))
}
