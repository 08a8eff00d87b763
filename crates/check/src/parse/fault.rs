//! What is wrong with a document that cannot be read to its end.

use super::Limit;

/// Where reading stopped and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Broken {
    pub fault: Fault,
    /// The byte of the document's text.
    pub at: usize,
    /// The parser's own words; may be empty.
    pub detail: String,
}

/// The kinds of faults that messages tell apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// A tab where YAML wants spaces.
    Tab,
    Indentation,
    /// A quoted text that does not end, or goes on after its quote.
    Quote,
    /// A bracket without its counterpart, or no comma between items.
    Bracket,
    /// A colon where no key can stand, often an unquoted `a: b: c`.
    Colon,
    /// A line without the colon that a key needs.
    Key,
    Escape,
    /// An alias of an anchor that is not there.
    Anchor,
    /// A character that must not stand there.
    Character,
    /// The text ends too early.
    End,
    JsonValue,
    JsonKey,
    JsonColon,
    JsonComma,
    JsonTrailingComma,
    /// Anything else.
    Structure,
    /// Not wrong, but more than is read.
    Limit(Limit),
}

impl Fault {
    /// The name that messages select their words by.
    pub fn name(self) -> &'static str {
        match self {
            Fault::Tab => "tab",
            Fault::Indentation => "indentation",
            Fault::Quote => "quote",
            Fault::Bracket => "bracket",
            Fault::Colon => "colon",
            Fault::Key => "key",
            Fault::Escape => "escape",
            Fault::Anchor => "anchor",
            Fault::Character => "character",
            Fault::End => "end",
            Fault::JsonValue => "json-value",
            Fault::JsonKey => "json-key",
            Fault::JsonColon => "json-colon",
            Fault::JsonComma => "json-comma",
            Fault::JsonTrailingComma => "json-trailing-comma",
            Fault::Structure => "structure",
            Fault::Limit(limit) => limit.name(),
        }
    }

    /// Sorts the words of the YAML parser.
    pub(super) fn of_parser(words: &str) -> Fault {
        const SORTED: &[(&str, Fault)] = &[
            ("recursion limit", Fault::Limit(Limit::Depth)),
            ("tab", Fault::Tab),
            ("escape", Fault::Escape),
            ("hexadecimal", Fault::Escape),
            ("quoted scalar", Fault::Quote),
            ("mapping values are not allowed", Fault::Colon),
            ("':' indicator", Fault::Colon),
            ("simple key expect", Fault::Key),
            ("mapping keys are not allowed", Fault::Indentation),
            ("block mapping", Fault::Indentation),
            ("block collection", Fault::Indentation),
            ("block sequence entries", Fault::Indentation),
            ("indent", Fault::Indentation),
            ("comment intercepting", Fault::Indentation),
            ("bracket", Fault::Bracket),
            ("flow", Fault::Bracket),
            ("end of plain scalar", Fault::Bracket),
            ("unknown anchor", Fault::Anchor),
            ("unprintable", Fault::Character),
            ("byte order mark", Fault::Character),
            ("unexpected character", Fault::Character),
            ("eof", Fault::End),
        ];
        SORTED
            .iter()
            .find(|(part, _)| words.contains(part))
            .map_or(Fault::Structure, |(_, fault)| *fault)
    }
}
