//! `registry_hosts.csv` and `last_tags.csv`: registries that no longer work as they did, and what they last received.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

const HOST_COLUMNS: &[&str] = &[
    "prefix",
    "replacement",
    "state",
    "rewrite",
    "since",
    "event",
    "guide",
    "source",
];
const TAG_COLUMNS: &[&str] = &["prefix", "image", "series", "last", "source"];
const STATES: &[(&str, &str)] = &[
    ("frozen", "RegistryState::Frozen"),
    ("gone", "RegistryState::Gone"),
    ("staging", "RegistryState::Staging"),
    ("retired", "RegistryState::Retired"),
    ("reduced", "RegistryState::Reduced"),
];
const REWRITES: &[(&str, &str)] = &[
    ("safe", "Rewrite::Safe"),
    ("check", "Rewrite::Check"),
    ("manual", "Rewrite::Manual"),
];

/// The generated table, and the prefixes that other tables may name.
pub(crate) struct Hosts {
    pub(crate) prefixes: Vec<String>,
    pub(crate) code: String,
}

/// Reads the hosts; `events` are the ids that a row may name.
pub(crate) fn read_hosts(folders: &[&Path], events: &[String]) -> Result<Hosts, BadRow> {
    let mut rows = rows::read(folders, "registry_hosts.csv", HOST_COLUMNS)?;
    rows::require_sorted(&rows, "prefix", |row| row.cell("prefix").to_owned())?;
    rows.sort_by_key(|row| std::cmp::Reverse(row.cell("prefix").len()));
    let code = rows::table("REGISTRY_HOSTS", "RegistryHost", &rows, |row| {
        express_host(row, events)
    })?;
    Ok(Hosts {
        prefixes: rows
            .iter()
            .map(|row| row.cell("prefix").to_owned())
            .collect(),
        code,
    })
}

fn express_host(row: &Row, events: &[String]) -> Result<String, BadRow> {
    cells::require_text(row, "prefix")?;
    cells::require_slug(row, "guide")?;
    if !events.iter().any(|id| id == row.cell("event")) {
        return Err(row.reject_cell("event", "the id of a row in events.csv"));
    }
    if row.cell("replacement").is_empty() != (row.cell("rewrite") == "manual") {
        return Err(row.reject_cell(
            "replacement",
            "a replacement for safe and check, none for manual",
        ));
    }
    let state = cells::word(row, "state", STATES)?;
    let rewrite = cells::word(row, "rewrite", REWRITES)?;
    let since = cells::when(row, "since")?;
    let source = cells::source(row)?;
    let [prefix, replacement, event, guide] =
        row.literals(["prefix", "replacement", "event", "guide"]);
    Ok(format!(
        "RegistryHost {{ prefix: {prefix}, replacement: {replacement}, state: {state}, rewrite: {rewrite}, \
         since: {since:?}, event: {event}, guide: {guide}, source: {source} }}"
    ))
}

/// Reads the last tags; `prefixes` are the registry prefixes that a row may name.
pub(crate) fn read_last_tags(folders: &[&Path], prefixes: &[String]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "last_tags.csv", TAG_COLUMNS)?;
    rows::require_sorted(&rows, "prefix, image and series", |row| {
        (
            row.cell("prefix").to_owned(),
            row.cell("image").to_owned(),
            cells::parse_minor(row.cell("series")),
        )
    })?;
    rows::table("LAST_TAGS", "LastTag", &rows, |row| {
        check_last_tag(row, prefixes)?;
        let [prefix, image, series, last] = row.literals(["prefix", "image", "series", "last"]);
        let source = cells::source(row)?;
        Ok(format!(
            "LastTag {{ prefix: {prefix}, image: {image}, series: {series}, last: {last}, source: {source} }}"
        ))
    })
}

fn check_last_tag(row: &Row, prefixes: &[String]) -> Result<(), BadRow> {
    cells::require_text(row, "image")?;
    let (series, last) = (row.cell("series"), row.cell("last"));
    if !prefixes.iter().any(|prefix| prefix == row.cell("prefix")) {
        return Err(row.reject_cell("prefix", "a prefix of registry_hosts.csv"));
    }
    if !series.is_empty() && cells::parse_minor(series).is_none() {
        return Err(row.reject_cell("series", "a minor such as 1.26, or nothing"));
    }
    let is_of_series =
        series.is_empty() || last.is_empty() || last.starts_with(&format!("{series}."));
    if is_of_series {
        Ok(())
    } else {
        Err(row.reject_cell("last", format!("a tag such as {series}.3, or nothing")))
    }
}
