//! The blocks of a page as they stand in its source, which is what a translation is held against.
//!
//! A block is a value of the front matter, or a top-level piece of Markdown: title, lead, heading, paragraph, list, table,
//! code, quote, container. Tabs are no block of their own: their lines with colons are marks between the blocks of the
//! panels, so that a change in one panel leaves the others alone.

use pulldown_cmark::{Event, Parser, Tag};

use crate::containers::{self, Chunk, Part, Tab};
use crate::front;
use crate::prose::OPTIONS;

/// Tabs inside tabs beyond this are left out, as they are on the page.
const MAX_DEPTH: usize = 4;

/// A piece of a page that is translated as a whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The id of the heading it stands under; empty above the first one, and for the front matter.
    pub section: String,
    /// The line it starts at, from 1.
    pub line: usize,
    /// Its source, without the line end; of an entry of the front matter, the value.
    pub text: String,
}

/// What a block is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BlockKind {
    /// A value of the front matter, with its key.
    Entry(String),
    /// The `# Title`.
    Title,
    /// The paragraph under the title.
    Lead,
    /// Another heading; it begins a section, unless it stands in a tab.
    Heading,
    /// Lines of prose.
    Paragraph,
    /// A list with all its items.
    List,
    /// A table.
    Table,
    /// A fenced block of code.
    Code,
    /// A quote or an admonition.
    Quote,
    /// A container, from its opening line to its closing one.
    Container,
    /// A line with colons that opens, parts or closes tabs.
    Mark,
}

/// Every block of a page in order, the front matter first.
pub fn blocks(source: &str) -> Vec<Block> {
    let source = source.replace("\r\n", "\n");
    let (entries, body) = front::split(&source);
    let mut blocks = Blocks {
        found: Vec::new(),
        section: String::new(),
        lines: source.lines().collect(),
    };
    for (key, value) in entries {
        let line = line_of(&source, &key);
        blocks.push(BlockKind::Entry(key), line, &value);
    }
    blocks.read(body, 0);
    blocks.found
}

/// The line of the front matter that sets a key.
fn line_of(source: &str, key: &str) -> usize {
    let is_key = |line: &str| line.split(':').next().is_some_and(|k| k.trim() == key);
    1 + source.lines().position(is_key).unwrap_or_default()
}

struct Blocks<'a> {
    found: Vec<Block>,
    section: String,
    /// The lines of the source.
    lines: Vec<&'a str>,
}

impl Blocks<'_> {
    fn push(&mut self, kind: BlockKind, line: usize, text: &str) {
        self.found.push(Block {
            kind,
            section: self.section.clone(),
            line,
            text: text.trim_end().to_owned(),
        });
    }

    fn read(&mut self, chunk: Chunk<'_>, depth: usize) {
        for part in containers::split(chunk) {
            match part {
                Part::Markdown(chunk) => self.markdown(chunk, depth),
                Part::Tabs { tabs, .. } if depth < MAX_DEPTH => self.tabs(&tabs, depth),
                Part::Check { inside, .. } => {
                    let opening = inside.line - 1;
                    let text = format!("{}\n{}\n:::", self.line(opening), inside.text.trim_end());
                    self.push(BlockKind::Container, opening, &text);
                }
                _ => {}
            }
        }
    }

    fn tabs(&mut self, tabs: &[Tab<'_>], depth: usize) {
        let Some(first) = tabs.first() else { return };
        let is_opening = |&line: &usize| self.line(line).starts_with(":::tabs");
        let opening = (1..first.inside.line).rev().find(is_opening);
        self.mark(opening.unwrap_or(1));
        let mut end = first.inside.line;
        for tab in tabs {
            self.mark(tab.inside.line - 1);
            self.read(tab.inside, depth + 1);
            end = tab.inside.line + tab.inside.text.lines().count();
        }
        self.mark(end);
    }

    fn mark(&mut self, line: usize) {
        let text = self.line(line).to_owned();
        self.push(BlockKind::Mark, line, &text);
    }

    /// A line of the source by its number.
    fn line(&self, number: usize) -> &str {
        self.lines.get(number - 1).copied().unwrap_or_default()
    }

    fn markdown(&mut self, chunk: Chunk<'_>, depth: usize) {
        let mut n_open = 0;
        for (event, span) in Parser::new_ext(chunk.text, OPTIONS).into_offset_iter() {
            let kind = match &event {
                Event::Start(tag) => {
                    n_open += 1;
                    if n_open > 1 {
                        continue;
                    }
                    self.kind(tag, depth)
                }
                Event::End(_) => {
                    n_open -= 1;
                    continue;
                }
                Event::Rule if n_open == 0 => BlockKind::Paragraph,
                _ => continue,
            };
            let before = chunk.text.get(..span.start).unwrap_or_default();
            let line = chunk.line + before.matches('\n').count();
            self.push(kind, line, chunk.text.get(span).unwrap_or_default());
        }
    }

    /// The kind of a top-level element; a heading begins its section.
    fn kind(&mut self, tag: &Tag<'_>, depth: usize) -> BlockKind {
        match tag {
            Tag::Heading { level, .. } if *level as u8 == 1 => BlockKind::Title,
            Tag::Heading { id, .. } => {
                if let Some(id) = id.as_deref().filter(|_| depth == 0) {
                    self.section = id.to_owned();
                }
                BlockKind::Heading
            }
            Tag::List(_) => BlockKind::List,
            Tag::Table(_) => BlockKind::Table,
            Tag::CodeBlock(_) => BlockKind::Code,
            Tag::BlockQuote(_) => BlockKind::Quote,
            _ if self
                .found
                .last()
                .is_some_and(|last| last.kind == BlockKind::Title) =>
            {
                BlockKind::Lead
            }
            _ => BlockKind::Paragraph,
        }
    }
}
