//! The report as Markdown, for a comment on a pull request or an issue.
//!
//! Names come from texts of others, so nothing of them may turn into markup, mention somebody or refer to a thread.

use words::{Words, say};

use crate::human::{coverage, fix_hint, fix_notes, severity_word, suppressed_line, verdict};
use crate::visible::visible;
use crate::{Finding, Input, Report, Status};

/// More rows make a comment longer than hosts take.
const MOST_ROWS: usize = 100;

/// Writes a report.
pub fn markdown(report: &Report, words: &Words) -> String {
    let mut text = format!("### Farol: {}\n\n", escape(&verdict(report, words)));
    if !report.findings.is_empty() {
        table(&mut text, report, words);
    }
    let is_partial = |input: &&Input| input.status != Status::Checked && !input.notes.is_empty();
    let partial: Vec<&Input> = report.inputs.iter().filter(is_partial).collect();
    if !partial.is_empty() {
        text.push_str(&format!("**{}**\n\n", say!(words, "report-not-checked")));
        for input in partial {
            let notes = input.notes.join(" ");
            text.push_str(&format!("- {}: {}\n", code(&input.path), escape(&notes)));
        }
        text.push('\n');
    }
    if let Some(line) = suppressed_line(report, words) {
        text.push_str(&format!("{}\n\n", escape(&line)));
    }
    text.push_str(&format!("{}\n", escape(&coverage(report, words))));
    text
}

fn table(text: &mut String, report: &Report, words: &Words) {
    text.push_str(&format!(
        "| {} | {} | {} |\n| --- | --- | --- |\n",
        say!(words, "report-severity"),
        say!(words, "report-place"),
        say!(words, "report-finding"),
    ));
    for finding in report.findings.iter().take(MOST_ROWS) {
        text.push_str(&row(finding, words));
    }
    text.push('\n');
    let n_more = report.findings.len().saturating_sub(MOST_ROWS);
    if n_more > 0 {
        text.push_str(&say!(words, "report-more", count = n_more));
        text.push_str("\n\n");
    }
}

fn row(finding: &Finding, words: &Words) -> String {
    let place = format!("{}:{}", finding.path, finding.start.line);
    let mut what = format!("{} {}", code(&finding.rule), escape(&finding.message));
    for fix in &finding.fixes {
        what.push_str("<br>");
        what.push_str(&escape(&fix_hint(fix, words)));
        for note in fix_notes(fix, words) {
            what.push_str(&format!(" {}", escape(&note)));
        }
    }
    if finding.source.starts_with("https://") {
        what.push_str(&format!(
            "<br>[{}](<{}>)",
            say!(words, "report-source"),
            finding.source
        ));
    }
    let severity = severity_word(finding.severity, words);
    format!("| {severity} | {} | {what} |\n", code(&place))
}

/// A text in a cell as code, whatever backticks are in it.
fn code(text: &str) -> String {
    let text = visible(text).replace('|', "\\|");
    let runs = text.split(|c| c != '`').map(str::len).max();
    let fence = "`".repeat(runs.unwrap_or_default() + 1);
    match text.starts_with('`') || text.ends_with('`') {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

/// A text in a cell as it stands.
fn escape(text: &str) -> String {
    let text = text.replace('\n', " ");
    let text = visible(&text);
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // An empty comment parts what hosts would take for a person or a thread.
            '@' | '#' => {
                escaped.push(c);
                escaped.push_str("<!-- -->");
            }
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}
