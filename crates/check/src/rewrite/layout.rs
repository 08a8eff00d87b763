//! Where entries and items of block collections stand: their lines, and the comments that belong to them.

use crate::Span;
use crate::context::Context;
use crate::tree::{NodeId, NodeKind};

use super::Rewrite;

/// Where an entry, or an item of a list, stands. Offsets are bytes of the input.
#[derive(Clone, Copy, Debug)]
pub(super) struct Laid {
    /// Where the first of the comment lines right above it starts, or its own line.
    pub(super) above: usize,
    /// Where its line starts.
    pub(super) line: usize,
    /// Where it starts: the key, or what stands after the dash.
    pub(super) start: usize,
    /// Where its last line ends, comments included, before the line break.
    pub(super) tail: usize,
    /// Bytes from the start of the line to `start`.
    pub(super) column: usize,
    /// Whether a dash stands before it on its line.
    pub(super) has_dash: bool,
}

impl Laid {
    /// From its start to its end, comments included.
    pub(super) fn body(self) -> Span {
        Span {
            start: self.start,
            end: self.tail,
        }
    }
}

impl Rewrite<'_, '_, '_> {
    /// Where an entry of a block mapping stands.
    pub(super) fn lay(&self, key: NodeId, value: NodeId) -> Option<Laid> {
        self.lay_from(key, value, 0)
    }

    /// Where an item of a block list stands; what is below it has to be right of its dash.
    pub(super) fn lay_item(&self, item: NodeId) -> Option<Laid> {
        let laid = self.lay_from(item, item, 2)?;
        laid.has_dash.then_some(laid)
    }

    /// The same for an item that begins on a line below its dash, behind which at most an anchor stands.
    pub(super) fn lay_below_dash(&self, item: NodeId) -> Option<Laid> {
        let ctx = self.ctx;
        let start = ctx.doc.span(item).start;
        let before = ctx.text.get(..start)?;
        let dash = before
            .rfind("-\n")
            .max(before.rfind("-\r\n"))
            .max(before.rfind("- &"))?;
        let between = before.get(dash + 1..)?.trim();
        let is_anchor = between.starts_with('&') && !between.contains(char::is_whitespace);
        let line = line_start(ctx.text, dash)?;
        let lead = ctx.text.get(line..dash)?;
        if !(between.is_empty() || is_anchor) || !lead.bytes().all(|byte| byte == b' ') {
            return None;
        }
        let tail = line_tail(ctx, value_end(ctx, item)?)?;
        Some(Laid {
            above: line,
            line,
            start: dash + 2,
            tail: below(ctx, tail, lead.len() + 1),
            column: lead.len() + 2,
            has_dash: true,
        })
    }

    fn lay_from(&self, first: NodeId, value: NodeId, dash: usize) -> Option<Laid> {
        let ctx = self.ctx;
        let start = ctx.doc.span(first).start;
        let line = line_start(ctx.text, start)?;
        let lead = ctx.text.get(line..start)?;
        // A byte order mark is no blank, but stands before everything.
        let lead = lead.trim_start_matches('\u{FEFF}');
        if !lead.bytes().all(|byte| matches!(byte, b' ' | b'-')) {
            return None;
        }
        let has_dash = lead.contains('-');
        let column = lead.len();
        let end = value_end(ctx, value)?;
        let tail = below(ctx, line_tail(ctx, end)?, column + 1 - dash.min(column));
        let above = if has_dash && dash == 0 {
            line
        } else {
            above(ctx, line, lead.find('-').unwrap_or(column))
        };
        Some(Laid {
            above,
            line,
            start,
            tail,
            column,
            has_dash,
        })
    }
}

/// Where the line of a byte starts.
pub(super) fn line_start(text: &str, at: usize) -> Option<usize> {
    Some(text.get(..at)?.rfind('\n').map_or(0, |end| end + 1))
}

/// Where a value ends; behind the colon of its key where nothing is written.
pub(super) fn value_end(ctx: &Context<'_, '_>, value: NodeId) -> Option<usize> {
    let span = ctx.doc.span(value);
    if !span.is_empty() || ctx.doc.tree.kind(value) != NodeKind::Plain {
        return Some(span.end);
    }
    let rest = ctx.text.get(span.end..)?;
    let after = rest.trim_start_matches([' ', '\t']);
    let colon = after.starts_with(':');
    Some(span.end + usize::from(colon) * (rest.len() - after.len() + 1))
}

/// The end of the line that `end` stands in, before its line break; only blanks and a comment may follow.
fn line_tail(ctx: &Context<'_, '_>, end: usize) -> Option<usize> {
    let rest = ctx.text.get(end..)?.split('\n').next()?;
    let said = rest.trim();
    (said.is_empty() || said.starts_with('#')).then(|| {
        let rest = if said.is_empty() { "" } else { rest.trim_end() };
        end + rest.len()
    })
}

/// Takes in the comment lines below that stand at `column` or right of it.
fn below(ctx: &Context<'_, '_>, tail: usize, column: usize) -> usize {
    let mut tail = tail;
    let doc_end = ctx.doc.offset + ctx.doc.tree.text().len();
    while let Some(rest) = ctx.text.get(tail..doc_end)
        && let Some(feed) = rest.find('\n')
        && let Some(line) = rest
            .get(feed + 1..)
            .and_then(|rest| rest.split('\n').next())
    {
        let said = line.trim_start_matches(' ');
        if !said.starts_with('#') || line.len() - said.len() < column {
            break;
        }
        tail += feed + 1 + line.trim_end().len();
    }
    tail
}

/// Where the comment lines right above a line start that stand at its column.
fn above(ctx: &Context<'_, '_>, line: usize, column: usize) -> usize {
    let mut from = line;
    while let Some(before) = ctx.text.get(ctx.doc.offset..from)
        && let Some(before) = before.strip_suffix('\n')
    {
        let last = before.rsplit('\n').next().unwrap_or_default();
        let said = last.trim_start_matches(' ');
        if !said.starts_with('#') || last.len() - said.len() != column {
            break;
        }
        from -= last.len() + 1;
    }
    from
}
