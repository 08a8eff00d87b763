//! Shell sessions: commands after a `$ ` prompt, and what they print.

use crate::highlight::{Language, Token, tokens};

/// The commands and outputs of a session, in order.
pub(crate) struct Session<'a> {
    pieces: Vec<Piece<'a>>,
}

enum Piece<'a> {
    /// One or more lines, without the prompt.
    Command(&'a str),
    /// One line.
    Output(&'a str),
}

impl<'a> Session<'a> {
    /// Whether a text is a session: one of its lines has a prompt.
    pub(crate) fn is_one(text: &str) -> bool {
        text.lines().any(|line| line.starts_with("$ "))
    }

    /// Cuts a session at its prompts; a command goes on after a `\` at the end of its line.
    pub(crate) fn parse(text: &'a str) -> Session<'a> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let is_command = rest.starts_with("$ ");
            let mut end = line_end(rest, 0);
            while is_command && rest[..end].ends_with('\\') && end < rest.len() {
                end = line_end(rest, end + 1);
            }
            pieces.push(if is_command {
                Piece::Command(&rest[2..end])
            } else {
                Piece::Output(&rest[..end])
            });
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        Session { pieces }
    }

    /// The commands alone, as the copy button takes them.
    pub(crate) fn commands(&self) -> String {
        let commands = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Command(command) => Some(*command),
            Piece::Output(_) => None,
        });
        commands.collect::<Vec<_>>().join("\n")
    }

    /// The session as coloured text.
    pub(crate) fn tokens(&self) -> Vec<Token<'a>> {
        let mut all = Vec::new();
        for (i, piece) in self.pieces.iter().enumerate() {
            if i > 0 {
                all.push(Token::plain("\n"));
            }
            match piece {
                Piece::Output(line) => all.push(Token {
                    class: "out",
                    text: line,
                }),
                Piece::Command(command) => all.extend(tokens(Language::Shell, command)),
            }
        }
        all
    }
}

/// The end of the line that holds `start`.
fn line_end(text: &str, start: usize) -> usize {
    text[start..].find('\n').map_or(text.len(), |at| start + at)
}
