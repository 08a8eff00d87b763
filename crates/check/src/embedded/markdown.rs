//! The fenced blocks of a Markdown text (CommonMark 4.5) that may hold manifests.

use memchr::memmem;

use super::Inner;
use super::lines::{self, Lead, Line};
use crate::Span;

/// Whether a text is Markdown: a fence stands at the start of a line, also of a quotation, where YAML has no use for one, or deeper in a list
/// while no object starts at the start of a line.
pub(super) fn is_likely(text: &str) -> bool {
    if ["```", "~~~", "> ```"]
        .iter()
        .any(|fence| lines::has_line(text, fence))
    {
        return true;
    }
    memmem::find(text.as_bytes(), b"   ```").is_some()
        && !lines::has_line(text, "apiVersion:")
        && !lines::has_line(text, "kind:")
        && !text.trim_start().starts_with(['{', '['])
}

/// The blocks without a language, and those in YAML, JSON or a shell.
pub(super) fn blocks(text: &str) -> Vec<Inner<'_>> {
    let mut blocks = Vec::new();
    let mut open: Option<(Fence<'_>, Vec<Line<'_>>)> = None;
    for line in lines::lines(text) {
        match &mut open {
            Some((fence, held)) if !fence.is_closed_by(line.text) => held.push(line),
            Some(_) => blocks.extend(open.take().and_then(close)),
            None => open = Fence::read(line.text).map(|fence| (fence, Vec::new())),
        }
    }
    blocks.extend(open.and_then(close));
    blocks
}

/// Where the blocks stand that are not known to be of another language.
pub(super) fn fences(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<(Fence<'_>, usize)> = None;
    for line in lines::lines(text) {
        match &open {
            Some((fence, start)) if fence.is_closed_by(line.text) => {
                let span = Span {
                    start: *start,
                    end: line.start,
                };
                found.extend(fence.may_hold_lines().then_some(span));
                open = None;
            }
            Some(_) => {}
            None => open = Fence::read(line.text).map(|fence| (fence, line.end())),
        }
    }
    let rest = open.filter(|(fence, _)| fence.may_hold_lines());
    found.extend(rest.map(|(_, start)| Span {
        start,
        end: text.len(),
    }));
    found
}

struct Fence<'t> {
    mark: char,
    length: usize,
    indent: usize,
    language: &'t str,
}

impl<'t> Fence<'t> {
    fn read(line: &'t str) -> Option<Fence<'t>> {
        let rest = line.trim_start_matches([' ', '>']);
        let mark = rest.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let info = rest.trim_start_matches(mark);
        let length = rest.len() - info.len();
        let language = info.split_whitespace().next().unwrap_or_default();
        (length >= 3 && !(mark == '`' && info.contains('`'))).then_some(Fence {
            mark,
            length,
            indent: line.len() - rest.len(),
            language,
        })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let rest = line.trim_matches([' ', '>', '\t', '\r']);
        rest.len() >= self.length && rest.chars().all(|c| c == self.mark)
    }

    /// Whether it says that a manifest stands in it.
    fn is_data(&self) -> bool {
        self.is_in(&["yaml", "yml", "json", "jsonc"])
    }

    fn may_hold_manifests(&self) -> bool {
        let others = [
            "",
            "console",
            "sh",
            "shell",
            "bash",
            "text",
            "txt",
            "zsh",
            "shell-session",
        ];
        self.is_data() || self.is_in(&others)
    }

    fn may_hold_lines(&self) -> bool {
        let others = [
            "apt",
            "conf",
            "cfg",
            "docker",
            "dockerfile",
            "ini",
            "ruby",
            "systemd",
            "toml",
        ];
        self.may_hold_manifests() || self.is_in(&others)
    }

    fn is_in(&self, languages: &[&str]) -> bool {
        let name = self.language.trim_matches(['{', '}', '.']);
        languages
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
    }
}

fn close<'t>((fence, held): (Fence<'t>, Vec<Line<'t>>)) -> Option<Inner<'t>> {
    let join = || lines::join(&held, Lead::Blanks(fence.indent), fence.is_data());
    fence.may_hold_manifests().then(join).flatten()
}
