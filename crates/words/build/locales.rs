//! The rows of `content/locales.csv`, to a Rust table.

use std::fmt::Write as _;

use crate::plural;

const COLUMNS: [&str; 12] = [
    "tag",
    "name",
    "short",
    "fallback",
    "matches",
    "plural",
    "group",
    "group_from",
    "decimal",
    "day",
    "month",
    "months",
];

/// A locale as its row says it.
pub(crate) struct Row {
    pub(crate) tag: String,
    /// The row that speaks where this one is silent; none for English, the first row.
    pub(crate) fallback: Option<usize>,
    name: String,
    short: String,
    matches: Vec<String>,
    plural: String,
    group: String,
    group_from: usize,
    decimal: String,
    day: String,
    month: String,
    months: Vec<String>,
}

impl Row {
    /// The plural categories of the locale.
    pub(crate) fn categories(&self) -> Vec<&str> {
        plural::categories(&self.plural)
    }
}

/// Reads the table; a fault starts with the line.
pub(crate) fn read(text: &str) -> Result<Vec<Row>, String> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| format!("1: {error}"))?;
    if *header != COLUMNS[..] {
        return Err(format!("1: the columns must be {}", COLUMNS.join(",")));
    }
    let mut rows: Vec<Row> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| format!(" {error}"))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<&str> = record.iter().collect();
        let row = read_row(&cells, &rows).map_err(|fault| format!("{line}: {fault}"))?;
        rows.push(row);
    }
    match rows.first() {
        Some(first) if first.tag == "en" => Ok(rows),
        _ => Err("2: the first locale must be en".to_owned()),
    }
}

fn read_row(cells: &[&str], before: &[Row]) -> Result<Row, String> {
    let [
        tag,
        name,
        short,
        fallback,
        matches,
        plural,
        group,
        group_from,
        decimal,
        day,
        month,
        months,
    ] = *cells
    else {
        return Err(format!("{} cells, expected {}", cells.len(), COLUMNS.len()));
    };
    let months = words(months);
    if months.len() != 12 {
        return Err(format!(
            "{} names of months, expected 12 with a space between",
            months.len()
        ));
    }
    for (pattern, needed) in [
        (day, &["{day}", "{month}", "{year}"][..]),
        (month, &["{month}", "{year}"]),
    ] {
        if let Some(lacking) = needed.iter().find(|place| !pattern.contains(**place)) {
            return Err(format!("the pattern `{pattern}` lacks {lacking}"));
        }
    }
    if before.iter().any(|row| row.tag == tag) {
        return Err(format!("the locale {tag} is there twice"));
    }
    plural::to_rust(plural)?;
    Ok(Row {
        tag: tag.to_owned(),
        fallback: read_fallback(fallback, before)?,
        name: name.to_owned(),
        short: short.to_owned(),
        matches: words(matches),
        plural: plural.to_owned(),
        group: group.to_owned(),
        group_from: group_from
            .parse()
            .map_err(|_| format!("group_from is `{group_from}`, expected a number"))?,
        decimal: decimal.to_owned(),
        day: day.to_owned(),
        month: month.to_owned(),
        months,
    })
}

fn read_fallback(tag: &str, before: &[Row]) -> Result<Option<usize>, String> {
    match before.iter().position(|row| row.tag == tag) {
        None if before.is_empty() && tag.is_empty() => Ok(None),
        None => Err(format!("the fallback `{tag}` is no locale above this one")),
        found => Ok(found),
    }
}

fn words(cell: &str) -> Vec<String> {
    cell.split_whitespace().map(str::to_owned).collect()
}

/// The Rust table that `src/locale.rs` includes.
pub(crate) fn to_rust(rows: &[Row]) -> String {
    let mut table = "&[\n".to_owned();
    for row in rows {
        let Row {
            tag,
            name,
            short,
            matches,
            group,
            group_from,
            decimal,
            day,
            month,
            months,
            ..
        } = row;
        let plural = plural::to_rust(&row.plural).unwrap_or_default();
        let _ = writeln!(
            table,
            "    Locale {{ tag: {tag:?}, name: {name:?}, short: {short:?}, habits: &Habits {{ \
             matches: &{matches:?}, plural: {plural}, group: {group:?}, group_from: {group_from}, decimal: {decimal:?}, \
             day: {day:?}, month: {month:?}, months: {months:?} }} }},",
        );
    }
    table += "]\n";
    let mut catalogues = String::new();
    for row in rows {
        let _ = writeln!(
            catalogues,
            "    include_str!(concat!(env!(\"OUT_DIR\"), \"/{}.txt\")),",
            row.tag
        );
    }
    format!(
        "static LOCALES: &[Locale] = {table};\n\n#[cfg(feature = \"all-locales\")]\nstatic CATALOGUES: &[&str] = &[\n{catalogues}];\n"
    )
}
