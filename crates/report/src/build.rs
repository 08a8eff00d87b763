//! From what `check` found in some texts to one report in a reader's language.

use std::borrow::Cow;

use check::{Checked, Fixed, LineIndex, Options};
use words::Words;

use crate::speech::{say, say_all};
use crate::trial::prove;
use crate::{
    Choice, Coverage, Edit, Finding, Fix, Input, Object, Position, Report, SCHEMA, Safety,
    Severity, Span, Status, Summary, Suppressed, SuppressedBy,
};

/// Builds the report on inputs, each a path, its text and what was found in it.
pub fn build(inputs: &[(&str, &str, &Checked)], options: &Options, words: &Words) -> Report {
    let (mut findings, mut suppressed) = (Vec::new(), Vec::new());
    for (path, text, checked) in inputs {
        // The lines of a text are only counted where something is to be found on them.
        if checked.findings.is_empty() && checked.suppressed.is_empty() {
            continue;
        }
        let lines = LineIndex::new(text);
        let own = checked.findings.iter();
        findings.extend(own.map(|found| finding(path, &lines, found, words)));
        let hidden = checked.suppressed.iter();
        suppressed.extend(hidden.map(|hidden| by_comment(path, &lines, hidden, words)));
    }
    Report {
        schema: SCHEMA,
        farol: env!("CARGO_PKG_VERSION").to_owned(),
        data_as_of: facts::data_as_of().to_string(),
        target: options.target.to_string(),
        from: options.from.map(|minor| minor.to_string()),
        inputs: inputs
            .iter()
            .map(|(path, _, checked)| input(path, checked, words))
            .collect(),
        summary: Summary::of(&findings),
        suppressed,
        findings,
    }
}

/// What fixes have left in a text, at its places there, with the fixes that another choice or more trust would apply.
pub fn left(path: &str, fixed: &Fixed, options: &Options, words: &Words) -> Vec<Finding> {
    still_found(path, fixed, options, words).1
}

/// The same, and what those fixes would change.
pub fn left_proved(path: &str, fixed: &Fixed, options: &Options, words: &Words) -> Vec<Finding> {
    let (checked, mut findings) = still_found(path, fixed, options, words);
    let inputs = [(path, fixed.text.as_str(), &checked)];
    prove(&mut findings, &inputs, &[options]);
    findings
}

fn still_found(
    path: &str,
    fixed: &Fixed,
    options: &Options,
    words: &Words,
) -> (Checked, Vec<Finding>) {
    let checked = check::check(&fixed.text, options);
    let checked = check::offered(&fixed.text, checked, options);
    let lines = LineIndex::new(&fixed.text);
    let found = checked.findings.iter();
    let findings = found.map(|found| finding(path, &lines, found, words));
    let findings = findings.collect();
    (checked, findings)
}

/// What fixes have mended in a text: findings in the order in which that was done, each with its fix. Those of a later round
/// have their places in the text that the one before left.
pub fn mended(path: &str, text: &str, fixed: &Fixed, words: &Words) -> Vec<Finding> {
    let mut text = Cow::Borrowed(text);
    let mut all = Vec::new();
    for (round, edits) in fixed.mended.iter().zip(&fixed.rounds) {
        let lines = LineIndex::new(&text);
        let found = round.iter();
        all.extend(found.map(|found| finding(path, &lines, found, words)));
        let Some(next) = check::apply(&text, edits) else {
            break;
        };
        text = Cow::Owned(next);
    }
    all
}

impl Summary {
    /// Of these findings.
    pub(crate) fn of(findings: &[Finding]) -> Summary {
        let count = |severity| {
            let found = findings.iter();
            found.filter(|finding| finding.severity == severity).count()
        };
        Summary {
            error: count(Severity::Error),
            warning: count(Severity::Warning),
            info: count(Severity::Info),
        }
    }
}

fn input(path: &str, checked: &Checked, words: &Words) -> Input {
    let check::Coverage {
        objects,
        checked: whole,
        foreign,
        partial,
        skipped,
    } = checked.coverage;
    Input {
        path: path.to_owned(),
        detected: checked.detected.name().to_owned(),
        documents: checked.documents,
        status: match checked.status {
            check::Status::Checked => Status::Checked,
            check::Status::PartlyChecked => Status::PartlyChecked,
            check::Status::NotRecognized => Status::NotRecognized,
        },
        notes: checked
            .notes
            .iter()
            .map(|note| plain(&say(words, note)))
            .collect(),
        coverage: Coverage {
            objects,
            checked: whole,
            foreign,
            partial,
            skipped,
        },
    }
}

fn by_comment(
    path: &str,
    lines: &LineIndex<'_>,
    hidden: &check::Suppressed,
    words: &Words,
) -> Suppressed {
    let found = finding(path, lines, &hidden.finding, words);
    Suppressed::new(found, hidden.reason.clone(), SuppressedBy::Comment)
}

fn finding(path: &str, lines: &LineIndex<'_>, found: &check::Finding, words: &Words) -> Finding {
    let position = |offset| {
        let (line, column) = lines.position(offset);
        Position { line, column }
    };
    Finding {
        rule: found.rule.to_owned(),
        severity: match found.severity {
            check::Severity::Info => Severity::Info,
            check::Severity::Warning => Severity::Warning,
            check::Severity::Error => Severity::Error,
        },
        subject: found.subject.clone(),
        path: path.to_owned(),
        document: found.document,
        embedded: found.embedded.clone(),
        object: found.object.as_ref().map(object),
        field: found.field.clone(),
        span: Span {
            start: found.span.start,
            end: found.span.end,
        },
        start: position(found.span.start),
        end: position(found.span.end),
        title: plain(&say(words, &found.message)),
        message: plain(&say_all(words, &found.message)),
        deprecated_in: found.deprecated_in.map(|minor| minor.to_string()),
        removed_in: found.removed_in.map(|minor| minor.to_string()),
        since: found.since.map(|minor| minor.to_string()),
        replacement: found.replacement.clone(),
        guide: Some(found.guide.to_owned()).filter(|slug| !slug.is_empty()),
        source: found.source.to_owned(),
        fixes: found.fixes.iter().map(|fixed| fix(fixed, words)).collect(),
    }
}

/// Messages mark code with backticks; a report is plain text.
fn plain(message: &str) -> String {
    message.replace('`', "")
}

fn object(object: &check::Object) -> Object {
    Object {
        api_version: object.api_version.clone(),
        kind: object.kind.clone(),
        namespace: object.namespace.clone(),
        name: object.name.clone(),
    }
}

/// A fix in words.
pub(crate) fn fix(fix: &check::Fix, words: &Words) -> Fix {
    let edit = |edit: &check::Edit| Edit {
        start: edit.span.start,
        end: edit.span.end,
        text: edit.text.clone(),
    };
    Fix {
        title: plain(&say(words, &fix.title)),
        safety: match fix.safety {
            check::Safety::Safe => Safety::Safe,
            check::Safety::Review => Safety::Review,
            check::Safety::Manual => Safety::Manual,
        },
        edits: fix.edits.iter().map(edit).collect(),
        notes: fix
            .notes
            .iter()
            .map(|note| plain(&say(words, note)))
            .collect(),
        choice: fix.choice.as_ref().map(|choice| Choice {
            name: choice.name.to_owned(),
            value: choice.value.clone(),
        }),
        reaches: fix.reaches.clone(),
        copy: fix.copy.clone(),
        proof: None,
    }
}
