//! What must not be wrong in a block: code, facts, versions, dates, and where links lead.

use guide::{Block, BlockKind};

/// Whether two versions of a block agree in everything that a reader would copy or rely on.
pub(crate) fn agree(kind: &BlockKind, a: &str, b: &str) -> bool {
    match kind {
        BlockKind::Code => a.trim() == b.trim(),
        _ => exact(a) == exact(b),
    }
}

/// The addresses of links to headings of the same page.
pub(crate) fn anchors(block: &Block) -> Vec<&str> {
    let after = block.text.split("](#").skip(1);
    after.filter_map(|rest| rest.split(')').next()).collect()
}

/// Code, facts, words with digits and addresses of links, sorted.
fn exact(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut prose = String::new();
    let mut is_code = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
            found.push(line.trim().to_owned());
        } else if is_code {
            found.push(line.trim_end().to_owned());
        } else {
            prose.push_str(line);
            prose.push('\n');
        }
    }
    let mut rest = prose.as_str();
    let mut words = String::new();
    while let Some((start, open, close)) = next_span(rest) {
        words.push_str(&rest[..start]);
        words.push(' ');
        let inside = &rest[start + open.len()..];
        let end = inside.find(close).unwrap_or(inside.len());
        found.push(format!("{open}{}", &inside[..end]));
        rest = inside.get(end + close.len()..).unwrap_or_default();
    }
    words.push_str(rest);
    found.extend(numbers(&words));
    found.sort();
    found
}

/// The first code span, fact or address of a link, with what opens and closes it.
fn next_span(text: &str) -> Option<(usize, &'static str, &'static str)> {
    [("`", "`"), ("{{", "}}"), ("](", ")")]
        .into_iter()
        .filter_map(|(open, close)| Some((text.find(open)?, open, close)))
        .min()
}

/// The numbers and versions among words, without what separates thousands.
fn numbers(words: &str) -> impl Iterator<Item = String> {
    let parts = words.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','));
    parts
        .map(|part| part.trim_matches(['.', ',']))
        .filter(|part| part.bytes().any(|b| b.is_ascii_digit()) && part.len() > 1)
        .map(|part| part.replace(',', "."))
}
