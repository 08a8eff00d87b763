//! Rounds of edits to one list of edits on the first text.

use crate::{Edit, Span};

/// What the text after some rounds is made of.
#[derive(Clone, Debug)]
enum Piece {
    /// Bytes of the first text.
    Kept(Span),
    Written(String),
}

/// The edits on the first text that come to the same as all `rounds`, each of which is for the text that the one before
/// left. `len` is the length of the first text.
pub fn join(len: usize, rounds: &[Vec<Edit>]) -> Vec<Edit> {
    if let [round] = rounds {
        return round.clone();
    }
    let first = vec![Piece::Kept(Span { start: 0, end: len })];
    let pieces = rounds
        .iter()
        .fold(first, |pieces, round| rewrite(pieces, round));
    to_edits(&pieces, len)
}

fn rewrite(pieces: Vec<Piece>, round: &[Edit]) -> Vec<Piece> {
    let mut out = Vec::with_capacity(pieces.len() + 2 * round.len());
    let (mut at, mut edits) = (0, round.iter().peekable());
    for piece in pieces {
        let end = at + piece.len();
        let mut from = at;
        while let Some(edit) = edits.peek() {
            let is_past =
                edit.span.start > end || (edit.span.start == end && !edit.span.is_empty());
            if is_past {
                break;
            }
            if edit.span.start >= from {
                out.push(piece.cut(from - at, edit.span.start - at));
                out.push(Piece::Written(edit.text.clone()));
            }
            from = edit.span.end.clamp(from, end);
            if edit.span.end > end {
                break;
            }
            edits.next();
        }
        out.push(piece.cut(from - at, end - at));
        at = end;
    }
    out.retain(|piece| piece.len() > 0);
    out
}

fn to_edits(pieces: &[Piece], len: usize) -> Vec<Edit> {
    let mut edits = Vec::new();
    let (mut at, mut written) = (0, String::new());
    let end = Piece::Kept(Span::empty(len));
    for piece in pieces.iter().chain([&end]) {
        match piece {
            Piece::Written(text) => written.push_str(text),
            Piece::Kept(span) => {
                if span.start > at || !written.is_empty() {
                    edits.push(Edit {
                        span: Span {
                            start: at,
                            end: span.start,
                        },
                        text: std::mem::take(&mut written),
                    });
                }
                at = span.end;
            }
        }
    }
    edits
}

impl Piece {
    fn len(&self) -> usize {
        match self {
            Piece::Kept(span) => span.len(),
            Piece::Written(text) => text.len(),
        }
    }

    fn cut(&self, from: usize, to: usize) -> Piece {
        match self {
            Piece::Kept(span) => Piece::Kept(Span {
                start: span.start + from,
                end: span.start + to,
            }),
            Piece::Written(text) => {
                Piece::Written(text.get(from..to).unwrap_or_default().to_owned())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: usize, end: usize, text: &str) -> Edit {
        Edit {
            span: Span { start, end },
            text: text.to_owned(),
        }
    }

    fn apply(text: &str, edits: &[Edit]) -> String {
        let mut out = text.to_owned();
        for edit in edits.iter().rev() {
            out.replace_range(edit.span.start..edit.span.end, &edit.text);
        }
        out
    }

    #[test]
    fn joined_edits_do_what_the_rounds_do() {
        let text = "0123456789";
        let rounds = [
            vec![edit(1, 3, "abc"), edit(5, 5, "X"), edit(9, 10, "")],
            vec![edit(2, 6, "--"), edit(7, 9, "yy")],
            vec![edit(0, 0, "<"), edit(8, 8, ">")],
            vec![edit(3, 8, "")],
        ];
        for n in 0..=rounds.len() {
            let by_rounds = rounds[..n]
                .iter()
                .fold(text.to_owned(), |text, round| apply(&text, round));
            let joined = join(text.len(), &rounds[..n]);
            assert_eq!(apply(text, &joined), by_rounds, "{n} rounds: {joined:?}");
        }
    }
}
