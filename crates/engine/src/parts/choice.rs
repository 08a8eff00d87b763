//! What only the reader can choose: the picker in a fix, and the panel of what was chosen.

use maud::{Markup, html};
use words::{Words, say};

use super::fix::choice_key;
use crate::choices::{Choices, kind};

/// A choice to offer.
pub(super) struct Picker<'a> {
    pub(super) name: &'a str,
    /// What holds now.
    pub(super) value: Option<&'a str>,
    /// Values that there is a fix for.
    pub(super) offered: &'a [&'a str],
    /// Tells its ids from those of others.
    pub(super) at: &'a str,
}

/// Segments where there are a few values, a list where there are known ones, else a field.
pub(super) fn picker(words: &Words, picker: &Picker) -> Markup {
    let Picker {
        name,
        value,
        offered,
        at,
    } = *picker;
    let label = words.say(choice_key(name), &[]);
    let id = format!("c{at}-{name}");
    let fixed = kind(name).map_or(&[][..], |kind| kind.values);
    html! {
        div.by-choice data-choose=(name) {
            @if name == "package-minor" {
                label for=(id) { (label) }
                select #(id) {
                    option value="" selected[value.is_none()] { "–" }
                    @for release in facts::releases().iter().rev() {
                        @let minor = release.minor.to_string();
                        option value=(minor) selected[value == Some(minor.as_str())] { (minor) }
                    }
                }
            } @else if fixed.is_empty() {
                label for=(id) { (label) }
                input #(id) type="text" value=[value] autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby={ (id) "-m" };
                button.btn.sm type="button" data-use=(name) { (say!(words, "choice-use")) }
            } @else {
                span #{ (id) "-l" } { (label) }
                span.seg role="radiogroup" aria-labelledby={ (id) "-l" } aria-describedby={ (id) "-m" } {
                    @for known in fixed.iter().filter(|known| offered.contains(known)) {
                        label {
                            input #{ (id) "-" (known) } type="radio" name=(id) value=(known) checked[value == Some(known)];
                            span { (value_name(known)) }
                        }
                    }
                }
            }
            small #{ (id) "-m" } { (means(words, name, value)) }
        }
    }
}

/// What a value means; the choice itself where none holds or any can.
fn means(words: &Words, name: &str, value: Option<&str>) -> String {
    match (name, value.unwrap_or_default()) {
        ("runtime", "containerd") => say!(words, "choice-means-containerd"),
        ("runtime", "crio") => say!(words, "choice-means-crio"),
        ("runtime", "cri-dockerd") => say!(words, "choice-means-cri-dockerd"),
        ("pathtype", "ImplementationSpecific") => say!(words, "choice-means-specific"),
        ("pathtype", "Prefix") => say!(words, "choice-means-prefix"),
        ("pathtype", "Exact") => say!(words, "choice-means-exact"),
        ("ingress-class", _) => say!(words, "choice-means-class"),
        ("package-minor", _) => say!(words, "choice-means-minor"),
        _ => String::new(),
    }
}

/// A value as people write it.
pub(super) fn value_name(value: &str) -> &str {
    match value {
        "crio" => "CRI-O",
        value => value,
    }
}

/// The value of a choice that none of the fixes names: that of the fix which asks for none.
pub(super) fn default_value(name: &str, offered: &[&str]) -> Option<&'static str> {
    let mut left = kind(name)?
        .values
        .iter()
        .filter(|value| !offered.contains(value));
    let first = left.next()?;
    left.next().is_none().then_some(*first)
}

/// What was chosen, with a button that takes each back.
pub(crate) fn chosen(words: &Words, choices: &Choices) -> Markup {
    html! {
        @if !choices.is_empty() {
            div.chosen {
                span { (say!(words, "choice-chosen")) }
                ul {
                    @for (name, value) in choices {
                        @let label = words.say(choice_key(name), &[]);
                        li {
                            (label) ": " b { (value_name(value)) }
                            button.icon-btn.sm type="button" data-unchoose=(name) title=(say!(words, "choice-forget", name = &label))
                                aria-label=(say!(words, "choice-forget", name = &label)) { (pages::icon(pages::Icon::Close)) }
                        }
                    }
                }
            }
        }
    }
}
