//! The report for people at a terminal: findings by file, each with its line, then what was checked.

use words::{Words, say};

use crate::excerpt::excerpt;
use crate::visible::visible;
use crate::{Choice, Coverage, Finding, Fix, Input, Report, Safety, Severity, Status};

/// Whether the text is coloured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paint {
    /// Plain text, for files and pipes.
    Plain,
    /// Escape sequences for a terminal.
    Coloured,
}

/// Writes a report; `texts` are the texts of its inputs in the same order, for the lines around findings.
pub fn human(report: &Report, texts: &[&str], words: &Words, paint: Paint) -> String {
    let mut out = String::new();
    let mut findings = report.findings.as_slice();
    for (i, input) in report.inputs.iter().enumerate() {
        let text = texts.get(i).copied().unwrap_or_default();
        let n_own = findings
            .iter()
            .take_while(|finding| finding.path == input.path)
            .count();
        let (own, others) = findings.split_at(n_own);
        findings = others;
        for finding in own {
            write_finding(&mut out, finding, text, words, paint);
        }
        if input.status != Status::Checked && !input.notes.is_empty() {
            write_notes(&mut out, input, words, paint);
        }
    }
    write_summary(&mut out, report, words, paint);
    out
}

fn write_notes(out: &mut String, input: &Input, words: &Words, paint: Paint) {
    *out += &format!("{}\n", paint.bold(&visible(&input.path)));
    for note in &input.notes {
        let note = visible(note).into_owned();
        *out += &format!("  {}\n", say!(words, "command-note", note = note));
    }
    out.push('\n');
}

fn write_finding(out: &mut String, finding: &Finding, text: &str, words: &Words, paint: Paint) {
    let path = visible(&finding.path);
    let place = paint.bold(&format!(
        "{path}:{}:{}",
        finding.start.line, finding.start.column
    ));
    let severity = paint.of(finding.severity, &severity_word(finding.severity, words));
    *out += &format!("{place} {severity} {}\n", finding.rule);
    if let Some(excerpt) = excerpt(text, finding.span.start, finding.span.end) {
        let number = finding.start.line.to_string();
        let bar = paint.dim("|");
        let marks = paint.of(finding.severity, &excerpt.marks);
        let blank = " ".repeat(number.len());
        *out += &format!(
            "  {} {bar} {}\n  {blank} {bar} {marks}\n",
            paint.dim(&number),
            excerpt.text
        );
    }
    *out += &format!("  {}\n", visible(&finding.message.replace('\n', " ")));
    for line in fix_lines(&finding.fixes, words, |_, hint| hint) {
        *out += &format!("  {}\n", visible(&line));
    }
    out.push('\n');
}

/// The word for a severity, as it stands after a place.
pub fn severity_word(severity: Severity, words: &Words) -> String {
    match severity {
        Severity::Error => words.t(words::key!("command-error")),
        Severity::Warning => words.t(words::key!("command-warning")),
        Severity::Info => words.t(words::key!("command-info")),
    }
}

/// What a fix does, and how far it can be trusted.
pub fn fix_hint(fix: &Fix, words: &Words) -> String {
    let title = fix.title.trim_end_matches(['.', '。']);
    let title = match &fix.choice {
        Some(choice) => format!("{title} ({})", choice.option()),
        None => title.to_owned(),
    };
    match fix.safety {
        Safety::Safe => say!(words, "command-fix-safe", title = title),
        Safety::Review => say!(words, "command-fix-review", title = title),
        Safety::Manual => say!(words, "command-fix-manual", title = title),
    }
}

/// What a fix changes in meaning, and where else it reaches; a sentence each.
pub(crate) fn fix_notes(fix: &Fix, words: &Words) -> Vec<String> {
    let mut notes = fix.notes.clone();
    if !fix.reaches.is_empty() {
        let fields = fix.reaches.join(", ");
        notes.push(say!(words, "command-fix-reaches", fields = fields));
    }
    notes
}

/// The lines below the hint of a fix: its notes, then the text to copy.
pub fn fix_details(fix: &Fix, words: &Words) -> Vec<String> {
    let mut lines = fix_notes(fix, words);
    let copy = fix.copy.iter().flat_map(|text| text.lines());
    lines.extend(copy.map(|line| format!("| {line}")));
    lines
}

/// A line for each fix, its hint as `hint` puts it, with its details below it; those that several share in a row stand once.
pub fn fix_lines(
    fixes: &[Fix],
    words: &Words,
    hint: impl Fn(&Fix, String) -> String,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (i, fix) in fixes.iter().enumerate() {
        lines.push(hint(fix, fix_hint(fix, words)));
        let details = fix_details(fix, words);
        let next = fixes.get(i + 1).map(|next| fix_details(next, words));
        if next.as_ref() != Some(&details) {
            lines.extend(details.iter().map(|line| format!("  {line}")));
        }
    }
    lines
}

impl Choice {
    /// As the command takes it: `--choose runtime=containerd`.
    pub fn option(&self) -> String {
        let value = match self.value.as_str() {
            "" => "…",
            value => value,
        };
        format!("--choose {}={value}", self.name)
    }
}

fn write_summary(out: &mut String, report: &Report, words: &Words, paint: Paint) {
    *out += &format!("{}\n", paint.bold(&verdict(report, words)));
    if let Some(line) = suppressed_line(report, words) {
        *out += &format!("{}\n", visible(&line));
    }
    *out += &format!("{}\n", coverage(report, words));
}

/// How many findings there are, in one line.
pub(crate) fn verdict(report: &Report, words: &Words) -> String {
    let target = report.target.as_str();
    let is_whole = report
        .inputs
        .iter()
        .all(|input| input.status == Status::Checked);
    match report.findings.is_empty() {
        true if is_whole => say!(words, "command-clean", target = target),
        true => say!(words, "command-clean-partly", target = target),
        false => say!(
            words,
            "command-found",
            errors = report.summary.error,
            warnings = report.summary.warning,
            infos = report.summary.info,
            target = target,
        ),
    }
}

/// How many findings are suppressed and why, in one line.
pub(crate) fn suppressed_line(report: &Report, words: &Words) -> Option<String> {
    let mut reasons: Vec<String> = Vec::new();
    for suppressed in &report.suppressed {
        let reason = match suppressed.reason.as_str() {
            "" => suppressed.rule.clone(),
            reason => format!("{} ({reason})", suppressed.rule),
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    (!reasons.is_empty()).then(|| {
        let count = report.suppressed.len();
        let reasons = reasons.join(", ");
        say!(words, "report-suppressed", count = count, reasons = reasons)
    })
}

/// What was checked, and what was not.
pub(crate) fn coverage(report: &Report, words: &Words) -> String {
    let mut sum = Coverage::default();
    for input in &report.inputs {
        sum.objects += input.coverage.objects;
        sum.checked += input.coverage.checked;
        sum.foreign += input.coverage.foreign;
        sum.partial += input.coverage.partial;
        sum.skipped += input.coverage.skipped;
    }
    let is_read = |input: &&Input| input.status != Status::NotRecognized;
    let files = report.inputs.iter().filter(is_read).count();
    let date = day(&report.data_as_of, words);
    if sum.checked == sum.objects {
        return say!(
            words,
            "command-coverage",
            checked = sum.checked,
            objects = sum.objects,
            files = files,
            date = date,
        );
    }
    say!(
        words,
        "command-coverage-rest",
        checked = sum.checked,
        objects = sum.objects,
        files = files,
        foreign = sum.foreign,
        partial = sum.partial,
        skipped = sum.skipped,
        date = date,
    )
}

/// A day `YYYY-MM-DD` as the locale writes it.
fn day(iso: &str, words: &Words) -> String {
    let parts: Vec<u16> = iso
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    match parts[..] {
        [year, month, day] => words.day(year, month as u8, day as u8),
        _ => iso.to_owned(),
    }
}

impl Paint {
    fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    fn dim(self, text: &str) -> String {
        self.with("2", text)
    }

    fn of(self, severity: Severity, text: &str) -> String {
        let code = match severity {
            Severity::Error => "31",
            Severity::Warning => "33",
            Severity::Info => "34",
        };
        self.with(code, text)
    }

    fn with(self, code: &str, text: &str) -> String {
        match self {
            Paint::Plain => text.to_owned(),
            Paint::Coloured => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        }
    }
}
