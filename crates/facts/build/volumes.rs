//! `volumes.csv`: volume plugins that Kubernetes deprecated, handed to CSI drivers or dropped.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::marked::Mark;
use super::rows::{self, Row};

const COLUMNS: &[&str] = &[
    "field",
    "provisioner",
    "driver",
    "deprecated",
    "migrated",
    "removed",
    "gone",
    "source",
];

/// Reads the table as Rust code.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "volumes.csv", COLUMNS)?;
    rows::require_sorted(&rows, "field", |row| row.cell("field").to_owned())?;
    rows::table("VOLUMES", "Volume", &rows, express)
}

fn express(row: &Row) -> Result<String, BadRow> {
    for column in ["field", "deprecated"] {
        cells::require_text(row, column)?;
    }
    let provisioner = row.cell("provisioner");
    if !provisioner.is_empty() && !provisioner.starts_with("kubernetes.io/") {
        return Err(row.reject_cell("provisioner", "a name such as kubernetes.io/aws-ebs"));
    }
    if row.cell("driver").is_empty() && !row.cell("migrated").is_empty() {
        return Err(row.reject_cell("driver", "the driver that it is migrated to"));
    }
    let [deprecated, migrated, removed, gone] = read_life(row)?;
    let [field, provisioner, driver] = row.literals(["field", "provisioner", "driver"]);
    let source = cells::source(row)?;
    Ok(format!(
        "Volume {{ field: {field}, provisioner: {provisioner}, driver: {driver}, deprecated: {deprecated}, \
         migrated: {migrated}, removed: {removed}, gone: {gone}, source: {source} }}"
    ))
}

/// The minors in their order, as Rust code; this table holds nothing in doubt.
fn read_life(row: &Row) -> Result<[String; 4], BadRow> {
    let mut life = ["deprecated", "migrated", "removed", "gone"].map(|column| (column, None));
    let mut last = 0;
    for (column, value) in &mut life {
        let Some(minor) = cells::minor(row, column)? else {
            continue;
        };
        if minor.mark != Mark::Settled || minor.value.0 < last {
            let expected = format!("a minor without a mark, and not before 1.{last}");
            return Err(row.reject_cell(column, expected));
        }
        last = minor.value.0;
        *value = Some(minor.value);
    }
    Ok(life.map(|(_, value)| format!("{value:?}")))
}
