//! Sockets of container runtimes: where a line names the one that left with dockershim, or names one without a scheme.

use super::statement::{Statement, is_filled};
use crate::Span;

/// Words that a text has to have before anything in it is taken for a socket.
pub(super) const WORDS: [&str; 5] = [
    "dockershim",
    "criSocket",
    "cri-socket",
    "runtime-endpoint",
    "containerRuntimeEndpoint",
];

/// A socket in a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Socket {
    /// With its scheme.
    pub(crate) span: Span,
    pub(crate) is_dockershim: bool,
    pub(crate) has_scheme: bool,
    /// Whether what reads it wants an address, not a path.
    pub(crate) is_endpoint: bool,
    /// Whether a variable fills in a part of it.
    pub(crate) is_filled: bool,
}

const PATHS: [&str; 2] = ["/dockershim.sock", "/pipe/dockershim"];

/// The sockets of a statement.
pub(super) fn sockets(statement: &Statement<'_>, found: &mut Vec<Socket>) {
    let text = statement.text;
    let mut at = 0;
    while let Some(hit) = next(&statement.code, at) {
        let start = statement.code[..hit]
            .rfind(is_bound)
            .map_or(0, |bound| bound + 1);
        let rest = &statement.code[hit..];
        let end = hit + rest.find(is_bound).unwrap_or(rest.len());
        at = end.max(hit + 1);
        let span = Span {
            start: statement.span.start + start,
            end: statement.span.start + end,
        };
        let written = span.slice(text);
        let path = written.split_once("://").map_or(written, |(_, path)| path);
        let is_dockershim = PATHS.iter().any(|end| path.ends_with(end));
        let has_scheme = written.contains("://");
        let is_endpoint = is_endpoint(statement, span);
        let is_local = path.starts_with(['/', '.', '\\']) && path.len() > 1;
        let is_own = matches!(path, "/var/run/dockershim.sock" | "/run/dockershim.sock")
            || path.ends_with("/pipe/dockershim");
        let is_bare = !has_scheme && path.ends_with(".sock") && is_endpoint;
        let is_said = is_endpoint || is_value(statement, span);
        let is_named = (is_dockershim && is_own && is_said) || is_bare;
        if is_local && is_named && !statement.is_clean_up(span.start) {
            found.push(Socket {
                span,
                is_dockershim,
                has_scheme,
                is_endpoint,
                is_filled: is_filled(written),
            });
        }
    }
}

/// The next place where a socket may stand.
fn next(code: &str, from: usize) -> Option<usize> {
    let rest = code.get(from..)?;
    [".sock", "/pipe/dockershim"]
        .iter()
        .filter_map(|word| rest.find(word))
        .min()
        .map(|at| from + at)
}

fn is_bound(c: char) -> bool {
    c.is_whitespace() || "\"'=,;|&()[]{}<>`".contains(c)
}

/// Whether a socket is all that a key, a flag or an item of a list holds; in sentences and in what a program prints it
/// stands among other words.
fn is_value(statement: &Statement<'_>, span: Span) -> bool {
    let (before, after) = (statement.before(span.start), statement.after(span.end));
    let is_quoted = before.ends_with(['"', '\'']);
    let before = before.trim_end_matches(['"', '\'']);
    let is_key = before.ends_with(": ") || before.ends_with('=') || before.trim() == "-";
    let rest = after.trim_start_matches(['"', '\'']);
    let is_end = rest.trim().is_empty()
        || rest.starts_with('}')
        || (is_quoted && rest.starts_with([',', ']']));
    let is_flow = rest.starts_with(',') && statement.before(span.start).contains('{');
    is_key && (is_end || is_flow)
}

/// Whether the key or the flag before a value takes an address.
fn is_endpoint(statement: &Statement<'_>, span: Span) -> bool {
    let before = statement.before(span.start);
    let before = before.trim_end_matches(['"', '\'', ' ', ':', '=']);
    [
        "criSocket",
        "cri-socket",
        "untime-endpoint",
        "mage-endpoint",
        "RuntimeEndpoint",
    ]
    .iter()
    .any(|key| before.ends_with(key))
}
