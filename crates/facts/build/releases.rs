//! `releases.csv`: every minor with its support window.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::date::Date;
use super::marked::{Mark, Marked};
use super::minor::Minor;
use super::rows::{self, Row};

const COLUMNS: &[&str] = &[
    "minor",
    "released",
    "maintenance",
    "end_of_life",
    "latest_patch",
    "source",
];

/// The generated table, and the day of each minor for events that happened with it.
pub(crate) struct Releases {
    pub(crate) days: Vec<(Minor, Marked<Date>)>,
    pub(crate) code: String,
}

/// Reads the table; a date after `as_of` has to be marked as planned, and one before it must not be.
pub(crate) fn read(folders: &[&Path], as_of: Date) -> Result<Releases, BadRow> {
    let rows = rows::read(folders, "releases.csv", COLUMNS)?;
    let mut days = Vec::new();
    let mut newest = Minor(0);
    let mut code = format!("static RELEASES: [Release; {}] = [\n", rows.len());
    for (i, row) in rows.iter().enumerate() {
        let minor = read_minor(row, i)?;
        let released = read_date(row, "released", as_of)?;
        let maintenance = read_date(row, "maintenance", as_of)?;
        let end_of_life = read_date(row, "end_of_life", as_of)?;
        let latest_patch = read_patch(row, minor)?;
        let source = cells::source(row)?;
        if let Some(day) = released {
            days.push((minor, day));
            if day.mark != Mark::Planned {
                newest = minor;
            }
        }
        code.push_str(&format!("    Release {{ minor: {minor:?}, released: {released:?}, maintenance: {maintenance:?}, \
             end_of_life: {end_of_life:?}, latest_patch: {latest_patch}, source: {source} }},\n"));
    }
    code.push_str(&format!("];\nconst NEWEST_RELEASED: Minor = {newest:?};\n"));
    Ok(Releases { days, code })
}

fn read_minor(row: &Row, i: usize) -> Result<Minor, BadRow> {
    let minor = cells::parse_minor(row.cell("minor"));
    let expected = format!("1.{i}, because the minors stand in order with none left out");
    minor
        .filter(|minor| usize::from(minor.0) == i)
        .ok_or_else(|| row.reject_cell("minor", expected))
}

fn read_date(row: &Row, column: &str, as_of: Date) -> Result<Option<Marked<Date>>, BadRow> {
    let date = cells::date(row, column)?;
    match date {
        Some(Marked {
            value,
            mark: Mark::Planned,
        }) if value <= as_of => Err(row.reject_cell(
            column,
            format!("{value} without a mark, as the data is of {as_of}"),
        )),
        Some(Marked { value, mark }) if mark != Mark::Planned && value > as_of => Err(row
            .reject_cell(
                column,
                format!("planned:{value}, as the data is of {as_of}"),
            )),
        _ => Ok(date),
    }
}

fn read_patch(row: &Row, minor: Minor) -> Result<String, BadRow> {
    let text = row.cell("latest_patch");
    let is_patch =
        |patch: &str| !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit());
    if text.is_empty()
        || text
            .strip_prefix(&format!("{minor}."))
            .is_some_and(is_patch)
    {
        Ok(row.literal("latest_patch"))
    } else {
        Err(row.reject_cell(
            "latest_patch",
            format!("a patch such as {minor}.4, or nothing"),
        ))
    }
}
