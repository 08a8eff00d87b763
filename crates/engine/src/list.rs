//! The list of findings over all texts: worst first, then by text and place; and the marks of one text.

use std::collections::BTreeMap;

use check::{Finding, Severity};
use protocol::{FileId, Item, MOST_MARKS, View};
use report::say;
use words::Words;

use crate::choices::{best_fix, read};
use crate::parts::head;
use crate::text::Text;

/// How many findings there are with the filters of `view`, and the first of them.
pub(crate) fn list(
    texts: &BTreeMap<FileId, Text>,
    view: &View,
    words: &Words,
) -> (usize, Vec<Item>) {
    let rule = rule_of(view);
    let choices = read(&view.choices);
    let of_level = |wanted: u8| {
        let shown = texts
            .iter()
            .filter(|(file, _)| !view.is_only_shown || **file == view.shown);
        let all = shown.flat_map(|(file, text)| {
            text.findings()
                .iter()
                .enumerate()
                .map(move |(i, found)| (*file, text, i, found))
        });
        all.filter(move |(_, _, _, finding)| {
            level(finding.severity) == wanted && rule.is_none_or(|rule| finding.rule == rule)
        })
    };
    let levels = [2, 1, 0]
        .into_iter()
        .filter(|level| !view.hidden.contains(level));
    let mut found = levels.flat_map(of_level);
    let is_one_of_many = texts.len() > 1;
    let first = found.by_ref().take(view.count);
    let items: Vec<Item> = first
        .map(|(file, text, i, finding)| Item {
            fix: best_fix(finding, &choices),
            ..item(words, file, text, i, finding, is_one_of_many)
        })
        .collect();
    (items.len() + found.count(), items)
}

/// The one rule whose findings are listed; none if the view names none that there is.
pub(crate) fn rule_of(view: &View) -> Option<&'static str> {
    let mut ids = check::rules().iter().map(|rule| rule.id);
    ids.find(|id| *id == view.rule)
}

fn item(
    words: &Words,
    file: FileId,
    text: &Text,
    i: usize,
    finding: &Finding,
    is_one_of_many: bool,
) -> Item {
    Item {
        file,
        finding: i,
        from: text.units.at(&text.content, finding.span.start),
        to: text.units.at(&text.content, finding.span.end),
        row: text.rows.row_at(finding.span.start),
        fix: None,
        title: title(words, finding),
        html: head(words, text, finding, is_one_of_many).into_string(),
    }
}

/// What was found, without markup.
pub(crate) fn title(words: &Words, finding: &Finding) -> String {
    say(words, &finding.message).replace('`', "")
}

/// The squiggles of a text, the first ones by place, as the editor wants them.
pub(crate) fn marks(text: &Text) -> Vec<u8> {
    let units = |offset| text.units.at(&text.content, offset);
    let marked = text.findings().iter().enumerate().take(MOST_MARKS);
    let numbers = marked.flat_map(|(i, f)| {
        [
            units(f.span.start),
            units(f.span.end),
            level(f.severity).into(),
            i,
        ]
    });
    numbers
        .flat_map(|n| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes())
        .collect()
}

/// The severity as it travels.
pub(crate) fn level(severity: Severity) -> u8 {
    match severity {
        Severity::Info => 0,
        Severity::Warning => 1,
        Severity::Error => 2,
    }
}
