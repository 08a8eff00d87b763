//! Messages to the compact catalogue that `src/pattern.rs` reads and describes.

use std::collections::BTreeMap;

use crate::fluent::{Message, Part};

/// One line `key=pattern` for each message, sorted by key.
pub(crate) fn write(messages: &BTreeMap<String, Message>) -> String {
    let mut lines = String::new();
    for (key, message) in messages {
        lines.push_str(key);
        lines.push('=');
        write_parts(&message.parts, &mut lines);
        lines.push('\n');
    }
    lines
}

fn write_parts(parts: &[Part], line: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => write_text(text, line),
            Part::Argument(name) => {
                line.push('{');
                line.push_str(name);
                line.push('}');
            }
            Part::Select(name, variants) => write_select(name, variants, line),
        }
    }
}

fn write_select(name: &str, variants: &[(String, Vec<Part>)], line: &mut String) {
    line.push('{');
    line.push_str(name);
    for (i, (key, parts)) in variants.iter().enumerate() {
        line.push('|');
        line.push_str(if i + 1 == variants.len() { "*" } else { key });
        line.push(':');
        write_parts(parts, line);
    }
    line.push('}');
}

fn write_text(text: &str, line: &mut String) {
    for c in text.chars() {
        match c {
            '\n' => line.push_str("\\n"),
            '\\' | '{' | '}' | '|' => {
                line.push('\\');
                line.push(c);
            }
            _ => line.push(c),
        }
    }
}
