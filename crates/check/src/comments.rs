//! Comments of a document: they stand between its scalars, and the tree does not hold them.

use crate::Span;
use crate::parse::Document;
use crate::tree::NodeKind;

/// The comments of a document in the order of the text, as bytes of the input: from `#` to before the line break.
pub(crate) fn comments(doc: &Document<'_>) -> Vec<Span> {
    let end = doc.tree.text().len();
    in_gaps(doc, 0, end)
}

/// The comments that start in a span of the input.
pub(crate) fn comments_in(doc: &Document<'_>, span: Span) -> Vec<Span> {
    let local = |at: usize| at.saturating_sub(doc.offset).min(doc.tree.text().len());
    let mut found = in_gaps(doc, local(span.start), local(span.end));
    found.retain(|comment| span.start <= comment.start && comment.start < span.end);
    found
}

/// Looks between the scalars that start from `from` on, and before the first of them, up to `to`.
fn in_gaps(doc: &Document<'_>, from: usize, to: usize) -> Vec<Span> {
    let mut found = Vec::new();
    let before = doc.tree.last_before(from);
    let mut at = before.map_or(0, |before| doc.tree.range(before).0);
    if from == 0 {
        at = 0;
    }
    for id in doc.tree.ids().skip(before.map_or(0, |id| id.index())) {
        let (start, end) = doc.tree.range(id);
        let is_leaf = !matches!(doc.tree.kind(id), NodeKind::Mapping | NodeKind::Sequence);
        if is_leaf {
            in_gap(doc, at, start, &mut found);
            at = at.max(end);
            if start > to {
                return found;
            }
        }
    }
    in_gap(doc, at, doc.tree.text().len(), &mut found);
    found
}

fn in_gap(doc: &Document<'_>, from: usize, to: usize, found: &mut Vec<Span>) {
    let text = doc.tree.text();
    let mut at = from;
    while let Some(hash) = text.get(at..to).and_then(|gap| gap.find('#')) {
        let start = at + hash;
        let before = text.get(..start).unwrap_or_default();
        let is_comment = before.is_empty() || before.ends_with([' ', '\t', '\n', '\u{FEFF}']);
        let line = text.get(start..).unwrap_or_default();
        let line = line.split('\n').next().unwrap_or_default();
        at = start + 1;
        if is_comment {
            let end = start + line.trim_end_matches('\r').len();
            found.push(Span {
                start: doc.offset + start,
                end: doc.offset + end,
            });
            at = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_comments_and_nothing_else() {
        let text = "# top\na: 'x # y' # one\nb: |  # two\n  # text\n# three\nc: [1, # four\n  2#]\n] # five\nd: x#y";
        let texts: Vec<&str> = crate::parse(text)
            .flat_map(|doc| comments(&doc))
            .map(|span| span.slice(text))
            .collect();
        assert_eq!(
            texts,
            ["# top", "# one", "# two", "# three", "# four", "# five"]
        );
    }
}
