//! The state of a page that is being written, and its parts in order.

use crate::containers::{self, Chunk, Part, Tab};
use crate::escape::escape;
use crate::{Fault, Heading, Page, World, choice, fact};

/// Containers inside containers beyond this are left out.
const MAX_DEPTH: usize = 4;

/// A page that is being written.
pub(crate) struct Writer<'w> {
    pub(crate) world: &'w dyn World,
    pub(crate) html: String,
    pub(crate) title: Option<String>,
    pub(crate) lead: Option<String>,
    pub(crate) outline: Vec<Heading>,
    /// Every id so far.
    pub(crate) ids: Vec<String>,
    /// The `#id` links and their lines; they are held against the ids at the end.
    pub(crate) anchors: Vec<(usize, String)>,
    pub(crate) n_steps: usize,
    pub(crate) n_words: usize,
    faults: Vec<Fault>,
    pub(crate) n_checkers: usize,
    /// Whether what is written is in English on a page in another language.
    pub(crate) is_english: bool,
    n_groups: usize,
    depth: usize,
}

impl<'w> Writer<'w> {
    pub(crate) fn new(world: &'w dyn World) -> Writer<'w> {
        Writer {
            world,
            html: String::new(),
            title: None,
            lead: None,
            outline: Vec::new(),
            ids: Vec::new(),
            anchors: Vec::new(),
            n_steps: 0,
            n_words: 0,
            faults: Vec::new(),
            n_checkers: 0,
            is_english: false,
            n_groups: 0,
            depth: 0,
        }
    }

    pub(crate) fn write(&mut self, chunk: Chunk<'_>) {
        for part in containers::split(chunk) {
            match part {
                Part::Markdown(chunk) => self.markdown(chunk),
                Part::Tabs { group, tabs } => self.tabs(group, &tabs),
                Part::Check { title, inside } => self.checker(title, inside),
                Part::Stale {
                    what,
                    since,
                    translated,
                    now,
                    changed,
                } => self.stale(what, since, translated, now, changed),
                Part::English {
                    what,
                    since,
                    inside,
                } => self.english(what, since, inside),
                Part::Stray(line, what) => self.fault(line, what),
            }
        }
    }

    pub(crate) fn finish(mut self, front: Vec<(String, String)>) -> Page {
        for (line, id) in std::mem::take(&mut self.anchors) {
            if !self.ids.contains(&id) {
                self.fault(line, format!("no heading has the id `{id}`"));
            }
        }
        if self.title.is_none() {
            self.fault(1, "the page has no `# Title`");
        }
        self.faults.sort_by_key(|fault| fault.line);
        let html = self.with_choices();
        Page {
            title: self.title.unwrap_or_default(),
            lead: self.lead.unwrap_or_default(),
            front,
            html,
            outline: self.outline,
            n_words: self.n_words,
            faults: self.faults,
        }
    }

    pub(crate) fn fault(&mut self, line: usize, what: impl Into<String>) {
        self.faults.push(Fault {
            line,
            what: what.into(),
        });
    }

    /// `text` with its facts filled in, as plain text.
    pub(crate) fn facts(&mut self, text: &str, line: usize) -> String {
        let text = self.signed(text, line);
        self.plain(&text)
    }

    /// `text` with its facts filled in, and a sign for each choice.
    pub(crate) fn signed(&mut self, text: &str, line: usize) -> String {
        let world = self.world;
        let fact = |name: &str| {
            let value = world.fact(name)?;
            Some(choice::sign(name).map_or(value, String::from))
        };
        fact::fill(text, fact, |name| {
            self.fault(line, format!("there is no fact `{name}`"))
        })
    }

    /// A text in which every choice is at its default.
    pub(crate) fn plain(&self, signed: &str) -> String {
        choice::replace(signed, |name| self.world.fact(name).unwrap_or_default())
    }

    /// What was written, with elements that the page can fill anew.
    fn with_choices(&self) -> String {
        choice::replace(&self.html, |name| {
            let value = escape(&self.world.fact(name).unwrap_or_default());
            format!("<span data-choice=\"{name}\">{value}</span>")
        })
    }

    /// Every panel under its title; scripts make tabs of them.
    fn tabs(&mut self, group: &str, tabs: &[Tab<'_>]) {
        self.n_groups += 1;
        let n = self.n_groups;
        self.html += &format!("<div class=\"tabs\" data-tabs=\"{}\">\n", escape(group));
        for tab in tabs {
            let (id, title) = (escape(&tab.id), escape(tab.title));
            self.html += &format!(
                "<div id=\"tabs-{n}-{id}\" data-tab=\"{id}\"><p class=\"tab-title\">{title}</p>\n"
            );
            self.nested(tab.inside);
            self.html += "</div>\n";
        }
        self.html += "</div>\n";
    }

    pub(crate) fn nested(&mut self, chunk: Chunk<'_>) {
        if self.depth == MAX_DEPTH {
            self.fault(chunk.line, "the containers are too deep here");
            return;
        }
        self.depth += 1;
        self.write(chunk);
        self.depth -= 1;
    }
}
