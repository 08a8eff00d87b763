//! What a translation lacks of the English page: sections, blocks in them, and values of the front matter.

use crate::Fault;
use crate::blocks::{Block, BlockKind, blocks};

/// The kinds of blocks that are counted, as an author calls them.
const COUNTED: [(BlockKind, &str); 6] = [
    (BlockKind::Paragraph, "paragraphs"),
    (BlockKind::List, "lists"),
    (BlockKind::Table, "tables"),
    (BlockKind::Code, "code blocks"),
    (BlockKind::Quote, "quotes or admonitions"),
    (BlockKind::Container, "checkers"),
];

/// What `translation` lacks of `english`, with lines of the translation.
///
/// Sections into which data is put (`{{data …}}`) have other blocks before and after that, so only their presence counts.
pub fn missing(english: &str, translation: &str) -> Vec<Fault> {
    let (english, translation) = (blocks(english), blocks(translation));
    let mut faults = Vec::new();
    let mut last = 1;
    for entry in entries(&english) {
        // Freshness is written by the build.
        let is_there = entries(&translation).any(|other| other == entry);
        if !is_there && !matches!(entry, "current" | "english") {
            faults.push(fault(
                1,
                format!("the front matter has no `{entry}`, which English has"),
            ));
        }
    }
    for section in sections(&english) {
        let Some(place) = first_of(&translation, section) else {
            faults.push(fault(
                last,
                format!("the section `#{section}` of the English page is missing after this line"),
            ));
            continue;
        };
        last = last_of(&translation, section).map_or(last, |block| block.line);
        let is_data = |block: &Block| block.section == section && block.text.starts_with("{{");
        if translation.iter().any(is_data) {
            continue;
        }
        for (kind, name) in &COUNTED {
            let count =
                |all: &[Block]| of(all, section).filter(|block| block.kind == *kind).count();
            let (wanted, found) = (count(&english), count(&translation));
            if found < wanted {
                faults.push(fault(
                    place.line,
                    format!("`#{section}` has {found} {name}, the English section {wanted}"),
                ));
            }
        }
    }
    for section in sections(&translation) {
        if let (None, Some(place)) = (first_of(&english, section), first_of(&translation, section))
        {
            faults.push(fault(
                place.line,
                format!("the English page has no section `#{section}`"),
            ));
        }
    }
    faults
}

fn fault(line: usize, what: String) -> Fault {
    Fault { line, what }
}

fn entries(all: &[Block]) -> impl Iterator<Item = &str> {
    all.iter().filter_map(|block| match &block.kind {
        BlockKind::Entry(key) => Some(key.as_str()),
        _ => None,
    })
}

/// The ids of the sections, each once, in order.
fn sections(all: &[Block]) -> Vec<&str> {
    let mut sections: Vec<&str> = all.iter().map(|block| block.section.as_str()).collect();
    sections.dedup();
    sections.retain(|section| !section.is_empty());
    sections
}

fn of<'a>(all: &'a [Block], section: &'a str) -> impl Iterator<Item = &'a Block> {
    all.iter().filter(move |block| block.section == section)
}

fn first_of<'a>(all: &'a [Block], section: &'a str) -> Option<&'a Block> {
    of(all, section).next()
}

fn last_of<'a>(all: &'a [Block], section: &'a str) -> Option<&'a Block> {
    of(all, section).last()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "---\ngroup: apis\ncard: A card.\n---\n\n# Title\n\nLead.\n\n## Who {#who}\n\nText.\n\n\
        - item\n\n## Find {#find .step}\n\n```sh\nls\n```\n\n## Verify {#verify .step}\n\nText.\n";

    fn said(translation: &str) -> Vec<String> {
        let faults = missing(ENGLISH, translation);
        faults
            .iter()
            .map(|fault| format!("{}: {}", fault.line, fault.what))
            .collect()
    }

    #[test]
    fn finds_nothing_in_the_page_itself() {
        assert_eq!(said(ENGLISH), Vec::<String>::new());
    }

    #[test]
    fn names_what_is_missing_and_where() {
        let translation = "---\ngroup: apis\n---\n\n# Título\n\nLead.\n\n## Quién {#who}\n\nTexto.\n\n## Más {#more}\n\n\
            ## Buscar {#find .step}\n\n```sh\nls\n```\n";
        assert_eq!(
            said(translation),
            [
                "1: the front matter has no `card`, which English has",
                "9: `#who` has 0 lists, the English section 1",
                "17: the section `#verify` of the English page is missing after this line",
                "13: the English page has no section `#more`",
            ]
        );
    }
}
