//! JSON as text, written piece by piece, and the report in it, described by `crates/check/report.schema.json`.
//!
//! Values go straight into the text: with `serde_json` the engine would be 15 KiB larger.

use crate::{
    Finding, Fix, Input, Position, Report, Safety, Severity, Status, Suppressed, SuppressedBy,
};

/// Writes a report with indentation and a line feed at its end.
pub fn json(report: &Report) -> String {
    let mut json = Json::default();
    json.open("", '{');
    json.number("schema", report.schema as usize);
    json.text("farol", &report.farol);
    json.text("data_as_of", &report.data_as_of);
    json.text("target", &report.target);
    json.maybe("from", report.from.as_deref());
    json.open("inputs", '[');
    for input in &report.inputs {
        write_input(&mut json, input);
    }
    json.close(']');
    json.open("findings", '[');
    for finding in &report.findings {
        write_finding(&mut json, finding);
    }
    json.close(']');
    json.open("suppressed", '[');
    for suppressed in &report.suppressed {
        write_suppressed(&mut json, suppressed);
    }
    json.close(']');
    let summary = report.summary;
    let counts = [summary.error, summary.warning, summary.info];
    json.numbers("summary", &["error", "warning", "info"], &counts);
    json.close('}');
    json.end()
}

/// Writes a fixed text, how many fixes were applied, and what is left: what the JavaScript API gives back.
pub fn json_fixed(text: &str, applied: usize, left: &[Finding]) -> String {
    let mut json = Json::default();
    json.open("", '{');
    json.text("text", text);
    json.number("applied", applied);
    json.open("left", '[');
    for finding in left {
        write_finding(&mut json, finding);
    }
    json.close(']');
    json.close('}');
    json.end()
}

fn write_input(json: &mut Json, input: &Input) {
    json.open("", '{');
    json.text("path", &input.path);
    json.text("detected", &input.detected);
    json.number("documents", input.documents);
    json.text(
        "status",
        match input.status {
            Status::Checked => "checked",
            Status::PartlyChecked => "partly-checked",
            Status::NotRecognized => "not-recognized",
        },
    );
    json.open("notes", '[');
    for note in &input.notes {
        json.text("", note);
    }
    json.close(']');
    let coverage = input.coverage;
    json.numbers(
        "coverage",
        &["objects", "checked", "foreign", "partial", "skipped"],
        &[
            coverage.objects,
            coverage.checked,
            coverage.foreign,
            coverage.partial,
            coverage.skipped,
        ],
    );
    json.close('}');
}

fn write_finding(json: &mut Json, finding: &Finding) {
    json.open("", '{');
    json.text("rule", &finding.rule);
    json.text("severity", severity(finding.severity));
    json.text("subject", &finding.subject);
    json.text("path", &finding.path);
    json.number("document", finding.document);
    json.maybe("embedded", finding.embedded.as_deref());
    match &finding.object {
        None => json.maybe("object", None),
        Some(object) => {
            json.open("object", '{');
            json.maybe("apiVersion", object.api_version.as_deref());
            json.maybe("kind", object.kind.as_deref());
            json.maybe("namespace", object.namespace.as_deref());
            json.maybe("name", object.name.as_deref());
            json.close('}');
        }
    }
    json.text("field", &finding.field);
    let span = [finding.span.start, finding.span.end];
    json.numbers("span", &["start", "end"], &span);
    write_position(json, "start", finding.start);
    write_position(json, "end", finding.end);
    json.text("title", &finding.title);
    json.text("message", &finding.message);
    json.maybe("deprecated_in", finding.deprecated_in.as_deref());
    json.maybe("removed_in", finding.removed_in.as_deref());
    json.maybe("since", finding.since.as_deref());
    json.maybe("replacement", finding.replacement.as_deref());
    json.maybe("guide", finding.guide.as_deref());
    json.text("source", &finding.source);
    json.open("fixes", '[');
    for fix in &finding.fixes {
        write_fix(json, fix);
    }
    json.close(']');
    json.close('}');
}

fn write_fix(json: &mut Json, fix: &Fix) {
    json.open("", '{');
    json.text("title", &fix.title);
    json.text(
        "safety",
        match fix.safety {
            Safety::Safe => "safe",
            Safety::Review => "review",
            Safety::Manual => "manual",
        },
    );
    json.open("edits", '[');
    for edit in &fix.edits {
        json.open("", '{');
        json.number("start", edit.start);
        json.number("end", edit.end);
        json.text("text", &edit.text);
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

fn write_suppressed(json: &mut Json, suppressed: &Suppressed) {
    json.open("", '{');
    json.text("rule", &suppressed.rule);
    json.text("severity", severity(suppressed.severity));
    json.text("subject", &suppressed.subject);
    json.text("path", &suppressed.path);
    write_position(json, "start", suppressed.start);
    json.text("title", &suppressed.title);
    json.text("reason", &suppressed.reason);
    json.text(
        "by",
        match suppressed.by {
            SuppressedBy::Comment => "comment",
            SuppressedBy::Settings => "farol.toml",
        },
    );
    json.close('}');
}

fn write_position(json: &mut Json, key: &str, position: Position) {
    let numbers = [position.line, position.column];
    json.numbers(key, &["line", "column"], &numbers);
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// A text of JSON that is being written. Items of lists have an empty key.
#[derive(Default)]
pub(crate) struct Json {
    text: String,
    depth: usize,
    has_items: bool,
}

impl Json {
    /// Starts a map or a list.
    pub(crate) fn open(&mut self, key: &str, bracket: char) {
        self.key(key);
        self.text.push(bracket);
        self.depth += 1;
        self.has_items = false;
    }

    /// Ends what was opened last.
    pub(crate) fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if self.has_items {
            self.line();
        }
        self.text.push(bracket);
        self.has_items = true;
    }

    pub(crate) fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        self.quoted(value);
    }

    /// A text, or `null`.
    pub(crate) fn maybe(&mut self, key: &str, value: Option<&str>) {
        match value {
            Some(value) => self.text(key, value),
            None => self.plain(key, "null"),
        }
    }

    pub(crate) fn number(&mut self, key: &str, value: usize) {
        self.plain(key, &value.to_string());
    }

    /// A number or a word, which needs no quotes.
    pub(crate) fn plain(&mut self, key: &str, value: &str) {
        self.key(key);
        self.text.push_str(value);
    }

    /// A map of numbers.
    pub(crate) fn numbers(&mut self, key: &str, names: &[&str], values: &[usize]) {
        self.open(key, '{');
        for (name, value) in names.iter().zip(values) {
            self.number(name, *value);
        }
        self.close('}');
    }

    /// The whole text, with a line feed at its end.
    pub(crate) fn end(mut self) -> String {
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
