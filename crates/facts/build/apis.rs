//! `apis.csv`: every group, version and kind with its life.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

pub(crate) const COLUMNS: &[&str] = &[
    "group",
    "version",
    "kind",
    "plural",
    "surface",
    "scope",
    "level",
    "on_by_default",
    "introduced",
    "deprecated",
    "removed",
    "gone",
    "replacement",
    "shape",
    "guide",
    "source",
];
const SURFACES: &[(&str, &str)] = &[
    ("rest", "Surface::Rest"),
    ("config-file", "Surface::ConfigFile"),
    ("crd", "Surface::Crd"),
    ("aggregated", "Surface::Aggregated"),
    ("exec-protocol", "Surface::ExecProtocol"),
    ("grpc", "Surface::Grpc"),
];
const SCOPES: &[(&str, &str)] = &[
    ("namespaced", "Scope::Namespaced"),
    ("cluster", "Scope::Cluster"),
    ("subresource", "Scope::Subresource"),
    ("none", "Scope::None"),
];
const LEVELS: &[(&str, &str)] = &[
    ("alpha", "Level::Alpha"),
    ("beta", "Level::Beta"),
    ("stable", "Level::Stable"),
];

/// Reads the table and gives its code, with the list of built-in groups.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "apis.csv", COLUMNS)?;
    rows::require_sorted(&rows, "group, kind and age", |row| {
        (
            row.cell("group").to_owned(),
            row.cell("kind").to_owned(),
            age(row),
        )
    })?;
    let mut code = format!("static APIS: [Api; {}] = [\n", rows.len());
    for row in &rows {
        check_life(row)?;
        check_shape(row, &rows)?;
        code.push_str(&format!("    {},\n", express(row, &rows)?));
    }
    code.push_str("];\n");
    code.push_str(&express_groups(&rows));
    Ok(code)
}

/// Oldest first: by the minor that brought it, then alpha before beta before stable.
fn age(row: &Row) -> (u16, u8, String) {
    let introduced = cells::minor(row, "introduced")
        .ok()
        .flatten()
        .map_or(0, |minor| minor.value.0);
    let level = LEVELS
        .iter()
        .position(|(word, _)| *word == row.cell("level"))
        .unwrap_or(LEVELS.len());
    (
        introduced,
        u8::try_from(level).unwrap_or(u8::MAX),
        row.cell("version").to_owned(),
    )
}

fn check_life(row: &Row) -> Result<(), BadRow> {
    for column in ["version", "kind"] {
        cells::require_text(row, column)?;
    }
    cells::require_slug(row, "guide")?;
    let mut last: Option<(&str, u16)> = None;
    for column in ["introduced", "deprecated", "removed", "gone"] {
        let Some(minor) = cells::minor(row, column)? else {
            continue;
        };
        if let Some((earlier, value)) = last.filter(|(_, value)| *value > minor.value.0) {
            return Err(row.reject_cell(
                column,
                format!("a minor that is not before {earlier} in 1.{value}"),
            ));
        }
        last = Some((column, minor.value.0));
    }
    Ok(())
}

/// A shape says something only when another version of the kind shares it.
fn check_shape(row: &Row, rows: &[Row]) -> Result<(), BadRow> {
    cells::require_slug(row, "shape")?;
    let shares = |other: &&Row| {
        other.cell("shape") == row.cell("shape") && other.cell("kind") == row.cell("kind")
    };
    if row.cell("shape").is_empty() || rows.iter().filter(shares).count() > 1 {
        return Ok(());
    }
    Err(row.reject_cell(
        "shape",
        format!(
            "a shape that another row of kind {} shares",
            row.cell("kind")
        ),
    ))
}

fn express(row: &Row, rows: &[Row]) -> Result<String, BadRow> {
    let surface = cells::word(row, "surface", SURFACES)?;
    let scope = cells::word(row, "scope", SCOPES)?;
    let level = cells::word(row, "level", LEVELS)?;
    let on_by_default = read_on_by_default(row)?;
    let [introduced, deprecated, removed, gone] = ["introduced", "deprecated", "removed", "gone"]
        .map(|column| cells::minor(row, column).map(|minor| format!("{minor:?}")));
    let (introduced, deprecated, removed, gone) = (introduced?, deprecated?, removed?, gone?);
    let successor = find_replacement(row, rows)?;
    let replacement =
        successor.map(|api| (api.cell("group"), api.cell("version"), api.cell("kind")));
    let same_shape = successor
        .is_some_and(|api| !row.cell("shape").is_empty() && api.cell("shape") == row.cell("shape"));
    let source = cells::source(row)?;
    let [group, version, kind, plural, shape, guide] =
        ["group", "version", "kind", "plural", "shape", "guide"].map(|column| row.literal(column));
    Ok(format!(
        "Api {{ group: {group}, version: {version}, kind: {kind}, plural: {plural}, surface: {surface}, scope: {scope}, \
         level: {level}, on_by_default: {on_by_default}, introduced: {introduced}, deprecated: {deprecated}, \
         removed: {removed}, gone: {gone}, replacement: {replacement:?}, guide: {guide}, \
         same_shape_as_replacement: {same_shape}, shape: {shape}, source: {source} }}"
    ))
}

fn read_on_by_default(row: &Row) -> Result<bool, BadRow> {
    match (row.cell("surface"), row.cell("on_by_default")) {
        ("rest", "yes") => Ok(true),
        ("rest", "no") => Ok(false),
        ("rest", _) => Err(row.reject_cell("on_by_default", "yes or no")),
        (_, "") => Ok(false),
        (surface, _) => Err(row.reject_cell("on_by_default", format!("nothing for {surface}"))),
    }
}

fn find_replacement<'a>(row: &Row, rows: &'a [Row]) -> Result<Option<&'a Row>, BadRow> {
    let text = row.cell("replacement");
    if text.is_empty() {
        return Ok(None);
    }
    let is_named = |api: &&Row| {
        let (group, slash) = (
            api.cell("group"),
            if api.cell("group").is_empty() {
                ""
            } else {
                "/"
            },
        );
        text == format!("{group}{slash}{} {}", api.cell("version"), api.cell("kind"))
    };
    let found = rows.iter().find(is_named);
    found.map(Some).ok_or_else(|| {
        row.reject_cell(
            "replacement",
            "the API of another row, such as apps/v1 Deployment",
        )
    })
}

fn express_groups(rows: &[Row]) -> String {
    let is_built_in = |row: &&Row| {
        matches!(
            row.cell("surface"),
            "rest" | "config-file" | "exec-protocol"
        )
    };
    let mut groups: Vec<&str> = rows
        .iter()
        .filter(is_built_in)
        .map(|row| row.cell("group"))
        .collect();
    groups.dedup();
    format!(
        "static BUILTIN_GROUPS: [&str; {}] = {groups:?};\n",
        groups.len()
    )
}
