//! Another shape for a part of a document, as edits of its text.
//!
//! Rules say which entries of a mapping give way to which others. What stays is not touched; what moves goes with its comments,
//! anchors, quotes and style, and with the indentation of its new place. A change that cannot be made faithfully makes
//! [`Rewrite::finish`] give nothing: where a template action stands in it, where a comment would be lost, where the lines are
//! laid out in a way that is not understood.

mod block;
mod flow;
mod layout;
mod style;

use crate::context::Context;
use crate::edit::{apply, sorted};
use crate::fields::Entries;
use crate::tree::{NodeId, NodeKind};
use crate::{Edit, Span, comments, parse};

use style::Style;

#[cfg(test)]
mod tests;

/// Each edit is held against all others, so an object with more of them is left to a person.
const MAX_EDITS: usize = 4_000;

/// A key and its value.
pub(crate) type Pair = (NodeId, NodeId);

/// What stands at a key, or in a list, afterwards.
#[derive(Clone, Debug)]
pub(crate) enum New {
    /// A string, in quotes wherever it would be read as something else.
    Text(String),
    /// As it is written: `80`, `true`, `null`, `[]`, `25%`.
    Plain(String),
    /// The value that stands elsewhere now.
    Node(NodeId),
    Map(Vec<(String, New)>),
    List(Vec<New>),
}

impl New {
    pub(crate) fn text(text: impl Into<String>) -> New {
        New::Text(text.into())
    }

    pub(crate) fn plain(source: impl Into<String>) -> New {
        New::Plain(source.into())
    }

    pub(crate) fn map<const N: usize>(entries: [(&str, New); N]) -> New {
        New::Map(
            entries
                .into_iter()
                .map(|(key, new)| (key.to_owned(), new))
                .collect(),
        )
    }

    /// A second one of what stands there, without its comments; `None` for what cannot be said twice, such as an anchor.
    pub(crate) fn copy_of(ctx: &Context<'_, '_>, id: NodeId) -> Option<New> {
        let tree = &ctx.doc.tree;
        if tree.is_shared(id) || ctx.doc.is_templated(id) {
            return None;
        }
        Some(match tree.kind(id) {
            NodeKind::Mapping => New::Map(
                tree.entries(id)
                    .map(|(key, value)| {
                        Some((tree.scalar(key)?.to_owned(), New::copy_of(ctx, value)?))
                    })
                    .collect::<Option<_>>()?,
            ),
            NodeKind::Sequence => New::List(
                ctx.items(id)
                    .map(|item| New::copy_of(ctx, item))
                    .collect::<Option<_>>()?,
            ),
            // Texts with marks of YAML in them may need quotes elsewhere; whatever else goes without is as it stands.
            NodeKind::Plain
                if !tree
                    .source(id)
                    .contains(['\n', ',', '[', ']', '{', '}', '#', ':']) =>
            {
                New::plain(tree.source(id))
            }
            NodeKind::SingleQuoted | NodeKind::DoubleQuoted if !tree.source(id).contains('\n') => {
                New::plain(tree.source(id))
            }
            NodeKind::Alias => return None,
            _ => New::text(tree.scalar(id)?),
        })
    }
}

/// Where new entries go in a mapping.
#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    First,
    Last,
    /// Before the entry with this key, and before the comments above it.
    Before(NodeId),
    /// After the entry with this key.
    After(NodeId),
}

/// Changes of one document, collected.
#[derive(Debug)]
pub(crate) struct Rewrite<'c, 'a, 't> {
    ctx: &'c Context<'a, 't>,
    edits: Vec<Edit>,
    /// What went elsewhere, comments included.
    moved: Vec<Span>,
    has_failed: bool,
}

impl<'c, 'a, 't> Rewrite<'c, 'a, 't> {
    pub(crate) fn new(ctx: &'c Context<'a, 't>) -> Self {
        Rewrite {
            ctx,
            edits: Vec::new(),
            moved: Vec::new(),
            has_failed: false,
        }
    }

    /// Gives up.
    pub(crate) fn fail(&mut self) {
        self.has_failed = true;
    }

    /// The edits, sorted and disjoint; none when there is a change that cannot be made.
    pub(crate) fn finish(mut self) -> Option<Vec<Edit>> {
        let text = self.ctx.text;
        self.edits.retain(|edit| edit.span.slice(text) != edit.text);
        let sorted = sorted(&self.edits)?;
        (!self.has_failed).then(|| sorted.into_iter().cloned().collect())
    }

    /// Another string in place of a scalar; its quotes stay, or are added where they are needed.
    pub(crate) fn set(&mut self, value: NodeId, text: &str) {
        let done = self.try_set(value, text);
        self.has_failed |= done.is_none();
    }

    /// A number, a truth value or another thing without quotes in place of a scalar.
    pub(crate) fn set_plain(&mut self, value: NodeId, source: &str) {
        let done = self.try_set_plain(value, source);
        self.has_failed |= done.is_none();
    }

    /// Another name for a key.
    pub(crate) fn rename(&mut self, key: NodeId, name: &str) {
        self.set(key, name);
    }

    /// Entries of one mapping give way to others, which stand where the first of them stood.
    ///
    /// Nodes in `new` take their comments along; other comments of what goes stay as lines of their own. Without new entries
    /// the old ones go. What is in a node is changed before the node is moved.
    pub(crate) fn replace(&mut self, old: &[Pair], new: Vec<(String, New)>) {
        let done = self.try_replace(old, new);
        self.has_failed |= done.is_none();
    }

    /// New entries in a mapping that has some.
    pub(crate) fn insert(&mut self, mapping: Entries, at: At, new: Vec<(String, New)>) {
        let done = self.try_insert(mapping, at, new);
        self.has_failed |= done.is_none();
    }

    /// Something else in place of an item of a list.
    pub(crate) fn replace_item(&mut self, item: NodeId, new: New) {
        let done = self.try_replace_item(item, new);
        self.has_failed |= done.is_none();
    }

    /// Another item after one of a list.
    pub(crate) fn insert_item(&mut self, after: NodeId, new: New) {
        let done = self.try_insert_item(after, new);
        self.has_failed |= done.is_none();
    }

    /// Items of one list go; a list without any left is `[]`.
    pub(crate) fn remove_items(&mut self, items: &[NodeId]) {
        let done = self.try_remove_items(items);
        self.has_failed |= done.is_none();
    }

    fn try_set(&mut self, value: NodeId, text: &str) -> Option<()> {
        let tree = &self.ctx.doc.tree;
        let value = tree.resolve(value)?;
        let span = self.ctx.doc.span(value);
        let is_flow = self.parent(value).is_some_and(|id| tree.is_flow(id));
        let is_json = self.is_json(value);
        // What quotes hold is changed between them, also where they are escaped in a text that holds this one.
        let inside = Span {
            start: span.start + 1,
            end: span.end.saturating_sub(1),
        };
        match tree.kind(value) {
            NodeKind::Plain => {
                let text = self.style(value).text(text, is_flow, is_json);
                self.put_scalar(span, text)
            }
            NodeKind::DoubleQuoted => self.put(inside, style::double_quoted(text)),
            NodeKind::SingleQuoted => self.put(inside, style::single_quoted(text)),
            _ => None,
        }
    }

    fn try_set_plain(&mut self, value: NodeId, source: &str) -> Option<()> {
        let value = self.ctx.doc.tree.resolve(value)?;
        self.ctx.doc.tree.scalar(value)?;
        let span = self.ctx.doc.span(value);
        self.put_scalar(span, source.to_owned())
    }

    /// A value of which nothing is written stands right behind its key, before the colon.
    fn put_scalar(&mut self, span: Span, text: String) -> Option<()> {
        if !span.is_empty() {
            return self.put(span, text);
        }
        let rest = self.ctx.text.get(span.end..)?;
        let colon = rest.find(':')?;
        let is_next = rest.get(..colon)?.trim().is_empty();
        let colon = span.end + Some(colon).filter(|_| is_next)?;
        self.put(Span::empty(colon + 1), format!(" {text}"))
    }

    fn try_replace(&mut self, old: &[Pair], new: Vec<(String, New)>) -> Option<()> {
        let mut old = old.to_vec();
        old.sort_unstable();
        old.dedup();
        let (first, last) = (*old.first()?, *old.last()?);
        let mapping = self.parent(first.0)?;
        let around = Span {
            start: self.ctx.doc.span(first.0).start,
            end: self.ctx.doc.span(last.1).end,
        };
        self.refuse_actions(around)?;
        if self.ctx.doc.tree.is_flow(mapping) {
            self.replace_in_flow(mapping, &old, new)
        } else {
            self.replace_in_block(mapping, &old, new)
        }
    }

    fn try_insert(&mut self, entries: Entries, at: At, new: Vec<(String, New)>) -> Option<()> {
        let (first, _) = entries.iter(self.ctx).next()?;
        let (last, _) = entries.iter(self.ctx).last()?;
        let mapping = self.parent(first)?;
        if self.is_open(mapping) {
            return None;
        }
        let (key, is_before) = match at {
            At::First => (first, true),
            At::Last => (last, false),
            At::Before(key) => (key, true),
            At::After(key) => (key, false),
        };
        let value = entries.iter(self.ctx).find(|(name, _)| *name == key)?.1;
        if self.ctx.doc.tree.is_flow(mapping) {
            self.insert_in_flow((key, value), is_before, new)
        } else {
            self.insert_in_block((key, value), is_before, new)
        }
    }

    /// The collection that a node stands in.
    fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.ctx.paths.borrow_mut().parent(id)
    }

    /// Whether a node stands among braces whose keys are written as JSON demands.
    fn is_json(&self, id: NodeId) -> bool {
        let tree = &self.ctx.doc.tree;
        let mut at = id;
        while let Some(parent) = self.parent(at).filter(|parent| tree.is_flow(*parent)) {
            if tree.kind(parent) == NodeKind::Mapping {
                let first = tree.children(parent).next();
                return first.is_some_and(|key| tree.kind(key) == NodeKind::DoubleQuoted);
            }
            at = parent;
        }
        false
    }

    fn style(&self, near: NodeId) -> Style {
        Style::around(self.ctx, near)
    }

    /// Whether a template may add members to a collection: an action stands between them, and not in one of them. What ends a
    /// branch behind the last one adds nothing.
    fn is_open(&self, collection: NodeId) -> bool {
        let (ctx, tree) = (self.ctx, &self.ctx.doc.tree);
        if !ctx.is_open(collection) {
            return false;
        }
        let mut at = ctx.doc.span(collection).start;
        for child in tree.children(collection) {
            let span = ctx.doc.span(child);
            if ctx.text.get(at..span.start).is_some_and(parse::has_marks) {
                return true;
            }
            at = at.max(span.end);
        }
        let after = tree.after(collection);
        let end = match after.index() < tree.len() {
            true => ctx.doc.span(after).start,
            false => ctx.doc.offset + tree.text().len(),
        };
        let ends = [
            "{{- end }}",
            "{{- end -}}",
            "{{ end }}",
            "{{end}}",
            "{{ end -}}",
        ];
        let rest = ctx.text.get(at..end).unwrap_or_default();
        let rest = ends
            .iter()
            .fold(rest.to_owned(), |rest, end| rest.replace(end, ""));
        parse::has_marks(&rest)
    }

    /// Stops where a template action stands, and after more edits than a person reads.
    fn refuse_actions(&self, span: Span) -> Option<()> {
        if self.has_failed || self.edits.len() > MAX_EDITS {
            return None;
        }
        let has_actions = self.ctx.doc.is_template && parse::has_marks(span.slice(self.ctx.text));
        (!has_actions).then_some(())
    }

    /// The text of a span with what has been changed in it, which counts as done.
    fn text_of(&mut self, span: Span) -> Option<String> {
        self.refuse_actions(span)?;
        let is_inside = |edit: &Edit| span.start <= edit.span.start && edit.span.end <= span.end;
        let (inside, outside): (Vec<Edit>, Vec<Edit>) = std::mem::take(&mut self.edits)
            .into_iter()
            .partition(is_inside);
        self.edits = outside;
        let moved = inside.into_iter().map(|edit| Edit {
            span: Span {
                start: edit.span.start - span.start,
                end: edit.span.end - span.start,
            },
            text: edit.text,
        });
        apply(span.slice(self.ctx.text), &moved.collect::<Vec<_>>())
    }

    /// Puts a text in place of a span. Changes inside of it are void, but nothing that was put in is lost; two texts at one
    /// place follow each other.
    fn put(&mut self, span: Span, text: String) -> Option<()> {
        self.refuse_actions(span)?;
        let touches = |edit: &Edit| span.start < edit.span.end && edit.span.start < span.end;
        let is_inside = |edit: &Edit| span.start <= edit.span.start && edit.span.end <= span.end;
        let is_void = |edit: &Edit| is_inside(edit) && !edit.span.is_empty();
        let mut touched = self.edits.iter().filter(|edit| touches(edit));
        if !touched.all(is_void) {
            return None;
        }
        self.edits.retain(|edit| !touches(edit));
        match self.edits.iter_mut().find(|edit| edit.span == span) {
            Some(edit) => edit.text.push_str(&text),
            None => self.edits.push(Edit { span, text }),
        }
        Some(())
    }

    /// The comments of a span that have not been taken elsewhere.
    fn comments_left(&self, span: Span) -> Vec<&'t str> {
        let is_moved = |comment: &Span| {
            let mut moved = self.moved.iter();
            moved.any(|span| span.start <= comment.start && comment.end <= span.end)
        };
        comments::comments_in(self.ctx.doc, span)
            .into_iter()
            .filter(|comment| !is_moved(comment))
            .map(|comment| comment.slice(self.ctx.text))
            .collect()
    }
}
