//! The bar over the panes: what the text is, and what can be done with it.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use words::{Words, say};

use super::Desk;
use crate::app::App;
use crate::browser::{copy, download, picked, place_below};
use crate::checking::Phase;
use crate::examples::EXAMPLES;
use crate::file::Source;
use crate::fixing::undo;
use crate::islands::icon::{Icon, Sign, icon, sign};
use crate::opening::{open_example, open_files};

pub(super) fn toolbar(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let words = app.words();
    view! {
        <div class="bar">
            <h1>{say!(words, "check-title")}</h1>
            {move || detected(app)}
            <div class="acts">
                {open_button(app)}
                {examples(app)}
                <span class="gap">{""}</span>
                <button
                    class="btn sm hide-s" type="button" aria-label={say!(words, "check-undo")} title={say!(words, "check-undo")}
                    disabled={move || !app.is_undoable.get()} on:click={move |_| undo(app)}
                >
                    {icon(Icon::Undo)}
                </button>
                {take_away(app)}
                {fix_safe(desk)}
            </div>
        </div>
    }
}

/// What the shown text was read as.
fn detected(app: App) -> Option<impl IntoView> {
    let words = app.words();
    let state = app.files.with(|files| {
        files
            .iter()
            .find(|file| file.id == app.shown.get())?
            .state
            .clone()
    })?;
    let is_known = state.detected != "text" && state.documents > 0;
    let kind = kind(&words, &state.detected);
    is_known.then(|| {
        view! {
            <p class="det">
                {sign(Sign::Ok)}<b>{kind}</b><span>{say!(words, "check-documents", count = state.documents)}</span>
            </p>
        }
    })
}

fn kind(words: &Words, detected: &str) -> String {
    match detected {
        "kubernetes" => say!(words, "check-kind-kubernetes"),
        _ => say!(words, "check-kind-text"),
    }
}

/// A button over a hidden file input.
fn open_button(app: App) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let label = say!(app.words(), "check-open");
    view! {
        <input
            class="vh" type="file" multiple={true} tabindex="-1" aria-hidden="true" node_ref={input}
            on:change={move |event| open_files(app, picked(&event))}
        />
        <button
            class="btn quiet sm" type="button"
            on:click={move |_| input.get_untracked().into_iter().for_each(|input| input.click())}
        >
            {icon(Icon::Folder)}{label}
        </button>
    }
}

fn examples(app: App) -> impl IntoView {
    let words = app.words();
    let button = NodeRef::<html::Button>::new();
    let place = RwSignal::new(String::new());
    let menu = NodeRef::<html::Div>::new();
    let items = EXAMPLES.iter().map(|example| {
        let name = (example.name)(&words);
        view! {
            <button type="button" on:click={move |_| {
                menu.get_untracked().into_iter().for_each(|menu| drop(menu.hide_popover()));
                open_example(app, example);
            }}>
                {icon(Icon::File)}<span>{name}</span><small>{example.file}</small>
            </button>
        }
    });
    let items = items.collect_view();
    view! {
        <button
            class="btn quiet sm" type="button" popovertarget="examples" node_ref={button}
            on:click={move |_| place.set(button.get_untracked().map(|button| place_below(&button)).unwrap_or_default())}
        >
            {say!(words, "check-examples")}{icon(Icon::Down)}
        </button>
        <div class="menu" id="examples" popover="auto" node_ref={menu} style:inset={place}>{items}</div>
    }
}

fn take_away(app: App) -> impl IntoView {
    let words = app.words();
    let is_fixed = move || {
        app.files.with(|files| {
            files
                .iter()
                .any(|file| file.id == app.shown.get() && file.is_fixed)
        })
    };
    let (plain, fixed) = (say!(words, "check-copy"), say!(words, "check-copy-fixed"));
    let is_empty = move || {
        app.files.with(|files| {
            files
                .iter()
                .all(|file| file.id != app.shown.get() || file.is_empty())
        })
    };
    let save = say!(words, "check-download");
    view! {
        <button class="btn sm hide-s" type="button" disabled={is_empty} on:click={move |_| spawn_local(copy_shown(app))}>
            {icon(Icon::Copy)}{move || if is_fixed() { fixed.clone() } else { plain.clone() }}
        </button>
        <button
            class="btn sm hide-s" type="button" disabled={is_empty} aria-label={save.clone()} title={save}
            on:click={move |_| download_shown(app)}
        >
            {icon(Icon::Download)}
        </button>
    }
}

async fn copy_shown(app: App) {
    let source = app.with_file(app.shown.get_untracked(), |file| file.source.clone());
    let text = match source {
        Some(Source::Text(text)) => text,
        Some(Source::Stored(stored)) => stored
            .bytes()
            .await
            .map(|bytes| bytes.to_text())
            .unwrap_or_default(),
        None => return,
    };
    if copy(&text).await {
        app.said.set(say!(app.words(), "frame-copied"));
    }
}

fn download_shown(app: App) {
    app.with_file(app.shown.get_untracked(), |file| match &file.source {
        Source::Text(text) => download(file.name(), text),
        Source::Stored(stored) => stored.download(file.name()),
    });
}

/// Opens the dialog with the diff where the fixes touch much, and applies them at once where they do not.
pub(super) fn fix_safe(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let words = app.words();
    let is_idle = move || app.n_safe() == 0 || matches!(app.phase.get(), Phase::NoEngine);
    view! {
        <button class="btn primary sm fixall" type="button" disabled={is_idle} on:click={move |_| super::confirm::start(desk)}>
            {icon(Icon::Wrench)}{move || say!(words, "check-fix-safe", count = app.n_safe())}
        </button>
    }
}
