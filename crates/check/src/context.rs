//! What a rule is given to look at.

use std::cell::RefCell;

use facts::Minor;

use crate::apis::Standing;
use crate::image::Image;
use crate::line_index::LazyLines;
use crate::objects::Part;
use crate::parse::Document;
use crate::path::Paths;
use crate::tree::NodeId;
use crate::{Arg, Edit, Finding, Message, Object, Safety, Severity, Span};

/// One document and the question that is asked of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a, 't> {
    /// The whole input.
    pub(crate) text: &'t str,
    pub(crate) target: Minor,
    pub(crate) doc: &'a Document<'t>,
    /// The objects, in the order of the text.
    pub(crate) parts: &'a [Part],
    /// The first keys of objects that follow another in one mapping.
    pub(crate) seams: &'a [NodeId],
    pub(crate) lines: &'a LazyLines<'t>,
    /// Shared, because pointers are cheap when they are asked for in order.
    pub(crate) paths: &'a RefCell<Paths<'a, 't>>,
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
}

impl Context<'_, '_> {
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
        let i = self
            .parts
            .partition_point(|part| part.first <= id)
            .checked_sub(1)?;
        self.parts.get(i).filter(|part| part.holds(id))
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
            rule,
            severity,
            subject: String::new(),
            document: self.doc.number,
            embedded: None,
            object,
            field: String::new(),
            span,
            message,
            deprecated_in: None,
            removed_in: None,
            replacement: None,
            guide: "",
            source: "",
            fixes: Vec::new(),
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
