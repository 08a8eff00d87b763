//! Lines of block mappings, for fixes that add an entry or take one out.
//!
//! Lines are taken out only where nothing else stands on them: no brace, no dash, no comment. None are in a template, whose
//! actions may stand anywhere.

use crate::context::Context;
use crate::fields::Entries;
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
    let end = line_break(ctx.text.get(..at)?);
    Some(Edit::insert(at, [indent, entry, end].concat()))
}

/// The edit that puts lines such as `key: value` into a mapping whose entries have lines of their own: after the first
/// entry where that is one line, else before it.
pub(crate) fn insert(ctx: &Context<'_, '_>, entries: Entries, lines: &[String]) -> Option<Edit> {
    let (key, value) = entries.iter(ctx).next().filter(|_| entries.has_lines)?;
    let at = ctx.doc.span(key).start;
    let before = ctx.text.get(..at)?;
    let lead = before.rsplit('\n').next()?;
    // Before the first key stand blanks, and dashes where list items start.
    if !lead.trim_matches([' ', '-']).is_empty() {
        return None;
    }
    let (line, _) = ctx.text.get(at..)?.split_once('\n')?;
    let (line, line_break) = match line.strip_suffix('\r') {
        Some(line) => (line, "\r\n"),
        None => (line, "\n"),
    };
    let indent = " ".repeat(lead.len());
    let is_one_line = !ctx.doc.tree.source(value).is_empty()
        && ctx.doc.span(value).end <= at + line.len()
        && matches!(
            ctx.doc.tree.kind(value),
            NodeKind::Plain | NodeKind::SingleQuoted | NodeKind::DoubleQuoted | NodeKind::Alias
        );
    let parts = |line: &'_ String| match is_one_line {
        true => [line_break, &indent, line].concat(),
        false => [line, line_break, &indent].concat(),
    };
    let at = if is_one_line { at + line.len() } else { at };
    Some(Edit::insert(
        at,
        lines.iter().map(parts).collect::<String>(),
    ))
}

/// The line break that a text ends with, or one like it.
pub(crate) fn line_break(text: &str) -> &'static str {
    if text.ends_with("\r\n") { "\r\n" } else { "\n" }
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
