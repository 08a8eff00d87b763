//! Hiding secrets, and putting them back.
//!
//! Each line of a secret becomes a word of as many bytes, of letters and digits alone: quotes, line breaks, indentation and
//! the padding of base64 stay, numbers stay numbers. Equal values become equal words. What stood there is known only to the
//! list of [`Hidden`] that comes with it; a text gets its values back wherever the words still stand in it.

use std::collections::{HashMap, HashSet};

use reader::Span;

use crate::bytes::{read_number, read_text, write_number, write_text};
use crate::secrets::Secret;

/// What the word for a value starts with, where it has room for that.
pub(crate) const MARK: &str = "REDACTED";
/// A shorter one.
const SHORT_MARK: &str = "RED";
/// Words of so many bytes have room for the mark.
const MARKED: usize = 12;
/// Words of fewer bytes can be told from others only by what stands before them.
const SHORTEST: usize = 4;

/// A value that was hidden.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hidden {
    /// What stands for it.
    pub word: String,
    /// What stood there.
    pub value: String,
    /// What has to stand before the word in its line, where the word alone is too short.
    pub before: String,
}

/// Where a value belongs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place<'h> {
    /// The bytes of the word.
    pub span: Span,
    /// What stood there.
    pub value: &'h str,
}

impl Hidden {
    /// Writes a list down.
    pub fn to_bytes(all: &[Hidden]) -> Vec<u8> {
        let mut out = Vec::new();
        write_number(&mut out, all.len());
        for hidden in all {
            for text in [&hidden.word, &hidden.value, &hidden.before] {
                write_text(&mut out, text);
            }
        }
        out
    }

    /// Reads what [`Hidden::to_bytes`] wrote.
    pub fn from_bytes(mut bytes: &[u8]) -> Option<Vec<Hidden>> {
        let count = read_number(&mut bytes)?;
        let mut next = || read_text(&mut bytes);
        let mut all = Vec::new();
        for _ in 0..count {
            all.push(Hidden {
                word: next()?,
                value: next()?,
                before: next()?,
            });
        }
        Some(all)
    }
}

/// The text with a word for every secret. `known` gets what was hidden.
pub fn hide(text: &str, secrets: &[Secret], known: &mut Vec<Hidden>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut words = Words::new(text, known);
    let mut at = 0;
    for secret in secrets {
        for (start, end) in lines(text, secret.span) {
            out.push_str(&text[at..start]);
            let value = &text[start..end];
            let word = words.word(value);
            let before = match word.len() < SHORTEST {
                true => out[out.rfind('\n').map_or(0, |at| at + 1)..].to_owned(),
                false => String::new(),
            };
            out.push_str(&word);
            let hidden = Hidden {
                word,
                value: value.to_owned(),
                before,
            };
            if !known.contains(&hidden) {
                known.push(hidden);
            }
            at = end;
        }
    }
    out + &text[at..]
}

/// Where in a text hidden values belong, disjoint and by place.
pub fn places<'h>(text: &str, known: &'h [Hidden]) -> Vec<Place<'h>> {
    let mut found: Vec<Place<'h>> = Vec::new();
    for hidden in known.iter().filter(|hidden| is_clear(hidden, known)) {
        let wanted = format!("{}{}", hidden.before, hidden.word);
        for at in memchr::memmem::find_iter(text.as_bytes(), &wanted) {
            let start = at + hidden.before.len();
            let is_line_start = at == 0 || text.as_bytes()[at - 1] == b'\n';
            if !hidden.before.is_empty() && !is_line_start {
                continue;
            }
            let span = Span {
                start,
                end: start + hidden.word.len(),
            };
            found.push(Place {
                span,
                value: &hidden.value,
            });
        }
    }
    found.sort_by_key(|place| place.span.key());
    let mut end = 0;
    found.retain(|place| {
        let is_free = place.span.start >= end;
        end = end.max(place.span.end);
        is_free
    });
    found
}

/// Whether a word stands for one value alone; the shortest ones may not.
fn is_clear(hidden: &Hidden, known: &[Hidden]) -> bool {
    let is_same = |other: &Hidden| other.word == hidden.word && other.before == hidden.before;
    hidden.before.is_empty()
        || !known
            .iter()
            .any(|other| is_same(other) && other.value != hidden.value)
}

/// The lines of a span, without the blanks around them and the padding at their end.
fn lines(text: &str, span: Span) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = span.start;
    for line in span.slice(text).split_inclusive('\n') {
        let body = line.trim_end();
        let start = at + body.len() - body.trim_start().len();
        let body = body.trim_start();
        let core = body.trim_end_matches('=');
        let is_padded = (1..=2).contains(&(body.len() - core.len()));
        let length = if is_padded { core.len() } else { body.len() };
        if length > 0 {
            found.push((start, start + length));
        }
        at += line.len();
    }
    found
}

/// Gives out words.
struct Words<'t> {
    text: &'t str,
    /// Whether words could stand in the text already, as in one that was shared before.
    has_marks: bool,
    /// Words by value.
    given: HashMap<String, String>,
    taken: HashSet<String>,
    /// Those of them that may stand within longer ones.
    short: Vec<String>,
    count: usize,
}

impl<'t> Words<'t> {
    fn new(text: &'t str, known: &[Hidden]) -> Words<'t> {
        let lasting = known.iter().filter(|hidden| hidden.before.is_empty());
        let given = lasting.map(|hidden| (hidden.value.clone(), hidden.word.clone()));
        let mut words = Words {
            text,
            has_marks: text.contains(MARK),
            given: given.collect(),
            taken: HashSet::new(),
            short: Vec::new(),
            count: 0,
        };
        known.iter().for_each(|hidden| words.take(&hidden.word));
        words
    }

    fn take(&mut self, word: &str) {
        let is_new = self.taken.insert(word.to_owned());
        if is_new && (SHORTEST..MARKED).contains(&word.len()) {
            self.short.push(word.to_owned());
        }
    }

    /// A word of as many bytes as the value, which stands nowhere else.
    fn word(&mut self, value: &str) -> String {
        if let Some(word) = self.given.get(value) {
            return word.clone();
        }
        let mut word = String::new();
        // There are fewer short words than values may be; those are told apart by what stands before them.
        for _ in 0..10_000 {
            self.count += 1;
            word = make(value, self.count);
            if word.len() < SHORTEST || !self.is_taken(&word) {
                break;
            }
        }
        self.given.insert(value.to_owned(), word.clone());
        self.take(&word);
        word
    }

    fn is_taken(&self, word: &str) -> bool {
        let is_marked = word.starts_with(MARK);
        self.taken.contains(word)
            || ((!is_marked || self.has_marks) && self.text.contains(word))
            || self.short.iter().any(|other| word.contains(other))
            || (!is_marked && self.taken.iter().any(|other| other.contains(word)))
    }
}

/// The word for a value with a number.
fn make(value: &str, number: usize) -> String {
    let length = value.len();
    let is_number = value.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+')
        && value
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"+-._eE".contains(&byte))
        && value.bytes().any(|byte| byte.is_ascii_digit());
    let (mark, fill, base) = match length {
        _ if is_number => ("9", '0', 10),
        0..7 => ("x", '0', 36),
        7..MARKED => (SHORT_MARK, 'x', 36),
        _ => (MARK, 'x', 36),
    };
    let mut digits = Vec::new();
    let mut rest = number;
    while rest > 0 || (base == 36 && length >= 7 && digits.len() < 4) {
        digits.push(char::from_digit((rest % base) as u32, base as u32).unwrap_or('x'));
        rest /= base;
    }
    // The last sign of base64 before its padding holds no bits in the padding's place.
    let is_base64 = length >= 2 && !is_number;
    let room = length.saturating_sub(mark.len() + usize::from(is_base64));
    digits.truncate(room);
    let mut word = String::from(mark);
    (0..room - digits.len()).for_each(|_| word.push(fill));
    word.extend(digits.iter().rev());
    if is_base64 {
        word.push('A');
    }
    word.truncate(length);
    word
}
