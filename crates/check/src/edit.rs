//! Edits put into a text.

use crate::order::order;
use crate::{Edit, Span};

/// Applies disjoint edits; `None` when they overlap or leave the text.
pub fn apply(text: &str, edits: &[Edit]) -> Option<String> {
    let edits = sorted(edits)?;
    let mut new = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        new.push_str(text.get(from..edit.span.start)?);
        new.push_str(&edit.text);
        text.get(edit.span.start..edit.span.end)?;
        from = edit.span.end;
    }
    new.push_str(text.get(from..)?);
    Some(new)
}

/// The edits by place; `None` when two of them overlap. Two insertions at one place overlap, as their order would matter.
pub(crate) fn sorted(edits: &[Edit]) -> Option<Vec<&Edit>> {
    let edits = order(edits.iter().collect(), |edit: &&Edit| edit.span.key());
    let clash =
        |pair: &[&Edit]| pair[1].span.start < pair[0].span.end || pair[0].span == pair[1].span;
    let is_clear =
        edits.iter().all(|edit| edit.span.start <= edit.span.end) && !edits.windows(2).any(clash);
    is_clear.then_some(edits)
}

impl Edit {
    /// The same edit for a text that starts `by` bytes later.
    pub(crate) fn moved(&self, by: usize) -> Edit {
        Edit {
            span: Span {
                start: self.span.start.saturating_sub(by),
                end: self.span.end.saturating_sub(by),
            },
            text: self.text.clone(),
        }
    }
}
