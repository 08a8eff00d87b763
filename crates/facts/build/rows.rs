//! A CSV file as rows that know their line.

use std::path::Path;

use super::bad_row::BadRow;

/// One row of a table.
pub(crate) struct Row {
    table: &'static str,
    line: u64,
    columns: &'static [&'static str],
    cells: csv::StringRecord,
}

impl Row {
    /// The text of a cell; `column` is one of the columns that the table was read with.
    pub(crate) fn cell(&self, column: &str) -> &str {
        let i = self.columns.iter().position(|name| *name == column);
        i.and_then(|i| self.cells.get(i))
            .expect("reading checks the columns and the number of cells")
    }

    /// The text of a cell as a Rust string literal.
    pub(crate) fn literal(&self, column: &str) -> String {
        format!("{:?}", self.cell(column))
    }

    /// The texts of some cells, each as a Rust string literal.
    pub(crate) fn literals<const N: usize>(&self, columns: [&str; N]) -> [String; N] {
        columns.map(|column| self.literal(column))
    }

    /// The texts of some cells, by which tables are sorted.
    pub(crate) fn key<const N: usize>(&self, columns: [&str; N]) -> [String; N] {
        columns.map(|column| self.cell(column).to_owned())
    }

    /// Rejects this row.
    pub(crate) fn reject(&self, found: &str, expected: impl Into<String>) -> BadRow {
        BadRow {
            table: self.table,
            line: self.line,
            found: found.to_owned(),
            expected: expected.into(),
        }
    }

    /// Rejects this row because of one of its cells.
    pub(crate) fn reject_cell(&self, column: &str, expected: impl Into<String>) -> BadRow {
        self.reject(self.cell(column), expected)
    }
}

/// Reads `table` from the first of `folders` that has it; its first line must name exactly `columns`.
pub(crate) fn read(
    folders: &[&Path],
    table: &'static str,
    columns: &'static [&'static str],
) -> Result<Vec<Row>, BadRow> {
    let bad = |line, found: &str, expected: String| BadRow {
        table,
        line,
        found: found.to_owned(),
        expected,
    };
    let path = folders
        .iter()
        .map(|folder| folder.join(table))
        .find(|path| path.exists());
    let path = path.ok_or_else(|| bad(1, "no such file", "a table".to_owned()))?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_path(path)
        .map_err(|error| bad(1, &error.to_string(), "a readable file".to_owned()))?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let cells = record.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            bad(
                line,
                &error.to_string(),
                "comma-separated UTF-8 text".to_owned(),
            )
        })?;
        let line = cells.position().map_or(1, csv::Position::line);
        rows.push(Row {
            table,
            line,
            columns,
            cells,
        });
    }
    if rows.is_empty() {
        return Err(bad(1, "", columns.join(",")));
    }
    let head = rows.remove(0);
    if head.cells != *columns {
        let found: Vec<&str> = head.cells.iter().collect();
        return Err(head.reject(&found.join(","), columns.join(",")));
    }
    match rows.iter().find(|row| row.cells.len() != columns.len()) {
        Some(row) => Err(row.reject(
            &format!("{} cells", row.cells.len()),
            format!("{} cells", columns.len()),
        )),
        None => Ok(rows),
    }
}

/// The code of a static table, such as `CRDS: [Crd; 2]`, with an entry for each row.
pub(crate) fn table(
    name: &str,
    entry: &str,
    rows: &[Row],
    express: impl Fn(&Row) -> Result<String, BadRow>,
) -> Result<String, BadRow> {
    let mut code = format!("static {name}: [{entry}; {}] = [\n", rows.len());
    for row in rows {
        code.push_str(&format!("    {},\n", express(row)?));
    }
    code.push_str("];\n");
    Ok(code)
}

/// Requires the rows to be sorted by `key` with no two alike.
pub(crate) fn require_sorted<K: Ord>(
    rows: &[Row],
    order: &str,
    key: impl Fn(&Row) -> K,
) -> Result<(), BadRow> {
    for pair in rows.windows(2) {
        let [earlier, later] = pair else { continue };
        if key(earlier) >= key(later) {
            let found: Vec<&str> = later.cells.iter().take(3).collect();
            return Err(later.reject(
                &found.join(","),
                format!("each row once, sorted by {order}"),
            ));
        }
    }
    Ok(())
}
