//! Whether another name takes the place of an old one.

/// Whether another name alone mends a field, a label or an annotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rename {
    /// It does not.
    No,
    /// It does, and something else may change or has to be in use.
    Review,
    /// It does, and nothing else changes.
    Safe,
}
