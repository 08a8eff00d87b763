//! From a text inside a text to the text around it: where each byte of the inner one stands in the outer one.

use crate::{Edit, Fix, Span};

/// Bytes that follow each other in both texts.
#[derive(Clone, Copy, Debug)]
struct Piece {
    inner: usize,
    outer: usize,
    /// In the inner text.
    length: usize,
    /// In the outer text, where an escape may be longer than what it stands for.
    outer_length: usize,
}

/// How the outer text holds what the inner one has in several lines.
#[derive(Clone, Debug)]
pub(crate) enum Style {
    /// Lines with this in front of each.
    Lines(String),
    /// One scalar, in which only these characters may be put.
    Scalar(fn(char) -> bool),
}

/// Where the bytes of an inner text stand.
#[derive(Clone, Debug)]
pub(crate) struct Map {
    /// By place; empty when only the whole is known.
    pieces: Vec<Piece>,
    whole: Span,
    style: Style,
}

impl Map {
    /// For a text of which only the whole can be pointed at.
    pub(crate) fn whole(span: Span) -> Map {
        Map {
            pieces: Vec::new(),
            whole: span,
            style: Style::Scalar(|_| false),
        }
    }

    /// For a text to which pieces are added in order.
    pub(crate) fn pieces(whole: Span, style: Style) -> Map {
        Map {
            pieces: Vec::new(),
            whole,
            style,
        }
    }

    /// Adds bytes that stand at `outer` as they are.
    pub(crate) fn push(&mut self, outer: usize, length: usize) {
        self.push_escape(outer, length, length);
    }

    /// Adds bytes that stand at `outer` in another way.
    pub(crate) fn push_escape(&mut self, outer: usize, outer_length: usize, length: usize) {
        let inner = self
            .pieces
            .last()
            .map_or(0, |piece| piece.inner + piece.length);
        self.pieces.push(Piece {
            inner,
            outer,
            length,
            outer_length,
        });
    }

    /// Where a span of the inner text stands.
    pub(crate) fn span(&self, span: Span) -> Span {
        let Some(start) = self.start(span.start) else {
            return self.whole;
        };
        let end = match span.end > span.start {
            true => self.end(span.end).unwrap_or(start),
            false => start,
        };
        Span {
            start,
            end: end.max(start),
        }
    }

    /// A fix of the inner text as one of the outer, if the outer can hold what it puts there.
    pub(crate) fn fix(&self, fix: &Fix) -> Option<Fix> {
        let edits = fix.edits.iter().map(|edit| self.edit(edit));
        Some(Fix {
            edits: edits.collect::<Option<_>>()?,
            ..fix.clone()
        })
    }

    fn edit(&self, edit: &Edit) -> Option<Edit> {
        let (start, text) = match &self.style {
            Style::Lines(indent) => (
                self.start(edit.span.start)?,
                edit.text.replace('\n', &format!("\n{indent}")),
            ),
            Style::Scalar(is_allowed) => {
                let is_one = self.piece(edit.span.start)?.holds(edit.span);
                if !is_one || !edit.text.chars().all(is_allowed) {
                    return None;
                }
                (self.start(edit.span.start)?, edit.text.clone())
            }
        };
        // A line that is replaced to its end is replaced up to the indentation of the next.
        let end = match edit.span.end > edit.span.start {
            true if matches!(self.style, Style::Lines(_)) => self.start(edit.span.end)?,
            true => self.end(edit.span.end)?,
            false => start,
        };
        (start <= end).then_some(Edit {
            span: Span { start, end },
            text,
        })
    }

    fn piece(&self, offset: usize) -> Option<&Piece> {
        let i = self.pieces.partition_point(|piece| piece.inner <= offset);
        self.pieces.get(i.checked_sub(1)?)
    }

    /// Where the byte at an offset stands; past the last, where that one ends.
    fn start(&self, offset: usize) -> Option<usize> {
        self.piece(offset).map(|piece| {
            let along = offset - piece.inner;
            match along < piece.length {
                true => piece.outer + along.min(piece.outer_length),
                false => piece.outer + piece.outer_length,
            }
        })
    }

    /// Where the byte before an offset ends.
    fn end(&self, offset: usize) -> Option<usize> {
        self.piece(offset.checked_sub(1)?).map(|piece| {
            let along = offset - piece.inner;
            match along < piece.length {
                true => piece.outer + along.min(piece.outer_length),
                false => piece.outer + piece.outer_length,
            }
        })
    }
}

impl Piece {
    /// Whether a span lies in it, and it stands in the outer text as it is.
    fn holds(&self, span: Span) -> bool {
        self.inner <= span.start
            && span.end <= self.inner + self.length
            && self.length == self.outer_length
    }
}
