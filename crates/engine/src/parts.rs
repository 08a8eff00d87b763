//! What the page shows of a verdict, as HTML in the reader's language.

mod banner;
mod changes;
mod choice;
mod diff;
mod finding;
mod fix;
mod kind;
mod life;
mod review;
mod rows;
mod sharing;

use check::Span;
use words::Words;

pub(crate) use banner::{Seen, banner};
pub(crate) use changes::{Change, changes};
pub(crate) use choice::chosen;
pub(crate) use finding::{body, head, summary};
pub(crate) use fix::{Case, fixes};
pub(crate) use kind::kind;
pub(crate) use review::{Step, nothing_to_review, review};
pub(crate) use rows::rows;
pub(crate) use sharing::{Carried, Leak, sharing};

/// The reader, as far as parts need to know.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) words: &'a Words,
    /// The address of the site, with a slash at its end.
    pub(crate) root: &'a str,
    /// What the reader can do.
    pub(crate) hands: Hands,
}

/// Whether somebody hears the buttons of a finding.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hands {
    /// Scripts apply fixes, copy, and hand cases over.
    Free,
    /// Scripts apply fixes and copy.
    Few,
    /// No scripts: there are no buttons.
    Tied,
}

impl Reader<'_> {
    /// The address of a page, such as `rules/removed-api`.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("{}{}/{path}/", self.root, self.words.locale().tag)
    }

    /// The same for other people; none where Farol is a file, whose address would only tell them the names of folders.
    pub(crate) fn public_page(&self, path: &str) -> Option<String> {
        (!self.root.starts_with("file:")).then(|| self.page(path))
    }
}

/// The pieces of `shown` in a text, each with the mark that it stands in; marks are sorted, and clipped where they overlap.
fn pieces<M>(
    text: &str,
    shown: Span,
    marks: impl Iterator<Item = (M, Span)>,
) -> Vec<(&str, Option<M>)> {
    let mut pieces = Vec::new();
    let mut at = shown.start;
    for (mark, span) in marks {
        let (from, to) = (
            span.start.clamp(at, shown.end),
            span.end.clamp(at, shown.end),
        );
        pieces.push((text.get(at..from).unwrap_or_default(), None));
        pieces.push((text.get(from..to).unwrap_or_default(), Some(mark)));
        at = to;
    }
    pieces.push((text.get(at..shown.end).unwrap_or_default(), None));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_a_line_at_its_marks() {
        let span = |start, end| Span { start, end };
        let marks = [("a", span(2, 4)), ("b", span(3, 6)), ("c", span(8, 20))];
        let found = pieces("0123456789", span(1, 9), marks.into_iter());
        assert_eq!(
            found,
            [
                ("1", None),
                ("23", Some("a")),
                ("45", Some("b")),
                ("67", None),
                ("8", Some("c"))
            ]
        );
    }
}
