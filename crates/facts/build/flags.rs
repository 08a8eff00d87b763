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
    "fix",
    "source",
];
const FIXES: &[(&str, &str)] = &[
    ("", "FlagFix::None"),
    ("drop", "FlagFix::Drop"),
    ("field", "FlagFix::Field"),
    ("rename", "FlagFix::Rename"),
];
const FIELD_COLUMNS: &[&str] = &["flag", "field", "form", "source"];
const FORMS: &[(&str, &str)] = &[
    ("list", "FieldForm::List"),
    ("map", "FieldForm::Map"),
    ("plain", "FieldForm::Plain"),
    ("text", "FieldForm::Text"),
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
    let fix = cells::word(row, "fix", FIXES)?;
    let is_name = row.cell("replacement").starts_with("--");
    if row.cell("fix") == "rename" && !is_name {
        return Err(row.reject_cell("fix", "no rename, as the replacement is no flag"));
    }
    let source = cells::source(row)?;
    let [component, flag, replacement] = row.literals(["component", "flag", "replacement"]);
    Ok(format!(
        "Flag {{ component: {component}, flag: {flag}, deprecated: {deprecated:?}, removed: {removed:?}, \
         replacement: {replacement}, fix: {fix}, source: {source} }}"
    ))
}

/// Reads `kubelet_fields.csv`: the flags of the kubelet that have a field in its configuration file.
pub(crate) fn read_fields(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "kubelet_fields.csv", FIELD_COLUMNS)?;
    rows::require_sorted(&rows, "flag", |row| row.key(["flag"]))?;
    rows::table("KUBELET_FIELDS", "KubeletField", &rows, |row| {
        cells::require_text(row, "flag")?;
        cells::require_text(row, "field")?;
        let form = cells::word(row, "form", FORMS)?;
        let source = cells::source(row)?;
        let [flag, field] = row.literals(["flag", "field"]);
        Ok(format!(
            "KubeletField {{ flag: {flag}, field: {field}, form: {form}, source: {source} }}"
        ))
    })
}
