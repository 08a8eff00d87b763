//! The report as SARIF 2.1.0, the form that code scanning reads.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>. Columns count code points, as those of the report
//! do. Snippets are left out: texts of others do not travel further than they have to.

use check::LineIndex;
use serde_json::{Map, Value, json};
use words::Words;

use crate::fingerprint::fingerprints;
use crate::human::fix_hint;
use crate::json::pretty;
use crate::{
    Edit, Finding, Fix, Input, Object, Position, Report, Safety, Severity, Status, Suppressed,
    SuppressedBy,
};

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
    let rules = rules(report);
    let fingerprints = fingerprints(&report.findings);
    let lines: Vec<LineIndex<'_>> = texts.iter().map(|text| LineIndex::new(text)).collect();
    let places = Places {
        report,
        rules: &rules,
    };
    let results = report.findings.iter().zip(fingerprints);
    let results = results.map(|(finding, print)| {
        let at = places.input(&finding.path);
        let lines = at.and_then(|at| lines.get(at));
        result(&places, finding, print, lines, words)
    });
    let suppressed = report.suppressed.iter();
    let results: Vec<Value> = results
        .chain(suppressed.map(|suppressed| suppressed_result(&places, suppressed)))
        .collect();
    pretty(&json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Farol",
                "semanticVersion": report.farol,
                "language": words.locale().tag,
                "rules": rules.iter().map(|rule| descriptor(report, rule, about(rule))).collect::<Vec<_>>(),
            }},
            "language": words.locale().tag,
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation(&places, texts.len())],
            "artifacts": report.inputs.iter().enumerate().map(|(at, input)| artifact(input, texts.get(at))).collect::<Vec<_>>(),
            "results": results,
            "properties": properties([
                ("target", Some(&report.target)),
                ("from", report.from.as_ref()),
                ("dataAsOf", Some(&report.data_as_of)),
            ]),
        }],
    }))
}

/// Where things of a report are found by their number.
struct Places<'r> {
    report: &'r Report,
    rules: &'r [&'r str],
}

impl Places<'_> {
    fn input(&self, path: &str) -> Option<usize> {
        self.report
            .inputs
            .iter()
            .position(|input| input.path == path)
    }

    fn artifact(&self, path: &str) -> Value {
        match self.input(path) {
            Some(at) => json!({ "uri": uri(path), "index": at }),
            None => json!({ "uri": uri(path) }),
        }
    }

    fn rule(&self, id: &str) -> usize {
        let at = self.rules.iter().position(|rule| *rule == id);
        at.unwrap_or_default()
    }
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

fn descriptor(report: &Report, id: &str, about: About) -> Value {
    let own = || report.findings.iter().filter(|finding| finding.rule == id);
    let severities = own().map(|finding| finding.severity);
    let suppressed = report.suppressed.iter();
    let suppressed = suppressed.filter(|suppressed| suppressed.rule == id);
    let worst = severities
        .chain(suppressed.map(|suppressed| suppressed.severity))
        .max();
    let is_web = |address: &&str| address.starts_with("https://") || address.starts_with("http://");
    let source = || own().map(|finding| finding.source.as_str()).find(is_web);
    let page = about.page.as_deref().filter(is_web);
    let description = about.description.as_deref().unwrap_or(id);
    let mut descriptor = json!({
        "id": id,
        "shortDescription": { "text": description },
        "fullDescription": { "text": description },
        "defaultConfiguration": { "level": level(worst.unwrap_or(Severity::Warning)) },
    });
    if let Some(page) = page.or_else(source) {
        descriptor["helpUri"] = page.into();
        descriptor["help"] = json!({ "text": format!("{description}\n{page}") });
    }
    descriptor
}

fn artifact(input: &Input, text: Option<&&str>) -> Value {
    let mut artifact = json!({
        "location": { "uri": uri(&input.path) },
        "roles": ["analysisTarget"],
    });
    if let Some(text) = text {
        artifact["length"] = text.len().into();
        artifact["encoding"] = "UTF-8".into();
    }
    artifact
}

/// How the run went: a notification for everything that was not checked.
fn invocation(places: &Places<'_>, n_read: usize) -> Value {
    let inputs = &places.report.inputs;
    let notifications = inputs.iter().enumerate().flat_map(|(at, input)| {
        let level = match input.status {
            _ if at >= n_read => "error",
            Status::Checked => "note",
            _ => "warning",
        };
        input.notes.iter().map(move |note| {
            json!({
                "level": level,
                "message": { "text": note },
                "locations": [{ "physicalLocation": { "artifactLocation": places.artifact(&input.path) } }],
            })
        })
    });
    json!({
        "executionSuccessful": inputs.len() <= n_read,
        "toolExecutionNotifications": notifications.collect::<Vec<_>>(),
    })
}

fn result(
    places: &Places<'_>,
    finding: &Finding,
    fingerprint: String,
    lines: Option<&LineIndex<'_>>,
    words: &Words,
) -> Value {
    let span = finding.span;
    let region = region(finding.start, finding.end, span.start, span.end);
    let mut location = json!({
        "physicalLocation": { "artifactLocation": places.artifact(&finding.path), "region": region },
    });
    if let Some(logical) = finding.object.as_ref().and_then(logical_location) {
        location["logicalLocations"] = json!([logical]);
    }
    let mut result = json!({
        "ruleId": finding.rule,
        "ruleIndex": places.rule(&finding.rule),
        "level": level(finding.severity),
        "message": { "text": finding.message },
        "locations": [location],
        "partialFingerprints": { "farolFinding/v1": fingerprint },
        "properties": properties([
            ("subject", Some(&finding.subject)),
            ("field", Some(&finding.field)),
            ("embedded", finding.embedded.as_ref()),
            ("deprecatedIn", finding.deprecated_in.as_ref()),
            ("removedIn", finding.removed_in.as_ref()),
            ("replacement", finding.replacement.as_ref()),
            ("source", Some(&finding.source)),
        ]),
    });
    let can_apply = |fix: &&Fix| fix.safety != Safety::Manual && !fix.edits.is_empty();
    if let (Some(lines), true) = (lines, finding.fixes.iter().any(|fix| can_apply(&fix))) {
        let fixes = finding.fixes.iter().filter(can_apply).map(|fix| {
            let replacements: Vec<Value> = fix
                .edits
                .iter()
                .map(|edit| replacement(edit, lines))
                .collect();
            json!({
                "description": { "text": fix_hint(fix, words) },
                "artifactChanges": [{
                    "artifactLocation": places.artifact(&finding.path),
                    "replacements": replacements,
                }],
            })
        });
        result["fixes"] = fixes.collect();
    }
    result
}

fn suppressed_result(places: &Places<'_>, suppressed: &Suppressed) -> Value {
    let kind = match suppressed.by {
        SuppressedBy::Comment => "inSource",
        SuppressedBy::Settings => "external",
    };
    let Position { line, column } = suppressed.start;
    json!({
        "ruleId": suppressed.rule,
        "ruleIndex": places.rule(&suppressed.rule),
        "level": level(suppressed.severity),
        "message": { "text": suppressed.title },
        "locations": [{ "physicalLocation": {
            "artifactLocation": places.artifact(&suppressed.path),
            "region": { "startLine": line, "startColumn": column },
        }}],
        "suppressions": [{ "kind": kind, "status": "accepted", "justification": suppressed.reason }],
    })
}

/// The object by the name that it has in a cluster.
fn logical_location(object: &Object) -> Option<Value> {
    let (kind, name) = (object.kind.as_deref()?, object.name.as_deref()?);
    let path = match &object.namespace {
        Some(space) => format!("{kind} {space}/{name}"),
        None => format!("{kind} {name}"),
    };
    Some(json!({ "name": name, "fullyQualifiedName": path, "kind": "object" }))
}

fn replacement(edit: &Edit, lines: &LineIndex<'_>) -> Value {
    let position = |offset| {
        let (line, column) = lines.position(offset);
        Position { line, column }
    };
    let region = region(
        position(edit.start),
        position(edit.end),
        edit.start,
        edit.end,
    );
    json!({ "deletedRegion": region, "insertedContent": { "text": edit.text } })
}

fn region(start: Position, end: Position, from: usize, to: usize) -> Value {
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "byteOffset": from,
        "byteLength": to.saturating_sub(from),
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A bag of the values that there are.
fn properties<const N: usize>(values: [(&str, Option<&String>); N]) -> Value {
    let values = values.into_iter().filter_map(|(name, value)| {
        let value = value.filter(|value| !value.is_empty())?;
        Some((name.to_owned(), Value::from(value.as_str())))
    });
    Value::Object(values.collect::<Map<String, Value>>())
}

/// A path as a reference, relative where the path is.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut uri = String::new();
    let is_on_drive = path.get(1..3) == Some(":/");
    if path.starts_with('/') {
        uri.push_str("file://");
    } else if is_on_drive {
        uri.push_str("file:///");
    }
    for (at, byte) in path.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte as char);
            }
            b':' if at == 1 && is_on_drive => uri.push(':'),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
