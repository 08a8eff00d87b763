//! Lines that are put into block mappings.

use crate::Edit;
use crate::context::Context;
use crate::fields::Entries;
use crate::tree::NodeKind;

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
