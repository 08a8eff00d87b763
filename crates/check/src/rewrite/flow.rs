//! Changes among braces and brackets, of YAML and of JSON.

use crate::Span;
use crate::tree::{NodeId, NodeKind};

use super::layout::line_start;
use super::style::{Style, column_of};
use super::{New, Pair, Rewrite};

/// How the entries of a mapping, or the items of a list, are laid out among braces.
#[derive(Clone, Debug)]
struct Form {
    style: Style,
    is_json: bool,
    /// Between a key and its value.
    colon: String,
    /// Between entries on one line.
    comma: &'static str,
    /// The column of entries that have lines of their own.
    column: Option<usize>,
    /// What these lines are indented with.
    blank: &'static str,
    /// Whether braces on one line have blanks inside.
    is_wide: bool,
}

impl Form {
    fn between(&self) -> String {
        match self.column {
            Some(column) => [",", self.style.line_end, &self.blank.repeat(column)].concat(),
            None => self.comma.to_owned(),
        }
    }

    /// The same one level deeper; lines of their own are for JSON.
    fn deeper(&self) -> Form {
        let column = self.column.filter(|_| self.is_json);
        Form {
            column: column.map(|column| column + self.style.step.max(1)),
            ..self.clone()
        }
    }

    fn enclosed(&self, open: char, inside: &str, close: char) -> String {
        let line = |column: usize| [self.style.line_end, &self.blank.repeat(column)].concat();
        let mut text = String::from(open);
        match self.column {
            _ if inside.is_empty() => {}
            Some(column) if self.is_json => {
                let step = self.style.step.max(1);
                text += &(line(column + step) + inside + &line(column));
            }
            _ if self.is_wide => text += &[" ", inside, " "].concat(),
            _ => text += inside,
        }
        text.push(close);
        text
    }
}

impl Rewrite<'_, '_, '_> {
    pub(super) fn replace_in_flow(
        &mut self,
        mapping: NodeId,
        old: &[Pair],
        new: Vec<(String, New)>,
    ) -> Option<()> {
        let (first, others) = old.split_first()?;
        let gone: &[Pair] = if new.is_empty() { old } else { others };
        if !new.is_empty() {
            let form = self.form(*first)?;
            let text = self.flow_entries(new, &form)?;
            let span = self.pair_span(*first);
            self.refuse_comments(span)?;
            self.put(span, text)?;
        }
        let all: Vec<Span> = self
            .ctx
            .doc
            .tree
            .entries(mapping)
            .map(|pair| self.pair_span(pair))
            .collect();
        let gone: Vec<Span> = gone.iter().map(|pair| self.pair_span(*pair)).collect();
        self.take_out_of(&all, &gone)
    }

    pub(super) fn insert_in_flow(
        &mut self,
        pair: Pair,
        is_before: bool,
        new: Vec<(String, New)>,
    ) -> Option<()> {
        let form = self.form(pair)?;
        let text = self.flow_entries(new, &form)?;
        let span = self.pair_span(pair);
        match is_before {
            true => self.put(Span::empty(span.start), text + &form.between()),
            false => self.put(Span::empty(span.end), form.between() + &text),
        }
    }

    pub(super) fn replace_item_in_flow(&mut self, item: NodeId, new: New) -> Option<()> {
        let form = self.item_form(item)?;
        let text = self.flow_value(new, &form)?;
        let span = self.ctx.doc.span(item);
        self.refuse_comments(span)?;
        self.put(span, text)
    }

    pub(super) fn insert_item_in_flow(&mut self, after: NodeId, new: New) -> Option<()> {
        let form = self.item_form(after)?;
        let text = self.flow_value(new, &form)?;
        let end = self.ctx.doc.span(after).end;
        self.put(Span::empty(end), form.between() + &text)
    }

    pub(super) fn remove_items_in_flow(&mut self, list: NodeId, items: &[NodeId]) -> Option<()> {
        let span = |id: NodeId| self.ctx.doc.span(id);
        let all: Vec<Span> = self.ctx.items(list).map(span).collect();
        let gone: Vec<Span> = items.iter().map(|item| span(*item)).collect();
        self.take_out_of(&all, &gone)
    }

    /// Takes members out with the commas that they leave: those before one that stays, or else those behind one.
    fn take_out_of(&mut self, all: &[Span], gone: &[Span]) -> Option<()> {
        let mut i = 0;
        while let Some(first) = all.get(i) {
            let n = all
                .get(i..)?
                .iter()
                .take_while(|span| gone.contains(span))
                .count();
            if n == 0 {
                i += 1;
                continue;
            }
            let last = all.get(i + n - 1)?;
            let before = i.checked_sub(1).and_then(|before| all.get(before));
            let span = match (all.get(i + n), before) {
                (Some(next), _) => Span {
                    start: first.start,
                    end: next.start,
                },
                (None, Some(before)) => Span {
                    start: before.end,
                    end: last.end,
                },
                (None, None) => Span {
                    start: first.start,
                    end: last.end,
                },
            };
            self.refuse_comments(span)?;
            self.put(span, String::new())?;
            i += n;
        }
        Some(())
    }

    /// The key and its value.
    fn pair_span(&self, (key, value): Pair) -> Span {
        let (key, value) = (self.ctx.doc.span(key), self.ctx.doc.span(value));
        Span {
            start: key.start,
            end: value.end.max(key.end),
        }
    }

    /// Among braces, a comment ends where its line does: it cannot stay without what it stands behind.
    fn refuse_comments(&self, span: Span) -> Option<()> {
        self.comments_left(span).is_empty().then_some(())
    }

    /// How the entries around one are written.
    fn form(&self, (key, value): Pair) -> Option<Form> {
        let span = |id| self.ctx.doc.span(id);
        let colon = self.ctx.text.get(span(key).end..span(value).start)?;
        let colon = match colon.trim() == ":" && !colon.contains('\n') {
            true => colon,
            false => ": ",
        };
        self.form_at(key, colon)
    }

    fn item_form(&self, item: NodeId) -> Option<Form> {
        let has_quotes = self.ctx.doc.tree.kind(item) == NodeKind::DoubleQuoted;
        let form = self.form_at(item, ": ")?;
        Some(Form {
            is_json: form.is_json || has_quotes,
            ..form
        })
    }

    fn form_at(&self, member: NodeId, colon: &str) -> Option<Form> {
        let text = self.ctx.text;
        let start = self.ctx.doc.span(member).start;
        let line = line_start(text, start)?;
        let lead = text.get(line..start)?;
        let is_line = lead.trim().is_empty() && line > 0;
        let parent = self.parent(member)?;
        let is_wide = self.ctx.doc.tree.source(parent).starts_with("{ ");
        let mut style = self.style(member);
        // The brace above stands one step to the left of its members.
        let brace = self.ctx.doc.span(parent).start;
        let above = text.get(line_start(text, brace)?..brace)?;
        let above = above.len() - above.trim_start().len();
        if is_line && lead.len() > above {
            style.step = lead.len() - above;
        }
        Some(Form {
            style,
            is_json: self.is_json(member),
            colon: colon.to_owned(),
            comma: if colon == ":" { "," } else { ", " },
            column: is_line.then_some(column_of(self.ctx, start)?),
            blank: if lead.contains('\t') { "\t" } else { " " },
            is_wide,
        })
    }

    fn flow_entries(&mut self, new: Vec<(String, New)>, form: &Form) -> Option<String> {
        let mut text = String::new();
        for (key, new) in new {
            if !text.is_empty() {
                text += &form.between();
            }
            text += &form.style.text(&key, true, form.is_json);
            text += &form.colon;
            text += &self.flow_value(new, form)?;
        }
        Some(text)
    }

    fn flow_value(&mut self, new: New, form: &Form) -> Option<String> {
        Some(match new {
            New::Text(text) => form.style.text(&text, true, form.is_json),
            New::Plain(source) => source,
            New::Map(entries) => {
                let inside = self.flow_entries(entries, &form.deeper())?;
                form.enclosed('{', &inside, '}')
            }
            New::List(items) => {
                let deeper = form.deeper();
                let mut inside = String::new();
                for item in items {
                    if !inside.is_empty() {
                        inside += &deeper.between();
                    }
                    inside += &self.flow_value(item, &deeper)?;
                }
                form.enclosed('[', &inside, ']')
            }
            New::Node(value) => self.flow_node(value, form)?,
        })
    }

    /// A value that stands elsewhere now; lines of it keep their distance to the line it starts on.
    fn flow_node(&mut self, value: NodeId, form: &Form) -> Option<String> {
        let tree = &self.ctx.doc.tree;
        let is_collection = matches!(tree.kind(value), NodeKind::Mapping | NodeKind::Sequence);
        if tree.kind(value) == NodeKind::Block || (is_collection && !tree.is_flow(value)) {
            return None;
        }
        let span = self.ctx.doc.span(value);
        let line = self
            .ctx
            .text
            .get(line_start(self.ctx.text, span.start)?..span.start)?;
        let from = line.len() - line.trim_start().len();
        let text = self.text_of(span)?;
        self.moved.push(span);
        let to = form.column.unwrap_or(from);
        Some(super::block::shifted(&text, from, to))
    }
}
