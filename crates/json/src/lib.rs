//! JSON as text, written piece by piece.
//!
//! Values go straight into the text, with indentation: with `serde_json` a wasm module would be 15 KiB larger.

/// A text of JSON that is being written. Items of lists have an empty key.
#[derive(Default, Debug)]
pub struct Json {
    text: String,
    depth: usize,
    has_items: bool,
}

impl Json {
    /// Starts a map or a list.
    pub fn open(&mut self, key: &str, bracket: char) {
        self.key(key);
        self.text.push(bracket);
        self.depth += 1;
        self.has_items = false;
    }

    /// Ends what was opened last.
    pub fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if self.has_items {
            self.line();
        }
        self.text.push(bracket);
        self.has_items = true;
    }

    /// A text in quotes.
    pub fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        self.quoted(value);
    }

    /// A text, or `null`.
    pub fn maybe(&mut self, key: &str, value: Option<&str>) {
        match value {
            Some(value) => self.text(key, value),
            None => self.plain(key, "null"),
        }
    }

    /// A number.
    pub fn number(&mut self, key: &str, value: usize) {
        self.plain(key, &value.to_string());
    }

    /// A number or a word, which needs no quotes.
    pub fn plain(&mut self, key: &str, value: &str) {
        self.key(key);
        self.text.push_str(value);
    }

    /// A map of numbers.
    pub fn numbers(&mut self, key: &str, names: &[&str], values: &[usize]) {
        self.open(key, '{');
        for (name, value) in names.iter().zip(values) {
            self.number(name, *value);
        }
        self.close('}');
    }

    /// The whole text, with a line feed at its end.
    pub fn end(mut self) -> String {
        self.text.push('\n');
        self.text
    }

    fn key(&mut self, key: &str) {
        if self.has_items {
            self.text.push(',');
        }
        if self.depth > 0 {
            self.line();
        }
        self.has_items = true;
        if !key.is_empty() {
            self.quoted(key);
            self.text.push_str(": ");
        }
    }

    fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }

    fn quoted(&mut self, value: &str) {
        self.text.push('"');
        for c in value.chars() {
            match c {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                c if c < ' ' => {
                    self.text.push_str("\\u00");
                    for digit in [c as u32 >> 4, c as u32 & 15] {
                        self.text.extend(char::from_digit(digit, 16));
                    }
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_maps_lists_and_every_character() {
        let mut json = Json::default();
        json.open("", '{');
        json.open("empty", '[');
        json.close(']');
        json.open("list", '[');
        json.text("", "a\"b\\c\n\u{1f}é");
        json.maybe("", None);
        json.close(']');
        json.number("n", 3);
        json.plain("is", "true");
        json.close('}');
        let expected = concat!(
            "{\n  \"empty\": [],\n",
            "  \"list\": [\n    \"a\\\"b\\\\c\\n\\u001fé\",\n    null\n  ],\n",
            "  \"n\": 3,\n  \"is\": true\n}\n",
        );
        assert_eq!(json.end(), expected);
    }
}
