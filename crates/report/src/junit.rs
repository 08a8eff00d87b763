//! The report as JUnit XML: a suite for each input, a failure for each error and warning.
//!
//! There is no one schema; the elements are those of <https://github.com/testmoapp/junitxml>, which CI systems share.
//! What was not checked, and what was suppressed, counts as skipped; an input that could not be read is an error.

use words::{Words, say};

use crate::human::{fix_details, fix_hint};
use crate::{Finding, Input, Report, Severity, Status, Suppressed};

/// Writes a report; inputs from `n_read` on could not be read.
pub fn junit(report: &Report, n_read: usize, words: &Words) -> String {
    let suites: Vec<Suite> = report
        .inputs
        .iter()
        .enumerate()
        .map(|(at, input)| suite(report, input, at < n_read, words))
        .collect();
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    let mut all = Counts::default();
    for suite in &suites {
        all.add(suite.counts);
    }
    open(&mut xml, "", "testsuites", "farol", all);
    for suite in suites {
        open(&mut xml, "  ", "testsuite", &suite.name, suite.counts);
        xml.push_str("    <properties>\n");
        for (name, value) in [
            ("target", &report.target),
            ("farol", &report.farol),
            ("data_as_of", &report.data_as_of),
        ] {
            xml.push_str("      <property");
            attribute(&mut xml, "name", name);
            attribute(&mut xml, "value", value);
            xml.push_str("/>\n");
        }
        xml.push_str("    </properties>\n");
        xml.push_str(&suite.cases);
        xml.push_str("  </testsuite>\n");
    }
    xml.push_str("</testsuites>\n");
    xml
}

#[derive(Clone, Copy, Default)]
struct Counts {
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
}

impl Counts {
    fn add(&mut self, other: Counts) {
        self.tests += other.tests;
        self.failures += other.failures;
        self.errors += other.errors;
        self.skipped += other.skipped;
    }
}

/// An input.
struct Suite {
    name: String,
    counts: Counts,
    cases: String,
}

fn suite(report: &Report, input: &Input, is_read: bool, words: &Words) -> Suite {
    let mut suite = Suite {
        name: input.path.clone(),
        counts: Counts::default(),
        cases: String::new(),
    };
    let findings = report.findings.iter();
    let mut is_clean = true;
    for finding in findings.filter(|finding| finding.path == input.path) {
        suite.add_finding(finding, words);
        is_clean = false;
    }
    let suppressed = report.suppressed.iter();
    for suppressed in suppressed.filter(|suppressed| suppressed.path == input.path) {
        suite.add_suppressed(suppressed);
    }
    let checked = say!(
        words,
        "report-checked-for",
        version = report.target.as_str()
    );
    if !is_read {
        suite.add_outcome(&checked, "error", &input.notes);
    } else if input.status != Status::Checked {
        suite.add_outcome(&checked, "skipped", &input.notes);
    } else if is_clean {
        suite.add_outcome(&checked, "", &input.notes);
    }
    suite
}

impl Suite {
    fn add_finding(&mut self, finding: &Finding, words: &Words) {
        let line = finding.start.line;
        let name = format!("{}: {}", finding.rule, finding.subject);
        let mut text = format!("{}:{line}:{}\n", finding.path, finding.start.column);
        text.push_str(&finding.message);
        for fix in &finding.fixes {
            text.push('\n');
            text.push_str(&fix_hint(fix, words));
            for line in fix_details(fix, words) {
                text.push_str(&format!("\n  {line}"));
            }
        }
        if !finding.source.is_empty() {
            text.push('\n');
            text.push_str(&finding.source);
        }
        self.open_case(&name, Some(line));
        let kind = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => {
                element(&mut self.cases, "system-out", &[], &text);
                return self.close_case();
            }
        };
        self.counts.failures += 1;
        let attributes = [("type", kind), ("message", finding.title.as_str())];
        element(&mut self.cases, "failure", &attributes, &text);
        self.close_case();
    }

    fn add_suppressed(&mut self, suppressed: &Suppressed) {
        let line = suppressed.start.line;
        let name = format!("{}: {}", suppressed.rule, suppressed.subject);
        self.open_case(&name, Some(line));
        self.counts.skipped += 1;
        let message = [("message", suppressed.reason.as_str())];
        element(&mut self.cases, "skipped", &message, &suppressed.title);
        self.close_case();
    }

    /// The input as a whole.
    fn add_outcome(&mut self, name: &str, outcome: &str, notes: &[String]) {
        self.open_case(name, None);
        match outcome {
            "error" => self.counts.errors += 1,
            "skipped" => self.counts.skipped += 1,
            _ => {}
        }
        let notes = notes.join("\n");
        match outcome {
            "" if notes.is_empty() => {}
            "" => element(&mut self.cases, "system-out", &[], &notes),
            _ => element(&mut self.cases, outcome, &[("message", &notes)], ""),
        }
        self.close_case();
    }

    fn open_case(&mut self, name: &str, line: Option<usize>) {
        self.counts.tests += 1;
        self.cases.push_str("    <testcase");
        attribute(&mut self.cases, "classname", &self.name);
        attribute(&mut self.cases, "name", name);
        attribute(&mut self.cases, "file", &self.name);
        if let Some(line) = line {
            attribute(&mut self.cases, "line", &line.to_string());
        }
        self.cases.push_str(">\n");
    }

    fn close_case(&mut self) {
        self.cases.push_str("    </testcase>\n");
    }
}

fn open(xml: &mut String, indent: &str, tag: &str, name: &str, counts: Counts) {
    xml.push_str(&format!("{indent}<{tag}"));
    attribute(xml, "name", name);
    for (name, count) in [
        ("tests", counts.tests),
        ("failures", counts.failures),
        ("errors", counts.errors),
        ("skipped", counts.skipped),
    ] {
        attribute(xml, name, &count.to_string());
    }
    xml.push_str(">\n");
}

fn element(xml: &mut String, tag: &str, attributes: &[(&str, &str)], text: &str) {
    xml.push_str(&format!("      <{tag}"));
    for (name, value) in attributes {
        attribute(xml, name, value);
    }
    if text.is_empty() {
        xml.push_str("/>\n");
        return;
    }
    xml.push('>');
    escape(xml, text, false);
    xml.push_str(&format!("</{tag}>\n"));
}

fn attribute(xml: &mut String, name: &str, value: &str) {
    xml.push_str(&format!(" {name}=\""));
    escape(xml, value, true);
    xml.push('"');
}

/// Writes text so that XML reads it back; characters that XML 1.0 cannot hold become U+FFFD.
fn escape(xml: &mut String, text: &str, is_attribute: bool) {
    for c in text.chars() {
        match c {
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '&' => xml.push_str("&amp;"),
            '"' if is_attribute => xml.push_str("&quot;"),
            '\n' | '\t' if is_attribute => xml.push_str(&format!("&#{};", c as u32)),
            '\n' | '\t' => xml.push(c),
            '\r' => xml.push_str("&#13;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => xml.push('\u{fffd}'),
            c => xml.push(c),
        }
    }
}
