//! Changes of collections whose entries and items have lines of their own.

use crate::Span;
use crate::tree::{NodeId, NodeKind};

use super::layout::{Laid, line_start, value_end};
use super::style::Style;
use super::{New, Pair, Rewrite};

/// What is written somewhere, and how.
#[derive(Clone, Copy, Debug)]
struct Place {
    column: usize,
    style: Style,
    /// The entry that gives its place away: the comments above it stay.
    stays: Option<NodeId>,
}

impl Place {
    fn at(self, column: usize) -> Place {
        Place { column, ..self }
    }

    /// A line break, and the indentation of the next line.
    fn next_line(self) -> String {
        self.style.line_end.to_owned() + &" ".repeat(self.column)
    }
}

impl Rewrite<'_, '_, '_> {
    pub(super) fn replace_in_block(
        &mut self,
        mapping: NodeId,
        old: &[Pair],
        new: Vec<(String, New)>,
    ) -> Option<()> {
        let laid: Vec<Laid> = old
            .iter()
            .map(|(key, value)| self.lay(*key, *value))
            .collect::<Option<_>>()?;
        let (first, rest) = laid.split_first()?;
        if new.is_empty() {
            return self.take_out(mapping, old, &laid);
        }
        let place = Place {
            column: first.column,
            style: self.style(old.first()?.0),
            stays: old.first().map(|(key, _)| *key),
        };
        let mut text = self.entries(new, place)?;
        let next_line = place.next_line();
        let comments = self.comments_left(first.body());
        text = match first.has_dash {
            true => [vec![&*text], comments].concat().join(&next_line),
            false => [comments, vec![&*text]].concat().join(&next_line),
        };
        self.put(first.body(), text)?;
        rest.iter().try_for_each(|laid| self.remove_lines(*laid))
    }

    pub(super) fn insert_in_block(
        &mut self,
        (key, value): Pair,
        is_before: bool,
        new: Vec<(String, New)>,
    ) -> Option<()> {
        let laid = self.lay(key, value)?;
        let place = Place {
            column: laid.column,
            style: self.style(key),
            stays: None,
        };
        let text = self.entries(new, place)?;
        if !is_before {
            return self.put(Span::empty(laid.tail), place.next_line() + &text);
        }
        if laid.has_dash || laid.above == laid.line {
            return self.put(Span::empty(laid.start), text + &place.next_line());
        }
        let indent = " ".repeat(laid.column);
        let lines = [&*indent, &text, place.style.line_end].concat();
        self.put(Span::empty(laid.above), lines)
    }

    /// Takes entries out that nothing takes the place of.
    fn take_out(&mut self, mapping: NodeId, old: &[Pair], laid: &[Laid]) -> Option<()> {
        let tree = &self.ctx.doc.tree;
        let goes = |key: NodeId| old.iter().any(|(old, _)| *old == key);
        let entries: Vec<Pair> = tree.entries(mapping).collect();
        let first_left = entries.iter().find(|(key, _)| !goes(*key));
        let Some((next, next_value)) = first_left.copied() else {
            return self.empty(mapping, laid);
        };
        let next = self.lay(next, next_value)?;
        let first = laid.first().filter(|first| first.has_dash);
        let Some(first) = first.filter(|first| first.start < next.start) else {
            return laid.iter().try_for_each(|laid| self.remove_lines(*laid));
        };
        // Behind the dash comes the first entry that is left.
        let span = Span {
            start: first.start,
            end: next.start,
        };
        let line_end = self.style(mapping).line_end;
        let indent = " ".repeat(first.column);
        let text: String = self
            .comments_left(span)
            .iter()
            .flat_map(|comment| [comment, line_end, &indent])
            .collect();
        self.put(span, text)?;
        let later = laid.iter().filter(|laid| laid.start > next.start);
        later.copied().try_for_each(|laid| self.remove_lines(laid))
    }

    /// Leaves a mapping without entries: `{}` behind the key above.
    fn empty(&mut self, mapping: NodeId, laid: &[Laid]) -> Option<()> {
        let first = laid.first()?;
        if first.has_dash {
            let comments = self.comments_left(Span {
                start: first.start,
                end: laid.last()?.tail,
            });
            let text = if comments.is_empty() {
                "{}"
            } else {
                return None;
            };
            let end = laid.last()?.tail;
            return self.put(
                Span {
                    start: first.start,
                    end,
                },
                text.to_owned(),
            );
        }
        self.put_behind_key(mapping, "{}")?;
        laid.iter().try_for_each(|laid| self.remove_lines(*laid))
    }

    /// Writes something behind the key of a collection whose lines go.
    fn put_behind_key(&mut self, collection: NodeId, text: &str) -> Option<()> {
        let start = self.ctx.doc.span(collection).start;
        let before = self.ctx.text.get(..start)?;
        let line = before.trim_end_matches([' ', '-']).trim_end();
        // Between the key and the first entry, comments may stand.
        let mut end = line.len();
        while let Some(comment) = self.comment_line(end) {
            end = self.ctx.text.get(..comment)?.trim_end().len();
        }
        let is_key = self.ctx.text.get(..end)?.ends_with(':');
        is_key.then_some(())?;
        self.put(Span::empty(end), format!(" {text}"))
    }

    /// Where the comment starts that a line ends with.
    fn comment_line(&self, end: usize) -> Option<usize> {
        let start = line_start(self.ctx.text, end)?;
        let found = crate::comments::comments_in(self.ctx.doc, Span { start, end });
        found.last().map(|comment| comment.start)
    }

    /// Takes the lines of an entry or an item out; comments that were not taken elsewhere stay, as lines of their own.
    fn remove_lines(&mut self, laid: Laid) -> Option<()> {
        if laid.has_dash && laid.start - laid.line != laid.column {
            return None;
        }
        let is_above_moved = laid.above < laid.line
            && self
                .moved
                .iter()
                .any(|span| span.start <= laid.above && laid.above < span.end);
        let start = if is_above_moved {
            laid.above
        } else {
            laid.line
        };
        let style_end = crate::block::line_break(self.ctx.text.get(..laid.line)?);
        let indent = " ".repeat(laid.column);
        let text: String = self
            .comments_left(Span {
                start: laid.line,
                end: laid.tail,
            })
            .iter()
            .flat_map(|comment| [&indent, *comment, style_end])
            .collect();
        let rest = self.ctx.text.get(laid.tail..)?;
        let span = match rest.find('\n') {
            Some(feed) => Span {
                start,
                end: laid.tail + feed + 1,
            },
            // The last line has no break; the one before it loses its own.
            None if text.is_empty() => {
                let before = self.ctx.text.get(..start)?;
                let before = before.strip_suffix('\n').unwrap_or(before);
                let before = before.strip_suffix('\r').unwrap_or(before);
                Span {
                    start: before.len(),
                    end: laid.tail,
                }
            }
            None => {
                let span = Span {
                    start,
                    end: laid.tail,
                };
                return self.put(span, text.trim_end_matches(['\r', '\n']).to_owned());
            }
        };
        self.put(span, text)
    }

    pub(super) fn try_replace_item(&mut self, item: NodeId, new: New) -> Option<()> {
        let list = self.parent(item)?;
        if self.ctx.doc.tree.kind(list) != NodeKind::Sequence {
            return None;
        }
        if self.ctx.doc.tree.is_flow(list) {
            return self.replace_item_in_flow(item, new);
        }
        let laid = self.lay_item(item)?;
        let place = Place {
            column: laid.column,
            style: self.style(item),
            stays: None,
        };
        let text = self.item(new, place)?;
        // What moved into its own place took the comment behind it along.
        let moved = self.moved.iter().filter(|span| span.start == laid.start);
        let end = moved.map(|span| span.end).max().unwrap_or_default();
        let span = Span {
            start: laid.start,
            end: value_end(self.ctx, item)?.max(end),
        };
        let is_lost = !self.comments_left(span).is_empty();
        (!is_lost).then_some(())?;
        self.put(span, text)
    }

    pub(super) fn try_insert_item(&mut self, after: NodeId, new: New) -> Option<()> {
        let list = self.parent(after)?;
        if self.ctx.doc.tree.kind(list) != NodeKind::Sequence || self.is_open(list) {
            return None;
        }
        if self.ctx.doc.tree.is_flow(list) {
            return self.insert_item_in_flow(after, new);
        }
        let on_line = self.lay_item(after);
        let is_below = on_line.is_none();
        let laid = on_line.or_else(|| self.lay_below_dash(after))?;
        let place = Place {
            column: laid.column,
            style: self.style(after),
            stays: None,
        };
        let text = self.item(new, place)?;
        // The dash of this list is the last one before the item.
        let (dash, gap) = match is_below {
            true => (laid.column - 2, " "),
            false => {
                let lead = self.ctx.text.get(laid.line..laid.start)?;
                let dash = lead.rfind('-')?;
                (dash, lead.get(dash + 1..)?)
            }
        };
        let lead = [place.style.line_end, &" ".repeat(dash), "-", gap].concat();
        self.put(Span::empty(laid.tail), lead + &text)
    }

    pub(super) fn try_remove_items(&mut self, items: &[NodeId]) -> Option<()> {
        let list = self.parent(*items.first()?)?;
        let tree = &self.ctx.doc.tree;
        if tree.kind(list) != NodeKind::Sequence {
            return None;
        }
        if tree.is_flow(list) {
            return self.remove_items_in_flow(list, items);
        }
        let laid: Vec<Laid> = items
            .iter()
            .map(|item| self.lay_item(*item))
            .collect::<Option<_>>()?;
        // More than one dash on a line: a list in a list begins there.
        let is_plain = |laid: &Laid| {
            let lead = self.ctx.text.get(laid.line..laid.start);
            lead.is_some_and(|lead| lead.matches('-').count() == 1)
        };
        laid.iter().all(is_plain).then_some(())?;
        if tree.children(list).count() == items.len() {
            self.put_behind_key(list, "[]")?;
        }
        laid.iter().try_for_each(|laid| {
            let lead = self.ctx.text.get(laid.line..laid.start)?;
            self.remove_lines(Laid {
                column: lead.find('-')?,
                has_dash: false,
                ..*laid
            })
        })
    }

    /// Entries, one below the other; the first is to be put behind an indentation.
    fn entries(&mut self, new: Vec<(String, New)>, place: Place) -> Option<String> {
        let mut text = String::new();
        for (key, new) in new {
            if !text.is_empty() {
                text += &place.next_line();
            }
            text += &self.entry(&key, new, place)?;
        }
        Some(text)
    }

    fn entry(&mut self, key: &str, new: New, place: Place) -> Option<String> {
        let style = place.style;
        if let New::Node(value) = new {
            return self.move_to(key, value, place);
        }
        let key = style.text(key, false, false);
        Some(match new {
            New::Map(entries) if !entries.is_empty() => {
                let below = place.at(place.column + style.step);
                key + ":" + &below.next_line() + &self.entries(entries, below)?
            }
            New::List(items) if !items.is_empty() => {
                let dash = place.at(place.column + style.dash_step);
                let mut text = key + ":";
                for item in items {
                    text += &self.dashed(item, dash)?;
                }
                text
            }
            other => key + ": " + &self.item(other, place)?,
        })
    }

    /// An item with its dash, on lines of its own. Comments above the only thing in it that was moved stand above the dash.
    fn dashed(&mut self, item: New, dash: Place) -> Option<String> {
        let below = dash.at(dash.column + 2);
        let is_moved = |(_, new): &&(String, New)| matches!(new, New::Node(_));
        let is_alone = match &item {
            New::Map(entries) => entries.iter().filter(is_moved).count() == 1,
            _ => false,
        };
        let body = self.item(item, below)?;
        let (mut above, mut rest) = (String::new(), String::new());
        for line in body.split_inclusive('\n') {
            let words = line.trim_start_matches(' ');
            let is_outermost = rest.is_empty() || line.len() - words.len() == below.column;
            match is_alone && is_outermost && words.starts_with('#') {
                true => above += &(dash.next_line() + words.trim_end()),
                false if rest.is_empty() => rest += words,
                false => rest += line,
            }
        }
        Some(above + &dash.next_line() + "- " + &rest)
    }

    /// What stands behind a dash, or a scalar behind a colon.
    fn item(&mut self, new: New, place: Place) -> Option<String> {
        match new {
            New::Text(text) => Some(place.style.text(&text, false, false)),
            New::Plain(source) => Some(source),
            New::Map(entries) if entries.is_empty() => Some("{}".to_owned()),
            New::Map(entries) => self.entries(entries, place),
            New::List(items) if items.is_empty() => Some("[]".to_owned()),
            New::List(_) => None,
            New::Node(value) => self.move_item(value, place),
        }
    }

    /// An entry that stands elsewhere now, under another key.
    fn move_to(&mut self, name: &str, value: NodeId, place: Place) -> Option<String> {
        let name = place.style.text(name, false, false);
        let parent = self.parent(value)?;
        let tree = &self.ctx.doc.tree;
        if tree.kind(parent) != NodeKind::Mapping {
            let below = place.at(place.column + place.style.step);
            let is_line = matches!(
                tree.kind(value),
                NodeKind::Plain | NodeKind::SingleQuoted | NodeKind::DoubleQuoted
            );
            let gap = if is_line {
                " ".to_owned()
            } else {
                below.next_line()
            };
            return Some(name + ":" + &gap + &self.move_item(value, below)?);
        }
        let (key, _) = tree.entries(parent).find(|(_, other)| *other == value)?;
        if tree.is_flow(parent) {
            return Some(name + ": " + &self.text_in_line(value)?);
        }
        let laid = self.lay(key, value)?;
        let span = Span {
            start: self.ctx.doc.span(key).end,
            end: laid.tail,
        };
        self.refuse_kept_breaks(value)?;
        let stays = laid.has_dash || place.stays == Some(key);
        let above = if stays { laid.start } else { laid.above };
        let comments = self
            .ctx
            .text
            .get(above..laid.line)
            .filter(|_| above < laid.line);
        let mut text = String::new();
        for comment in comments.into_iter().flat_map(str::lines) {
            text += comment.trim();
            text += &place.next_line();
        }
        let body = self.text_of(span)?;
        body.trim_start().starts_with(':').then_some(())?;
        self.moved.push(Span {
            start: above,
            end: laid.tail,
        });
        Some(text + &name + &shifted(&body, laid.column, place.column))
    }

    /// An item of a list that stands elsewhere now.
    fn move_item(&mut self, item: NodeId, place: Place) -> Option<String> {
        let parent = self.parent(item)?;
        if self.ctx.doc.tree.is_flow(parent) || self.ctx.doc.tree.kind(parent) == NodeKind::Mapping
        {
            return self.text_in_line(item);
        }
        let laid = self.lay_item(item)?;
        self.refuse_kept_breaks(item)?;
        let text = self.text_of(laid.body())?;
        self.moved.push(laid.body());
        Some(shifted(&text, laid.column, place.column))
    }

    /// A value that takes one line.
    fn text_in_line(&mut self, value: NodeId) -> Option<String> {
        let tree = &self.ctx.doc.tree;
        let is_block = matches!(tree.kind(value), NodeKind::Block)
            || (matches!(tree.kind(value), NodeKind::Mapping | NodeKind::Sequence)
                && !tree.is_flow(value));
        let span = self.ctx.doc.span(value);
        let text = self.text_of(span)?;
        (!is_block && !text.contains('\n')).then_some(())?;
        self.moved.push(span);
        Some(text)
    }

    /// A literal that keeps its last line breaks has no end that can be moved.
    fn refuse_kept_breaks(&self, value: NodeId) -> Option<()> {
        let tree = &self.ctx.doc.tree;
        let mut last = self.ctx.doc.span(value).start;
        for id in tree
            .ids()
            .skip(value.index())
            .take_while(|id| *id < tree.after(value))
        {
            let span = self.ctx.doc.span(id);
            let header = self.ctx.text.get(last..span.start).unwrap_or_default();
            let keeps = header.rfind(['|', '>']).and_then(|at| header.get(at..));
            if tree.kind(id) == NodeKind::Block && keeps.is_some_and(|header| header.contains('+'))
            {
                return None;
            }
            last = span.start;
        }
        Some(())
    }
}

/// Lines after the first, moved to the right or to the left with their key.
pub(super) fn shifted(text: &str, from: usize, to: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, line) in text.split_inclusive('\n').enumerate() {
        let is_blank = line.trim().is_empty();
        match (i == 0 || is_blank, to.checked_sub(from)) {
            (true, _) => out.push_str(line),
            (false, Some(more)) => {
                // JSON may be indented with tabs.
                let blank = if line.starts_with('\t') { "\t" } else { " " };
                out.push_str(&blank.repeat(more));
                out.push_str(line);
            }
            (false, None) => {
                let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
                out.push_str(line.get(blanks.min(from - to)..).unwrap_or_default());
            }
        }
    }
    out
}
