//! The list of findings over all texts: worst first, then by text and place.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use check::{Finding, Safety, Severity};
use protocol::{FileId, FixTitle, Item, List, MOST_MARKS, Mark, Row, View};
use words::Words;

use crate::speech::{say, say_more};
use crate::text::Text;

/// Findings in the order and with the filters of `view`.
pub(crate) fn list(texts: &BTreeMap<FileId, Text>, view: &View, words: &Words) -> List {
    let mut found: Vec<_> = texts
        .iter()
        .filter(|(file, _)| view.only.is_none_or(|only| only == **file))
        .flat_map(|(file, text)| {
            findings(text)
                .iter()
                .enumerate()
                .map(move |(i, finding)| (*file, i, finding))
        })
        .filter(|(_, _, finding)| !view.hidden.contains(&severity(finding.severity)))
        .collect();
    found.sort_by_key(|(file, i, finding)| (Reverse(finding.severity), *file, *i));
    let page = found.iter().skip(view.first).take(view.count);
    let items = page
        .filter_map(|(file, i, _)| item(texts.get(file)?, *file, *i, words))
        .collect();
    List {
        total: found.len(),
        first: view.first,
        items,
    }
}

/// One finding in words.
pub(crate) fn item(text: &Text, file: FileId, i: usize, words: &Words) -> Option<Item> {
    let finding = findings(text).get(i)?;
    let (line, column) = text.rows.position(&text.content, finding.span.start);
    Some(Item {
        file,
        finding: i,
        rule: finding.rule.to_owned(),
        severity: severity(finding.severity),
        subject: finding.subject.clone(),
        title: say(words, &finding.message),
        more: say_more(words, &finding.message),
        document: finding.document,
        embedded: finding.embedded.clone(),
        object: finding.object.as_ref().map(object),
        field: finding.field.clone(),
        line,
        column,
        from: text.units.at(&text.content, finding.span.start),
        to: text.units.at(&text.content, finding.span.end),
        row: text.rows.row_at(finding.span.start),
        removed_in: finding.removed_in.map(|minor| minor.to_string()),
        replacement: finding.replacement.clone(),
        guide: Some(finding.guide.to_owned()).filter(|slug| !slug.is_empty()),
        source: finding.source.to_owned(),
        fixes: finding
            .fixes
            .iter()
            .map(|fix| FixTitle {
                title: say(words, &fix.title),
                safety: safety(fix.safety),
            })
            .collect(),
    })
}

/// The squiggles of a text, the first ones by place.
pub(crate) fn marks(text: &Text) -> Vec<Mark> {
    let units = |offset| text.units.at(&text.content, offset);
    let marked = findings(text).iter().enumerate().take(MOST_MARKS);
    marked
        .map(|(i, f)| {
            Mark(
                units(f.span.start),
                units(f.span.end),
                severity(f.severity),
                i,
            )
        })
        .collect()
}

/// Rows of a text with their marks.
pub(crate) fn rows(text: &Text, first: usize, count: usize) -> Vec<Row> {
    let found = findings(text);
    let shown = (first..first.saturating_add(count)).map_while(|i| text.rows.row(&text.content, i));
    shown
        .map(|(bytes, line)| {
            let from = found.partition_point(|f| f.span.start < bytes.start);
            let here = found
                .iter()
                .enumerate()
                .skip(from)
                .take_while(|(_, f)| f.span.start <= bytes.end);
            let marks = here
                .map(|(i, f)| {
                    let end = f.span.end.min(bytes.end).max(f.span.start);
                    Mark(
                        f.span.start - bytes.start,
                        end - bytes.start,
                        severity(f.severity),
                        i,
                    )
                })
                .collect();
            Row {
                line,
                text: text.content[bytes].to_owned(),
                marks,
            }
        })
        .collect()
}

fn findings(text: &Text) -> &[Finding] {
    text.checked()
        .map(|checked| checked.findings.as_slice())
        .unwrap_or_default()
}

fn object(object: &check::Object) -> report::Object {
    report::Object {
        api_version: object.api_version.clone(),
        kind: object.kind.clone(),
        namespace: object.namespace.clone(),
        name: object.name.clone(),
    }
}

/// The severity as it travels.
pub(crate) fn severity(severity: Severity) -> report::Severity {
    match severity {
        Severity::Info => report::Severity::Info,
        Severity::Warning => report::Severity::Warning,
        Severity::Error => report::Severity::Error,
    }
}

fn safety(safety: Safety) -> report::Safety {
    match safety {
        Safety::Safe => report::Safety::Safe,
        Safety::Review => report::Safety::Review,
        Safety::Manual => report::Safety::Manual,
    }
}
