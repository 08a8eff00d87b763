//! The place of a small checker in a guide, with its example as text for readers without scripts.

use pulldown_cmark::{Event, Tag};

use crate::containers::Chunk;
use crate::escape::escape;
use crate::prose::{events, info, inside, plain};
use crate::writer::Writer;

impl Writer<'_> {
    /// Writes a checker; `chunk` is what stands between its lines with colons.
    pub(crate) fn checker(&mut self, title: Option<&str>, chunk: Chunk<'_>) {
        self.n_checkers += 1;
        let n = self.n_checkers;
        let title = title.map_or_else(|| self.world.word("check-title"), str::to_owned);
        let (lead, example) = self.lead_and_example(chunk);
        let lead = lead.unwrap_or_else(|| escape(&self.world.word("check-lead")));
        if example.is_none() {
            self.fault(chunk.line, "a checker needs one fenced example");
        }
        self.html += &format!(
            "<section class=\"inbox\" data-island=\"checker-inline\" aria-labelledby=\"inbox-{n}\">\
             <div class=\"inbox-h\"><h3 id=\"inbox-{n}\">{}</h3><p>{lead}</p></div>\
             <pre class=\"code inbox-t\" tabindex=\"0\"><code>{}</code></pre></section>\n",
            escape(&title),
            example.unwrap_or_default(),
        );
    }

    /// The first paragraph and the first code block as HTML; anything else is a fault.
    fn lead_and_example(&mut self, chunk: Chunk<'_>) -> (Option<String>, Option<String>) {
        let (mut lead, mut example) = (None, None);
        let events = events(chunk);
        let mut i = 0;
        while let Some((event, line)) = events.get(i) {
            let (inside, end) = inside(&events, i);
            match event {
                Event::Start(Tag::Paragraph) if lead.is_none() => lead = Some(self.aside(inside)),
                Event::Start(Tag::CodeBlock(kind)) if example.is_none() => {
                    example = Some(self.code(info(kind), &plain(inside), *line));
                }
                _ => self.fault(
                    *line,
                    "a checker holds one paragraph and one fenced example",
                ),
            }
            i = end + 1;
        }
        (lead, example)
    }
}
