//! Scalars put into a list of scalars, in the style of the list: a line each, in one line, or as JSON without blanks.

use crate::context::Context;
use crate::tree::{NodeId, NodeKind};
use crate::{Edit, block};

/// The edit that puts values behind an item of a list, with the quotes of another; a comment beside the item stays there.
pub(crate) fn add(
    ctx: &Context<'_, '_>,
    list: NodeId,
    behind: NodeId,
    like: NodeId,
    values: &[&str],
) -> Option<Edit> {
    let quote = match ctx.doc.tree.kind(like) {
        NodeKind::Plain => "",
        NodeKind::SingleQuoted => "'",
        NodeKind::DoubleQuoted => "\"",
        _ => return None,
    };
    let span = ctx.doc.span(behind);
    let before = ctx.text.get(..span.start)?;
    let (above, lead) = before.split_at(before.rfind('\n').map_or(0, |at| at + 1));
    let rest = ctx.text.get(span.end..)?;
    let line_end = span.end + rest.find(['\r', '\n']).unwrap_or(rest.len());
    let newline = || block::line_break(above).to_owned() + lead;
    let (at, lead, tail) = match ctx.text.get(span.end..line_end)?.trim() {
        _ if !ctx.doc.tree.is_flow(list) => {
            let is_line = lead.trim_matches(' ') == "-";
            (line_end, is_line.then(newline)?, "")
        }
        "" if lead.trim().is_empty() => (span.end, ",".to_owned() + &newline(), ""),
        "," if lead.trim().is_empty() => (line_end, newline(), ","),
        _ => (span.end, separator(ctx, list).to_owned(), ""),
    };
    let added = values
        .iter()
        .map(|value| [&lead, quote, value, quote, tail].concat());
    (!values.is_empty()).then(|| Edit::insert(at, added.collect::<String>()))
}

/// What parts two items of a list in one line: no blank where the text goes without any.
fn separator(ctx: &Context<'_, '_>, list: NodeId) -> &'static str {
    let above = ctx.text.get(..ctx.doc.span(list).start);
    let is_dense = match ctx.doc.tree.source(list).split_once(',') {
        Some((_, rest)) => !rest.starts_with([' ', '\n', '\r']),
        None => above.is_some_and(|above| above.ends_with(':')),
    };
    if is_dense { "," } else { ", " }
}
