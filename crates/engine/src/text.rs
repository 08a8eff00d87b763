//! A text as the worker keeps it: the words themselves, where its lines and characters are, and the last verdict on it.

use std::borrow::Cow;
use std::cell::OnceCell;

use check::{Checked, Edit, Finding};
use facts::Minor;
use protocol::{Answer, LARGEST_EDITABLE};
use words::{Words, say};

use crate::choices::Choices;
use crate::documents::blank;
use crate::rows::Rows;
use crate::units::Units;

/// A text with what was found in it.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) path: String,
    /// The state of the text, as the page numbers them.
    pub(crate) rev: u32,
    pub(crate) content: String,
    pub(crate) rows: Rows,
    pub(crate) units: Units,
    /// What was found, and what for; none while it has to be checked.
    pub(crate) verdict: Option<Judged>,
    /// It was read from a file, whose bytes are known to whoever has it.
    pub(crate) is_opened: bool,
    endings: Endings,
    pub(crate) converted: bool,
}

/// A verdict, and what it was given for.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) target: Minor,
    pub(crate) from: Option<Minor>,
    pub(crate) choices: Choices,
    /// Documents that were left out, by number from 1.
    pub(crate) skipped: Vec<usize>,
    pub(crate) checked: Checked,
    /// Its safe fixes as edits, and how many findings they mend, once somebody has asked.
    pub(crate) safe: OnceCell<(Vec<Edit>, usize)>,
}

/// How the lines of a text end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Endings {
    Lf,
    Crlf,
    Cr,
    Mixed,
}

impl Text {
    /// Reads a file.
    pub(crate) fn new(path: String, rev: u32, bytes: Vec<u8>) -> Text {
        let decoded = check::decode(bytes);
        let content = decoded.text;
        let endings = endings_of(content.as_bytes());
        Text {
            path,
            rev,
            rows: Rows::new(&content),
            units: Units::new(&content, endings == Endings::Crlf),
            verdict: None,
            is_opened: false,
            endings,
            converted: decoded.encoding != check::Encoding::Utf8,
            content,
        }
    }

    /// Whether the page holds it too, in an editor.
    pub(crate) fn is_editable(&self) -> bool {
        self.content.len() <= LARGEST_EDITABLE
    }

    /// The last verdict.
    pub(crate) fn checked(&self) -> Option<&Checked> {
        self.verdict.as_ref().map(|judged| &judged.checked)
    }

    /// What was found; nothing while it is not checked.
    pub(crate) fn findings(&self) -> &[Finding] {
        self.checked()
            .map(|checked| checked.findings.as_slice())
            .unwrap_or_default()
    }

    /// The text with these documents blanked out; every offset stays as it is.
    pub(crate) fn without(&self, skipped: &[usize]) -> Cow<'_, str> {
        match skipped.is_empty() {
            true => Cow::Borrowed(&self.content),
            false => Cow::Owned(blank(&self.content, |n| !skipped.contains(&n))),
        }
    }

    /// The text as the last verdict read it.
    pub(crate) fn judged(&self) -> Cow<'_, str> {
        let skipped = self.verdict.as_ref().map(|judged| &judged.skipped);
        self.without(skipped.map_or(&[], Vec::as_slice))
    }

    /// What the page wants to know of it.
    pub(crate) fn kept(&self) -> Answer {
        Answer::Kept {
            rev: self.rev,
            rows: self.rows.n_rows(),
            is_crlf: self.endings == Endings::Crlf,
        }
    }

    /// Size or lines, and how the lines end.
    pub(crate) fn meta(&self, words: &Words) -> String {
        if !self.is_editable() {
            let tenths = self.content.len().saturating_mul(10).div_ceil(1 << 20);
            let size = words.decimal(i64::try_from(tenths).unwrap_or(i64::MAX), 1);
            return say!(words, "check-large", size = size, unit = "MiB");
        }
        let endings = match self.endings {
            Endings::Mixed => say!(words, "check-mixed-endings"),
            endings => endings.name().to_owned(),
        };
        match self.content.is_empty() {
            true => String::new(),
            false if self.converted => say!(words, "check-converted"),
            false => say!(
                words,
                "check-lines",
                count = self.rows.n_lines(),
                endings = endings
            ),
        }
    }
}

impl Endings {
    fn name(self) -> &'static str {
        match self {
            Endings::Lf => "LF",
            Endings::Crlf => "CRLF",
            Endings::Cr => "CR",
            Endings::Mixed => "LF, CRLF",
        }
    }
}

fn endings_of(bytes: &[u8]) -> Endings {
    let n_returns = memchr::memchr_iter(b'\r', bytes).count();
    if n_returns == 0 {
        return Endings::Lf;
    }
    let n_feeds = memchr::memchr_iter(b'\n', bytes).count();
    let n_both = memchr::memmem::find_iter(bytes, b"\r\n").count();
    match (n_returns == n_both, n_feeds == n_both) {
        (true, true) => Endings::Crlf,
        _ if n_feeds == 0 => Endings::Cr,
        _ => Endings::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_line_endings() {
        let of = |text: &str| endings_of(text.as_bytes()).name();
        assert_eq!(
            (of(""), of("a\nb"), of("a\r\nb\r\n"), of("a\rb")),
            ("LF", "LF", "CRLF", "CR")
        );
        assert_eq!((of("a\r\nb\n"), of("a\rb\n")), ("LF, CRLF", "LF, CRLF"));
    }
}
