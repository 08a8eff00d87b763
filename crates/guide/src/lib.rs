//! Markdown with front matter, to an outline and safe HTML.
//!
//! Raw HTML in the source is shown as text, links go only to known schemes, headings carry the same ids in every
//! language (`## Title {#id}`), and facts are referred to as `{{name}}`, never repeated.

/// A page of prose: a guide, or the page of a rule.
#[derive(Debug)]
pub struct Page {
    /// The first heading.
    pub title: String,
    /// The paragraph under it, as plain text.
    pub lead: String,
    /// The `key: value` lines between the two `---` at the top.
    pub front: Vec<(String, String)>,
    /// Headings of level 2 and 3 in order.
    pub outline: Vec<Heading>,
    /// The body under title and lead, as HTML.
    pub html: String,
    /// Words, for the reading time.
    pub n_words: usize,
    /// What an author should mend: unknown facts, broken links, headings without id, with the line (from 1).
    pub faults: Vec<Fault>,
}

/// A heading of the outline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading { pub level: u8, pub id: String, pub text: String,
    /// Whether it is a numbered step (`## Title {#id .step}`).
    pub is_step: bool }

/// Something in a source that an author should mend.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault { pub line: usize, pub what: String }

/// What a page needs to know of the world around it.
pub trait World {
    /// The text that stands for `{{name}}`, such as `{{date k8s-gcr-io-frozen}}` or `{{latest 1.36}}`; plain text.
    fn fact(&self, name: &str) -> Option<String>;
    /// The address for `guide:slug#id`, `rule:id`, `page:timeline`; relative to the page that is rendered.
    fn address(&self, link: &str) -> Option<String>;
    /// The word for a part of the page, such as `copy`, `note`, `caution`, `warning`, `step`.
    fn word(&self, key: &str) -> String;
}

/// Renders a page; never fails, faults are listed.
pub fn render(_source: &str, _world: &dyn World) -> Page { unimplemented!() }
