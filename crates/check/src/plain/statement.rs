//! Lines that may say something, cut into commands and words as a shell would; lines of other formats come out as one command.
//!
//! Comments are blanked out, lines that a backslash joins are one statement. No variable is filled in.

use memchr::memmem;

use crate::Span;

/// One line, or several that a backslash joins.
#[derive(Debug)]
pub(crate) struct Statement<'t> {
    pub(crate) span: Span,
    /// As long as the text of `span`: comments and joints are blanks in it.
    pub(crate) code: String,
    pub(crate) commands: Vec<Command>,
    pub(crate) text: &'t str,
}

/// A command with its words, in bytes of the input.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Command {
    /// Its first word, without what stands before it by custom, such as `sudo`.
    pub(crate) name: Span,
    /// From its name to the operator that ends it.
    pub(crate) span: Span,
}

/// A line of more bytes is data, not something that a person wrote.
const LONGEST: usize = 16 * 1024;

/// The statements of a text that hold one of the words, in order; only lines inside of `regions` where they are given.
pub(crate) fn statements<'t>(
    text: &'t str,
    words: &[&str],
    regions: Option<&[Span]>,
) -> Vec<Statement<'t>> {
    let mut hits: Vec<usize> = words
        .iter()
        .flat_map(|word| memmem::find_iter(text.as_bytes(), word.as_bytes()))
        .collect();
    hits.sort_unstable();
    let is_inside = |at: usize| {
        regions.is_none_or(|regions| {
            let i = regions.partition_point(|region| region.start <= at);
            i.checked_sub(1)
                .and_then(|i| regions.get(i))
                .is_some_and(|region| at < region.end)
        })
    };
    let mut found: Vec<Statement<'t>> = Vec::new();
    let mut done = 0;
    for at in hits {
        if at < done || !is_inside(at) {
            continue;
        }
        let span = joined(text, at, done);
        done = span.end.max(at + 1);
        if span.end - span.start <= LONGEST {
            found.extend(read(text, span));
        }
    }
    found
}

/// The line of a byte.
pub(crate) fn line_at(text: &str, at: usize) -> Span {
    let start = text[..at].rfind('\n').map_or(0, |feed| feed + 1);
    let end = text[at..].find('\n').map_or(text.len(), |feed| at + feed);
    let line = text[start..end].trim_end_matches('\r');
    Span {
        start,
        end: start + line.len(),
    }
}

/// The lines that backslashes join with the one of a byte, none of them before `from`.
fn joined(text: &str, at: usize, from: usize) -> Span {
    let mut span = line_at(text, at);
    while span.start > from && span.end - span.start < LONGEST {
        let before = line_at(text, span.start - 1);
        if !before.slice(text).ends_with('\\') {
            break;
        }
        span.start = before.start;
    }
    while span.slice(text).ends_with('\\')
        && text.len() > span.end + 1
        && span.end - span.start < LONGEST
    {
        let feed = span.end + text[span.end..].find('\n').map_or(0, |feed| feed + 1);
        if feed >= text.len() {
            break;
        }
        span.end = line_at(text, feed).end;
    }
    span
}

/// What starts a comment on a line of its own, in any of the formats.
const COMMENTS: [&str; 5] = ["#", "//", ";", "{{/*", "<!--"];

fn read(text: &str, span: Span) -> Option<Statement<'_>> {
    let mut code = String::with_capacity(span.end - span.start);
    for line in span.slice(text).split_inclusive('\n') {
        let kept = line.trim_end_matches(['\n', '\r']);
        let kept = kept.strip_suffix('\\').unwrap_or(kept);
        let kept = &kept[..comment(kept)];
        code.push_str(kept);
        code.extend(std::iter::repeat_n(' ', line.len() - kept.len()));
    }
    if code.trim().is_empty() {
        return None;
    }
    let commands = commands(&code, span.start);
    Some(Statement {
        span,
        code,
        commands,
        text,
    })
}

/// Where the comment of a line starts; its length where it has none. A `#` in quotes is none, unless they stay open.
fn comment(line: &str) -> usize {
    if COMMENTS
        .iter()
        .any(|mark| line.trim_start().starts_with(mark))
    {
        return 0;
    }
    let mut quote = None;
    let (mut before, mut in_quotes) = (' ', line.len());
    for (at, c) in line.char_indices() {
        let is_mark = c == '#' && before.is_whitespace();
        match quote {
            None if is_mark => return at,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            Some(open) if c == open => (quote, in_quotes) = (None, line.len()),
            Some(_) if is_mark => in_quotes = in_quotes.min(at),
            _ => {}
        }
        before = c;
    }
    in_quotes
}

/// Words that stand before a command, in scripts and in the formats that hold them.
const LEADS: [&str; 22] = [
    "!",
    "$",
    "-",
    "{",
    "&&",
    "CMD",
    "ENTRYPOINT",
    "RUN",
    "cmd:",
    "command:",
    "do",
    "elif",
    "else",
    "env",
    "exec",
    "if",
    "nohup",
    "run:",
    "shell:",
    "sudo",
    "then",
    "time",
];

fn commands(code: &str, offset: usize) -> Vec<Command> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, length) in operators(code) {
        found.extend(command(code, start, at));
        start = at + length;
    }
    found.extend(command(code, start, code.len()));
    for command in &mut found {
        for span in [&mut command.name, &mut command.span] {
            span.start += offset;
            span.end += offset;
        }
    }
    found
}

/// What parts commands, outside of quotes; a quote that nothing closes is none.
fn operators(code: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let bytes = code.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'"' | b'\'' => {
                let rest = bytes.get(at + 1..).unwrap_or_default();
                at += rest
                    .iter()
                    .position(|other| other == byte)
                    .map_or(0, |end| end + 1);
            }
            b'|' | b';' | b'&' | b'`' | b'(' => found.push((at, 1)),
            _ => {}
        }
        at += 1;
    }
    found
}

fn command(code: &str, start: usize, end: usize) -> Option<Command> {
    let mut at = start;
    let mut is_lead = true;
    let mut name = None;
    while let Some((from, to)) = word(code, at, end).filter(|_| is_lead) {
        let word = &code[from..to];
        let is_custom =
            LEADS.contains(&word) || word.ends_with("shell:") || word.ends_with("command:");
        let is_option = name.is_none() && word.starts_with('-') && word != "-";
        let is_assignment = word
            .split_once('=')
            .is_some_and(|(key, _)| key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
            && word_of_unit(word).is_none();
        is_lead = is_custom || is_option || is_assignment;
        if !is_lead || is_assignment {
            name = Some((from, to));
        }
        at = to;
    }
    let (from, to) = name?;
    let word = code[from..to].trim_end_matches(['"', '\'', ',']);
    let bare = word_of_unit(word)
        .unwrap_or(word)
        .trim_start_matches(['"', '\'']);
    Some(Command {
        name: Span {
            start: from + word.len() - bare.len(),
            end: from + word.len(),
        },
        span: Span { start: from, end },
    })
}

/// The command that a unit of systemd starts: `ExecStart=-/usr/bin/kubelet`.
fn word_of_unit(word: &str) -> Option<&str> {
    let (key, command) = word.split_once('=')?;
    let is_exec = key.starts_with("Exec") && key.bytes().all(|b| b.is_ascii_alphabetic());
    is_exec.then(|| command.trim_start_matches(['-', '@', '+', '!', ':']))
}

/// The next word from `at`, in bytes of `code`.
fn word(code: &str, at: usize, end: usize) -> Option<(usize, usize)> {
    let rest = code.get(at..end)?;
    let from = at + rest.len() - rest.trim_start().len();
    let rest = code.get(from..end)?;
    let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
    (length > 0).then_some((from, from + length))
}

impl<'t> Statement<'t> {
    /// The command that a byte of the input belongs to.
    pub(crate) fn command_at(&self, at: usize) -> Option<&Command> {
        self.commands
            .iter()
            .find(|command| command.span.start <= at && at < command.span.end)
    }

    /// The name of the command that a byte belongs to, without its folder.
    pub(crate) fn name_at(&self, at: usize) -> &'t str {
        self.command_at(at)
            .map_or("", |command| base(command.name.slice(self.text)))
    }

    /// The words of a command after its name.
    pub(crate) fn words(&self, command: &Command) -> impl Iterator<Item = Span> {
        self.pieces(Span {
            start: command.name.end,
            end: command.span.end,
        })
    }

    /// The words in some bytes, parted by blanks alone.
    pub(crate) fn pieces(&self, span: Span) -> impl Iterator<Item = Span> {
        let offset = self.span.start;
        let mut at = span.start - offset;
        let end = span.end - offset;
        std::iter::from_fn(move || {
            let (from, to) = word(&self.code, at, end)?;
            at = to;
            Some(Span {
                start: from + offset,
                end: to + offset,
            })
        })
    }

    /// What the statement says before a byte of the input.
    pub(crate) fn before(&self, at: usize) -> &str {
        self.code.get(..at - self.span.start).unwrap_or_default()
    }

    /// What it says from a byte on.
    pub(crate) fn after(&self, at: usize) -> &str {
        self.code.get(at - self.span.start..).unwrap_or_default()
    }

    /// Whether a command takes something away or looks for it, and says nothing of what is there.
    pub(crate) fn is_clean_up(&self, at: usize) -> bool {
        let name = self.name_at(at);
        let is_told = matches!(name, "echo" | "printf" | "echo:" | "msg:" | "debug:")
            && !self.after(at).contains(['>', '|']);
        is_told
            || CLEAN_UP.contains(&name)
            || ["--remove", "state=absent", " -r "]
                .iter()
                .any(|word| self.code.contains(word))
    }
}

const CLEAN_UP: [&str; 12] = [
    "[", "[[", "awk", "egrep", "fgrep", "grep", "perl", "rg", "rm", "sed", "test", "unlink",
];

/// The last part of a path.
pub(crate) fn base(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether a shell, a template or a tool fills something in.
pub(crate) fn is_filled(text: &str) -> bool {
    text.contains(['$', '`', '{', '}'])
}
