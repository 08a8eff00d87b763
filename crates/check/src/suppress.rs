//! Comments that ask not to report: `# farol-ignore: rule-id reason`.
//!
//! One on a line with something else speaks of that line, one on a line of its own of the next line, and one before
//! everything else in a document of the whole document. Several rules are separated by commas.

use memchr::memmem;

use crate::context::{message, text as text_of};
use crate::rules::RULES;
use crate::{Arg, Finding, Message, Span, Suppressed};

const WORD: &str = "farol-ignore:";

/// A comment that hides findings.
#[derive(Debug)]
struct Comment<'t> {
    rules: Vec<&'t str>,
    reason: &'t str,
    span: Span,
    /// A finding that starts in these bytes is hidden.
    reach: Span,
    is_used: bool,
}

/// What is left to report, what is hidden, and what in the comments hides nothing.
#[derive(Debug, Default)]
pub(crate) struct Sorted {
    pub(crate) findings: Vec<Finding>,
    pub(crate) suppressed: Vec<Suppressed>,
    /// Names that no rule has, in the order of the text.
    pub(crate) unknown: Vec<String>,
    /// Comments that hide nothing.
    pub(crate) n_unused: usize,
}

impl Sorted {
    /// What the comments say in vain.
    pub(crate) fn notes(&self) -> Vec<Message> {
        let unused = ("count", Arg::Number(self.n_unused as i64));
        let unused = (self.n_unused > 0).then(|| message("note-ignore-unused", [unused]));
        let unknown = self.unknown.iter();
        unknown
            .map(|name| message("note-ignore-unknown", [("rule", text_of(name.as_str()))]))
            .chain(unused)
            .collect()
    }
}

/// Takes out what comments of the text hide.
pub(crate) fn sort(text: &str, findings: Vec<Finding>) -> Sorted {
    let mut comments = comments(text);
    let mut sorted = Sorted::default();
    for finding in findings {
        let hides = |comment: &&mut Comment<'_>| {
            comment.reach.start <= finding.span.start
                && finding.span.start < comment.reach.end
                && comment.rules.contains(&finding.rule)
        };
        match comments.iter_mut().find(hides) {
            Some(comment) => {
                comment.is_used = true;
                sorted.suppressed.push(Suppressed {
                    finding,
                    reason: comment.reason.to_owned(),
                    comment: comment.span,
                });
            }
            None => sorted.findings.push(finding),
        }
    }
    let is_known = |name: &&str| RULES.iter().any(|rule| rule.id == *name);
    for comment in &comments {
        let unknown = comment.rules.iter().filter(|name| !is_known(name));
        sorted
            .unknown
            .extend(unknown.map(|name| (*name).to_owned()));
        let has_known = comment.rules.iter().any(|name| is_known(&name));
        sorted.n_unused += usize::from(has_known && !comment.is_used);
    }
    sorted
}

fn comments(text: &str) -> Vec<Comment<'_>> {
    memmem::find_iter(text.as_bytes(), WORD.as_bytes())
        .filter_map(|at| comment(text, at))
        .collect()
}

/// Reads the comment whose word stands at `at`.
fn comment(text: &str, at: usize) -> Option<Comment<'_>> {
    let line = line_at(text, at);
    let hash = text[line.start..at].trim_end().strip_suffix('#')?.len() + line.start;
    let before = &text[line.start..hash];
    if !before.is_empty() && !before.ends_with([' ', '\t']) {
        return None;
    }
    let said = text[at + WORD.len()..line.end].trim();
    let (rules, reason) = names(said);
    let reach = match before.trim().is_empty() {
        false => line,
        true if is_head(text, line.start) => Span {
            start: line.start,
            end: document_end(text, line.end),
        },
        true => next_line(text, line.end),
    };
    Some(Comment {
        rules,
        reason,
        span: Span {
            start: hash,
            end: line.end,
        },
        reach,
        is_used: false,
    })
}

/// The ids before the reason; commas join several.
fn names(said: &str) -> (Vec<&str>, &str) {
    let mut rules = Vec::new();
    let mut rest = said;
    loop {
        let end = rest.find([' ', '\t', ',']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        rules.push(name);
        let after = after.trim_start();
        match after.strip_prefix(',') {
            Some(next) => rest = next.trim_start(),
            None => return (rules, after.trim_start_matches(['-', ':', ' '])),
        }
    }
}

/// The line that holds a byte, without its line feed.
fn line_at(text: &str, at: usize) -> Span {
    let start = text[..at].rfind('\n').map_or(0, |feed| feed + 1);
    let end = text[at..]
        .find('\n')
        .map_or(text.len(), |length| at + length);
    Span { start, end }
}

/// The next line with something else than a comment.
fn next_line(text: &str, after: usize) -> Span {
    let mut line = line_at(text, after);
    while line.end < text.len() {
        line = line_at(text, line.end + 1);
        let said = text[line.start..line.end].trim();
        if !said.is_empty() && !said.starts_with('#') {
            return line;
        }
    }
    Span::empty(text.len())
}

/// Whether only comments come before a line in its document.
fn is_head(text: &str, start: usize) -> bool {
    let mut lines = text[..start].lines().rev();
    let is_quiet = |line: &str| {
        let line = line.trim_start_matches('\u{FEFF}').trim();
        line.is_empty() || line.starts_with(['#', '%'])
    };
    lines.find(|line| !is_quiet(line)).is_none_or(is_boundary)
}

/// Where the document goes on to from a byte: to the next line that opens another, or the end.
fn document_end(text: &str, from: usize) -> usize {
    let mut start = from;
    for line in text[from..].split_inclusive('\n') {
        if is_boundary(line) {
            return start;
        }
        start += line.len();
    }
    text.len()
}

/// Whether a line opens a document, in a stream, a Markdown text or a script.
fn is_boundary(line: &str) -> bool {
    line.starts_with("---") || line.trim_start().starts_with("```") || line.contains("<<")
}
