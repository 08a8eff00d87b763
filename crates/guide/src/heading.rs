//! Headings: the title of the page, numbered steps, anchors and the outline.

use crate::Heading;
use crate::containers::slug;
use crate::escape::escape;
use crate::prose::{Lined, plain};
use crate::writer::Writer;

impl Writer<'_> {
    /// Writes a heading; the first one of level 1 becomes the title instead.
    pub(crate) fn heading(
        &mut self,
        inside: &[Lined<'_>],
        level: u8,
        id: Option<&str>,
        is_step: bool,
        line: usize,
    ) {
        let text = self.facts(&plain(inside), line);
        if level == 1 {
            if self.title.is_some() {
                self.fault(line, "a page has one `# Title`");
            }
            self.title.get_or_insert(text);
            return;
        }
        let id = self.heading_id(&text, id, line);
        let inner = self.aside(inside);
        let label = escape(&self.world.named("link-to", &text));
        let anchor = format!("<a class=\"anchor\" href=\"#{id}\" aria-label=\"{label}\">#</a>");
        let (class, inner) = match is_step {
            true => (
                " class=\"step\"",
                format!("{}<span>{inner}</span>", self.step()),
            ),
            false => ("", inner),
        };
        self.html += &format!("<h{level}{class} id=\"{id}\">{inner}{anchor}</h{level}>\n");
        if level <= 3 {
            self.outline.push(Heading {
                level,
                id,
                text,
                is_step,
            });
        }
    }

    /// The number in its ring; readers who hear the page get the word with it.
    fn step(&mut self) -> String {
        self.n_steps += 1;
        let n = self.n_steps;
        let word = escape(&self.world.named("step", &n.to_string()));
        format!(
            "<span class=\"num\"><span aria-hidden=\"true\">{n}</span><span class=\"vh\">{word} </span></span>"
        )
    }

    /// The id an author gave, or one made from the text; never one that is there already.
    fn heading_id(&mut self, text: &str, given: Option<&str>, line: usize) -> String {
        let slug = match given.map(slug).filter(|slug| !slug.is_empty()) {
            Some(slug) => slug,
            None => {
                self.fault(
                    line,
                    format!("the heading `{text}` has no id, expected `{{#id}}` after it"),
                );
                slug(text)
            }
        };
        let mut id = if slug.is_empty() {
            "section".to_owned()
        } else {
            slug
        };
        if self.ids.contains(&id) {
            self.fault(line, format!("the id `{id}` is there twice"));
            id = format!("{id}-{}", self.ids.len());
        }
        self.ids.push(id.clone());
        id
    }
}
