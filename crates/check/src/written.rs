//! YAML that is written anew, for a person to copy: entries of the text at hand beside others.

use crate::context::Context;
use crate::tree::{NodeId, NodeKind};

/// What stands at a key of it.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// A string, in quotes where it has to be.
    Text(String),
    /// As it is written.
    Plain(&'static str),
    /// What stands in the document, without its comments.
    Node(NodeId),
    Map(Vec<(String, Value)>),
    List(Vec<Value>),
}

/// Strings of the document, and what is written in their place where they are values.
pub(crate) type Swaps<'s> = &'s [(&'s str, &'s str)];

impl Value {
    pub(crate) fn text(text: impl Into<String>) -> Value {
        Value::Text(text.into())
    }

    pub(crate) fn map<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
        let own = |(key, value): (&str, Value)| (key.to_owned(), value);
        Value::Map(entries.into_iter().map(own).collect())
    }
}

/// The entries as a document of its own.
pub(crate) fn document<'k>(
    ctx: &Context<'_, '_>,
    entries: impl IntoIterator<Item = (&'k str, Value)>,
    swaps: Swaps<'_>,
) -> String {
    let mut writer = Writer {
        ctx,
        swaps,
        text: String::new(),
    };
    writer.value(&Value::map(entries), 0, false);
    writer.text
}

struct Writer<'c, 'a, 't, 's> {
    ctx: &'c Context<'a, 't>,
    swaps: Swaps<'s>,
    text: String,
}

impl Writer<'_, '_, '_, '_> {
    /// Writes a value, from where its key or dash ends to the end of its last line. The first line of what stands after a
    /// dash follows it.
    fn value(&mut self, value: &Value, indent: usize, is_item: bool) {
        match value {
            Value::Text(text) => self.scalar(&quoted(text)),
            Value::Plain(text) => self.scalar(text),
            Value::Map(entries) if entries.is_empty() => self.scalar("{}"),
            Value::List(items) if items.is_empty() => self.scalar("[]"),
            Value::Map(entries) => {
                for (i, (key, value)) in entries.iter().enumerate() {
                    self.lead(indent, is_item && i == 0);
                    self.entry(&quoted(key), value, indent);
                }
            }
            Value::List(items) => {
                for item in items {
                    self.item(item, indent);
                }
            }
            Value::Node(id) => self.node(*id, indent, is_item),
        }
    }

    fn node(&mut self, id: NodeId, indent: usize, is_item: bool) {
        let tree = &self.ctx.doc.tree;
        let Some(id) = tree.resolve(id) else {
            return self.scalar("null");
        };
        let is_empty = tree.children(id).next().is_none();
        match tree.kind(id) {
            NodeKind::Mapping if !is_empty => {
                for (i, (key, value)) in tree.entries(id).enumerate() {
                    self.lead(indent, is_item && i == 0);
                    let key = self.own(key);
                    self.entry(&key, &Value::Node(value), indent);
                }
            }
            NodeKind::Sequence if !is_empty => {
                for item in tree.children(id) {
                    self.item(&Value::Node(item), indent);
                }
            }
            _ => {
                let source = self.source(id);
                self.scalar(&source);
            }
        }
    }

    fn entry(&mut self, key: &str, value: &Value, indent: usize) {
        self.text.push_str(key);
        self.text.push(':');
        self.value(value, indent + 2, false);
    }

    fn item(&mut self, item: &Value, indent: usize) {
        self.lead(indent, false);
        self.text.push('-');
        self.value(item, indent + 2, true);
    }

    /// Begins the line of an entry or an item.
    fn lead(&mut self, indent: usize, is_after_dash: bool) {
        if is_after_dash {
            return self.text.push(' ');
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.extend(std::iter::repeat_n(' ', indent));
    }

    fn scalar(&mut self, text: &str) {
        self.text.push(' ');
        self.text.push_str(text);
    }

    /// A value of the document, or what is written in its place.
    fn source(&self, id: NodeId) -> String {
        let value = self.ctx.doc.tree.scalar(id);
        let swap = self.swaps.iter().find(|(old, _)| Some(*old) == value);
        swap.map_or_else(|| self.own(id), |(_, new)| quoted(new))
    }

    /// A scalar of the document as it is written, in one line.
    fn own(&self, id: NodeId) -> String {
        let tree = &self.ctx.doc.tree;
        let source = tree.source(id);
        match () {
            () if tree.kind(id) == NodeKind::Alias || source.contains(['\n', '\t']) => {
                quoted(tree.scalar(id).unwrap_or_default())
            }
            () if source.is_empty() => "null".to_owned(),
            () => source.to_owned(),
        }
    }
}

/// A string as YAML has it in block style.
fn quoted(text: &str) -> String {
    let is_word = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'/');
    let is_plain = text
        .bytes()
        .next()
        .is_some_and(|b| b.is_ascii_alphabetic() || b == b'/')
        && text.bytes().all(is_word)
        && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word));
    if is_plain {
        return text.to_owned();
    }
    let mut new = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => new.extend(['\\', c]),
            '\n' => new.push_str("\\n"),
            '\t' => new.push_str("\\t"),
            _ => new.push(c),
        }
    }
    new.push('"');
    new
}
