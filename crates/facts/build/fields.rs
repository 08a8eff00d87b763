//! `moved_fields.csv`, `required_fields.csv` and `changed_defaults.csv`: what another version of a kind asks for;
//! `kustomize_fields.csv`: the fields of a Kustomization that are on their way out.

use std::path::Path;

use super::apis;
use super::bad_row::BadRow;
use super::cells;
use super::rows::{self, Row};

const MOVED: &[&str] = &[
    "group", "kind", "versions", "within", "field", "moved_to", "effect", "rename", "source",
];
const REQUIRED: &[&str] = &[
    "group", "kind", "versions", "within", "field", "beside", "value", "source",
];
const DEFAULTS: &[&str] = &[
    "group", "kind", "versions", "within", "field", "old", "new", "severity", "beside", "keep",
    "source",
];
const KUSTOMIZE: &[&str] = &["field", "deprecated", "replacement", "fix", "source"];
const EFFECTS: &[(&str, &str)] = &[
    ("refused", "FieldEffect::Refused"),
    ("lost", "FieldEffect::Lost"),
    ("dropped", "FieldEffect::Dropped"),
];
const RENAMES: &[(&str, &str)] = &[
    ("", "Rename::No"),
    ("review", "Rename::Review"),
    ("safe", "Rename::Safe"),
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
    let moved = read_table(folders, "moved_fields.csv", MOVED, &apis, |row| {
        let effect = cells::word(row, "effect", EFFECTS)?;
        let rename = cells::word(row, "rename", RENAMES)?;
        let moved_to = row.literal("moved_to");
        Ok(format!(
            "MovedField {{ place: {{place}}, moved_to: {moved_to}, effect: {effect}, rename: {rename} }}"
        ))
    })?;
    let required = read_table(folders, "required_fields.csv", REQUIRED, &apis, |row| {
        let [beside, value] = ["beside", "value"].map(|column| row.literal(column));
        Ok(format!(
            "RequiredField {{ place: {{place}}, beside: {beside}, value: {value} }}"
        ))
    })?;
    let defaults = read_table(folders, "changed_defaults.csv", DEFAULTS, &apis, |row| {
        for column in ["old", "new", "beside"] {
            cells::require_text(row, column)?;
        }
        let keep = cells::word(row, "keep", KEEPS)?;
        let weighs = cells::word(row, "severity", SEVERITIES)?;
        let [old, new, beside] = ["old", "new", "beside"].map(|column| row.literal(column));
        Ok(format!(
            "ChangedDefault {{ place: {{place}}, old: {old}, new: {new}, beside: {beside}, weighs: {weighs}, is_kept: {keep} }}"
        ))
    })?;
    let kustomize = read_kustomize(folders)?;
    Ok(format!(
        "static MOVED_FIELDS: [MovedField; {}] = [\n{}];\nstatic REQUIRED_FIELDS: [RequiredField; {}] = [\n{}];\n\
         static CHANGED_DEFAULTS: [ChangedDefault; {}] = [\n{}];\n{kustomize}",
        moved.len(),
        moved.concat(),
        required.len(),
        required.concat(),
        defaults.len(),
        defaults.concat(),
    ))
}

/// Reads a table of fields, sorted by the object and the place; `{place}` in what `express` gives is filled in.
fn read_table(
    folders: &[&Path],
    table: &'static str,
    columns: &'static [&'static str],
    apis: &[Row],
    express: impl Fn(&Row) -> Result<String, BadRow>,
) -> Result<Vec<String>, BadRow> {
    let rows = rows::read(folders, table, columns)?;
    rows::require_sorted(&rows, "group, kind, within and field", |row| {
        ["group", "kind", "within", "field"].map(|column| row.cell(column).to_owned())
    })?;
    rows.iter()
        .map(|row| {
            let place = express_place(row, apis)?;
            Ok(format!(
                "    {},\n",
                express(row)?.replace("{place}", &place)
            ))
        })
        .collect()
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
        ["group", "kind", "versions", "within", "field"].map(|column| row.literal(column));
    Ok(format!(
        "FieldPlace {{ group: {group}, kind: {kind}, versions: {versions}, within: {within}, field: {field}, \
         source: {source} }}"
    ))
}

fn read_kustomize(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, "kustomize_fields.csv", KUSTOMIZE)?;
    rows::require_sorted(&rows, "field", |row| row.cell("field").to_owned())?;
    let mut code = format!(
        "static KUSTOMIZE_FIELDS: [KustomizeField; {}] = [\n",
        rows.len()
    );
    for row in &rows {
        for column in ["deprecated", "replacement"] {
            cells::require_text(row, column)?;
        }
        let fix = cells::word(row, "fix", FIXES)?;
        let source = cells::source(row)?;
        let [field, deprecated, replacement] =
            ["field", "deprecated", "replacement"].map(|column| row.literal(column));
        code.push_str(&format!(
            "    KustomizeField {{ field: {field}, deprecated: {deprecated}, replacement: {replacement}, fix: {fix}, \
             source: {source} }},\n"
        ));
    }
    code.push_str("];\n");
    Ok(code)
}
