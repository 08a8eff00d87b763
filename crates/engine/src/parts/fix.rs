//! The fixes of a finding: what each would change, what that means, the proof that it works on this text, and what there is
//! to choose. Fixes that only a choice tells apart stand in one box.

use check::{Finding, Fix, Options, Proof, Safety};
use maud::{Markup, html};
use pages::{Icon, icon, safety, safety_class, with_code};
use report::say;
use words::{Words, say};

use super::choice::{Picker, default_value, picker, value_name};
use super::diff::{Tried, tried, unified};
use super::{Hands, Reader};
use crate::choices::{chosen, is_chosen};
use crate::text::Text;

/// A finding of a text.
#[derive(Clone, Copy)]
pub(crate) struct Case<'a> {
    pub(crate) text: &'a Text,
    pub(crate) finding: &'a Finding,
    pub(crate) options: &'a Options,
    /// Tells the ids of its parts from those of others on the page.
    pub(crate) at: &'a str,
}

/// Every fix, in boxes.
pub(crate) fn fixes(reader: Reader, case: Case) -> Markup {
    let fixes = &case.finding.fixes;
    if reader.hands != Hands::Free {
        return html! { @for fix in fixes { (fix_box(reader, case, fix, true, &html! {})) } };
    }
    let mut names: Vec<Option<&str>> = Vec::new();
    for fix in fixes {
        let name = fix.choice.as_ref().map(|choice| choice.name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let plain = |fix: &&Fix| fix.choice.is_none() && fix.safety != Safety::Manual;
    let mut defaults = fixes.iter().filter(plain);
    // One fix takes the default for granted, and others another value: they are one fix with a choice.
    let default = match (
        names.iter().flatten().count(),
        defaults.next(),
        defaults.next(),
    ) {
        (1, Some(one), None) => Some(one),
        _ => None,
    };
    html! {
        @for name in names {
            @match name {
                Some(name) => (chooser(reader, case, name, default)),
                None => @for fix in fixes.iter().filter(|fix| fix.choice.is_none() && default.is_none_or(|own| !std::ptr::eq(own, *fix))) {
                    (fix_box(reader, case, fix, true, &html! {}))
                },
            }
        }
    }
}

/// The fixes for the values of one choice; `default` needs none to be made.
fn chooser(reader: Reader, case: Case, name: &str, default: Option<&Fix>) -> Markup {
    let value_of = |fix: &Fix| {
        fix.choice
            .clone()
            .filter(|choice| choice.name == name)
            .map(|choice| choice.value)
    };
    let of_choice = || {
        case.finding
            .fixes
            .iter()
            .filter(|fix| value_of(fix).is_some())
    };
    let values: Vec<String> = of_choice().filter_map(value_of).collect();
    let mut offered: Vec<&str> = values.iter().map(String::as_str).collect();
    let fallback = default.and_then(|_| default_value(name, &offered));
    offered.extend(fallback);
    let choices = &case.options.choices;
    let taken = of_choice().find(|fix| is_chosen(fix, choices));
    let open = || of_choice().find(|fix| value_of(fix).is_some_and(|value| value.is_empty()));
    let shown = taken.or(default).or_else(open);
    let picker = picker(
        reader.words,
        &Picker {
            name,
            value: chosen(choices, name).or(fallback),
            offered: &offered,
            at: case.at,
        },
    );
    match shown.or_else(|| of_choice().next()) {
        Some(fix) => fix_box(reader, case, fix, shown.is_some(), &picker),
        None => picker,
    }
}

/// One box; before something is chosen only what there is to choose.
fn fix_box(reader: Reader, case: Case, fix: &Fix, is_open: bool, picker: &Markup) -> Markup {
    let words = reader.words;
    let is_manual = fix.safety == Safety::Manual;
    let proof = is_open
        .then(|| check::prove(&case.text.judged(), case.options, case.finding, fix))
        .flatten();
    // What does not keep its promise is not offered; there may be something else to choose.
    if proof.is_none() && is_open && !is_manual && picker.0.is_empty() {
        return html! {};
    }
    let tied = fix
        .choice
        .as_ref()
        .filter(|choice| reader.hands != Hands::Free && !choice.value.is_empty());
    html! {
        div.fix {
            div.fix-head {
                (icon(Icon::Wrench)) span { (with_code(&say(words, &fix.title))) }
                @if is_open { (safety(words, safety_class(fix.safety))) }
            }
            (picker)
            @if let Some(choice) = tied { p.note { (words.say(choice_key(choice.name), &[])) ": " (value_name(&choice.value)) } }
            @if !is_open {
                p.note { (say!(words, "choice-choose")) }
            } @else if is_manual {
                (by_hand(reader, fix))
            } @else if let Some(proof) = &proof {
                (by_itself(reader, case, fix, proof))
            } @else {
                p.note { (say!(words, "proof-failed")) }
            }
        }
    }
}

/// The message that names a choice.
pub(super) fn choice_key(name: &str) -> &'static str {
    match name {
        "runtime" => "choice-runtime",
        "package-minor" => "choice-package-minor",
        "ingress-class" => "choice-ingress-class",
        _ => "choice-pathtype",
    }
}

/// What a reader has to do, in order, and a text to take along.
fn by_hand(reader: Reader, fix: &Fix) -> Markup {
    let words = reader.words;
    html! {
        @if fix.notes.is_empty() && fix.copy.is_none() {
            p.note { (say!(words, "check-manual")) }
        }
        @if !fix.notes.is_empty() {
            ol.notes { @for note in &fix.notes { li { (with_code(&say(words, note))) } } }
        }
        @if let Some(copy) = &fix.copy {
            pre.copy tabindex="0" role="region" aria-label=(say!(words, "by-hand-text")) { (copy) }
            @if reader.hands != Hands::Tied {
                div.fix-foot {
                    button.btn.sm type="button" data-copy=(copy) { (icon(Icon::Paste)) (say!(words, "by-hand-copy")) }
                }
            }
        }
    }
}

/// What changes, and the button that does it.
fn by_itself(reader: Reader, case: Case, fix: &Fix, proof: &Proof) -> Markup {
    let words = reader.words;
    let i = case
        .finding
        .fixes
        .iter()
        .position(|own| std::ptr::eq(own, fix))
        .unwrap_or_default();
    html! {
        (notes(words, fix))
        (tried(words, &Tried { text: case.text, fix, proof }))
        @if reader.hands != Hands::Tied { (buttons(reader, case.text, i, fix)) }
    }
}

fn notes(words: &Words, fix: &Fix) -> Markup {
    html! {
        @if let [note] = fix.notes.as_slice() {
            p.note { (with_code(&say(words, note))) }
        } @else if !fix.notes.is_empty() {
            ul.notes { @for note in &fix.notes { li { (with_code(&say(words, note))) } } }
        }
    }
}

fn buttons(reader: Reader, text: &Text, i: usize, fix: &Fix) -> Markup {
    let words = reader.words;
    html! {
        div.fix-foot {
            button.btn.primary.sm type="button" data-do="apply" data-fix=(i) {
                (say!(words, "check-apply"))
                @if reader.hands == Hands::Free { kbd { "Ctrl ." } }
            }
            @if let Some(diff) = unified(text, &fix.edits) {
                button.btn.sm type="button" data-copy=(diff) { (say!(words, "check-copy-diff")) }
            }
        }
    }
}
