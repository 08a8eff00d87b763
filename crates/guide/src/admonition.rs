//! Admonitions: `> [!NOTE]`, with the bold first line as title.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

use crate::escape::escape;
use crate::icon;
use crate::prose::{Lined, end_of};
use crate::writer::Writer;

impl Writer<'_> {
    /// Writes the start of an admonition and its title; gives the last event that was written.
    pub(crate) fn admonition(
        &mut self,
        events: &[Lined<'_>],
        i: usize,
        kind: BlockQuoteKind,
        line: usize,
    ) -> usize {
        let (class, icon) = match kind {
            BlockQuoteKind::Note => ("note", icon::NOTE),
            BlockQuoteKind::Caution => ("caution", icon::CAUTION),
            BlockQuoteKind::Warning => ("warning", icon::WARNING),
            BlockQuoteKind::Tip | BlockQuoteKind::Important => {
                self.fault(line, "expected one of [!NOTE], [!CAUTION] and [!WARNING]");
                ("note", icon::NOTE)
            }
        };
        let word = escape(&self.world.word(class));
        // A note and no landmark, because a guide can hold many of them.
        self.html += &format!(
            "<aside class=\"adm {class}\" role=\"note\" aria-label=\"{word}\">{icon}<div><strong>"
        );
        let Some((title, after)) = bold_line(events, i + 1) else {
            self.html += &format!("{word}</strong>\n");
            return i;
        };
        self.walk(&events[title]);
        self.html.push_str("</strong>\n");
        if !matches!(events.get(after), Some((Event::End(_), _))) {
            self.html.push_str("<p>");
        }
        after
    }
}

/// The events inside the bold text that is the whole first line of the paragraph at `start`, and the event after it.
fn bold_line(events: &[Lined<'_>], start: usize) -> Option<(Range<usize>, usize)> {
    let is_bold = matches!(events.get(start)?.0, Event::Start(Tag::Paragraph))
        && matches!(events.get(start + 1)?.0, Event::Start(Tag::Strong));
    if !is_bold {
        return None;
    }
    let end = end_of(events, start + 1);
    let is_line = matches!(
        events.get(end + 1)?.0,
        Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph)
    );
    is_line.then_some((start + 2..end, end + 1))
}
