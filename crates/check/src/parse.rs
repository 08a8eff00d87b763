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

use crate::Span;
use crate::tree::{NodeId, Tree};

pub use fault::{Broken, Fault};
pub use limits::{Limit, MAX_DEPTH, MAX_DOCUMENTS, MAX_FINDINGS, MAX_NODES, MAX_TEXT};

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

    /// Whether a template action stands in the node.
    pub fn is_templated(&self, id: NodeId) -> bool {
        self.is_template && self.tree.source(id).contains("{{")
    }
}

/// The documents of a text, each read when it is asked for.
pub fn parse(text: &str) -> Documents<'_> {
    Documents {
        text,
        chunks: split::split(text).into_iter(),
        json: None,
        number: 0,
    }
}

/// See [`parse`].
#[derive(Debug)]
pub struct Documents<'t> {
    text: &'t str,
    chunks: std::vec::IntoIter<(usize, usize)>,
    /// The rest of a chunk that holds JSON values.
    json: Option<(usize, usize)>,
    number: usize,
}

impl<'t> Iterator for Documents<'t> {
    type Item = Document<'t>;

    fn next(&mut self) -> Option<Document<'t>> {
        loop {
            let found = match self.json.take() {
                Some((start, end)) => self.next_value(start, end),
                None => {
                    let (start, end) = self.chunks.next()?;
                    self.next_chunk(start, end)
                }
            };
            if let Some(document) = found {
                self.number += 1;
                return Some(Document {
                    number: self.number,
                    ..document
                });
            }
        }
    }
}

impl<'t> Documents<'t> {
    fn next_chunk(&mut self, start: usize, end: usize) -> Option<Document<'t>> {
        let chunk = &self.text[start..end];
        if !json::is_likely(chunk) {
            return read_yaml(chunk, start);
        }
        let first = self.next_value(start, end)?;
        let Some(broken) = &first.broken else {
            return Some(first);
        };
        if matches!(broken.fault, Fault::Limit(_)) {
            self.json = None;
            return Some(first);
        }
        // YAML takes more than JSON does, such as a comma before a closing bracket.
        let yaml = read_yaml(chunk, start)?;
        if yaml.broken.is_none() {
            self.json = None;
            return Some(yaml);
        }
        Some(first)
    }

    fn next_value(&mut self, start: usize, end: usize) -> Option<Document<'t>> {
        let value = json::read(&self.text[start..end], 0)?;
        self.json = (start + value.end < end).then_some((start + value.end, end));
        let (tree, broken) = (value.tree, value.broken);
        Some(Document {
            number: 0,
            offset: start + value.start,
            tree,
            broken,
            is_template: false,
        })
    }
}

/// Reads one document; `None` when nothing but blanks and comments stands there.
fn read_yaml(chunk: &str, offset: usize) -> Option<Document<'_>> {
    let quick = quick::read(chunk).filter(|tree| !template::is_template(tree, None));
    let (tree, broken, is_template) = match quick {
        Some(tree) => (tree, None, false),
        None => read_fully(chunk),
    };
    let is_blank = broken.is_none() && tree.root().is_none_or(|root| tree.source(root).is_empty());
    (!is_blank).then_some(Document {
        number: 0,
        offset,
        tree,
        broken,
        is_template,
    })
}

/// Reads a document that may have anything in it; the last value says whether template actions had to be masked.
fn read_fully(chunk: &str) -> (Tree<'_>, Option<Broken>, bool) {
    let (tree, broken) = read_relaxed(chunk, Cow::Borrowed(chunk));
    let is_template = template::is_template(&tree, broken.as_ref());
    let (tree, broken) = match is_template {
        true => read_relaxed(chunk, Cow::Owned(template::mask(chunk))),
        false => (tree, broken),
    };
    let tab = || {
        tabs::find(&tree).map(|at| Broken {
            fault: Fault::Tab,
            at,
            detail: String::new(),
        })
    };
    let broken = broken.or_else(tab);
    (tree, broken, is_template)
}

/// Reads a document as `kubectl` would, which is less strict than YAML is.
fn read_relaxed<'t>(text: &'t str, mut layout: Cow<'_, str>) -> (Tree<'t>, Option<Broken>) {
    let n_readings = (relax::BUDGET / text.len().max(1)).min(relax::MAX_READINGS);
    let (mut tree, mut stop) = yaml::read(text, &layout);
    for _ in 0..n_readings {
        let Some(relaxed) = stop.as_ref().and_then(|stop| relax::relax(&layout, stop)) else {
            break;
        };
        layout = Cow::Owned(relaxed);
        (tree, stop) = yaml::read(text, &layout);
    }
    (tree, stop.map(|stop| stop.broken))
}

#[cfg(test)]
#[path = "../tests/support/manifests.rs"]
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
            let (full, broken, is_template) = read_fully(chunk);
            if !is_template {
                assert_eq!(
                    (broken, describe(&quick)),
                    (None, describe(&full)),
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
