//! Comments that ask not to report: `# farol-ignore: rule-id reason`.
//!
//! One on a line with something else speaks of that line, one on a line of its own of the next line, and one before
//! everything else in a document of the whole document. Several rules are separated by commas.

use std::collections::BTreeMap;

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
    is_used: bool,
}

/// The comments of a text by what they speak of: the start of a line or of a document, and a rule.
#[derive(Debug, Default)]
struct Comments<'t> {
    all: Vec<Comment<'t>>,
    of_lines: BTreeMap<(usize, &'t str), usize>,
    of_documents: BTreeMap<(usize, &'t str), usize>,
    /// Where documents start.
    documents: Vec<usize>,
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
    if memmem::find(text.as_bytes(), WORD.as_bytes()).is_none() {
        return Sorted {
            findings,
            ..Sorted::default()
        };
    }
    let mut comments = read(text);
    let mut sorted = Sorted::default();
    for finding in findings {
        match comments.of(text, &finding) {
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
    for comment in &comments.all {
        let unknown = comment.rules.iter().filter(|name| !is_known(name));
        sorted
            .unknown
            .extend(unknown.map(|name| (*name).to_owned()));
        let has_known = comment.rules.iter().any(is_known);
        sorted.n_unused += usize::from(has_known && !comment.is_used);
    }
    sorted
}

impl<'t> Comments<'t> {
    /// The comment that hides a finding.
    fn of(&mut self, text: &str, finding: &Finding) -> Option<&mut Comment<'t>> {
        let at = finding.span.start;
        let line = text[..at].rfind('\n').map_or(0, |feed| feed + 1);
        let i = self.documents.partition_point(|start| *start <= at);
        let document = self.documents.get(i.checked_sub(1)?)?;
        let of_line = self.of_lines.get(&(line, finding.rule));
        let found = of_line.or_else(|| self.of_documents.get(&(*document, finding.rule)))?;
        self.all.get_mut(*found)
    }

    fn add(&mut self, comment: Comment<'t>, reach: Reach) {
        let i = self.all.len();
        for rule in &comment.rules {
            match reach {
                Reach::Line(start) => self.of_lines.insert((start, rule), i),
                Reach::Document(start) => self.of_documents.insert((start, rule), i),
            };
        }
        self.all.push(comment);
    }
}

/// What a comment speaks of, by where that starts.
#[derive(Clone, Copy, Debug)]
enum Reach {
    Line(usize),
    Document(usize),
}

/// Reads the comments in one walk over the lines.
fn read(text: &str) -> Comments<'_> {
    let mut comments = Comments {
        documents: vec![0],
        ..Comments::default()
    };
    let (mut start, mut document, mut is_head) = (0, 0, true);
    let mut waiting = Vec::new();
    for line in text.split_inclusive('\n') {
        let said = line.trim_start_matches('\u{FEFF}').trim();
        let comment = comment(line, start);
        let is_quiet = said.is_empty() || said.starts_with(['#', '%']);
        match comment {
            Some(comment) if !is_quiet => comments.add(comment, Reach::Line(start)),
            Some(comment) if is_head => comments.add(comment, Reach::Document(document)),
            Some(comment) => waiting.push(comment),
            None => {}
        }
        if !is_quiet {
            for comment in waiting.drain(..) {
                comments.add(comment, Reach::Line(start));
            }
            is_head = is_boundary(line);
            if is_head {
                document = start;
                comments.documents.push(start);
            }
        }
        start += line.len();
    }
    // A comment after the last line speaks of nothing.
    comments.all.extend(waiting);
    comments
}

/// Reads the comment of a line that starts at `start`.
fn comment(line: &str, start: usize) -> Option<Comment<'_>> {
    let line = line.trim_end_matches(['\n', '\r']);
    let at = memmem::find(line.as_bytes(), WORD.as_bytes())?;
    let before = line[..at].trim_end().strip_suffix('#')?;
    if !before.is_empty() && !before.ends_with([' ', '\t']) {
        return None;
    }
    let (rules, reason) = names(line[at + WORD.len()..].trim());
    Some(Comment {
        rules,
        reason,
        span: Span {
            start: start + before.len(),
            end: start + line.len(),
        },
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

/// Whether a line opens a document, in a stream, a Markdown text or a script.
fn is_boundary(line: &str) -> bool {
    line.starts_with("---") || line.trim_start().starts_with("```") || line.contains("<<")
}
