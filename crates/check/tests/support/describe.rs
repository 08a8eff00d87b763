//! Findings in one line each, for expected files.

use std::fmt::Write;

use check::{Arg, Checked, Fix, LineIndex, Message};

/// One line about the input, one for each note, one for each finding.
pub(crate) fn describe(text: &str, checked: &Checked) -> String {
    let index = LineIndex::new(text);
    let coverage = checked.coverage;
    let mut lines = format!(
        "{:?}: {} documents, {} objects = {} checked + {} foreign + {} partial + {} skipped\n",
        checked.status,
        checked.documents,
        coverage.objects,
        coverage.checked,
        coverage.foreign,
        coverage.partial,
        coverage.skipped
    );
    for note in &checked.notes {
        let _ = writeln!(lines, "note {}", say(note));
    }
    for hidden in &checked.suppressed {
        let (line, column) = index.position(hidden.finding.span.start);
        let (rule, reason) = (hidden.finding.rule, &hidden.reason);
        let by = index.position(hidden.comment.start).0;
        let _ = writeln!(
            lines,
            "{line}:{column} {rule} suppressed by line {by}: {reason:?}"
        );
    }
    for finding in &checked.findings {
        let (start, end) = (
            index.position(finding.span.start),
            index.position(finding.span.end),
        );
        let _ = write!(lines, "{}:{}-{}:{} ", start.0, start.1, end.0, end.1);
        let severity = format!("{:?}", finding.severity).to_lowercase();
        let _ = write!(
            lines,
            "{severity} {} {} at {:?} {}",
            finding.rule,
            finding.subject,
            finding.field,
            say(&finding.message)
        );
        let replacement = finding
            .replacement
            .as_deref()
            .map(|new| format!(" -> {new}"))
            .unwrap_or_default();
        let since = finding
            .since
            .map(|minor| format!(" since {minor}"))
            .unwrap_or_default();
        let embedded = finding
            .embedded
            .as_deref()
            .map(|field| format!(" in document {} inside {field:?}", finding.document))
            .unwrap_or_default();
        let _ = writeln!(lines, "{replacement}{since}{embedded}");
        for fix in &finding.fixes {
            describe_fix(&mut lines, fix);
        }
    }
    lines
}

/// What a fix says besides its title, and the text that it gives to copy; its edits stand in the diff.
fn describe_fix(lines: &mut String, fix: &Fix) {
    let says_more = fix.choice.is_some() || fix.copy.is_some() || !fix.reaches.is_empty();
    if fix.notes.is_empty() && !says_more {
        return;
    }
    let safety = format!("{:?}", fix.safety).to_lowercase();
    let _ = write!(lines, "  {safety} {}", say(&fix.title));
    if let Some(choice) = &fix.choice {
        let _ = write!(lines, " for {}={}", choice.name, choice.value);
    }
    if !fix.reaches.is_empty() {
        let _ = write!(lines, " reaches {}", fix.reaches.join(", "));
    }
    lines.push('\n');
    for note in &fix.notes {
        let _ = writeln!(lines, "    {}", say(note));
    }
    for line in fix.copy.iter().flat_map(|text| text.lines()) {
        let _ = writeln!(lines, "    | {line}");
    }
}

fn say(message: &Message) -> String {
    let args: Vec<String> = message
        .args
        .iter()
        .map(|(name, arg)| format!("{name}={}", show(arg)))
        .collect();
    format!("{{{} {}}}", message.key, args.join(", ")).replace(" }", "}")
}

fn show(arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Minor(minor) => minor.to_string(),
        Arg::Day(date) => date.to_string(),
        Arg::Month(date) => format!("{:04}-{:02}", date.year, date.month),
    }
}
