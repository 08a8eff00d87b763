//! What is wrong with an object.

use std::fmt;

/// What is wrong with one field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fault {
    /// There is no such field.
    Unknown,
    /// It is required.
    Missing,
    /// It holds something else than it can.
    Type,
}

/// A fault and where it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Problem {
    /// What is wrong.
    pub fault: Fault,
    /// A JSON pointer.
    pub field: String,
}

impl Problem {
    /// A fault of the field `name` in what stands at `path`.
    pub fn of(fault: Fault, path: &str, name: &str) -> Problem {
        let field = format!("{path}/{name}");
        Problem { fault, field }
    }

    /// The last name of the field.
    pub fn name(&self) -> &str {
        self.field.rsplit('/').next().unwrap_or_default()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fault = match self.fault {
            Fault::Unknown => "unknown",
            Fault::Missing => "missing",
            Fault::Type => "wrong type",
        };
        write!(f, "{fault} {}", self.field)
    }
}
