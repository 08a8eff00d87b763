//! What `kubectl` reads and the strict parser does not, made readable by blanks in a copy of the same layout.
//!
//! libyaml, which the readers of Kubernetes descend from, takes no notice of indentation inside quotes and brackets, and
//! lets a tab follow a colon. Each time the parser stops at one of these, the lines in question are joined, or the tabs
//! blanked, and the document is read again; the number of times is bounded by the bytes that this costs.

use super::quick::end_of_quoted;
use super::yaml::Stop;

/// How many bytes of copies are read for one document at most, beyond the first reading.
pub(super) const BUDGET: usize = 64 << 20;
/// How often a document is read at most.
pub(super) const MAX_READINGS: usize = 100;

/// The text with the cause of the stop blanked out; `None` when it is a fault for everyone.
pub(super) fn relax(text: &str, stop: &Stop) -> Option<String> {
    let mut copy = text.as_bytes().to_vec();
    let detail = stop.broken.detail.as_str();
    let is_changed = match () {
        () if detail.contains("valid YAML whitespace") => blank_tabs_after_colons(&mut copy),
        () if detail.contains("indentation in quoted scalar") => {
            join_quoted(&mut copy, stop.broken.at).is_some()
        }
        () if detail.contains("indentation") => {
            let from = stop.open_flow.unwrap_or(stop.read);
            join_first(&mut copy, from, stop.broken.at)
        }
        () => false,
    };
    is_changed.then(|| String::from_utf8(copy).ok()).flatten()
}

fn blank_tabs_after_colons(copy: &mut [u8]) -> bool {
    let mut is_changed = false;
    for i in 1..copy.len() {
        if copy[i] == b'\t' && matches!(copy[i - 1], b':' | b' ') && follows_colon(copy, i) {
            copy[i] = b' ';
            is_changed = true;
        }
    }
    is_changed
}

/// Whether only a few spaces stand between a colon and `i`; tabs before it are spaces by now.
fn follows_colon(copy: &[u8], i: usize) -> bool {
    let before = &copy[i.saturating_sub(64)..i];
    before.iter().rev().find(|byte| **byte != b' ') == Some(&b':')
}

/// What became of a piece whose lines were joined.
struct Joined {
    end: usize,
    is_changed: bool,
}

/// Joins the lines of the first brackets or quotes between two places that go over several.
fn join_first(copy: &mut [u8], mut from: usize, until: usize) -> bool {
    while let Some(start) = first_opening(copy, from, until) {
        let is_bracket = matches!(copy[start], b'[' | b'{');
        let joined = if is_bracket {
            join_flow(copy, start)
        } else {
            join_quoted(copy, start)
        };
        match joined {
            Some(joined) if !joined.is_changed => from = joined.end,
            joined => return joined.is_some(),
        }
    }
    false
}

/// The first bracket or quote between two places, outside comments.
fn first_opening(bytes: &[u8], from: usize, until: usize) -> Option<usize> {
    let mut is_comment = false;
    (from..until.min(bytes.len())).find(|i| {
        match bytes[*i] {
            b'#' => is_comment = true,
            b'\n' => is_comment = false,
            _ => {}
        }
        !is_comment && matches!(bytes[*i], b'[' | b'{' | b'"' | b'\'')
    })
}

/// Joins the lines of the quoted scalar that starts at `start`; `None` when it has no end.
fn join_quoted(copy: &mut [u8], start: usize) -> Option<Joined> {
    let quote = *copy
        .get(start)
        .filter(|byte| matches!(byte, b'"' | b'\''))?;
    let end = end_of_quoted(copy, start, quote)?;
    let is_changed = blank_breaks(&mut copy[start..end]);
    Some(Joined { end, is_changed })
}

/// A backslash before the end of a line joins it too, and would escape the blank that takes its place.
fn blank_breaks(bytes: &mut [u8]) -> bool {
    let mut is_changed = false;
    for i in 0..bytes.len() {
        if matches!(bytes[i], b'\n' | b'\r' | b'\t') {
            bytes[i] = b' ';
            is_changed = true;
            if i > 0 && bytes[i - 1] == b'\\' && (i < 2 || bytes[i - 2] != b'\\') {
                bytes[i - 1] = b' ';
            }
        }
    }
    is_changed
}

/// Joins the lines from an opening bracket to its counterpart; `None` when it has none.
fn join_flow(copy: &mut [u8], start: usize) -> Option<Joined> {
    let mut depth = 0usize;
    let mut last = b'[';
    let mut at = start;
    let mut is_changed = false;
    loop {
        match *copy.get(at)? {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            b'"' | b'\'' if matches!(last, b'[' | b'{' | b',' | b':') => {
                let joined = join_quoted(copy, at)?;
                at = joined.end - 1;
                is_changed |= joined.is_changed;
            }
            b'#' if at > 0 && copy[at - 1] == b' ' => blank_line(copy, at),
            b'\n' | b'\r' | b'\t' => {
                copy[at] = b' ';
                is_changed = true;
            }
            _ => {}
        }
        if depth == 0 {
            return Some(Joined {
                end: at + 1,
                is_changed,
            });
        }
        if copy[at] != b' ' {
            last = copy[at];
        }
        at += 1;
    }
}

fn blank_line(copy: &mut [u8], from: usize) {
    let rest = copy[from..]
        .iter_mut()
        .take_while(|byte| !matches!(byte, b'\n' | b'\r'));
    rest.for_each(|byte| *byte = b' ');
}
