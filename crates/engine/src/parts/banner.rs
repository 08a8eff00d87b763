//! Cards that stand over the list when there is more to say than the findings: partly checked, not recognised, nothing found.

use check::{Checked, Coverage, Status, Suppressed};
use facts::Minor;
use maud::{Markup, html};
use pages::{Icon, icon, severity};
use protocol::FileId;
use report::say;
use words::{Words, say};

use super::{Hands, Reader, chosen};
use crate::choices::Choices;
use crate::text::Text;

/// Cards about single texts that are shown at most.
const MOST_CARDS: usize = 4;

/// Suppressed findings that are named at most; the reports have them all.
const MOST_SUPPRESSED: usize = 50;

/// What there is to see of a verdict.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    /// Findings: info, warning, error.
    pub(crate) counts: &'a [usize],
    pub(crate) coverage: Coverage,
    /// The list shows none of them.
    pub(crate) is_all_hidden: bool,
    /// The only rule whose findings are listed.
    pub(crate) rule: Option<&'static str>,
    /// Values that were hidden here and can be put back.
    pub(crate) n_hidden: usize,
    /// Findings whose fixes somebody has to look at.
    pub(crate) n_review: usize,
    /// What was chosen for fixes.
    pub(crate) choices: &'a Choices,
    /// Texts are not what they were when they were opened.
    pub(crate) has_changes: bool,
}

/// The cards for a verdict.
pub(crate) fn banner(
    reader: Reader,
    texts: &[(FileId, &Text)],
    target: Minor,
    seen: Seen,
) -> Markup {
    let words = reader.words;
    let coverage = seen.coverage;
    let n_found = seen.counts.iter().sum::<usize>();
    let checked = texts
        .iter()
        .filter_map(|(file, text)| Some((*file, *text, text.checked()?)));
    let is_one_of_many = texts.len() > 1;
    let unclear = checked.filter(|(_, text, checked)| {
        checked.status != Status::Checked && !text.content.trim().is_empty()
    });
    let is_clean = n_found == 0 && coverage.checked + coverage.foreign > 0;
    html! {
        @for (file, text, checked) in unclear.take(MOST_CARDS) {
            @let name = is_one_of_many.then_some(text.path.as_str());
            @match checked.status {
                Status::NotRecognized => (not_recognised(reader, file, name, checked)),
                _ => (partly(words, name, checked)),
            }
        }
        (suppressed(words, texts))
        (to_do(words, seen))
        @if seen.n_hidden > 0 { (offer(&say!(words, "share-put-back-what", count = seen.n_hidden), None, "put-back", &say!(words, "share-put-back"))) }
        @if let Some(rule) = seen.rule { (offer(&say!(words, "share-rule"), Some(rule), "rule", &say!(words, "share-all-rules"))) }
        @if is_clean { (nothing(reader, target, coverage)) }
        @if n_found > 0 && seen.is_all_hidden {
            div.card.note-info.verdict.slim { (severity("info")) div { p { (say!(words, "check-none-shown")) } } }
        }
    }
}

/// What there is to review and what was changed, each with a button that shows it, and what was chosen.
fn to_do(words: &Words, seen: Seen) -> Markup {
    html! {
        @if seen.n_review > 0 || seen.has_changes {
            div.to-do {
                @if seen.n_review > 0 {
                    button.btn.sm type="button" #to-review data-fixing="review" { (icon(Icon::Edit)) (say!(words, "review-start", count = seen.n_review)) }
                }
                @if seen.has_changes {
                    button.btn.sm type="button" #to-changes data-fixing="changes" { (icon(Icon::File)) (say!(words, "changes-show")) }
                }
            }
        }
        (chosen(words, seen.choices))
    }
}

/// A line with a button that ends what it tells of.
fn offer(text: &str, code: Option<&str>, what: &str, label: &str) -> Markup {
    html! {
        div.card.note-info.verdict.slim {
            (severity("info"))
            div {
                p { (text) @if let Some(code) = code { " " code { (code) } } }
                div.acts2 { button.btn.sm type="button" data-do=(what) { (label) } }
            }
        }
    }
}

/// What comments in the texts suppress, with their reasons.
fn suppressed(words: &Words, texts: &[(FileId, &Text)]) -> Markup {
    let all = || {
        let checked = texts
            .iter()
            .filter_map(|(_, text)| Some((*text, text.checked()?)));
        checked.flat_map(|(text, checked)| checked.suppressed.iter().map(move |own| (text, own)))
    };
    let count = all().count();
    html! {
        @if count > 0 {
            div.card.note-info.verdict.slim {
                (severity("info"))
                details {
                    summary { (say!(words, "report-suppressed-count", count = count)) }
                    ul { @for (text, own) in all().take(MOST_SUPPRESSED) { li { (one_suppressed(words, text, own)) } } }
                }
            }
        }
    }
}

fn one_suppressed(words: &Words, text: &Text, suppressed: &Suppressed) -> Markup {
    let (line, _) = text
        .rows
        .position(&text.content, suppressed.finding.span.start);
    html! {
        code { (suppressed.finding.rule) } " " (text.path) ":" (line) ": "
        @if suppressed.reason.is_empty() { (say!(words, "report-no-reason")) } @else { (suppressed.reason) }
    }
}

fn partly(words: &Words, name: Option<&str>, checked: &Checked) -> Markup {
    let Coverage {
        objects,
        checked: done,
        foreign,
        ..
    } = checked.coverage;
    let done = done + foreign;
    let title = match name {
        Some(name) => say!(
            words,
            "check-partly-file",
            name = name,
            done = done,
            count = objects
        ),
        None => say!(words, "check-partly", done = done, count = objects),
    };
    html! {
        div.card.partly.verdict {
            (severity("partly"))
            div { h3 { (title) } @for note in &checked.notes { p { (say(words, note)) } } }
        }
    }
}

fn not_recognised(reader: Reader, file: FileId, name: Option<&str>, checked: &Checked) -> Markup {
    let words = reader.words;
    let title = match name {
        Some(name) => say!(words, "check-not-recognised-file", name = name),
        None => say!(words, "check-not-recognised"),
    };
    html! {
        div.card.note-info.verdict {
            (severity("info"))
            div {
                h3 { (title) }
                p { (say!(words, "check-not-recognised-what")) }
                @for note in checked.notes.iter().filter(|note| note.key != "note-not-kubernetes") { p { (say(words, note)) } }
                @if reader.hands == Hands::Free {
                    div.acts2 {
                        button.btn.sm type="button" data-do="read-as" data-id=(file) { (say!(words, "check-as-kubernetes")) }
                    }
                }
            }
        }
    }
}

fn nothing(reader: Reader, target: Minor, coverage: Coverage) -> Markup {
    let words = reader.words;
    let date = facts::data_as_of();
    html! {
        div.card.verdict {
            (severity("ok"))
            div {
                h3 { (say!(words, "check-nothing", version = target.to_string())) }
                p { (say!(words, "check-nothing-checked", count = coverage.checked)) }
                @if coverage.foreign > 0 { p { (say!(words, "check-foreign", count = coverage.foreign)) } }
                p.sub {
                    (say!(words, "frame-data-as-of", date = words.day(date.year, date.month, date.day))) " "
                    a href=(reader.page("timeline")) { (say!(words, "check-next-dates")) }
                }
            }
        }
    }
}
