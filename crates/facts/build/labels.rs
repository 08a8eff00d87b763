//! `labels.csv`: labels of nodes, annotations and taints that are deprecated or no longer read.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

const COLUMNS: &[&str] = &[
    "name",
    "sort",
    "on",
    "deprecated",
    "no_effect_from",
    "replacement",
    "fix",
    "source",
];
const SORTS: &[(&str, &str)] = &[
    ("annotation", "LabelSort::Annotation"),
    ("node-label", "LabelSort::NodeLabel"),
    ("record", "LabelSort::Record"),
    ("taint", "LabelSort::Taint"),
];

/// Reads the table.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "labels.csv", COLUMNS)?;
    rows::require_sorted(&rows, "name and sort", |row| row.key(["name", "sort"]))?;
    rows::table("LABELS", "Label", &rows, express)
}

fn express(row: &Row) -> Result<String, BadRow> {
    cells::require_text(row, "name")?;
    cells::require_text(row, "on")?;
    let deprecated = cells::minor(row, "deprecated")?;
    let no_effect_from = cells::minor(row, "no_effect_from")?;
    if deprecated.is_none() && no_effect_from.is_none() {
        return Err(row.reject_cell(
            "deprecated",
            "a minor such as 1.22 here or in no_effect_from",
        ));
    }
    let is_name = row.cell("replacement").contains('/');
    if !row.cell("fix").is_empty() && !is_name {
        return Err(row.reject_cell(
            "fix",
            "nothing, as the replacement is no name of the same sort",
        ));
    }
    let sort = cells::word(row, "sort", SORTS)?;
    let rename = cells::word(row, "fix", cells::RENAMES)?;
    let source = cells::source(row)?;
    let [name, on, replacement] = row.literals(["name", "on", "replacement"]);
    Ok(format!(
        "Label {{ name: {name}, sort: {sort}, on: {on}, deprecated: {deprecated:?}, \
         no_effect_from: {no_effect_from:?}, replacement: {replacement}, rename: {rename}, source: {source} }}"
    ))
}
