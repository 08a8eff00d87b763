//! A finding: closed, a row with what and where; open, what it means, its life, its fixes, and where it is proved.

use check::Finding;
use maud::{Markup, html};
use pages::{safety, safety_class, severity, severity_class, with_code};
use report::{say, say_more};
use words::{Words, say};

use super::{Case, Hands, Reader, fixes, life};
use crate::choices::best_fix;
use crate::text::Text;

/// The row of the list.
pub(crate) fn head(words: &Words, text: &Text, finding: &Finding, is_one_of_many: bool) -> Markup {
    html! {
        details.finding {
            summary data-do="choose" { (summary(words, text, finding, is_one_of_many)) }
            div.f-body {}
        }
    }
}

/// What and where, in one line and a half.
pub(crate) fn summary(
    words: &Words,
    text: &Text,
    finding: &Finding,
    is_one_of_many: bool,
) -> Markup {
    let (line, column) = text.rows.position(&text.content, finding.span.start);
    let choices = text
        .verdict
        .as_ref()
        .map_or(&[][..], |judged| &judged.choices);
    let best = best_fix(finding, choices).and_then(|i| finding.fixes.get(i));
    let safest = best.or(finding.fixes.iter().min_by_key(|fix| fix.safety));
    let safest = safest.map(|fix| fix.safety);
    html! {
                (severity(severity_class(finding.severity)))
                span {
                    span.vh { (severity_word(words, finding)) " " }
                    span.f-title { (with_code(&say(words, &finding.message))) }
                    span.f-sub {
                        (place(words, finding))
                        @if let Some(since) = finding.since { ", " (say!(words, "report-since", version = since.to_string())) }
                    }
                    @if is_one_of_many { span.f-sub { (text.path) } }
                }
                span.f-side {
                    span.f-loc title=(say!(words, "check-place", line = line, column = column)) { (line) ":" (column) }
                    @if let Some(safest) = safest { (safety(words, safety_class(safest))) }
                }
    }
}

fn severity_word(words: &Words, finding: &Finding) -> String {
    match finding.severity {
        check::Severity::Error => say!(words, "frame-error"),
        check::Severity::Warning => say!(words, "frame-warning"),
        check::Severity::Info => say!(words, "frame-info"),
    }
}

/// `Ingress shop, document 1`.
pub(super) fn place(words: &Words, finding: &Finding) -> String {
    let document = finding.document;
    let object = finding.object.as_ref().and_then(|object| {
        let kind = object.kind.as_deref()?;
        Some(
            object
                .name
                .as_deref()
                .map_or_else(|| kind.to_owned(), |name| format!("{kind} {name}")),
        )
    });
    // A range of lines says no more than the place of the finding does.
    let field = finding.embedded.as_deref();
    let field = field.filter(|field| !field.starts_with('#'));
    match (object, field) {
        (Some(object), Some(field)) => say!(
            words,
            "check-where-embedded",
            object = object,
            document = document,
            field = field
        ),
        (Some(object), None) => say!(words, "check-where", object = object, document = document),
        (None, _) => say!(words, "check-where-document", document = document),
    }
}

/// What stands in the open finding.
pub(crate) fn body(reader: Reader, case: Case) -> Markup {
    let words = reader.words;
    let Case {
        finding, options, ..
    } = case;
    html! {
        @if let Some(more) = say_more(words, &finding.message) { p { (with_code(&more)) } }
        (life::life(words, finding, options.target))
        (fixes(reader, case))
        (links(reader, finding))
    }
}

fn links(reader: Reader, finding: &Finding) -> Markup {
    let words = reader.words;
    html! {
        div.links {
            @if !finding.guide.is_empty() {
                a href=(reader.page(&format!("guides/{}", finding.guide))) { (say!(words, "check-link-guide")) }
            }
            a href=(reader.page(&format!("rules/{}", finding.rule))) { (say!(words, "check-link-rule", rule = finding.rule)) }
            @if !finding.source.is_empty() {
                a href=(finding.source) target="_blank" rel="noopener" { (say!(words, "check-link-source")) }
            }
            @if reader.hands == Hands::Free {
                button.as-link type="button" data-do="rule" data-id=(finding.rule) { (say!(words, "share-only-rule")) }
                button.as-link type="button" data-do="take" data-what="case" { (say!(words, "report-wrong")) }
            }
        }
    }
}
