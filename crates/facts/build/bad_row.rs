//! What stops the build: one row, what was found there, what was expected.

use std::fmt;

/// A row that cannot be a fact. Its `Display` is the whole message.
#[derive(Debug)]
pub(crate) struct BadRow {
    pub(crate) table: &'static str,
    pub(crate) line: u64,
    pub(crate) found: String,
    pub(crate) expected: String,
}

impl fmt::Display for BadRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let BadRow {
            table,
            line,
            found,
            expected,
        } = self;
        write!(
            f,
            "content/data/{table}:{line}: found {found:?}, expected {expected}"
        )
    }
}
