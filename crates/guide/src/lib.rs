//! Markdown with front matter, to an outline and safe HTML.
//!
//! Raw HTML in the source is shown as text, links go only to known schemes, headings carry the same ids in every
//! language (`## Title {#id}`), and facts are referred to as `{{name}}`, never repeated. `content/README.md` lists the
//! syntax. Nothing here fails: what an author should mend is listed beside the page.

mod admonition;
mod blocks;
mod checker;
mod choice;
mod code;
mod compare;
mod containers;
mod diff;
mod escape;
mod examples;
mod fact;
mod front;
mod heading;
mod highlight;
mod icon;
mod link;
mod prose;
mod session;
mod stale;
mod table;
mod writer;

pub use blocks::{Block, BlockKind, blocks};
pub use choice::CHOICES;
pub use compare::missing;
pub use examples::{Example, examples};

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
    /// Words, for the reading time; two Chinese, Japanese or Korean characters count as one.
    pub n_words: usize,
    /// What an author should mend: unknown facts, broken links, headings without id, with the line (from 1).
    pub faults: Vec<Fault>,
}

/// A heading of the outline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading {
    /// 2 or 3.
    pub level: u8,
    /// What links to it name after the `#`.
    pub id: String,
    /// The heading as plain text.
    pub text: String,
    /// Whether it is a numbered step (`## Title {#id .step}`).
    pub is_step: bool,
    /// Whether it is in English on a page in another language.
    pub is_english: bool,
}

/// Something in a source that an author should mend.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The line of the source, from 1.
    pub line: usize,
    /// What was found and what was expected.
    pub what: String,
}

/// What a page needs to know of the world around it.
pub trait World {
    /// The text that stands for `{{name}}`, such as `{{date k8s-gcr-io-frozen}}` or `{{latest 1.36}}`; plain text.
    fn fact(&self, name: &str) -> Option<String>;

    /// The address for `guide:slug#id`, `rule:id`, `page:timeline`; relative to the page that is rendered.
    fn address(&self, link: &str) -> Option<String>;

    /// What the rule with this id looks at, as words with spaces between: kinds of objects, `object`, `image`, or what a text
    /// is read as; `None` where there is no such rule.
    fn subjects(&self, rule: &str) -> Option<String>;

    /// The word for a part of the page; [`WORDS`] lists the keys. What a word is about stands in it as `{name}`.
    fn word(&self, key: &str) -> String;

    /// The word for a part of the page that has a name, such as “Link to ‘Verify’” for `link-to` and `Verify`.
    fn named(&self, key: &str, name: &str) -> String {
        self.word(key).replace("{name}", name)
    }
}

/// The keys that [`World::word`] is asked for. The last ones are about something, which stands in them as `{name}`: a
/// heading, a number, a day.
pub const WORDS: [&str; 21] = [
    "copy",
    "try",
    "note",
    "caution",
    "warning",
    "diff",
    "check-title",
    "check-lead",
    "stale",
    "stale-now",
    "stale-changed",
    "stale-help",
    "english-changed",
    "english-missing",
    "step",
    "link-to",
    "stale-paragraph",
    "stale-part",
    "stale-title",
    "stale-lead",
    "english-changed-on",
];

/// Renders a page; never fails, faults are listed.
pub fn render(source: &str, world: &dyn World) -> Page {
    let source = source.replace("\r\n", "\n").replace(choice::is_sign, "");
    let (front, body) = front::split(&source);
    let mut writer = writer::Writer::new(world);
    writer.write(body);
    writer.finish(front)
}
