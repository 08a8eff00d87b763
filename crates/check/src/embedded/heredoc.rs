//! The here-documents of a shell script (POSIX 2.7.4) that may hold manifests.

use memchr::memmem;

use super::Inner;
use super::lines::{self, Lead, Line};

/// Whether a text is a script: it says so in its first line, or a command at the start of a line opens a
/// here-document.
pub(super) fn is_likely(text: &str) -> bool {
    text.starts_with("#!/")
        || (memmem::find(text.as_bytes(), b"<<").is_some()
            && lines::lines(text).any(|line| is_command(line.text) && opened(line.text).is_some()))
}

/// A command stands at the start of its line, without the colon that a key of YAML has.
fn is_command(line: &str) -> bool {
    let line = line.trim_start_matches("$ ");
    let word = line.split_whitespace().next().unwrap_or_default();
    line.starts_with(|c: char| c.is_ascii_alphabetic())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte))
}

/// The here-documents, in order.
pub(super) fn blocks(text: &str) -> Vec<Inner<'_>> {
    let mut blocks = Vec::new();
    let mut open: Option<(Opening<'_>, Vec<Line<'_>>)> = None;
    for line in lines::lines(text) {
        match &mut open {
            Some((opening, held)) if line.text.trim() != opening.word => held.push(line),
            Some(_) => blocks.extend(open.take().and_then(close)),
            None => open = opened(line.text).map(|opening| (opening, Vec::new())),
        }
    }
    blocks.extend(open.and_then(close));
    blocks
}

fn close<'t>((opening, held): (Opening<'t>, Vec<Line<'t>>)) -> Option<Inner<'t>> {
    // What the shell fills in may be anything.
    let is_filled = held.iter().any(|line| line.text.contains('$'));
    lines::join(&held, opening.lead, !is_filled)
}

/// What opens a here-document.
struct Opening<'t> {
    /// The line that ends it.
    word: &'t str,
    lead: Lead,
}

fn opened(line: &str) -> Option<Opening<'_>> {
    let at = line.find("<<")?;
    let rest = line.get(at + 2..)?;
    let lead = match rest.starts_with('-') {
        true => Lead::Tabs,
        false => Lead::Blanks(0),
    };
    let rest = rest.trim_start_matches('-').trim_start();
    let bare = rest.trim_start_matches(['"', '\'', '\\']);
    let end = bare
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(bare.len());
    let word = &bare[..end];
    let is_word = word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    (is_word && !line.trim_start().starts_with('#')).then_some(Opening { word, lead })
}
