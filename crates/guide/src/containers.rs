//! The lines with colons: tabs, checkers and notes on translations, cut out before the Markdown between them is read.
//!
//! ```text
//! :::tabs runtime          :::check title="Check your own files"
//! ::tab containerd         One paragraph, if wanted, and a fenced example.
//! Markdown                 :::
//! ::tab CRI-O {#crio}
//! Markdown
//! :::
//!
//! :::stale paragraph 2 Nov 2026      :::english changed 2 Nov 2026
//! Markdown, translated               Markdown in English
//! ::now                              :::
//! Markdown in English
//! ::changed
//! The same with {++added++} and {--removed--} words
//! :::
//! ```
//!
//! The last two are not written by authors: the build puts them into translations whose source has changed.

/// A piece of the source and the line it starts at, from 1.
#[derive(Clone, Copy)]
pub(crate) struct Chunk<'a> {
    pub(crate) text: &'a str,
    pub(crate) line: usize,
}

/// A piece of a page.
pub(crate) enum Part<'a> {
    Markdown(Chunk<'a>),
    Tabs {
        group: &'a str,
        tabs: Vec<Tab<'a>>,
    },
    Check {
        title: Option<&'a str>,
        inside: Chunk<'a>,
    },
    /// A part of a translation whose source has changed.
    Stale {
        /// What changed, such as `paragraph`, and when, where that is known.
        what: &'a str,
        since: &'a str,
        translated: Chunk<'a>,
        now: Chunk<'a>,
        changed: Option<Chunk<'a>>,
    },
    /// A part of a translation that is shown in English.
    English {
        /// `changed` and when, or `missing`.
        what: &'a str,
        since: &'a str,
        inside: Chunk<'a>,
    },
    /// A line with colons that does not belong where it stands.
    Stray(usize, &'a str),
}

/// One panel of a group of tabs.
pub(crate) struct Tab<'a> {
    pub(crate) title: &'a str,
    /// The name that the reader's choice is kept under.
    pub(crate) id: String,
    pub(crate) inside: Chunk<'a>,
}

/// Cuts a chunk into its parts.
pub(crate) fn split(chunk: Chunk<'_>) -> Vec<Part<'_>> {
    let lines = lines(chunk);
    let mut parts = Vec::new();
    let mut first = 0;
    let mut i = 0;
    while let Some(line) = lines.get(i) {
        let Some(opening) = line.opening() else {
            i += 1;
            continue;
        };
        push_markdown(&mut parts, chunk, &lines, first..i);
        let end = closing(&lines, i);
        if end == lines.len() {
            parts.push(Part::Stray(
                line.number,
                "this container is never closed with `:::`",
            ));
        }
        parts.push(container(chunk, &lines, opening, i, end));
        i = end + 1;
        first = i;
    }
    push_markdown(&mut parts, chunk, &lines, first..lines.len());
    parts
}

struct Line<'a> {
    text: &'a str,
    start: usize,
    number: usize,
    /// Whether a fenced code block holds it.
    is_code: bool,
}

impl<'a> Line<'a> {
    /// What follows the colons that open a container.
    fn opening(&self) -> Option<&'a str> {
        self.colons(":::").filter(|rest| !rest.is_empty())
    }

    fn is_closing(&self) -> bool {
        self.colons(":::").is_some_and(str::is_empty)
    }

    fn tab(&self) -> Option<&'a str> {
        self.colons("::tab ")
    }

    /// Whether it parts a container of the build.
    fn is_part(&self, name: &str) -> bool {
        self.colons("::").is_some_and(|rest| rest == name)
    }

    fn colons(&self, prefix: &str) -> Option<&'a str> {
        self.text
            .strip_prefix(prefix)
            .filter(|_| !self.is_code)
            .map(str::trim)
    }
}

fn lines(chunk: Chunk<'_>) -> Vec<Line<'_>> {
    let mut fence: Option<&str> = None;
    let mut start = 0;
    let mut lines = Vec::new();
    for (i, text) in chunk.text.split_inclusive('\n').enumerate() {
        let trimmed = text.trim();
        let opened = fence;
        fence = match fence {
            None => opening_fence(trimmed),
            Some(marks)
                if trimmed.starts_with(marks)
                    && trimmed.trim_start_matches(&marks[..1]).is_empty() =>
            {
                None
            }
            open => open,
        };
        let is_code = opened.is_some() || fence.is_some();
        lines.push(Line {
            text,
            start,
            number: chunk.line + i,
            is_code,
        });
        start += text.len();
    }
    lines
}

fn opening_fence(line: &str) -> Option<&str> {
    let mark = line
        .chars()
        .next()
        .filter(|&mark| matches!(mark, '`' | '~'))?;
    let n_marks = line.len() - line.trim_start_matches(mark).len();
    let (marks, info) = line.split_at(n_marks);
    (n_marks >= 3 && !(mark == '`' && info.contains('`'))).then_some(marks)
}

/// The line that closes the container opened at `open`, or the number of lines.
fn closing(lines: &[Line<'_>], open: usize) -> usize {
    let mut depth = 0;
    for (i, line) in lines.iter().enumerate().skip(open) {
        if line.opening().is_some() {
            depth += 1;
        } else if line.is_closing() {
            depth -= 1;
            if depth == 0 {
                return i;
            }
        }
    }
    lines.len()
}

fn container<'a>(
    chunk: Chunk<'a>,
    lines: &[Line<'a>],
    opening: &'a str,
    open: usize,
    end: usize,
) -> Part<'a> {
    let (name, rest) = opening.split_once(' ').unwrap_or((opening, ""));
    match name {
        "tabs" => Part::Tabs {
            group: rest.trim(),
            tabs: tabs(chunk, lines, open + 1, end),
        },
        "check" => Part::Check {
            title: quoted(rest, "title"),
            inside: between(chunk, lines, open + 1..end),
        },
        "stale" => stale(chunk, lines, rest, open, end),
        "english" => {
            let (what, since) = rest.split_once(' ').unwrap_or((rest, ""));
            Part::English {
                what,
                since,
                inside: between(chunk, lines, open + 1..end),
            }
        }
        _ => Part::Stray(
            lines[open].number,
            "there is no such container, expected `tabs` or `check`",
        ),
    }
}

fn stale<'a>(
    chunk: Chunk<'a>,
    lines: &[Line<'a>],
    rest: &'a str,
    open: usize,
    end: usize,
) -> Part<'a> {
    let (what, since) = rest.split_once(' ').unwrap_or((rest, ""));
    let find = |name: &str| (open + 1..end).find(|&i| lines[i].is_part(name));
    let changed = find("changed");
    let now = find("now").unwrap_or(end);
    Part::Stale {
        what,
        since,
        translated: between(chunk, lines, open + 1..now),
        now: between(chunk, lines, now + 1..changed.unwrap_or(end)),
        changed: changed.map(|at| between(chunk, lines, at + 1..end)),
    }
}

fn tabs<'a>(chunk: Chunk<'a>, lines: &[Line<'a>], first: usize, end: usize) -> Vec<Tab<'a>> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let mut i = first;
    while i < end {
        if lines[i].opening().is_some() {
            i = closing(lines, i);
        } else if let Some(title) = lines[i].tab() {
            starts.push((i, title));
        }
        i += 1;
    }
    let ends = starts.iter().skip(1).map(|(i, _)| *i).chain([end]);
    let tabs = starts.iter().zip(ends).map(|(&(start, title), end)| {
        let (title, id) = match title
            .strip_suffix('}')
            .and_then(|title| title.rsplit_once("{#"))
        {
            Some((title, id)) => (title.trim(), id.to_owned()),
            None => (title, slug(title)),
        };
        Tab {
            title,
            id,
            inside: between(chunk, lines, start + 1..end),
        }
    });
    tabs.collect()
}

fn push_markdown<'a>(
    parts: &mut Vec<Part<'a>>,
    chunk: Chunk<'a>,
    lines: &[Line<'a>],
    span: std::ops::Range<usize>,
) {
    for line in lines.get(span.clone()).unwrap_or_default() {
        if line.is_closing() || line.tab().is_some() {
            parts.push(Part::Stray(
                line.number,
                "this line belongs into a container",
            ));
        }
    }
    let markdown = between(chunk, lines, span);
    if !markdown.text.trim().is_empty() {
        parts.push(Part::Markdown(markdown));
    }
}

fn between<'a>(chunk: Chunk<'a>, lines: &[Line<'a>], span: std::ops::Range<usize>) -> Chunk<'a> {
    let offset = |i: usize| lines.get(i).map_or(chunk.text.len(), |line| line.start);
    let text = chunk
        .text
        .get(offset(span.start)..offset(span.end))
        .unwrap_or_default();
    Chunk {
        text,
        line: chunk.line + span.start,
    }
}

/// The value of `name="value"` in a line.
pub(crate) fn quoted<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = line.split_once(name)?;
    after
        .strip_prefix("=\"")?
        .split_once('"')
        .map(|(value, _)| value)
}

/// Letters and digits of a text in lower case, with `-` between them; empty for text without Latin letters.
pub(crate) fn slug(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}
