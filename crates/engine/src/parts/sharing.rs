//! The dialog about links: the one without texts, and what one with the texts would carry.

use maud::{Markup, html};
use pages::{Icon, icon, severity};
use share::Kind;
use words::{Words, say};

/// Secrets that are listed at most.
const MOST_LEAKS: usize = 30;
/// Chats and mail programs take links of so many characters.
const SAFE_LENGTH: usize = 8_000;

/// What a link with the texts would carry.
pub(crate) enum Carried {
    /// There is no text.
    Nothing,
    /// The texts as they are, once the reader asks for it.
    Offer,
    /// Secrets: the texts do not go as they are.
    Leaks(Vec<Leak>),
    /// This is the link.
    Link { link: String, n_hidden: usize },
    /// It would be longer than links are.
    TooLong { length: usize, most: usize },
    /// There is more text than any link holds.
    TooLarge,
}

/// A secret, and its line as it would be sent.
pub(crate) struct Leak {
    pub(crate) path: String,
    pub(crate) place: (usize, usize),
    pub(crate) kind: Kind,
    pub(crate) line: String,
}

pub(crate) fn sharing(words: &Words, link: &str, n_texts: usize, carried: &Carried) -> Markup {
    let is_asked = matches!(carried, Carried::Link { .. });
    html! {
        section.share {
            h3 { (say!(words, "share-place")) }
            p { (say!(words, "share-place-what")) }
            (field(words, link, !is_asked))
            @if link.starts_with("file:") { p { (say!(words, "share-local")) } }
        }
        section.share {
            h3 { (say!(words, "share-texts")) }
            @match carried {
                Carried::Nothing => p { (say!(words, "share-texts-none")) },
                Carried::TooLarge => (note("warning", &say!(words, "share-too-large"))),
                Carried::TooLong { length, most } => {
                    (note("warning", &say!(words, "share-too-long", count = *length, most = *most)))
                }
                Carried::Offer => {
                    p { (say!(words, "share-texts-what", count = n_texts)) }
                    p { (say!(words, "share-none-found")) }
                    button.btn type="button" data-do="share" data-what="plain" { (icon(Icon::Share)) (say!(words, "share-make")) }
                }
                Carried::Leaks(leaks) => {
                    p { (say!(words, "share-texts-what", count = n_texts)) }
                    (note("warning", &say!(words, "share-secrets", count = leaks.len())))
                    (list(words, leaks))
                    p { (say!(words, "share-secrets-what")) }
                    button.btn type="button" data-do="share" data-what="redacted" { (icon(Icon::Shield)) (say!(words, "share-redact")) }
                }
                Carried::Link { link, n_hidden } => {
                    @if *n_hidden > 0 { (note("warning", &say!(words, "share-redacted", count = *n_hidden))) }
                    (field(words, link, true))
                    p { (say!(words, "share-length", count = link.len())) }
                    @if link.len() > SAFE_LENGTH { (note("warning", &say!(words, "share-long", most = SAFE_LENGTH))) }
                }
            }
        }
    }
}

/// A link and the button that copies it, which is what the reader came for.
fn field(words: &Words, link: &str, is_first: bool) -> Markup {
    html! {
        div.link-row {
            input type="text" readonly value=(link) aria-label=(say!(words, "share-link")) spellcheck="false";
            button.btn.primary[is_first] type="button" data-copy=(link) autofocus[is_first] {
                (icon(Icon::Paste)) (say!(words, "frame-copy"))
            }
        }
    }
}

fn note(level: &str, text: &str) -> Markup {
    html! { div.card.partly.verdict.slim { (severity(level)) div { p { (text) } } } }
}

fn list(words: &Words, leaks: &[Leak]) -> Markup {
    html! {
        ul.leaks {
            @for leak in leaks.iter().take(MOST_LEAKS) {
                li {
                    code { (leak.line) }
                    small { (leak.path) " " (leak.place.0) ":" (leak.place.1) ", " (kind(words, leak.kind)) }
                }
            }
            @if leaks.len() > MOST_LEAKS { li { (say!(words, "share-more", count = leaks.len() - MOST_LEAKS)) } }
        }
    }
}

fn kind(words: &Words, kind: Kind) -> String {
    match kind {
        Kind::Object => say!(words, "share-kind-object"),
        Kind::Kubeconfig => say!(words, "share-kind-kubeconfig"),
        Kind::Registry => say!(words, "share-kind-registry"),
        Kind::PrivateKey => say!(words, "share-kind-private-key"),
        Kind::Token(issuer) => say!(words, "share-kind-token", issuer = issuer),
        Kind::Address => say!(words, "share-kind-address"),
        Kind::Named => say!(words, "share-kind-named"),
        Kind::Random => say!(words, "share-kind-random"),
    }
}
