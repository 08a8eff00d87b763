//! Markdown events to HTML: paragraphs, lists, quotes and what stands inside a line.
//!
//! Headings, tables, code and admonitions have files of their own. The walk is flat, so that no depth of quotes or lists
//! can exhaust the stack.

use pulldown_cmark::{
    CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset,
};

use crate::containers::Chunk;
use crate::escape;
use crate::heading::Marks;
use crate::writer::Writer;

/// An event and the line of the source it starts at.
pub(crate) type Lined<'a> = (Event<'a>, usize);

pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

/// The events of a chunk of Markdown, text in one piece.
pub(crate) fn events(chunk: Chunk<'_>) -> Vec<Lined<'_>> {
    let breaks: Vec<usize> = chunk.text.match_indices('\n').map(|(at, _)| at).collect();
    let parser = Parser::new_ext(chunk.text, OPTIONS).into_offset_iter();
    let lined = |(event, span): (_, std::ops::Range<usize>)| {
        let n_before = breaks.partition_point(|&at| at < span.start);
        (event, chunk.line + n_before)
    };
    TextMergeWithOffset::new(parser).map(lined).collect()
}

/// The end of the element that starts at `start`, or the number of events.
pub(crate) fn end_of(events: &[Lined<'_>], start: usize) -> usize {
    let mut depth = 0;
    for (i, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth <= 0 {
            return i;
        }
    }
    events.len()
}

/// What stands inside the element that starts at `start`, and its end.
pub(crate) fn inside<'e, 'a>(events: &'e [Lined<'a>], start: usize) -> (&'e [Lined<'a>], usize) {
    let end = end_of(events, start);
    (events.get(start + 1..end).unwrap_or_default(), end)
}

/// The plain text of some events.
pub(crate) fn plain(events: &[Lined<'_>]) -> String {
    let mut text = String::new();
    let mut is_broken = false;
    for (event, _) in events {
        match event {
            Event::Text(piece)
            | Event::Code(piece)
            | Event::Html(piece)
            | Event::InlineHtml(piece) => {
                text.push_str(if is_broken {
                    line_break(&text, piece)
                } else {
                    ""
                });
                text.push_str(piece);
                is_broken = false;
            }
            Event::SoftBreak | Event::HardBreak => is_broken = true,
            _ => {}
        }
    }
    text
}

/// What follows the opening fence of a code block.
pub(crate) fn info<'a>(kind: &'a CodeBlockKind<'_>) -> &'a str {
    match kind {
        CodeBlockKind::Fenced(info) => info,
        CodeBlockKind::Indented => "",
    }
}

/// What a walk has open.
#[derive(Default)]
struct Open {
    /// For every link, whether its start tag was written.
    links: Vec<bool>,
    /// For every quote, whether it is an admonition.
    quotes: Vec<bool>,
}

/// The longest code that is kept on one line, in bytes; a phone has room for it.
const MAX_KEPT: usize = 32;

/// Opens inline code. Browsers break lines after hyphens, which would part a flag from its dashes.
fn code_tag(code: &str) -> &'static str {
    let is_kept = code.starts_with('-') && code.len() <= MAX_KEPT && !code.contains(' ');
    if is_kept {
        "<code class=\"kept\">"
    } else {
        "<code>"
    }
}

impl Writer<'_> {
    pub(crate) fn markdown(&mut self, chunk: Chunk<'_>) {
        self.walk(&events(chunk));
    }

    /// The HTML of some events, instead of writing it.
    pub(crate) fn aside(&mut self, events: &[Lined<'_>]) -> String {
        let before = std::mem::take(&mut self.html);
        self.walk(events);
        std::mem::replace(&mut self.html, before)
    }

    /// Writes events in which every element is whole.
    pub(crate) fn walk(&mut self, events: &[Lined<'_>]) {
        let mut open = Open::default();
        let mut i = 0;
        while let Some((event, line)) = events.get(i) {
            match event {
                Event::Start(tag) => match self.whole(events, i, tag, *line) {
                    Some(end) => i = end,
                    None => i = self.start(events, i, tag, &mut open),
                },
                Event::End(tag) => self.end(tag, &mut open),
                Event::Text(text) => self.text(text, *line),
                Event::Code(code) => {
                    self.html.push_str(code_tag(code));
                    self.text(code, *line);
                    self.html.push_str("</code>");
                }
                Event::Html(html) | Event::InlineHtml(html) => {
                    self.fault(*line, "raw HTML is shown as text");
                    escape::push(&mut self.html, html);
                }
                Event::SoftBreak => self.html.push_str(break_at(events, i)),
                Event::HardBreak => self.html.push_str("<br>\n"),
                Event::Rule => self.html.push_str("<hr>\n"),
                _ => {}
            }
            i += 1;
        }
    }

    /// Writes an element that is read as a whole; gives its end, or none for other elements.
    fn whole(
        &mut self,
        events: &[Lined<'_>],
        i: usize,
        tag: &Tag<'_>,
        line: usize,
    ) -> Option<usize> {
        let is_lead = self.title.is_some() && self.lead.is_none() && self.html.is_empty();
        let is_whole = match tag {
            Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::Table(_) => true,
            Tag::Paragraph => is_lead,
            _ => false,
        };
        if !is_whole {
            return None;
        }
        let (inside, end) = inside(events, i);
        match tag {
            Tag::Heading {
                level,
                id,
                classes,
                attrs,
            } => {
                let is_step = classes.iter().any(|class| &**class == "step");
                let value = |name| {
                    let (_, value) = attrs.iter().find(|(key, _)| &**key == name)?;
                    value.as_deref()
                };
                let marks = Marks {
                    level: *level as u8,
                    id: id.as_deref(),
                    is_step,
                    rules: value("rules"),
                    kinds: value("kinds"),
                };
                self.heading(inside, &marks, line);
            }
            Tag::CodeBlock(kind) => self.code_block(info(kind), &plain(inside), line),
            Tag::Table(alignments) => self.table(inside, alignments),
            _ => self.lead = Some(self.facts(&plain(inside), line)),
        }
        Some(end)
    }

    /// Writes the start of an element; gives the last event that was written.
    fn start(&mut self, events: &[Lined<'_>], i: usize, tag: &Tag<'_>, open: &mut Open) -> usize {
        let line = events.get(i).map_or(1, |(_, line)| *line);
        match tag {
            Tag::BlockQuote(kind) => {
                open.quotes.push(kind.is_some());
                match kind {
                    Some(kind) => return self.admonition(events, i, *kind, line),
                    None => self.html.push_str("<blockquote>\n"),
                }
            }
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let scheme = if *link_type == LinkType::Email {
                    "mailto:"
                } else {
                    ""
                };
                let tag = self.link_tag(&format!("{scheme}{dest_url}"), line);
                open.links.push(tag.is_some());
                self.html.push_str(&tag.unwrap_or_default());
            }
            Tag::Image { .. } => {
                self.fault(
                    line,
                    "images are not used; say it in words, or in a code block",
                );
            }
            Tag::Paragraph | Tag::HtmlBlock => self.html.push_str("<p>"),
            Tag::List(None) => self.html.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.html.push_str("<ol>\n"),
            Tag::List(Some(first)) => self.html += &format!("<ol start=\"{first}\">\n"),
            Tag::Item => self.html.push_str("<li>"),
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Strong => self.html.push_str("<strong>"),
            _ => {}
        }
        i
    }

    fn end(&mut self, tag: &TagEnd, open: &mut Open) {
        let text = match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => "</p>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::List(true) => "</ol>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Link if open.links.pop() == Some(true) => "</a>",
            TagEnd::BlockQuote(_) if open.quotes.pop() == Some(true) => "</div></aside>\n",
            TagEnd::BlockQuote(_) => "</blockquote>\n",
            _ => "",
        };
        self.html.push_str(text);
    }

    fn text(&mut self, text: &str, line: usize) {
        let text = self.signed(text, line);
        self.n_words += count_words(&text);
        escape::push(&mut self.html, &text);
    }
}

/// What the line break at `i` is written as.
fn break_at(events: &[Lined<'_>], i: usize) -> &'static str {
    let before = plain(events.get(i.saturating_sub(3)..i).unwrap_or_default());
    let after = plain(
        events
            .get(i + 1..events.len().min(i + 4))
            .unwrap_or_default(),
    );
    line_break(&before, &after)
}

/// A line break is a space between words, and nothing between Chinese sentences.
fn line_break(before: &str, after: &str) -> &'static str {
    let is_wide_before = before.chars().next_back().is_some_and(is_wide);
    let is_wide_after = after.chars().next().is_some_and(is_wide);
    let is_stop = before.ends_with(['。', '，', '；', '：', '！', '？', '、', '）', '”']);
    if is_stop || (is_wide_before && is_wide_after) {
        ""
    } else {
        " "
    }
}

/// Whether a character belongs to a script that is written without spaces, or to its punctuation.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Words by spaces, and two wide characters as one.
fn count_words(text: &str) -> usize {
    let n_wide = text.chars().filter(|&c| is_wide(c)).count();
    let narrow = text.split(|c: char| c.is_whitespace() || is_wide(c));
    n_wide.div_ceil(2)
        + narrow
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count()
}
