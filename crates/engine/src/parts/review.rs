//! The fixes that somebody has to look at, one after the other.

use maud::{Markup, html};
use pages::{Icon, icon, severity, severity_class, with_code};
use protocol::IGNORE;
use report::{say, say_more};
use words::{Words, say};

use super::finding::place;
use super::{Case, Reader, fixes};

/// A place in the queue.
pub(crate) struct Step<'a> {
    pub(crate) case: Case<'a>,
    /// The finding as the list names it.
    pub(crate) key: &'a str,
    /// Counts from 1.
    pub(crate) number: usize,
    pub(crate) of: usize,
    pub(crate) can_ignore: bool,
}

/// One finding with its fixes, and what can be done with it.
pub(crate) fn review(reader: Reader, step: &Step) -> Markup {
    let words = reader.words;
    let Case { text, finding, .. } = step.case;
    let (line, column) = text.rows.position(&text.content, finding.span.start);
    html! {
        div.rv-h {
            h3 #review-place { (say!(words, "review-place", at = step.number, count = step.of)) }
            (close(words))
        }
        div.rv-c data-key=(step.key) {
            div.rv-f {
                (severity(severity_class(finding.severity)))
                div {
                    p.f-title #review-what { (with_code(&say(words, &finding.message))) }
                    p.f-sub { (text.path) ", " (place(words, finding)) }
                }
                button.f-loc type="button" data-do="choose" title=(say!(words, "check-place", line = line, column = column)) { (line) ":" (column) }
            }
            @if let Some(more) = say_more(words, &finding.message) { p { (with_code(&more)) } }
            (fixes(reader, step.case))
            @if step.can_ignore { (ignore(words)) }
        }
        div.rv-b {
            button.btn.sm type="button" data-step="back" disabled[step.number == 1] { (icon(Icon::Undo)) (say!(words, "review-back")) kbd { "Shift F8" } }
            button.btn.sm type="button" data-step="skip" { (say!(words, "review-skip")) kbd { "F8" } }
        }
    }
}

/// The comment that asks not to report, with a reason.
fn ignore(words: &Words) -> Markup {
    html! {
        details.rv-i {
            summary { (say!(words, "review-ignore")) }
            div {
                p { (say!(words, "review-ignore-what")) }
                label for="review-reason" { (say!(words, "review-reason")) }
                input #review-reason type="text" maxlength="200" autocomplete="off";
                button.btn.sm type="button" data-do="apply" data-fix=(IGNORE) { (say!(words, "review-ignore-do")) }
            }
        }
    }
}

/// The end of the queue.
pub(crate) fn nothing_to_review(words: &Words, done: usize) -> Markup {
    html! {
        div.rv-h { h3 #review-place { (say!(words, "review-done")) } (close(words)) }
        div.rv-b {
            button.btn.sm type="button" data-step="back" disabled[done == 0] { (icon(Icon::Undo)) (say!(words, "review-back")) kbd { "Shift F8" } }
            button.btn.primary.sm type="button" data-step="end" { (say!(words, "review-end")) }
        }
    }
}

fn close(words: &Words) -> Markup {
    let close = say!(words, "review-end");
    html! { button.icon-btn.sm type="button" data-step="end" title=(close) aria-label=(close) { (icon(Icon::Close)) } }
}
