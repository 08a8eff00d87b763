//! What a rule is given to look at.

use std::cell::RefCell;

use facts::Minor;

use crate::apis::Standing;
use crate::flags::Flags;
use crate::image::Image;
use crate::line_index::LazyLines;
use crate::objects::Part;
use crate::parse::{self, Document};
use crate::path::Paths;
use crate::tree::{NodeId, NodeKind};
use crate::{Arg, Detected, Edit, Finding, Message, Object, Safety, Severity, Span};

/// One document and the question that is asked of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a, 't> {
    /// The whole input.
    pub(crate) text: &'t str,
    pub(crate) target: Minor,
    /// The versions of other projects that the cluster runs, by name.
    pub(crate) versions: &'a [(String, String)],
    /// What a person has chosen, by the name of the choice.
    pub(crate) choices: &'a [(String, String)],
    pub(crate) doc: &'a Document<'t>,
    /// What the document is by its keys, where it has no head.
    pub(crate) detected: Option<Detected>,
    /// The objects, in the order of the text.
    pub(crate) parts: &'a [Part],
    /// The first keys of objects that follow another in one mapping.
    pub(crate) seams: &'a [NodeId],
    pub(crate) lines: &'a LazyLines<'t>,
    /// Shared, because pointers are cheap when they are asked for in order.
    pub(crate) paths: &'a RefCell<Paths<'a, 't>>,
    /// Of each part, as several rules ask for them.
    pub(crate) flags: &'a [Flags<'a>],
}

/// The `apiVersion` and `kind` of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head<'a> {
    pub(crate) part: &'a Part,
    pub(crate) version_node: NodeId,
    pub(crate) kind_node: NodeId,
    pub(crate) api_version: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) standing: Standing,
}

/// An image, and the value that it stands in.
#[derive(Clone, Debug)]
pub(crate) struct Use<'a> {
    pub(crate) part: &'a Part,
    pub(crate) value: NodeId,
    pub(crate) field: String,
    pub(crate) image: Image<'a>,
    /// The reference as a whole, of which the value may hold a part.
    pub(crate) whole: String,
}

impl Head<'_> {
    /// Whether it is this kind of this group, in any version; the core group is empty.
    pub(crate) fn is(&self, group: &str, kind: &str) -> bool {
        self.kind == kind && facts::split_api_version(self.api_version).0 == group
    }

    /// Whether the group is not one that Kubernetes serves or reads.
    pub(crate) fn is_foreign(&self) -> bool {
        matches!(self.standing, Standing::Foreign)
    }
}

impl<'a> Context<'a, '_> {
    /// The value of a scalar, unless a template action stands in it.
    pub(crate) fn scalar(&self, id: NodeId) -> Option<&'a str> {
        self.doc
            .tree
            .scalar(id)
            .filter(|_| !self.doc.is_templated(id))
    }

    /// What stands below a mapping, by a way of keys; the mapping itself for none.
    pub(crate) fn find(&self, from: NodeId, keys: &[&str]) -> Option<NodeId> {
        keys.iter()
            .try_fold(from, |id, key| self.doc.tree.get(id, key))
    }

    /// What stands below an object, by a way of keys.
    pub(crate) fn find_in(&self, part: &Part, keys: &[&str]) -> Option<NodeId> {
        let (first, rest) = keys.split_first()?;
        self.find(part.get(&self.doc.tree, first)?, rest)
    }

    /// The items of a sequence; none for other nodes.
    pub(crate) fn items(&self, id: NodeId) -> impl Iterator<Item = NodeId> + use<'a, '_> {
        let is_sequence = self.doc.tree.kind(id) == NodeKind::Sequence;
        self.doc.tree.children(id).filter(move |_| is_sequence)
    }

    /// The keys on the way to a node, its own first; positions in sequences are left out.
    pub(crate) fn keys_above(&self, id: NodeId) -> Vec<&'a str> {
        self.paths.borrow_mut().keys(id).collect()
    }
}

impl Context<'_, '_> {
    /// What a person has chosen, if anything.
    pub(crate) fn choice(&self, name: &str) -> Option<&str> {
        let chosen = self.choices.iter().rfind(|(known, _)| known == name);
        chosen.map(|(_, value)| value.as_str())
    }

    /// The pointer of a node.
    pub(crate) fn field(&self, id: NodeId) -> String {
        self.paths.borrow_mut().pointer(id)
    }

    /// The line of a byte of the input, from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.lines.line(offset)
    }

    /// The object that a node belongs to.
    pub(crate) fn part_of(&self, id: NodeId) -> Option<&Part> {
        self.part_index(id).map(|i| &self.parts[i])
    }

    /// Where the object that a node belongs to stands among the parts.
    pub(crate) fn part_index(&self, id: NodeId) -> Option<usize> {
        let i = self
            .parts
            .partition_point(|part| part.first <= id)
            .checked_sub(1)?;
        self.parts[i].holds(id).then_some(i)
    }

    /// A finding at a node of the document, with nothing said about versions or fixes yet.
    pub(crate) fn finding(
        &self,
        rule: &'static str,
        severity: Severity,
        at: NodeId,
        message: Message,
    ) -> Finding {
        let object = self.part_of(at).map(|part| part.name(self.doc));
        self.finding_at(rule, severity, self.place(at), object, message)
    }

    /// The bytes to point at for a node: its value without quotes where that can be.
    pub(crate) fn place(&self, id: NodeId) -> Span {
        self.doc.value_span(id).unwrap_or_else(|| self.doc.span(id))
    }

    /// A finding at bytes of the input.
    pub(crate) fn finding_at(
        &self,
        rule: &'static str,
        severity: Severity,
        span: Span,
        object: Option<Object>,
        message: Message,
    ) -> Finding {
        Finding {
            object,
            ..Finding::new(rule, severity, self.doc.number, span, message)
        }
    }

    /// The edit that puts `text` in place of a scalar's value, between the same quotes.
    pub(crate) fn replace(&self, id: NodeId, text: &str) -> Option<Edit> {
        let span = self
            .doc
            .value_span(id)
            .filter(|_| !self.doc.is_templated(id))?;
        Some(Edit {
            span,
            text: text.to_owned(),
        })
    }

    /// The text from where a node starts to where the next one that is not below it does.
    pub(crate) fn reach(&self, id: NodeId) -> &str {
        let start = self.doc.span(id).start;
        let after = self.doc.tree.after(id);
        let end = if after.index() < self.doc.tree.len() {
            self.doc.span(after).start
        } else {
            self.doc.offset + self.doc.tree.text().len()
        };
        self.text.get(start..end).unwrap_or_default()
    }

    /// Whether a template may add to what stands in a collection: an action stands in it, or between it and what follows.
    pub(crate) fn is_open(&self, id: NodeId) -> bool {
        self.doc.is_template && parse::has_marks(self.reach(id))
    }

    /// How safe an edit of this value is: one that aliases share is for a person to judge.
    pub(crate) fn safety(&self, id: NodeId) -> Safety {
        if self.doc.tree.is_shared(id) {
            Safety::Review
        } else {
            Safety::Safe
        }
    }
}

/// A message of the catalogue.
pub(crate) fn message<const N: usize>(
    key: &'static str,
    args: [(&'static str, Arg); N],
) -> Message {
    Message {
        key,
        args: args.into(),
    }
}

/// A text inside a message.
pub(crate) fn text(value: impl Into<String>) -> Arg {
    Arg::Text(value.into())
}
