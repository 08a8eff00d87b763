//! Values that carry how sure they are.

/// How sure a single value is. It belongs to the value, never to its whole row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// A source says so.
    Settled,
    /// Announced or scheduled, not a fact yet. In the tables: `planned:1.38`.
    Planned,
    /// No stored source proves it. In the tables: `unproved:2024-01`.
    Unproved,
    /// Follows from a source without being stated there. In the tables: `derived:1.24`.
    Derived,
}

/// A value and how sure it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Marked<T> {
    /// The value.
    pub value: T,
    /// How sure it is.
    pub mark: Mark,
}

impl<T> Marked<T> {
    /// Whether the value is a plan and must be shown as one.
    pub fn is_planned(&self) -> bool {
        self.mark == Mark::Planned
    }
}
