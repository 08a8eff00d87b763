//! Several texts: tabs over the editor, or a list at the side for a folder, worst first.

use std::cmp::Reverse;

use leptos::prelude::*;
use report::{Severity, Summary};
use words::{Words, say};

use crate::app::App;
use crate::file::{Fault, File};
use crate::islands::icon::{Sign, sign};
use crate::opening::show;

/// Texts that still fit into tabs.
const MOST_TABS: usize = 6;

/// Whether the texts are listed at the side.
pub(super) fn is_tree(app: App) -> bool {
    app.files.with(|files| {
        files.len() > MOST_TABS
            || (files.len() > 1 && files.iter().any(|file| file.path.contains('/')))
    })
}

/// Tabs over the editor, where there is more than one text.
pub(super) fn tabs(app: App) -> Option<impl IntoView> {
    let words = app.words();
    let has_tabs = app.files.with(Vec::len) > 1 && !is_tree(app);
    has_tabs.then(|| {
        let tabs = app.files.with(|files| files.iter().map(|file| tab(app, &words, file)).collect_view());
        view! { <div class="files" role="tablist" aria-label={say!(words, "check-files")}>{tabs}</div> }
    })
}

fn tab(app: App, words: &Words, file: &File) -> impl IntoView + use<> {
    let id = file.id;
    let is_shown = move || app.shown.get() == id;
    view! {
        <button
            type="button" role="tab" aria-selected={move || is_shown().to_string()} aria-controls="text"
            tabindex={move || if is_shown() { "0" } else { "-1" }} on:click={move |_| show(app, id)}
            on:keydown={move |event| turn(app, &event.key())}
        >
            <span>{file.path.clone()}</span>{count(words, file)}
        </button>
    }
}

/// Arrows, Home and End move between tabs.
fn turn(app: App, key: &str) {
    let next = app.files.with_untracked(|files| {
        let at = files
            .iter()
            .position(|file| file.id == app.shown.get_untracked())?;
        let next = match key {
            "ArrowRight" => (at + 1) % files.len(),
            "ArrowLeft" => (at + files.len() - 1) % files.len(),
            "Home" => 0,
            "End" => files.len() - 1,
            _ => return None,
        };
        Some(files.get(next)?.id)
    });
    if let Some(next) = next {
        show(app, next);
        crate::browser::focus_selected_tab();
    }
}

/// The list at the side.
pub(super) fn tree(app: App) -> impl IntoView {
    let words = app.words();
    let label = say!(words, "check-files");
    let rows = move || {
        let mut files = app.files.get();
        files.sort_by_cached_key(|file| (Reverse(rank(file)), file.path.clone()));
        files
            .iter()
            .map(|file| row(app, &words, file))
            .collect_view()
    };
    view! { <nav class="pane tree" aria-label={label}>{rows}</nav> }
}

fn row(app: App, words: &Words, file: &File) -> impl IntoView + use<> {
    let id = file.id;
    view! {
        <button type="button" aria-current={move || (app.shown.get() == id).then_some("true")} on:click={move |_| show(app, id)}>
            <span>{file.path.clone()}</span>{count(words, file)}
        </button>
    }
}

fn rank(file: &File) -> (usize, usize, usize) {
    let summary = file
        .state
        .as_ref()
        .map(|state| state.summary)
        .unwrap_or_default();
    (summary.error, summary.warning, summary.info)
}

/// How many findings a text has, with the sign of the worst.
fn count(words: &Words, file: &File) -> Option<impl IntoView + use<>> {
    if let Some(fault) = file.fault {
        return Some(fault_sign(fault).into_any());
    }
    let summary = file.state.as_ref()?.summary;
    let n = summary.error + summary.warning + summary.info;
    let worst = worst(&summary)?;
    let said = say!(words, "check-dock-none", count = n);
    Some(view! { <span class="n-find" title={said}>{sign(worst.into())}{n}</span> }.into_any())
}

fn fault_sign(_fault: Fault) -> impl IntoView {
    view! { <span class="n-find">{sign(Sign::Partly)}</span> }
}

/// The worst severity there is.
fn worst(summary: &Summary) -> Option<Severity> {
    match summary {
        Summary { error: 1.., .. } => Some(Severity::Error),
        Summary { warning: 1.., .. } => Some(Severity::Warning),
        Summary { info: 1.., .. } => Some(Severity::Info),
        _ => None,
    }
}
