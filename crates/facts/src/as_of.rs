//! Up to which day each table is known to be true.

use crate::Date;

/// The date of one table.
#[derive(Debug)]
pub struct AsOf {
    /// The name of the table, such as `apis`.
    pub table: &'static str,
    /// The day up to which its rows were compared with their sources.
    pub date: Date,
    /// Where that can be seen.
    pub source: &'static str,
}

/// The date of every table, by name.
pub fn as_of() -> &'static [AsOf] {
    &AS_OF
}

/// The date up to which the tables are known to be true: what is released is decided by it.
pub fn data_as_of() -> Date {
    DATA_AS_OF
}

include!(concat!(env!("OUT_DIR"), "/as_of.rs"));
