//! What is wrong with a document that cannot be read to its end, and where.

use super::Limit;

/// Where reading stopped and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Broken {
    /// What is wrong there.
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
    /// A line that does not line up with those it belongs to.
    Indentation,
    /// A quoted text that does not end, or goes on after its quote.
    Quote,
    /// A bracket without its counterpart, or no comma between items.
    Bracket,
    /// A colon where no key can stand, often an unquoted `a: b: c`.
    Colon,
    /// A line without the colon that a key needs.
    Key,
    /// An escape that double quotes do not know.
    Escape,
    /// An alias of an anchor that is not there.
    Anchor,
    /// A character that must not stand there.
    Character,
    /// The text ends too early.
    End,
    /// Something that is no JSON value.
    JsonValue,
    /// No key in double quotes where JSON wants one.
    JsonKey,
    /// No colon after a key of JSON.
    JsonColon,
    /// No comma between entries of JSON.
    JsonComma,
    /// A comment, of which JSON has none.
    JsonComment,
    /// A comma before a closing bracket of JSON.
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
            Fault::JsonComment => "json-comment",
            Fault::JsonTrailingComma => "json-trailing-comma",
            Fault::Structure => "structure",
            Fault::Limit(limit) => limit.name(),
        }
    }
}

/// The words of the YAML parser, sorted; the first that fits counts.
const SORTED: &[(&str, Fault)] = &[
    ("recursion limit", Fault::Limit(Limit::Depth)),
    ("unprintable", Fault::Character),
    ("tabs disallowed", Fault::Tab),
    ("a tab", Fault::Tab),
    ("tab cannot", Fault::Tab),
    ("escape", Fault::Escape),
    ("hexadecimal", Fault::Escape),
    ("quoted scalar", Fault::Quote),
    ("mapping values are not allowed", Fault::Colon),
    ("':' indicator", Fault::Bracket),
    ("simple key expect", Fault::Key),
    ("mapping keys are not allowed", Fault::Indentation),
    ("block mapping", Fault::Indentation),
    ("block collection", Fault::Indentation),
    ("block sequence entries", Fault::Indentation),
    ("indent", Fault::Indentation),
    ("comment intercepting", Fault::Indentation),
    ("expected <document start>", Fault::Indentation),
    ("bracket", Fault::Bracket),
    ("flow", Fault::Bracket),
    ("end of plain scalar", Fault::Bracket),
    ("unknown anchor", Fault::Anchor),
    ("byte order mark", Fault::Character),
    ("unexpected character", Fault::Character),
    ("eof", Fault::End),
];

/// The kind of a fault by the parser's words, and the place that explains it best.
pub(super) fn locate(text: &str, words: &str, at: usize) -> (Fault, usize) {
    let at = at.min(text.len());
    let fault = SORTED
        .iter()
        .find(|(part, _)| words.contains(part))
        .map_or(Fault::Structure, |(_, fault)| *fault);
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    match fault {
        // The parser notices a missing colon when the next line begins.
        Fault::Key => (fault, without_colon(text, at)),
        Fault::Tab => (fault, first_tab(text, line).unwrap_or(at)),
        // Without a colon before it, this one shows that the line was taken for the end of the one above.
        Fault::Colon if !text[line..at].contains(": ") => {
            (Fault::Indentation, first_content(text, line, at))
        }
        _ => (fault, at),
    }
}

/// Where the line starts that lacks its colon: the one above when that has none, since the parser joins the two.
fn without_colon(text: &str, at: usize) -> usize {
    let is_content = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let mut lines = text[..at].lines().rev().take(1000).filter(is_content);
    let Some(last) = lines.next() else { return at };
    let is_cut = text[..at].ends_with(last);
    let above = lines.next().filter(|line| is_cut && !line.contains(':'));
    let line = above.unwrap_or(last);
    let start = line.as_ptr() as usize - text.as_ptr() as usize;
    start + (line.len() - line.trim_start().len())
}

/// The first tab that indents a line, from the line that starts at `line`.
fn first_tab(text: &str, line: usize) -> Option<usize> {
    let rest = &text[line..];
    let leading = |start: usize| {
        rest[start..]
            .bytes()
            .position(|byte| byte != b' ')
            .map(|length| start + length)
    };
    let starts = std::iter::once(0)
        .chain(rest.match_indices('\n').map(|(end, _)| end + 1))
        .take(1000);
    starts
        .filter_map(leading)
        .find(|i| rest.as_bytes()[*i] == b'\t')
        .map(|i| line + i)
}

fn first_content(text: &str, line: usize, at: usize) -> usize {
    line + text[line..at]
        .bytes()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count()
}
