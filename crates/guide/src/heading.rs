//! Headings: the title of the page, numbered steps, anchors and the outline.

use crate::Heading;
use crate::containers::slug;
use crate::escape::escape;
use crate::prose::{Lined, plain};
use crate::writer::Writer;

/// What stands around a heading: `## Title {#id .step rules=a,b kinds=A,B}`.
pub(crate) struct Marks<'a> {
    pub(crate) level: u8,
    pub(crate) id: Option<&'a str>,
    pub(crate) is_step: bool,
    /// The rules that show a step as done when they find nothing.
    pub(crate) rules: Option<&'a str>,
    /// The kinds that a text has to hold for that.
    pub(crate) kinds: Option<&'a str>,
}

impl Writer<'_> {
    /// Writes a heading; the first one of level 1 becomes the title instead.
    pub(crate) fn heading(&mut self, inside: &[Lined<'_>], marks: &Marks<'_>, line: usize) {
        let Marks {
            level, is_step, id, ..
        } = *marks;
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
        let proof = self.proof(marks, line);
        let (class, inner) = match is_step {
            true => (
                format!(" class=\"step\"{proof}"),
                format!("{}<span>{inner}</span>", self.step()),
            ),
            false => (String::new(), inner),
        };
        self.html += &format!("<h{level}{class} id=\"{id}\">{inner}{anchor}</h{level}>\n");
        if level <= 3 {
            self.outline.push(Heading {
                level,
                id,
                text,
                is_step,
                is_english: self.is_english,
            });
        }
    }

    /// What a text has to show for the step to be done: the kinds it holds, and the rules that find nothing.
    fn proof(&mut self, marks: &Marks<'_>, line: usize) -> String {
        let Some(rules) = marks.rules else {
            if marks.kinds.is_some() {
                self.fault(line, "`kinds=` says nothing without `rules=`");
            }
            return String::new();
        };
        if !marks.is_step {
            self.fault(line, "only a `.step` can be done, by `rules=`");
        }
        let mut subjects: Vec<String> = Vec::new();
        for rule in rules.split(',') {
            match self.world.subjects(rule) {
                Some(looks_at) => subjects.extend(looks_at.split(' ').map(str::to_owned)),
                None => self.fault(line, format!("there is no rule `{rule}`")),
            }
        }
        subjects.sort_unstable();
        subjects.dedup();
        let kinds = marks
            .kinds
            .map_or_else(|| subjects.join(" "), |kinds| kinds.replace(',', " "));
        format!(
            " data-rules=\"{}\" data-kinds=\"{}\"",
            escape(&rules.replace(',', " ")),
            escape(&kinds)
        )
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
