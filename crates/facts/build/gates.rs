//! `gates.csv`: the feature gates of the components, since when each is known and locked, and when it went.
//!
//! There are hundreds of them and few are asked for, so the names become one text and each row one number.

use std::path::Path;

use super::bad_row::BadRow;
use super::cells;
use super::marked::{Mark, Marked};
use super::minor::Minor;
use super::rows::{self, Row};

const TABLE: &str = "gates.csv";
const COLUMNS: &[&str] = &["gate", "introduced", "removed", "locked", "value", "source"];
const VALUES: &[(&str, &str)] = &[("on", "1"), ("off", "0"), ("", "0")];

/// Reads the table.
pub(crate) fn read(folders: &[&Path]) -> Result<String, BadRow> {
    let rows = rows::read(folders, TABLE, COLUMNS)?;
    rows::require_sorted(&rows, "gate", |row| row.cell("gate").to_owned())?;
    let names: Vec<&str> = rows.iter().map(|row| row.cell("gate")).collect();
    let mut code = format!("static NAMES: &str = {:?};\n", names.join(" "));
    code.push_str("/// How many gates there are; asking for it carries none of them along.\n");
    code.push_str(&format!("pub const N_GATES: usize = {};\n", rows.len()));
    code.push_str("static LIVES: [u32; N_GATES] = [");
    for row in &rows {
        code.push_str(&format!("{:#x}, ", pack(row)?));
    }
    code.push_str("];\n");
    Ok(code)
}

/// The life of a gate as the crate unpacks it: seven bits for each minor, two for each mark, one for the value.
fn pack(row: &Row) -> Result<u32, BadRow> {
    let name = row.cell("gate");
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(row.reject_cell("gate", "the name of a gate, letters and digits"));
    }
    cells::source(row)?;
    let [introduced, removed, locked] =
        ["introduced", "removed", "locked"].map(|column| cells::minor(row, column));
    let (introduced, removed, locked) = (introduced?, removed?, locked?);
    let is_on = cells::word(row, "value", VALUES)? == "1";
    if locked.is_none() != row.cell("value").is_empty() {
        return Err(row.reject_cell("value", "on or off where the gate is locked, else nothing"));
    }
    let is_before = |a: Option<Marked<Minor>>, b: Option<Marked<Minor>>| {
        a.zip(b).is_none_or(|(a, b)| a.value < b.value)
    };
    if !is_before(introduced, removed) || !is_before(locked, removed) {
        return Err(row.reject_cell("removed", "a minor after introduced and locked"));
    }
    let minor = |cell: Option<Marked<Minor>>| cell.map_or(0, |cell| u32::from(cell.value.0 & 127));
    let mark = |cell: Option<Marked<Minor>>| cell.map_or(0, |cell| mark_bits(cell.mark));
    Ok(minor(introduced)
        | minor(removed) << 7
        | minor(locked) << 14
        | mark(removed) << 21
        | mark(locked) << 23
        | u32::from(is_on) << 25)
}

fn mark_bits(mark: Mark) -> u32 {
    match mark {
        Mark::Settled => 0,
        Mark::Planned => 1,
        Mark::Unproved => 2,
        Mark::Derived => 3,
    }
}
