//! Objects written in any style: block and flow, JSON, odd indentation, quotes, comments in every place, templates.

use crate::shapes::Node;
use crate::tape::Tape;

/// How a document is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// Columns from a key to the keys below it.
    pub(crate) step: usize,
    /// Columns from a key to the dashes below it.
    pub(crate) dash_step: usize,
    /// Every mapping is indented as it likes.
    pub(crate) is_wild: bool,
    /// One in so many places has a comment.
    pub(crate) comments: usize,
    /// One in so many collections is written with braces.
    pub(crate) flow: usize,
    pub(crate) is_template: bool,
}

/// A text that grows, with the comments in it.
#[derive(Debug)]
pub(crate) struct Writer<'t, 'b> {
    pub(crate) tape: &'t mut Tape<'b>,
    pub(crate) style: Style,
    pub(crate) out: String,
    pub(crate) comments: Vec<String>,
}

impl Writer<'_, '_> {
    /// An object in block style.
    pub(crate) fn document(&mut self, object: &Node) {
        match object {
            Node::Map(entries) if !entries.is_empty() => {
                let column = if self.tape.once_in(12) { 2 } else { 0 };
                self.entries(entries, column, false);
            }
            other => {
                self.flow(other, 0);
                self.out.push('\n');
            }
        }
        self.comment_line(0);
    }

    fn entries(&mut self, entries: &[(String, Node)], column: usize, is_begun: bool) {
        for (i, (key, value)) in entries.iter().enumerate() {
            let is_begun = is_begun && i == 0;
            let is_guarded = self.style.is_template && !is_begun && i > 0 && self.tape.once_in(12);
            if !is_begun {
                self.comment_line(column);
                if is_guarded {
                    self.action(column, "{{- if .Values.on }}");
                }
                self.indent(column);
            }
            self.key(key);
            self.value(value, column);
            if is_guarded {
                self.action(column, "{{- end }}");
            }
        }
    }

    fn key(&mut self, key: &str) {
        let is_plain = key
            .chars()
            .all(|c| c.is_alphanumeric() || "./-_".contains(c));
        match self.tape.below(16) {
            14 => self.push(&format!("\"{key}\"")),
            15 => self.push(&format!("'{key}'")),
            _ if is_plain => self.push(key),
            _ => self.push(&format!("\"{key}\"")),
        }
        self.push_either(40, " :", ":");
    }

    /// What stands after a colon, to the end of its last line.
    fn value(&mut self, value: &Node, column: usize) {
        let mut value = value;
        if let Node::Anchored(anchor, inner) = value {
            self.push(&format!(" &a{anchor}"));
            value = inner;
        }
        match value {
            Node::Map(entries) if !entries.is_empty() && !self.is_flow() => {
                self.end_line();
                let step = self.step();
                self.entries(entries, column + step, false);
            }
            Node::List(items) if !items.is_empty() && !self.is_flow() => {
                self.end_line();
                let step = if self.style.is_wild {
                    self.tape.below(4)
                } else {
                    self.style.dash_step
                };
                self.items(items, column + step);
            }
            Node::Lines(lines) if self.tape.below(3) > 0 => self.block_scalar(lines, column),
            _ => {
                let blank = *self
                    .tape
                    .one_of(&[" ", " ", " ", " ", " ", "  ", "   ", "\t"]);
                self.push(blank);
                self.flow(value, column + 1);
                self.end_line();
            }
        }
    }

    fn items(&mut self, items: &[Node], column: usize) {
        for item in items {
            self.comment_line(column);
            self.indent(column);
            self.push("-");
            let pad = if self.tape.once_in(6) {
                1 + self.tape.below(4)
            } else {
                1
            };
            let inner = column + 1 + pad;
            match item {
                Node::Map(entries) if !entries.is_empty() && !self.is_flow() => {
                    let is_below = self.tape.once_in(10);
                    if is_below {
                        self.end_line();
                    } else {
                        self.push(&" ".repeat(pad));
                    }
                    self.entries(entries, inner, !is_below);
                }
                Node::Anchored(..) => self.value(item, column),
                Node::Lines(lines) if self.tape.below(3) > 0 => self.block_scalar(lines, column),
                _ => {
                    self.push(&" ".repeat(pad));
                    self.flow(item, column + 1);
                    self.end_line();
                }
            }
        }
    }

    fn block_scalar(&mut self, lines: &[String], column: usize) {
        let header = *self.tape.one_of(&["|", "|-", ">", ">-", "|+"]);
        let step = self.step().max(1);
        self.push(&format!(" {header}"));
        self.end_line();
        for line in lines {
            if !line.is_empty() {
                self.push(&" ".repeat(column + step));
            }
            self.push(line);
            self.push("\n");
        }
    }

    /// A value between braces, brackets or quotes, or as it is.
    fn flow(&mut self, node: &Node, column: usize) {
        match node {
            Node::Map(entries) => {
                self.push("{");
                for (i, (key, value)) in entries.iter().enumerate() {
                    self.gap(i > 0, column);
                    self.key(key);
                    self.push(" ");
                    self.flow(value, column);
                }
                let rare = if entries.is_empty() { "}" } else { ",}" };
                self.push_either(30, rare, "}");
            }
            Node::List(items) => {
                self.push("[");
                for (i, item) in items.iter().enumerate() {
                    self.gap(i > 0, column);
                    self.flow(item, column);
                }
                self.push("]");
            }
            Node::Text(text) => {
                let text = self.quoted(text);
                self.push(&text);
            }
            Node::Lines(lines) => {
                let text = double_quoted(&lines.join("\n"));
                self.push(&text);
            }
            Node::Plain(text) if self.style.is_template && self.tape.once_in(12) => {
                let _ = text;
                self.push("{{ .Values.number }}");
            }
            Node::Plain(text) => self.push(text),
            Node::Anchored(anchor, inner) => {
                self.push(&format!("&a{anchor} "));
                self.flow(inner, column);
            }
            Node::Alias(anchor) => self.push(&format!("*a{anchor}")),
        }
    }

    /// What stands between two entries among braces; a line break now and then, with a comment before it.
    fn gap(&mut self, is_next: bool, column: usize) {
        if is_next {
            self.push(",");
        }
        if self.tape.once_in(10) {
            self.end_line();
            let indent = column + self.tape.below(4);
            self.push(&" ".repeat(indent));
        } else if is_next || self.tape.once_in(5) {
            self.push_either(20, "", " ");
        }
    }

    fn quoted(&mut self, text: &str) -> String {
        if self.style.is_template && self.tape.once_in(12) {
            return format!("\"{{{{ .Values.text }}}}-{}\"", self.tape.number());
        }
        let style = self.tape.below(8);
        match style {
            6 => format!("'{}'", text.replace('\'', "''")),
            7 => double_quoted(text),
            _ if is_plain(text) => text.to_owned(),
            3 => format!("'{}'", text.replace('\'', "''")),
            _ => double_quoted(text),
        }
    }

    fn is_flow(&mut self) -> bool {
        self.tape.once_in(self.style.flow)
    }

    fn step(&mut self) -> usize {
        if self.style.is_wild {
            1 + self.tape.below(8)
        } else {
            self.style.step
        }
    }

    fn indent(&mut self, column: usize) {
        self.push(&" ".repeat(column));
    }

    fn action(&mut self, column: usize, action: &str) {
        let column = if self.tape.once_in(2) { 0 } else { column };
        self.push(&format!("{}{action}\n", " ".repeat(column)));
    }

    /// The end of a line, with a comment or blanks now and then.
    fn end_line(&mut self) {
        if self.tape.once_in(self.style.comments) {
            let blanks = *self.tape.one_of(&[" ", "  ", "    "]);
            let comment = self.comment();
            self.push(&format!("{blanks}{comment}"));
        } else if self.tape.once_in(40) {
            self.push(" ");
        }
        self.push("\n");
    }

    /// Lines of comments or blanks, now and then.
    pub(crate) fn comment_line(&mut self, column: usize) {
        while self.tape.once_in(self.style.comments) {
            let column = match self.tape.below(8) {
                6 => 0,
                7 => column + 2,
                _ => column,
            };
            let comment = self.comment();
            self.push(&format!("{}{comment}\n", " ".repeat(column)));
        }
        if self.tape.once_in(30) {
            self.push("\n");
        }
    }

    /// A comment that there is once.
    pub(crate) fn comment(&mut self) -> String {
        let n = self.tape.number();
        let more = *self.tape.one_of(&[
            "",
            " why",
            " kind: Ingress",
            " 'quote",
            " {a: [",
            " - x",
            " # more",
            " é",
        ]);
        let comment = format!(
            "#{}~{n}~{more}",
            if self.tape.once_in(6) { "" } else { " " }
        );
        self.comments.push(comment.clone());
        comment
    }

    /// One text once in `n` times, the other one otherwise.
    fn push_either(&mut self, n: usize, rare: &str, usual: &str) {
        let text = if self.tape.once_in(n) { rare } else { usual };
        self.out.push_str(text);
    }

    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

/// An object as JSON, over several lines or on one.
pub(crate) fn json(node: &Node, indent: Option<(&str, usize)>, out: &mut String) {
    let line = |out: &mut String, deeper: usize| {
        if let Some((unit, depth)) = indent {
            out.push('\n');
            out.push_str(&unit.repeat(depth + deeper));
        }
    };
    let below = indent.map(|(unit, depth)| (unit, depth + 1));
    match node {
        Node::Map(entries) if !entries.is_empty() => {
            out.push('{');
            for (i, (key, value)) in entries.iter().enumerate() {
                out.push_str(if i > 0 { "," } else { "" });
                line(out, 1);
                out.push_str(&double_quoted(key));
                out.push_str(if indent.is_some() { ": " } else { ":" });
                json(value, below, out);
            }
            line(out, 0);
            out.push('}');
        }
        Node::List(items) if !items.is_empty() => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                out.push_str(if i > 0 { "," } else { "" });
                line(out, 1);
                json(item, below, out);
            }
            line(out, 0);
            out.push(']');
        }
        Node::Map(_) => out.push_str("{}"),
        Node::List(_) => out.push_str("[]"),
        Node::Text(text) => out.push_str(&double_quoted(text)),
        Node::Lines(lines) => out.push_str(&double_quoted(&lines.join("\n"))),
        Node::Plain(text) => out.push_str(text),
        Node::Anchored(_, inner) => json(inner, indent, out),
        Node::Alias(_) => out.push_str("null"),
    }
}

fn double_quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", text.replace('\n', "\\n"))
}

/// Whether a string is itself without quotes, everywhere.
fn is_plain(text: &str) -> bool {
    let is_fine = |c: char| c.is_ascii_alphanumeric() || "./-_".contains(c);
    let is_word = ["true", "false", "no", "on", "off", "yes", "null"].contains(&text);
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_fine) && !is_word
}
