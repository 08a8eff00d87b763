//! The report as SARIF 2.1.0, the form that code scanning reads.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>. Columns count code points, as those of the report
//! do. Snippets are left out: texts of others do not travel further than they have to.

use check::LineIndex;
use json::Json;
use words::Words;

use crate::fingerprint::fingerprints;
use crate::human::{fix_hint, fix_notes};
use crate::{
    Edit, Finding, Fix, Input, Position, Report, Safety, Severity, Span, Status, Suppressed,
    SuppressedBy,
};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What is known of a rule besides its findings.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct About {
    /// What it looks for, in a sentence.
    pub description: Option<String>,
    /// The address of its page; the source of its first finding stands in for it.
    pub page: Option<String>,
}

/// Writes a report. `texts` are those of its inputs in the same order; an input without one could not be read.
pub fn sarif(
    report: &Report,
    texts: &[&str],
    words: &Words,
    about: &dyn Fn(&str) -> About,
) -> String {
    let mut writer = Writer {
        json: Json::default(),
        report,
        rules: rules(report),
        words,
    };
    let json = &mut writer.json;
    json.open("", '{');
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.open("runs", '[');
    json.open("", '{');
    writer.tool(about);
    writer.json.text("language", words.locale().tag);
    writer.json.text("columnKind", "unicodeCodePoints");
    writer.invocation(texts.len());
    writer.artifacts(texts);
    writer.results(texts);
    writer.properties(&[
        ("target", Some(&report.target)),
        ("from", report.from.as_deref()),
        ("dataAsOf", Some(&report.data_as_of)),
    ]);
    writer.json.close('}');
    writer.json.close(']');
    writer.json.close('}');
    writer.json.end()
}

/// The rules that have something to say, in the order in which they do.
fn rules(report: &Report) -> Vec<&str> {
    let mut rules: Vec<&str> = Vec::new();
    let found = report.findings.iter().map(|finding| finding.rule.as_str());
    let suppressed = report.suppressed.iter();
    for id in found.chain(suppressed.map(|suppressed| suppressed.rule.as_str())) {
        if !rules.contains(&id) {
            rules.push(id);
        }
    }
    rules
}

struct Writer<'r> {
    json: Json,
    report: &'r Report,
    rules: Vec<&'r str>,
    words: &'r Words,
}

impl Writer<'_> {
    fn tool(&mut self, about: &dyn Fn(&str) -> About) {
        self.json.open("tool", '{');
        self.json.open("driver", '{');
        self.json.text("name", "Farol");
        self.json.text("semanticVersion", &self.report.farol);
        self.json.text("language", self.words.locale().tag);
        self.json.open("rules", '[');
        for i in 0..self.rules.len() {
            let id = self.rules[i];
            self.rule(id, &about(id));
        }
        self.json.close(']');
        self.json.close('}');
        self.json.close('}');
    }

    fn rule(&mut self, id: &str, about: &About) {
        let own = || {
            let all = self.report.findings.iter();
            all.filter(move |finding| finding.rule == id)
        };
        let suppressed = self.report.suppressed.iter();
        let suppressed = suppressed.filter(|suppressed| suppressed.rule == id);
        let worst = own()
            .map(|finding| finding.severity)
            .chain(suppressed.map(|suppressed| suppressed.severity))
            .max();
        let is_web =
            |address: &&str| address.starts_with("https://") || address.starts_with("http://");
        let page = about.page.as_deref().filter(is_web);
        let page = page.or_else(|| own().map(|finding| finding.source.as_str()).find(is_web));
        let description = about.description.as_deref().unwrap_or(id);

        self.json.open("", '{');
        self.json.text("id", id);
        self.message("shortDescription", description);
        self.message("fullDescription", description);
        if let Some(page) = page {
            self.json.text("helpUri", page);
            self.message("help", &format!("{description}\n{page}"));
        }
        self.json.open("defaultConfiguration", '{');
        let worst = worst.unwrap_or(Severity::Warning);
        self.json.text("level", level(worst));
        self.json.close('}');
        self.json.close('}');
    }

    /// How the run went: a notification for everything that was not checked.
    fn invocation(&mut self, n_read: usize) {
        let inputs = &self.report.inputs;
        self.json.open("invocations", '[');
        self.json.open("", '{');
        let is_whole = if inputs.len() <= n_read {
            "true"
        } else {
            "false"
        };
        self.json.plain("executionSuccessful", is_whole);
        self.json.open("toolExecutionNotifications", '[');
        for (at, input) in inputs.iter().enumerate() {
            self.notifications(input, at < n_read);
        }
        self.json.close(']');
        self.json.close('}');
        self.json.close(']');
    }

    fn notifications(&mut self, input: &Input, is_read: bool) {
        let level = match input.status {
            _ if !is_read => "error",
            Status::Checked => "note",
            _ => "warning",
        };
        for note in &input.notes {
            self.json.open("", '{');
            self.json.text("level", level);
            self.message("message", note);
            self.open_location(&input.path);
            self.close_location();
            self.json.close('}');
        }
    }

    fn artifacts(&mut self, texts: &[&str]) {
        self.json.open("artifacts", '[');
        for (at, input) in self.report.inputs.iter().enumerate() {
            self.json.open("", '{');
            self.json.open("location", '{');
            self.json.text("uri", &uri(&input.path));
            self.json.close('}');
            self.json.open("roles", '[');
            self.json.text("", "analysisTarget");
            self.json.close(']');
            if let Some(text) = texts.get(at) {
                self.json.number("length", text.len());
                self.json.text("encoding", "UTF-8");
            }
            self.json.close('}');
        }
        self.json.close(']');
    }

    fn results(&mut self, texts: &[&str]) {
        let report = self.report;
        let lines: Vec<LineIndex<'_>> = texts.iter().map(|text| LineIndex::new(text)).collect();
        self.json.open("results", '[');
        for (finding, print) in report.findings.iter().zip(fingerprints(&report.findings)) {
            let at = self.input(&finding.path);
            self.result(finding, &print, at.and_then(|at| lines.get(at)));
        }
        for suppressed in &report.suppressed {
            self.suppressed(suppressed);
        }
        self.json.close(']');
    }

    fn result(&mut self, finding: &Finding, print: &str, lines: Option<&LineIndex<'_>>) {
        self.json.open("", '{');
        self.head(&finding.rule, finding.severity, &finding.message);
        self.open_location(&finding.path);
        self.region("region", finding.start, finding.end, finding.span);
        self.json.close('}');
        self.logical_location(finding);
        self.json.close('}');
        self.json.close(']');
        self.json.open("partialFingerprints", '{');
        self.json.text("farolFinding/v1", print);
        self.json.close('}');
        if let Some(lines) = lines {
            self.fixes(finding, lines);
        }
        self.properties(&[
            ("subject", Some(&finding.subject)),
            ("field", Some(&finding.field)),
            ("embedded", finding.embedded.as_deref()),
            ("deprecatedIn", finding.deprecated_in.as_deref()),
            ("removedIn", finding.removed_in.as_deref()),
            ("since", finding.since.as_deref()),
            ("replacement", finding.replacement.as_deref()),
            ("source", Some(&finding.source)),
        ]);
        self.json.close('}');
    }

    fn suppressed(&mut self, suppressed: &Suppressed) {
        self.json.open("", '{');
        self.head(&suppressed.rule, suppressed.severity, &suppressed.title);
        self.open_location(&suppressed.path);
        let Position { line, column } = suppressed.start;
        self.json
            .numbers("region", &["startLine", "startColumn"], &[line, column]);
        self.close_location();
        self.json.open("suppressions", '[');
        self.json.open("", '{');
        self.json.text(
            "kind",
            match suppressed.by {
                SuppressedBy::Comment => "inSource",
                SuppressedBy::Settings => "external",
            },
        );
        self.json.text("status", "accepted");
        self.json.text("justification", &suppressed.reason);
        self.json.close('}');
        self.json.close(']');
        self.json.close('}');
    }

    fn head(&mut self, rule: &str, severity: Severity, message: &str) {
        let at = self.rules.iter().position(|known| *known == rule);
        self.json.text("ruleId", rule);
        self.json.number("ruleIndex", at.unwrap_or_default());
        self.json.text("level", level(severity));
        self.message("message", message);
    }

    fn message(&mut self, key: &str, text: &str) {
        self.json.open(key, '{');
        self.json.text("text", text);
        self.json.close('}');
    }

    fn input(&self, path: &str) -> Option<usize> {
        let mut inputs = self.report.inputs.iter();
        inputs.position(|input| input.path == path)
    }

    fn artifact(&mut self, path: &str) {
        self.json.open("artifactLocation", '{');
        self.json.text("uri", &uri(path));
        if let Some(at) = self.input(path) {
            self.json.number("index", at);
        }
        self.json.close('}');
    }

    /// The only place of something, up to where its region stands.
    fn open_location(&mut self, path: &str) {
        self.json.open("locations", '[');
        self.json.open("", '{');
        self.json.open("physicalLocation", '{');
        self.artifact(path);
    }

    fn close_location(&mut self) {
        self.json.close('}');
        self.json.close('}');
        self.json.close(']');
    }

    /// The object by the name that it has in a cluster.
    fn logical_location(&mut self, finding: &Finding) {
        let Some(object) = &finding.object else {
            return;
        };
        let (Some(kind), Some(name)) = (&object.kind, &object.name) else {
            return;
        };
        let path = match &object.namespace {
            Some(space) => format!("{kind} {space}/{name}"),
            None => format!("{kind} {name}"),
        };
        self.json.open("logicalLocations", '[');
        self.json.open("", '{');
        self.json.text("name", name);
        self.json.text("fullyQualifiedName", &path);
        self.json.text("kind", "object");
        self.json.close('}');
        self.json.close(']');
    }

    fn fixes(&mut self, finding: &Finding, lines: &LineIndex<'_>) {
        let can_apply = |fix: &&Fix| fix.safety != Safety::Manual && !fix.edits.is_empty();
        let fixes: Vec<&Fix> = finding.fixes.iter().filter(can_apply).collect();
        if fixes.is_empty() {
            return;
        }
        self.json.open("fixes", '[');
        for fix in fixes {
            self.json.open("", '{');
            let notes = fix_notes(fix, self.words);
            let hint = fix_hint(fix, self.words);
            self.message("description", &[vec![hint], notes].concat().join(" "));
            self.json.open("artifactChanges", '[');
            self.json.open("", '{');
            self.artifact(&finding.path);
            self.json.open("replacements", '[');
            for edit in &fix.edits {
                self.replacement(edit, lines);
            }
            self.json.close(']');
            self.json.close('}');
            self.json.close(']');
            self.json.close('}');
        }
        self.json.close(']');
    }

    fn replacement(&mut self, edit: &Edit, lines: &LineIndex<'_>) {
        let position = |offset| {
            let (line, column) = lines.position(offset);
            Position { line, column }
        };
        let (start, end) = (position(edit.start), position(edit.end));
        let span = Span {
            start: edit.start,
            end: edit.end,
        };
        self.json.open("", '{');
        self.region("deletedRegion", start, end, span);
        self.message("insertedContent", &edit.text);
        self.json.close('}');
    }

    fn region(&mut self, key: &str, start: Position, end: Position, span: Span) {
        self.json.numbers(
            key,
            &[
                "startLine",
                "startColumn",
                "endLine",
                "endColumn",
                "byteOffset",
                "byteLength",
            ],
            &[
                start.line,
                start.column,
                end.line,
                end.column,
                span.start,
                span.end.saturating_sub(span.start),
            ],
        );
    }

    /// A bag of the values that there are.
    fn properties(&mut self, values: &[(&str, Option<&str>)]) {
        self.json.open("properties", '{');
        for (name, value) in values {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                self.json.text(name, value);
            }
        }
        self.json.close('}');
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a reference, relative where the path is.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let is_on_drive = path.get(1..3) == Some(":/");
    let mut uri = match () {
        () if path.starts_with('/') => "file://".to_owned(),
        () if is_on_drive => "file:///".to_owned(),
        () => String::new(),
    };
    for (at, byte) in path.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte as char);
            }
            b':' if at == 1 && is_on_drive => uri.push(':'),
            _ => {
                uri.push('%');
                for digit in [byte >> 4, byte & 15] {
                    let digit = char::from_digit(u32::from(digit), 16);
                    uri.extend(digit.map(|digit| digit.to_ascii_uppercase()));
                }
            }
        }
    }
    uri
}
