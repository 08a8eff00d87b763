//! Whole lines of block mappings, for fixes that add an entry or take one out.
//!
//! Only entries that have their lines to themselves are touched: not in braces, not after a dash, not beside a comment, and
//! not in a template, whose actions may stand anywhere.

use crate::context::Context;
use crate::tree::{NodeId, NodeKind};
use crate::{Edit, Span};

/// The line of an entry with a scalar, its line break included.
pub(crate) fn line_of(ctx: &Context<'_, '_>, key: NodeId, value: NodeId) -> Option<Span> {
    let entry = Span {
        start: ctx.doc.span(key).start,
        end: ctx.doc.span(value).end,
    };
    let line = line_around(ctx, entry)?;
    let is_scalar = ctx.doc.tree.scalar(value).is_some();
    let is_alone = is_blank(ctx, entry.end, line.end) && !entry.slice(ctx.text).contains('\n');
    (is_scalar && is_alone).then_some(line)
}

/// The line of a key whose value starts in the next one, its line break included.
pub(crate) fn opening_of(ctx: &Context<'_, '_>, key: NodeId) -> Option<Span> {
    let key = ctx.doc.span(key);
    let line = line_around(ctx, key)?;
    let colon = ctx.text.get(key.end..)?.starts_with(':');
    (colon && is_blank(ctx, key.end + 1, line.end)).then_some(line)
}

/// The edit that puts an entry before all others of a mapping, right under the key that the mapping belongs to.
pub(crate) fn put_first(
    ctx: &Context<'_, '_>,
    key: NodeId,
    mapping: NodeId,
    entry: &str,
) -> Option<Edit> {
    let tree = &ctx.doc.tree;
    if tree.kind(mapping) != NodeKind::Mapping || tree.is_flow(mapping) || tree.is_shared(mapping) {
        return None;
    }
    let first = ctx.doc.span(tree.children(mapping).next()?);
    let indent = indent_of(ctx, first.start)?;
    let above = ctx.doc.span(key).end;
    let at = above + ctx.text.get(above..first.start)?.find('\n')? + 1;
    let end = if ctx.text.get(..at)?.ends_with("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    Some(Edit {
        span: Span::empty(at),
        text: [indent, entry, end].concat(),
    })
}

/// The line that some bytes start in, where nothing but spaces stands before them.
fn line_around(ctx: &Context<'_, '_>, span: Span) -> Option<Span> {
    let indent = indent_of(ctx, span.start)?;
    let rest = ctx.text.get(span.end..)?;
    Some(Span {
        start: span.start - indent.len(),
        end: span.end + rest.find('\n').map_or(rest.len(), |at| at + 1),
    })
}

/// The spaces before a byte, where its line has nothing else there.
fn indent_of<'t>(ctx: &Context<'_, 't>, at: usize) -> Option<&'t str> {
    let before = ctx.text.get(..at)?;
    let indent = before.get(before.rfind('\n').map_or(0, |at| at + 1)..)?;
    let is_plain = indent.bytes().all(|byte| byte == b' ') && !ctx.doc.is_template;
    is_plain.then_some(indent)
}

fn is_blank(ctx: &Context<'_, '_>, start: usize, end: usize) -> bool {
    let rest = ctx.text.get(start..end);
    rest.is_some_and(|rest| rest.trim().is_empty())
}
