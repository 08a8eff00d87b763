//! Text to documents: parsing accepts every string, and says where it had to stop.
//!
//! A stream is split into documents first; each is read on its own, JSON by our reader and everything else as YAML, and
//! can be dropped before the next is read. Templates are read through a mask of the same layout.

mod char_offsets;
mod fault;
mod json;
mod limits;
mod quick;
mod relax;
mod split;
mod tabs;
mod template;
mod yaml;

use std::borrow::Cow;

use facts::Minor;

use crate::Span;
use crate::tree::{NodeId, NodeKind, Tree};

pub use fault::{Broken, Fault};
pub use limits::{Limit, MAX_DEPTH, MAX_DOCUMENTS, MAX_FINDINGS, MAX_NODES, MAX_TEXT};
pub use template::State;
use template::{Marks, Template};
pub use template::{has_marks, literal};

/// One document of an input.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    /// Counts from 1; documents without content are not counted.
    pub number: usize,
    /// Where the document's text starts in the input.
    pub offset: usize,
    /// What stands in it.
    pub tree: Tree<'t>,
    /// Where reading stopped, if it did; the tree holds what comes before.
    pub broken: Option<Broken>,
    /// Whether template actions were masked to read it.
    pub is_template: bool,
    /// The same document with other branches of its template.
    pub alternatives: Vec<Document<'t>>,
}

impl Document<'_> {
    /// The bytes of the input that a node takes.
    pub fn span(&self, id: NodeId) -> Span {
        let (start, end) = self.tree.range(id);
        Span {
            start: self.offset + start,
            end: self.offset + end,
        }
    }

    /// The bytes of the input that hold a scalar's value, without its quotes, where they stand there as they mean.
    pub fn value_span(&self, id: NodeId) -> Option<Span> {
        let (start, end) = self.tree.value_range(id)?;
        Some(Span {
            start: self.offset + start,
            end: self.offset + end,
        })
    }

    /// Whether something that is filled in later decides the node, or stands in it.
    pub fn is_templated(&self, id: NodeId) -> bool {
        let source = self.tree.source(id);
        if self.is_template && source.is_empty() {
            // The value may be on the next line, where it is a comment for the reader.
            let after = &self.tree.text()[self.tree.range(id).1..];
            return after
                .trim_start_matches([':', ' ', '\r', '\n'])
                .starts_with("{{");
        }
        let is_line = matches!(
            self.tree.kind(id),
            NodeKind::Plain | NodeKind::SingleQuoted | NodeKind::DoubleQuoted
        );
        (is_line && template::is_placeholder(source))
            || (self.is_template && template::has_actions(source))
    }
}

/// The documents of a text, each read when it is asked for.
pub fn parse(text: &str) -> Documents<'_> {
    parse_for(text, None)
}

/// Does the same as [`parse`], without the branches of templates that the target never takes.
pub fn parse_for(text: &str, target: Option<Minor>) -> Documents<'_> {
    Documents {
        text,
        chunks: split::split(text).into_iter(),
        apart: Vec::new(),
        json: None,
        number: 0,
        state: template::State::new(target),
    }
}

/// See [`parse`].
#[derive(Debug)]
pub struct Documents<'t> {
    text: &'t str,
    chunks: std::vec::IntoIter<(usize, usize)>,
    /// Templates of their own in the chunk that was read last, the first one at the end.
    apart: Vec<(usize, usize)>,
    /// The rest of a chunk that holds JSON values.
    json: Option<(usize, usize)>,
    number: usize,
    /// What templates have defined and left out so far.
    pub state: template::State<'t>,
}

impl<'t> Iterator for Documents<'t> {
    type Item = Document<'t>;

    fn next(&mut self) -> Option<Document<'t>> {
        loop {
            let found = if let Some((start, end)) = self.json.take() {
                self.next_value(start, end)
            } else if let Some((start, end)) = self.apart.pop() {
                self.next_apart(start, end)
            } else {
                let (start, end) = self.chunks.next()?;
                self.next_chunk(start, end)
            };
            if let Some(mut document) = found {
                self.number += 1;
                document.number = self.number;
                for alternative in &mut document.alternatives {
                    alternative.number = self.number;
                }
                return Some(document);
            }
        }
    }
}

impl<'t> Documents<'t> {
    fn next_chunk(&mut self, start: usize, end: usize) -> Option<Document<'t>> {
        let chunk = &self.text[start..end];
        if !json::is_likely(chunk) {
            return self.next_yaml(start, end);
        }
        let first = self.next_value(start, end)?;
        let Some(broken) = &first.broken else {
            return Some(first);
        };
        if matches!(broken.fault, Fault::Limit(_)) {
            self.json = None;
            return Some(first);
        }
        if broken.fault == Fault::JsonComment {
            return Some(first);
        }
        // YAML takes more than JSON does, such as a comma before a closing bracket.
        let yaml = self.next_yaml(start, end)?;
        if yaml.broken.is_none() {
            self.json = None;
            return Some(yaml);
        }
        Some(first)
    }

    fn next_value(&mut self, start: usize, end: usize) -> Option<Document<'t>> {
        let value = json::read(&self.text[start..end], 0)?;
        self.json = (start + value.end < end).then_some((start + value.end, end));
        Some(Document {
            offset: start + value.start,
            broken: value.broken,
            ..Document::new(value.tree)
        })
    }

    /// Reads a template that stands on its own.
    fn next_apart(&mut self, start: usize, end: usize) -> Option<Document<'t>> {
        let chunk = &self.text[start..end];
        let read = self.state.alone(|state| read_yaml(chunk, state));
        placed(read.document?, start)
    }

    fn next_yaml(&mut self, start: usize, end: usize) -> Option<Document<'t>> {
        let chunk = &self.text[start..end];
        let read = read_yaml(chunk, &mut self.state);
        let apart = read.apart.into_iter().rev();
        self.apart = apart.map(|(from, to)| (start + from, start + to)).collect();
        placed(read.document?, start)
    }
}

fn placed(mut document: Document<'_>, offset: usize) -> Option<Document<'_>> {
    document.offset = offset;
    for alternative in &mut document.alternatives {
        alternative.offset = offset;
    }
    Some(document)
}

impl<'t> Document<'t> {
    fn new(tree: Tree<'t>) -> Document<'t> {
        Document {
            number: 0,
            offset: 0,
            tree,
            broken: None,
            is_template: false,
            alternatives: Vec::new(),
        }
    }

    /// Where reading stopped.
    fn fault(&self) -> Option<usize> {
        self.broken.as_ref().map(|broken| broken.at)
    }

    /// Whether nothing but blanks and comments stands in it.
    fn is_blank(&self) -> bool {
        let root = self.tree.root();
        self.broken.is_none() && root.is_none_or(|root| self.tree.source(root).is_empty())
    }
}

/// What a chunk holds: a document, unless it is blank, and templates that are read apart.
#[derive(Debug, Default)]
struct Read<'t> {
    document: Option<Document<'t>>,
    apart: Vec<(usize, usize)>,
}

/// Reads one document.
fn read_yaml<'t>(chunk: &'t str, state: &mut template::State<'t>) -> Read<'t> {
    let is_expected = state.is_expected && template::has_actions(chunk);
    let is_plain = |tree: &Tree<'_>| !is_expected && !template::is_template(tree, None);
    match quick::read(chunk).filter(is_plain) {
        Some(tree) if state.is_inside() => read_inside(chunk, Document::new(tree), state),
        Some(tree) => Read::plain(Document::new(tree)),
        None => read_fully(chunk, state),
    }
}

impl<'t> Read<'t> {
    /// Where reading stopped.
    fn fault(&self) -> Option<usize> {
        self.document.as_ref()?.fault()
    }

    fn plain(document: Document<'t>) -> Read<'t> {
        Read {
            document: Some(document).filter(|document| !document.is_blank()),
            apart: Vec::new(),
        }
    }
}

/// Reads a document that can be read as it stands, and that branches around it or comments in it may change.
fn read_inside<'t>(
    chunk: &'t str,
    plain: Document<'t>,
    state: &mut template::State<'t>,
) -> Read<'t> {
    let template = template::read(chunk, Marks::Comments, state);
    match template.is_decisive {
        true => read_template(chunk, template, state),
        false => Read::plain(plain),
    }
}

/// Reads a document that may have anything in it.
fn read_fully<'t>(chunk: &'t str, state: &mut template::State<'t>) -> Read<'t> {
    let plain = read_relaxed(chunk, Cow::Borrowed(chunk));
    let is_expected = state.is_expected && template::has_actions(chunk);
    if is_expected || template::is_template(&plain.tree, plain.broken.as_ref()) {
        let mut after = state.clone();
        let template = template::read(chunk, Marks::Comments, &mut after);
        let is_sure = template.is_sure;
        let read = read_template(chunk, template, &mut after);
        // Where the same fault is left, braces that any text may have are not to blame.
        if is_sure || read.fault() != plain.fault() || plain.broken.is_none() {
            *state = after;
            return read;
        }
        return Read::plain(plain);
    }
    if plain.broken.is_none() && (state.is_inside() || template::has_comments(chunk)) {
        return read_inside(chunk, plain, state);
    }
    if plain.broken.is_some() && template::has_marks(chunk) {
        // Marks of other fillers count when the document can be read without them.
        let mut after = state.clone();
        let template = template::read(chunk, Marks::All, &mut after);
        let read = read_template(chunk, template, &mut after);
        let is_whole = |document: &Document<'_>| document.broken.is_none();
        if read.document.as_ref().is_none_or(is_whole) {
            *state = after;
            return read;
        }
    }
    Read::plain(plain)
}

/// Reads a template once for each layout; those that leave nothing are left out.
fn read_template<'t>(
    chunk: &'t str,
    template: Template,
    state: &mut template::State<'t>,
) -> Read<'t> {
    let readings = template.layouts.into_iter().map(|layout| Document {
        is_template: true,
        ..read_relaxed(chunk, Cow::Owned(layout))
    });
    let mut readings: Vec<Document<'t>> =
        readings.filter(|document| !document.is_blank()).collect();
    let is_broken = readings.iter().all(|document| document.broken.is_some());
    state.bare += usize::from(readings.is_empty() || (template.has_defines && is_broken));
    let alternatives = readings.split_off(readings.len().min(1));
    let document = readings.pop();
    Read {
        document: document.map(|document| Document {
            alternatives,
            ..document
        }),
        apart: template.apart,
    }
}

/// Reads a document as `kubectl` would, which is less strict than YAML is.
fn read_relaxed<'t>(text: &'t str, mut layout: Cow<'_, str>) -> Document<'t> {
    let n_readings = (relax::BUDGET / text.len().max(1)).min(relax::MAX_READINGS);
    let (mut tree, mut stop) = yaml::read(text, &layout);
    for _ in 0..n_readings {
        let Some(relaxed) = stop.as_ref().and_then(|stop| relax::relax(&layout, stop)) else {
            break;
        };
        layout = Cow::Owned(relaxed);
        (tree, stop) = yaml::read(text, &layout);
    }
    let tab = || {
        tabs::find(&tree).map(|at| Broken {
            fault: Fault::Tab,
            at,
            detail: String::new(),
        })
    };
    let broken = stop.map(|stop| stop.broken).or_else(tab);
    Document {
        broken,
        ..Document::new(tree)
    }
}

#[cfg(test)]
#[path = "../../check/tests/support/manifests.rs"]
mod manifests;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::manifests::{config, manifests, texts};
    use super::*;

    /// What has to agree: the nodes with their values, and the bytes they take.
    fn describe(tree: &Tree<'_>) -> Vec<String> {
        let line = |id| {
            let (start, end) = tree.range(id);
            let value = tree.scalar(id);
            // The null that nothing stands for, and a collection, may begin at one of several places.
            let start = value.filter(|_| start < end).map(|_| start);
            let end = start.map(|_| end);
            format!(
                "{:?} up to {:?} at {start:?} {end:?}: {value:?}",
                tree.kind(id),
                tree.after(id)
            )
        };
        tree.ids().map(line).collect()
    }

    /// Holds the quick reader to the full parser; gives out whether it read anything.
    fn agree(text: &str) -> bool {
        let mut has_read = false;
        for (start, end) in split::split(text) {
            let chunk = &text[start..end];
            let Some(quick) = quick::read(chunk).filter(|tree| !tree.is_empty()) else {
                continue;
            };
            let full = read_relaxed(chunk, Cow::Borrowed(chunk));
            if !template::is_template(&full.tree, full.broken.as_ref()) {
                assert_eq!(
                    (full.broken, describe(&quick)),
                    (None, describe(&full.tree)),
                    "{chunk:?}"
                );
                has_read = true;
            }
        }
        has_read
    }

    #[test]
    fn the_quick_reader_takes_what_manifests_are_made_of() {
        let text = "# c\n---\nkind: \"Pod\"\n'k': [a, {b: \"c\"}] # c\nlist:\n- a: b\n  c: |-\n    d\n\n    e\n- - f\n-\n- g\n  h\nlast: 'it''s\n  on'\n";
        assert!(agree(text) && agree(&text.replace('\n', "\r\n")));
        for left in [
            "a: &b c\n",
            "a: !t b\n",
            "a:\tb\n",
            "? a\n",
            "a: |2\n    b\n",
            "a: b: c\n",
            "a: [b: c]\n",
            "a\n",
            "a: \"b\n",
            "a: \"\\u+041\"\n",
        ] {
            assert!(quick::read(left).is_none(), "{left:?}");
        }
    }

    proptest! {
        #![proptest_config(config(600))]

        #[test]
        fn the_quick_reader_agrees_on_manifests(text in manifests()) {
            agree(&text);
        }

        #[test]
        fn the_quick_reader_agrees_on_any_text(text in texts()) {
            agree(&text);
        }
    }
}
