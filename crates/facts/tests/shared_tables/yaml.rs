//! YAML as nested values, just enough to read tables: no anchors, no tags, keys are text.

use saphyr_parser::{Event, Parser, ScalarStyle};

/// A value of a YAML document.
#[derive(Debug)]
pub(crate) enum Value {
    Null,
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

impl Value {
    /// The value under a key; null where there is none.
    pub(crate) fn get(&self, key: &str) -> &Value {
        let Value::Map(entries) = self else {
            return &Value::Null;
        };
        entries
            .iter()
            .find(|(name, _)| name == key)
            .map_or(&Value::Null, |(_, value)| value)
    }

    /// The text of a scalar.
    pub(crate) fn text(&self) -> Option<&str> {
        if let Value::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// The items of a list; none for anything else.
    pub(crate) fn items(&self) -> &[Value] {
        if let Value::List(items) = self {
            items
        } else {
            &[]
        }
    }
}

/// Reads the first document of a text.
pub(crate) fn read(text: &str) -> Value {
    let mut events = Parser::new_from_str(text).map(|event| event.expect("the table is YAML").0);
    loop {
        match events.next() {
            Some(Event::DocumentStart(_)) => {
                let first = events.next().expect("a document has a node");
                return read_node(first, &mut events);
            }
            Some(_) => {}
            None => return Value::Null,
        }
    }
}

fn read_node<'a>(event: Event<'a>, events: &mut impl Iterator<Item = Event<'a>>) -> Value {
    match event {
        Event::Scalar(text, ScalarStyle::Plain, ..) if matches!(&*text, "" | "null" | "~") => {
            Value::Null
        }
        Event::Scalar(text, ..) => Value::Text(text.into_owned()),
        Event::SequenceStart(..) => Value::List(read_items(events)),
        Event::MappingStart(..) => {
            let mut items = read_items(events).into_iter();
            let mut entries = Vec::new();
            while let (Some(key), Some(value)) = (items.next(), items.next()) {
                entries.push((key.text().unwrap_or_default().to_owned(), value));
            }
            Value::Map(entries)
        }
        other => unreachable!("tables hold no {other:?}"),
    }
}

fn read_items<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> Vec<Value> {
    let mut items = Vec::new();
    while let Some(event) = events.next() {
        if matches!(event, Event::SequenceEnd | Event::MappingEnd) {
            break;
        }
        items.push(read_node(event, &mut *events));
    }
    items
}
