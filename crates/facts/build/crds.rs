//! `crds.csv`: versions of custom resources that their projects deprecate or no longer serve.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

const COLUMNS: &[&str] = &[
    "project",
    "group",
    "version",
    "kinds",
    "deprecated",
    "unserved",
    "replacement",
    "change",
    "source",
];

/// Reads the table as Rust code.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "crds.csv", COLUMNS)?;
    rows::require_sorted(&rows, "group, version and kinds", |row| {
        row.key(["group", "version", "kinds"])
    })?;
    rows::table("CRDS", "Crd", &rows, express)
}

fn express(row: &Row) -> Result<String, BadRow> {
    for column in ["project", "group", "version"] {
        cells::require_text(row, column)?;
    }
    cells::require_slug(row, "project")?;
    require_kinds(row)?;
    let (deprecated, unserved) = (release(row, "deprecated")?, release(row, "unserved")?);
    if deprecated.is_none() && unserved.is_none() {
        return Err(row.reject_cell("unserved", "a release here or in deprecated"));
    }
    if unserved.is_some_and(|unserved| deprecated.is_some_and(|before| before >= unserved)) {
        return Err(row.reject_cell("unserved", "a release after that in deprecated"));
    }
    let is_renamed = cells::word(row, "change", &[("", "false"), ("api-version", "true")])?;
    let new = row.cell("replacement");
    if is_renamed == "true" && (new.is_empty() || new.contains(' ')) {
        return Err(row.reject_cell("replacement", "an apiVersion of the same kind"));
    }
    let source = cells::source(row)?;
    let [project, group, version, kinds, replacement] =
        row.literals(["project", "group", "version", "kinds", "replacement"]);
    let [deprecated, unserved] = [deprecated, unserved].map(literal);
    Ok(format!(
        "Crd {{ project: {project}, group: {group}, version: {version}, kinds: {kinds}, deprecated: {deprecated}, \
         unserved: {unserved}, replacement: {replacement}, is_renamed: {is_renamed}, source: {source} }}"
    ))
}

/// A release as Rust code.
fn literal(release: Option<(u8, u8)>) -> String {
    release.map_or("None".to_owned(), |(major, minor)| {
        format!("Some(ProjectRelease {{ major: {major}, minor: {minor} }})")
    })
}

fn require_kinds(row: &Row) -> Result<(), BadRow> {
    let kinds: Vec<&str> = row.cell("kinds").split(' ').collect();
    if kinds.iter().all(|kind| !kind.is_empty()) && kinds.is_sorted_by(|a, b| a < b) {
        Ok(())
    } else {
        Err(row.reject_cell("kinds", "kinds in their order, with a space between them"))
    }
}

/// A release such as `1.6`, or nothing when the cell is empty.
fn release(row: &Row, column: &str) -> Result<Option<(u8, u8)>, BadRow> {
    let text = row.cell(column);
    if text.is_empty() {
        return Ok(None);
    }
    let parts = text
        .split_once('.')
        .and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)))
        .filter(|(major, minor): &(u8, u8)| format!("{major}.{minor}") == text);
    parts
        .map(Some)
        .ok_or_else(|| row.reject_cell(column, "a release such as 1.6, or nothing"))
}
