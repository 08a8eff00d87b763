//! `moved_fields.csv`, `required_fields.csv` and `changed_defaults.csv`: what another version of a kind asks for;
//! `kustomize_fields.csv`: the fields of a Kustomization that are on their way out.

use std::path::Path;

use super::apis;
use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

/// A table of fields.
struct Table {
    file: &'static str,
    columns: &'static [&'static str],
    /// What the code calls it.
    name: &'static str,
    /// The type of a row there.
    entry: &'static str,
}

const MOVED: Table = Table {
    file: "moved_fields.csv",
    columns: &[
        "group", "kind", "versions", "within", "field", "moved_to", "effect", "rename", "source",
    ],
    name: "MOVED_FIELDS",
    entry: "MovedField",
};
const REQUIRED: Table = Table {
    file: "required_fields.csv",
    columns: &[
        "group", "kind", "versions", "within", "field", "beside", "value", "source",
    ],
    name: "REQUIRED_FIELDS",
    entry: "RequiredField",
};
const DEFAULTS: Table = Table {
    file: "changed_defaults.csv",
    columns: &[
        "group", "kind", "versions", "within", "field", "old", "new", "severity", "beside", "keep",
        "source",
    ],
    name: "CHANGED_DEFAULTS",
    entry: "ChangedDefault",
};
const KUSTOMIZE: &[&str] = &["field", "deprecated", "replacement", "fix", "source"];
const EFFECTS: &[(&str, &str)] = &[
    ("refused", "FieldEffect::Refused"),
    ("lost", "FieldEffect::Lost"),
    ("dropped", "FieldEffect::Dropped"),
];
const FIXES: &[(&str, &str)] = &[
    ("", "KustomizeFix::None"),
    ("paths", "KustomizeFix::Paths"),
    ("rename", "KustomizeFix::Rename"),
];
const SEVERITIES: &[(&str, &str)] = &[("info", "false"), ("warning", "true")];
const KEEPS: &[(&str, &str)] = &[("", "false"), ("yes", "true")];

/// Reads the four tables and gives their code.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let apis = rows::read(folders, "apis.csv", apis::COLUMNS)?;
    let moved = read_table(folders, &MOVED, &apis, |row| {
        let effect = cells::word(row, "effect", EFFECTS)?;
        let rename = cells::word(row, "rename", cells::RENAMES)?;
        let moved_to = row.literal("moved_to");
        Ok(format!(
            "moved_to: {moved_to}, effect: {effect}, rename: {rename}"
        ))
    })?;
    let required = read_table(folders, &REQUIRED, &apis, |row| {
        let [beside, value] = row.literals(["beside", "value"]);
        Ok(format!("beside: {beside}, value: {value}"))
    })?;
    let defaults = read_table(folders, &DEFAULTS, &apis, |row| {
        for column in ["old", "new", "beside"] {
            cells::require_text(row, column)?;
        }
        let keep = cells::word(row, "keep", KEEPS)?;
        let weighs = cells::word(row, "severity", SEVERITIES)?;
        let [old, new, beside] = row.literals(["old", "new", "beside"]);
        Ok(format!(
            "old: {old}, new: {new}, beside: {beside}, weighs: {weighs}, is_kept: {keep}"
        ))
    })?;
    Ok([moved, required, defaults, read_kustomize(folders)?].concat())
}

/// Reads a table of fields, sorted by the object and the place; `express` gives the other fields of an entry.
fn read_table(
    folders: &[&Path],
    table: &Table,
    apis: &[Row],
    express: impl Fn(&Row) -> Result<String, BadRow>,
) -> Result<String, BadRow> {
    let rows = rows::read(folders, table.file, table.columns)?;
    rows::require_sorted(&rows, "group, kind, within and field", |row| {
        row.key(["group", "kind", "within", "field"])
    })?;
    rows::table(table.name, table.entry, &rows, |row| {
        let (entry, place) = (table.entry, express_place(row, apis)?);
        Ok(format!("{entry} {{ place: {place}, {} }}", express(row)?))
    })
}

fn express_place(row: &Row, apis: &[Row]) -> Result<String, BadRow> {
    cells::require_text(row, "field")?;
    for version in row.cell("versions").split(' ') {
        let is_same = |api: &Row| {
            (api.cell("group"), api.cell("kind"), api.cell("version"))
                == (row.cell("group"), row.cell("kind"), version)
        };
        if !apis.iter().any(is_same) {
            return Err(row.reject_cell("versions", "versions of the kind in apis.csv"));
        }
    }
    let source = cells::source(row)?;
    let [group, kind, versions, within, field] =
        row.literals(["group", "kind", "versions", "within", "field"]);
    Ok(format!(
        "FieldPlace {{ group: {group}, kind: {kind}, versions: {versions}, within: {within}, field: {field}, \
         source: {source} }}"
    ))
}

fn read_kustomize(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "kustomize_fields.csv", KUSTOMIZE)?;
    rows::require_sorted(&rows, "field", |row| row.cell("field").to_owned())?;
    rows::table("KUSTOMIZE_FIELDS", "KustomizeField", &rows, |row| {
        for column in ["deprecated", "replacement"] {
            cells::require_text(row, column)?;
        }
        let fix = cells::word(row, "fix", FIXES)?;
        let source = cells::source(row)?;
        let [field, deprecated, replacement] = row.literals(["field", "deprecated", "replacement"]);
        Ok(format!(
            "KustomizeField {{ field: {field}, deprecated: {deprecated}, replacement: {replacement}, fix: {fix}, \
             source: {source} }}"
        ))
    })
}
