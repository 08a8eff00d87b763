//! Lines and cards about the workspace itself, as HTML: notices, files that were not read, waiting, stopped, broken, fixed.

use leptos::prelude::*;
use maud::{Markup, html};
use protocol::FileId;
use words::{Words, say};

use crate::app::{App, Look};
use crate::checking::Phase;
use crate::file::{Fault, File, Source, size};

/// What concerns the whole workspace, over the panes.
pub(super) fn over(words: &Words, look: &Look, files: &[File]) -> String {
    html! {
        @if let Some(notice) = &look.notice {
            div.card.note-info.verdict.slim {
                (sign("info")) div { p { (notice) } div.acts2 { (button("dismiss", &say!(words, "check-dismiss"))) } }
            }
        }
        @for text in files.iter().filter_map(|file| fault(words, file)) {
            div.card.partly.verdict.slim { (sign("warning")) div { p { (text) } } }
        }
        @if let Some((title, text)) = broken(words, look, files) {
            div.card.err.verdict {
                (sign("error"))
                div {
                    h3 { (title) }
                    p { (text) }
                    div.acts2 {
                        (button("try-again", &say!(words, "check-try-again")))
                        (button("copy-report", &say!(words, "check-copy-report")))
                    }
                }
            }
        }
    }
    .into_string()
}

/// Why a file was not read.
fn fault(words: &Words, file: &File) -> Option<String> {
    Some(match (file.fault?, &file.source) {
        (Fault::TooLarge, Source::Stored(stored)) => {
            let (tenths, unit) = size(stored.size());
            say!(
                words,
                "check-too-large",
                name = &file.path,
                size = words.decimal(tenths, 1),
                unit = unit
            )
        }
        _ => say!(words, "check-unreadable", name = &file.path),
    })
}

fn broken(words: &Words, look: &Look, files: &[File]) -> Option<(String, String)> {
    match look.phase {
        Phase::Broken {
            document: Some(document),
            file,
        } => {
            let title = match files.len() {
                0 | 1 => say!(words, "check-broken", document = document),
                _ => say!(
                    words,
                    "check-broken-file",
                    document = document,
                    name = path(files, file)
                ),
            };
            Some((title, say!(words, "check-broken-rest")))
        }
        Phase::Broken { document: None, .. } => Some((
            say!(words, "check-broken-whole"),
            say!(words, "check-broken-whole-what"),
        )),
        Phase::NoEngine => Some((
            say!(words, "check-no-engine"),
            say!(words, "check-no-engine-what"),
        )),
        _ => None,
    }
}

fn path(files: &[File], id: FileId) -> &str {
    files
        .iter()
        .find(|file| file.id == id)
        .map(|file| file.path.as_str())
        .unwrap_or_default()
}

/// Loading and checking, once it takes long enough to be noticed; stopped.
pub(super) fn waiting(words: &Words, look: &Look, files: &[File]) -> String {
    let is_slow = look.slowness >= 2;
    let shown = match look.phase {
        Phase::Loading if is_slow => html! { p.wait { (say!(words, "check-loading")) } },
        Phase::Checking { file, done, total } if is_slow => {
            let name = path(files, file);
            let text = match total {
                0 | 1 => say!(words, "check-checking", name = name),
                _ => say!(
                    words,
                    "check-checking-files",
                    done = done + 1,
                    total = total,
                    name = name
                ),
            };
            html! {
                div.progress.card {
                    span { (text) }
                    // A single text has no steps to count, so the bar only moves.
                    progress max=(total) value=[(total > 1).then_some(done)] aria-label=(text) {}
                    (button("stop", &say!(words, "check-stop")))
                }
            }
        }
        Phase::Stopped => html! {
            div.progress.card { span { (say!(words, "check-stopped")) } (button("again", &say!(words, "check-again"))) }
        },
        _ => html! {},
    };
    shown.into_string()
}

fn button(what: &str, text: &str) -> Markup {
    html! { button.btn.sm type="button" data-do=(what) { (text) } }
}

/// The sign of a severity; the word stands beside it.
pub(super) fn sign(name: &str) -> Markup {
    let (ground, glyph) = match name {
        "error" => (
            "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z",
            "m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8",
        ),
        "warning" => (
            "M7.1 1.7a1 1 0 0 1 1.8 0l6 11.2a1 1 0 0 1-.9 1.5H2a1 1 0 0 1-.9-1.5z",
            "M8 5.6v3.8M8 12v.01",
        ),
        "ok" => (
            "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
            "m4.9 8.3 2.2 2.2 4-4.6",
        ),
        _ => ("M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z", "M8 7.4v4M8 4.7v.01"),
    };
    html! {
        svg class={ "sev sev-" (name) } viewBox="0 0 16 16" aria-hidden="true" {
            path fill="currentColor" d=(ground) {}
            path.glyph d=(glyph) {}
        }
    }
}

/// What a developer needs to know, without a word of the reader's text.
pub(super) fn report(app: App) -> String {
    let describe = |file: &File| {
        let meta = file.state.as_ref().map(|state| state.meta.as_str());
        format!("text {}: {}\n", file.id, meta.unwrap_or("not checked"))
    };
    let files: String = app
        .files
        .with_untracked(|files| files.iter().map(describe).collect());
    let phase = match app.peek(|look| look.phase) {
        Phase::Broken { file, document } => format!(
            "stopped at document {} of text {file}",
            document.unwrap_or(0)
        ),
        Phase::NoEngine => "the engine did not load".to_owned(),
        _ => "running".to_owned(),
    };
    let target = app.target.get_untracked();
    format!(
        "farol {} (data {})\ntarget {target}\n{phase}\n{files}",
        env!("CARGO_PKG_VERSION"),
        facts::data_as_of()
    )
}
