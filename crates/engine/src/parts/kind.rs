//! What a text is read as, and the choice of something else.

use check::{Checked, Detected, Status};
use maud::{Markup, html};
use pages::severity;
use protocol::FileId;
use words::{Words, say};

/// Kinds that can be chosen: those that change what is read, not only what it is called.
const CHOICES: [Detected; 6] = [
    Detected::Kubernetes,
    Detected::HelmValues,
    Detected::Kustomization,
    Detected::Markdown,
    Detected::Script,
    Detected::Text,
];

/// The kind with the choice of others, and how many documents there are.
pub(crate) fn kind(
    words: &Words,
    file: FileId,
    checked: &Checked,
    chosen: Option<&Detected>,
) -> Markup {
    let is_known = checked.detected != Detected::Text && checked.status != Status::NotRecognized;
    let label = say!(words, "report-read-as");
    html! {
        (severity(if is_known { "ok" } else { "info" }))
        label.pick.sm.kind title=(label) {
            select aria-label=(label) data-pick="read-as" data-id=(file) {
                option value="" selected[chosen.is_none()] {
                    @if chosen.is_none() {
                        (name(words, checked.detected))
                    } @else {
                        (say!(words, "report-as-detected"))
                    }
                }
                @for kind in CHOICES.into_iter().filter(|kind| chosen.is_some() || *kind != checked.detected) {
                    option value=(kind.name()) selected[chosen == Some(&kind)] { (name(words, kind)) }
                }
            }
        }
        @if is_known && checked.documents > 0 { span { (say!(words, "check-documents", count = checked.documents)) } }
    }
}

fn name(words: &Words, kind: Detected) -> String {
    words.say(&format!("report-kind-{}", kind.name()), &[])
}
