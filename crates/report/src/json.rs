//! The report as JSON, described by `crates/check/report.schema.json`.

use json::Json;

use crate::{
    ChangeKind, Finding, Fix, Input, Position, Proof, Report, Safety, Severity, Status, Suppressed,
    SuppressedBy,
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
    texts(json, "notes", &input.notes);
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
    texts(json, "notes", &fix.notes);
    match &fix.choice {
        None => json.maybe("choice", None),
        Some(choice) => {
            json.open("choice", '{');
            json.text("name", &choice.name);
            json.text("value", &choice.value);
            json.close('}');
        }
    }
    texts(json, "reaches", &fix.reaches);
    json.maybe("copy", fix.copy.as_deref());
    match &fix.proof {
        None => json.maybe("proof", None),
        Some(proof) => write_proof(json, proof),
    }
    json.close('}');
}

fn write_proof(json: &mut Json, proof: &Proof) {
    json.open("proof", '{');
    json.number("bytes_removed", proof.bytes_removed);
    json.number("bytes_added", proof.bytes_added);
    json.number("comments_kept", proof.comments_kept);
    json.open("changed", '[');
    for change in &proof.changed {
        json.open("", '{');
        json.number("document", change.document);
        json.text("path", &change.path);
        json.text(
            "how",
            match change.how {
                ChangeKind::Added => "added",
                ChangeKind::Removed => "removed",
                ChangeKind::Changed => "changed",
            },
        );
        json.close('}');
    }
    json.close(']');
    json.number("gone", proof.gone);
    json.close('}');
}

fn texts(json: &mut Json, key: &str, texts: &[String]) {
    json.open(key, '[');
    for text in texts {
        json.text("", text);
    }
    json.close(']');
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
