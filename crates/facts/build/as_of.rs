//! `as_of.csv`: up to which day each table is known to be true.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::date::Date;
use super::rows;

const TABLE: &str = "as_of.csv";
const COLUMNS: &[&str] = &["table", "date", "source"];

/// The generated table, and the date of the data as a whole.
pub(crate) struct AsOf {
    pub(crate) data: Date,
    pub(crate) code: String,
}

/// Reads the table. The date of the data is that of the releases, because what is released is decided by it.
pub(crate) fn read(folders: &[&Path]) -> Result<AsOf, BadRow> {
    let rows = rows::read(folders, TABLE, COLUMNS)?;
    rows::require_sorted(&rows, "table", |row| row.cell("table").to_owned())?;
    let mut data = None;
    let mut code = format!("static AS_OF: [AsOf; {}] = [\n", rows.len());
    for row in &rows {
        let date = cells::date(row, "date")?
            .ok_or_else(|| row.reject_cell("date", "a date such as 2023-04-03"))?
            .value;
        let (table, source) = (row.literal("table"), cells::source(row)?);
        code.push_str(&format!(
            "    AsOf {{ table: {table}, date: {date:?}, source: {source} }},\n"
        ));
        if row.cell("table") == "releases" {
            data = Some(date);
        }
    }
    let data = data.ok_or_else(|| BadRow {
        table: TABLE,
        line: 1,
        found: "no row of releases".to_owned(),
        expected: "the date of the data in the row of releases".to_owned(),
    })?;
    code.push_str(&format!("];\nconst DATA_AS_OF: Date = {data:?};\n"));
    Ok(AsOf { data, code })
}
