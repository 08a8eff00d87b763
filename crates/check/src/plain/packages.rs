//! Package sources in lines: those of APT in one line or as a stanza, those of YUM and DNF, and the same in scripts,
//! here-documents and the tasks of provisioners.
//!
//! A source is known by the host of its address, so what a mirror carries in its path is none. What stands beside the
//! address is read from the same line, or from the lines around it that have the same indentation.

use facts::Minor;

use super::statement::{self, Statement, is_filled, line_at};
use crate::Span;

/// An address without the variables that YUM fills in, from which a shell is kept by a backslash.
pub(crate) fn without_arch(url: &str) -> String {
    let bare = url.replace('\\', "");
    ["$basearch", "${basearch}", "$releasever", "${releasever}"]
        .iter()
        .fold(bare, |url, variable| url.replace(variable, ""))
}

/// Words that a text has to have before anything in it is taken for a source.
pub(super) const HOSTS: [&str; 5] = [
    "apt.kubernetes.io",
    "dl.k8s.io",
    "yum.kubernetes.io",
    "packages.cloud.google.com",
    "pkgs.k8s.io",
];

/// Which packages a source has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Format {
    Deb,
    Rpm,
}

/// Whose source it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Home {
    /// The repository of Kubernetes that Google had.
    Legacy,
    /// That of one minor; nothing where a variable says which. The bytes are those of `1.28`.
    Minor(Option<(Minor, Span)>),
    /// Another product of Google.
    Other,
}

/// A package source.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) format: Format,
    pub(crate) home: Home,
    /// Its address.
    pub(crate) url: Span,
    pub(crate) place: Place,
}

/// Where a source stands, and what goes with its address.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// `deb [options] address suite component`.
    Line {
        /// Between the brackets.
        options: Option<Span>,
        /// From the suite to the end of the last component.
        suite: Option<Span>,
        is_source: bool,
    },
    /// Keys of a stanza, or of a task: their values.
    Stanza {
        suites: Option<Span>,
        components: Option<Span>,
        signed_by: Option<Span>,
    },
    /// `baseurl` of a section, or of a task.
    Section {
        /// The addresses of keys.
        keys: Vec<Span>,
        exclude: Option<Span>,
    },
    /// The value of something else.
    Value,
}

/// The sources that a statement speaks of.
pub(super) fn sources(statement: &Statement<'_>, found: &mut Vec<Source>) {
    for url in urls(statement) {
        if !is_key(url.slice(statement.text)) {
            found.extend(source(statement, url));
        }
    }
}

/// Whether an address is that of a key.
pub(super) fn is_key(url: &str) -> bool {
    [".gpg", ".asc", ".key"]
        .iter()
        .any(|end| url.ends_with(end))
}

/// The addresses of a statement whose host is one of the table.
pub(super) fn urls(statement: &Statement<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    for host in HOSTS {
        for (at, _) in statement.code.match_indices(host) {
            let (before, after) = (&statement.code[..at], &statement.code[at + host.len()..]);
            let scheme = ["https://", "http://"]
                .iter()
                .find(|scheme| before.ends_with(*scheme));
            let is_host = after
                .bytes()
                .next()
                .is_none_or(|byte| !byte.is_ascii_alphanumeric() && !b".-:_@".contains(&byte));
            if let Some(scheme) = scheme.filter(|_| is_host) {
                found.push(Span {
                    start: statement.span.start + at - scheme.len(),
                    end: statement.span.start + at + host.len() + path_length(after),
                });
            }
        }
    }
    found.sort_unstable_by_key(|url| url.start);
    found
}

/// How far the path of an address goes. A backslash ends it unless it hides a variable from the shell.
fn path_length(after: &str) -> usize {
    let mut last = ' ';
    let is_end = |(at, c): &(usize, char)| {
        let next = after[at + c.len_utf8()..].chars().next();
        let is_hidden = *c == '\\' && next == Some('$');
        let is_open = last == '$' && *c == '(';
        last = *c;
        c.is_whitespace() || (!is_hidden && !is_open && "\"'`<>|;,)]\\(".contains(*c))
    };
    after
        .char_indices()
        .find(is_end)
        .map_or(after.len(), |(at, _)| at)
}

fn source(statement: &Statement<'_>, url: Span) -> Option<Source> {
    let text = statement.text;
    let written = url.slice(text);
    let (_, rest) = written.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let place = place(statement, url)?;
    let suites = match &place {
        Place::Line { suite, .. } => suite.map(|suite| suite.slice(text)),
        Place::Stanza { suites, .. } => suites.map(|suites| suites.slice(text)),
        _ => None,
    };
    let is_rpm = matches!(place, Place::Section { .. });
    let (format, home) = match host {
        "apt.kubernetes.io" => (Format::Deb, Home::Legacy),
        "yum.kubernetes.io" => (Format::Rpm, Home::Legacy),
        "pkgs.k8s.io" => {
            let (format, minor) = community(path, url.end - path.len())?;
            (format, Home::Minor(minor))
        }
        _ if path.starts_with("yum/repos/kubernetes-") => (Format::Rpm, Home::Legacy),
        _ if path.starts_with("yum") => (Format::Rpm, Home::Other),
        _ if path == "apt" || path == "apt/" => match suites {
            Some(suites)
                if suites
                    .trim_start_matches(['"', '\'', '['])
                    .starts_with("kubernetes-") =>
            {
                (Format::Deb, Home::Legacy)
            }
            Some(_) => (Format::Deb, Home::Other),
            None => return None,
        },
        _ => return None,
    };
    (is_rpm == (format == Format::Rpm) || matches!(place, Place::Value)).then_some(Source {
        format,
        home,
        url,
        place,
    })
}

/// The minor of `core:/stable:/v1.28/deb/`; of other projects nothing is known.
fn community(path: &str, offset: usize) -> Option<(Format, Option<(Minor, Span)>)> {
    let rest = path.strip_prefix("core:/stable:/")?;
    let (version, rest) = rest.split_once('/')?;
    let format = match rest.trim_end_matches('/') {
        "deb" => Format::Deb,
        "rpm" => Format::Rpm,
        _ => return None,
    };
    let minor = version.strip_prefix('v').and_then(|version| {
        let start = offset + "core:/stable:/v".len();
        let span = Span {
            start,
            end: start + version.len(),
        };
        Some((version.parse().ok()?, span))
    });
    (minor.is_some() || is_filled(version)).then_some((format, minor))
}

/// What stands around an address; nothing where it is prose.
fn place(statement: &Statement<'_>, url: Span) -> Option<Place> {
    let before = statement.before(url.start);
    if let Some(line) = one_line(statement, url) {
        return Some(line);
    }
    let lead = before.trim_end_matches(['"', '\'', ' ', '[']);
    let key = lead
        .trim_end_matches([':', '=', ' '])
        .rsplit(|c: char| !c.is_ascii_alphanumeric() && !"_-".contains(c))
        .next()
        .unwrap_or_default();
    let is_value = lead.ends_with([':', '=']) && is_whole(statement, url);
    let around = Around::read(statement, url.start);
    match key.to_ascii_lowercase().as_str() {
        _ if !is_value => None,
        "uris" => Some(Place::Stanza {
            suites: around.value("suites"),
            components: around.entry("components").map(|(_, value)| value),
            signed_by: around
                .entry("signed-by")
                .or(around.entry("signed_by"))
                .map(|(_, value)| value),
        }),
        "baseurl" => Some(Place::Section {
            keys: around.keys(),
            exclude: around
                .value("exclude")
                .or(around.value("excludepkgs"))
                .filter(|value| !value.slice(statement.text).starts_with(['[', '|', '>'])),
        }),
        "url" | "name" | "description" | "homepage" | "" => None,
        _ => Some(Place::Value),
    }
}

/// Whether an address is all that a value holds.
fn is_whole(statement: &Statement<'_>, url: Span) -> bool {
    let after = statement.after(url.end).trim_start_matches(['"', '\'']);
    after.is_empty() || after.starts_with([' ', ']', ',', '}', '\\', '\t'])
}

/// `deb [options] address suite component`, with whatever around it.
fn one_line(statement: &Statement<'_>, url: Span) -> Option<Place> {
    let before = statement.before(url.start);
    let lead = before.trim_end();
    let (lead, options) = match lead.strip_suffix(']') {
        Some(inside) => {
            let open = inside.rfind('[')?;
            let options = Span {
                start: statement.span.start + open + 1,
                end: statement.span.start + inside.len(),
            };
            (inside[..open].trim_end(), Some(options))
        }
        None => (lead, None),
    };
    let word = lead
        .rsplit(|c: char| c.is_whitespace() || "\"'=(".contains(c))
        .next()?;
    let is_spaced = before.len() > before.trim_end().len();
    if !matches!(word, "deb" | "deb-src") || !is_spaced {
        return None;
    }
    let after = statement.after(url.end);
    let end = suite_end(after);
    let written = after[..end].trim_end();
    let start = written.len() - written.trim_start().len();
    let suite = (start > 0 && start < written.len()).then_some(Span {
        start: url.end + start,
        end: url.end + written.len(),
    });
    Some(Place::Line {
        options,
        suite,
        is_source: word == "deb-src",
    })
}

/// Where the suite and the components end: at a quote or an operator, unless a command fills it in.
fn suite_end(after: &str) -> usize {
    let mut depth = 0;
    for (at, c) in after.char_indices() {
        match c {
            '(' | '{' => depth += 1,
            ')' | '}' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            '"' | '\'' | '|' | '>' | '<' | ';' | '&' | ')' | ']' | ',' | '\\' | '}' => return at,
            _ => {}
        }
    }
    // What comes as `key=value` behind it belongs to a task.
    after
        .split(' ')
        .scan(0, |at, word| {
            let start = *at;
            *at += word.len() + 1;
            Some((start, word))
        })
        .find(|(_, word)| word.contains('=') && !is_filled(word))
        .map_or(after.len(), |(start, _)| start)
}

/// The lines that belong together with a line: up to a blank one, the head of a section, or another indentation.
struct Around<'t> {
    text: &'t str,
    lines: Vec<Span>,
}

/// More lines than a stanza or a task has.
const MOST_LINES: usize = 40;

impl<'t> Around<'t> {
    fn read(statement: &Statement<'t>, at: usize) -> Around<'t> {
        let text = statement.text;
        let own = line_at(text, at);
        let indent = indent(own.slice(text));
        let mut lines = vec![own];
        let mut first = own;
        while first.start > 0 && lines.len() < MOST_LINES {
            first = line_at(text, first.start - 1);
            let line = first.slice(text);
            let is_first = line.trim_start().starts_with("- ") && dashed(line) == indent;
            if is_end(line) || (depth(line) < indent && !is_first) {
                break;
            }
            lines.insert(0, first);
            if is_first {
                break;
            }
        }
        let mut last = own;
        while let Some(feed) = text.get(last.end..).and_then(|rest| rest.find('\n')) {
            last = line_at(text, last.end + feed + 1);
            let line = last.slice(text);
            let is_next = line.trim_start().starts_with("- ") && depth(line) < indent;
            if is_end(line) || depth(line) < indent || is_next || lines.len() > 2 * MOST_LINES {
                break;
            }
            lines.push(last);
            if last.end >= text.len() {
                break;
            }
        }
        Around { text, lines }
    }

    /// The value of a key, without quotes.
    fn value(&self, key: &str) -> Option<Span> {
        let (_, span) = self.entry(key)?;
        let value = span.slice(self.text);
        (!value.is_empty()).then_some(span)
    }

    /// The line and the value of a key.
    fn entry(&self, key: &str) -> Option<(usize, Span)> {
        self.lines.iter().enumerate().find_map(|(i, line)| {
            let written = line.slice(self.text);
            let bare = written.trim_start_matches([' ', '\t', '-']);
            let rest = bare
                .get(..key.len())
                .filter(|start| start.eq_ignore_ascii_case(key))
                .and(bare.get(key.len()..))?;
            let value = rest.trim_start().strip_prefix([':', '='])?;
            let quoted = value.trim();
            let inside = quoted.trim_matches(['"', '\'']);
            let inside = inside.split(" #").next().unwrap_or(inside).trim_end();
            let at = value.find(inside)? + line.end - line.start - value.len();
            Some((
                i,
                Span {
                    start: line.start + at,
                    end: line.start + at + inside.len(),
                },
            ))
        })
    }

    /// The addresses of `gpgkey`, also of the lines below it that go on.
    fn keys(&self) -> Vec<Span> {
        let Some((i, first)) = self.entry("gpgkey") else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let goes_on = |line: &&Span| {
            let line = line
                .slice(self.text)
                .trim_start_matches([' ', '\t', '-', '"', '\'']);
            line.starts_with("http")
        };
        let below = self.lines.iter().skip(i + 1).take_while(goes_on);
        for span in std::iter::once(&first).chain(below) {
            let written = span.slice(self.text);
            for (at, _) in written.match_indices("http") {
                let rest = &written[at..];
                let end = rest
                    .find(|c: char| c.is_whitespace() || ",\"'\\]".contains(c))
                    .unwrap_or(rest.len());
                found.push(Span {
                    start: span.start + at,
                    end: span.start + at + end,
                });
            }
        }
        found
    }
}

/// Whether nothing beyond a line belongs to those before it.
fn is_end(line: &str) -> bool {
    let bare = line.trim();
    bare.is_empty()
        || (bare.starts_with('[') && bare.ends_with(']'))
        || ["```", "~~~", "EOF", "EOT", "---"]
            .iter()
            .any(|mark| bare.starts_with(mark))
        || bare.contains("<<")
}

fn indent(line: &str) -> usize {
    if line.trim_start().starts_with("- ") {
        dashed(line)
    } else {
        depth(line)
    }
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

fn dashed(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t', '-']).len()
}

/// Whether a task of a provisioner takes a source away.
pub(super) fn is_taken_away(statement: &Statement<'_>, at: usize) -> bool {
    let around = Around::read(statement, at);
    let state = around.value("state");
    state.is_some_and(|state| state.slice(statement.text) == "absent") || statement.is_clean_up(at)
}

/// The value of a key beside the line of a byte.
pub(super) fn beside(statement: &Statement<'_>, at: usize, key: &str) -> Option<Span> {
    Around::read(statement, at).value(key)
}

/// The line of a value with its line break, for taking it out.
pub(crate) fn line_with_break(text: &str, at: usize) -> Span {
    let line = statement::line_at(text, at);
    let feed = text
        .get(line.end..)
        .and_then(|rest| rest.find('\n'))
        .map_or(line.end, |feed| line.end + feed + 1);
    Span {
        start: line.start,
        end: feed,
    }
}
