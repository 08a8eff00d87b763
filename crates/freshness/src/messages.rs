//! The messages of a Fluent file as they stand in it, without reading what they say.

/// A message of a `*.ftl` file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// Its key.
    pub key: String,
    /// The line it starts at, from 1.
    pub line: usize,
    /// What stands behind the `=`, with the lines that belong to it.
    pub text: String,
}

/// Every message of a file in order.
pub fn messages(source: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    let mut is_open = false;
    for (i, line) in source.lines().enumerate() {
        if let Some((key, text)) = line.split_once('=').filter(|(key, _)| is_key(key)) {
            messages.push(Message {
                key: key.trim_end().to_owned(),
                line: i + 1,
                text: text.trim().to_owned(),
            });
            is_open = true;
        } else if is_open && (line.is_empty() || line.starts_with([' ', '}'])) {
            if let Some(message) = messages.last_mut() {
                message.text.push('\n');
                message.text.push_str(line);
            }
        } else {
            is_open = false;
        }
    }
    for message in &mut messages {
        message.text.truncate(message.text.trim_end().len());
    }
    messages
}

/// Whether a line begins with a key and one space.
fn is_key(text: &str) -> bool {
    let key = text.trim_end();
    key.starts_with(|c: char| c.is_ascii_lowercase())
        && key
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
