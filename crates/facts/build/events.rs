//! `events.csv`: what happened to registries, packages, runtimes and projects, and what is planned.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::date::{Date, Precision, When};
use super::marked::{Mark, Marked};
use super::minor::Minor;
use super::rows::{self, Row};

const COLUMNS: &[&str] = &["id", "lane", "date", "minor", "guide", "rule", "source"];
const LANES: &[(&str, &str)] = &[
    ("api", "Lane::Api"),
    ("registry", "Lane::Registry"),
    ("package", "Lane::Package"),
    ("runtime", "Lane::Runtime"),
    ("flag", "Lane::Flag"),
    ("retired", "Lane::Retired"),
];

/// The generated table, and the ids that other tables may name.
pub(crate) struct Events {
    pub(crate) ids: Vec<String>,
    pub(crate) code: String,
}

/// Reads the table; `days` gives the release day of each minor, and a date after `as_of` has to be marked as planned.
pub(crate) fn read(
    folders: &[&Path],
    days: &[(Minor, Marked<Date>)],
    as_of: Date,
) -> Result<Events, BadRow> {
    let rows = rows::read(folders, "events.csv", COLUMNS)?;
    rows::require_sorted(&rows, "id", |row| row.cell("id").to_owned())?;
    let mut events = Vec::new();
    for row in &rows {
        let date = read_date(row, days)?;
        if date.mark == Mark::Settled && date.value.date > as_of {
            let expected = format!("planned:{}, as the data is of {as_of}", row.cell("date"));
            return Err(row.reject_cell("date", expected));
        }
        events.push((date.value.date, row.cell("id"), express(row, date)?));
    }
    events.sort_unstable();
    let mut code = format!("static EVENTS: [Event; {}] = [\n", events.len());
    for (_, _, event) in &events {
        code.push_str(&format!("    {event},\n"));
    }
    code.push_str("];\n");
    Ok(Events {
        ids: rows.iter().map(|row| row.cell("id").to_owned()).collect(),
        code,
    })
}

/// The date in the row, or the day of the release that the event came with.
fn read_date(row: &Row, days: &[(Minor, Marked<Date>)]) -> Result<Marked<When>, BadRow> {
    let minor = cells::minor(row, "minor")?;
    if let Some(date) = cells::when(row, "date")? {
        return Ok(date);
    }
    let Some(minor) = minor else {
        return Err(row.reject_cell(
            "date",
            "a date such as 2023-04-03, or a minor in the column minor",
        ));
    };
    let Some((_, day)) = days.iter().find(|(known, _)| *known == minor.value) else {
        return Err(row.reject_cell("minor", "a minor with a date in releases.csv"));
    };
    let mark = if minor.mark == Mark::Settled {
        day.mark
    } else {
        minor.mark
    };
    Ok(Marked {
        value: When {
            date: day.value,
            precision: Precision::Day,
        },
        mark,
    })
}

fn express(row: &Row, date: Marked<When>) -> Result<String, BadRow> {
    cells::require_text(row, "id")?;
    for column in ["id", "guide", "rule"] {
        cells::require_slug(row, column)?;
    }
    let (id, guide, rule) = (row.literal("id"), row.literal("guide"), row.literal("rule"));
    let lane = cells::word(row, "lane", LANES)?;
    let minor = cells::minor(row, "minor")?.map(|minor| minor.value);
    let source = cells::source(row)?;
    Ok(format!(
        "Event {{ id: {id}, lane: {lane}, date: {date:?}, minor: {minor:?}, guide: {guide}, rule: {rule}, source: {source} }}"
    ))
}
