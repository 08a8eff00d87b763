//! The pane with the text: the editor where it could be loaded, a plain text area until then and elsewhere, and the read-only
//! view for large texts.

use std::rc::Rc;

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, FileId, Item, LARGEST_EDITABLE};
use report::Safety;
use words::say;

use super::{Desk, files, large};
use crate::app::{App, Key};
use crate::browser::{
    EditorOptions, EditorView, Part, Phrase, Stored, Tip, editor_module, part, select_text,
    text_selection,
};
use crate::file::{File, size, with_endings};
use crate::islands::icon::{Icon, icon};
use crate::opening::{close, show_again, take_large, type_text};

/// The pane's id, for finding the text area in it.
const PANE: &str = "text";

/// What the pane shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Area,
    Editor,
    Large(FileId),
}

pub(super) fn pane(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let words = app.words();
    load_editor(app);
    let shape = Memo::new(move |_| shape(app));
    view! {
        <section class="pane ed" id={PANE} aria-label={say!(words, "check-your-text")}>
            {move || files::tabs(app)}
            {move || head(app)}
            {move || match shape.get() {
                Shape::Area => area(app).into_any(),
                Shape::Editor => editor(app).into_any(),
                Shape::Large(id) => large::view(app, id).into_any(),
            }}
            {move || desk.is_over.get().then(|| view! { <div class="drop-over">{say!(app.words(), "check-drop")}</div> })}
        </section>
    }
}

fn shape(app: App) -> Shape {
    let shown = app.shown.get();
    let is_large = app
        .files
        .with(|files| files.iter().any(|file| file.id == shown && file.is_large()));
    match app.editor_module.get() {
        _ if is_large => Shape::Large(shown),
        Some(true) => Shape::Editor,
        _ => Shape::Area,
    }
}

/// Name, size and line endings of the shown text, and the button that closes it.
fn head(app: App) -> Option<impl IntoView> {
    let words = app.words();
    let shown = app.shown.get();
    app.files.with(|files| {
        let file = files.iter().find(|file| file.id == shown)?;
        let label = say!(words, "check-close-file", name = &file.path);
        let can_close = files.len() > 1 || !file.is_empty();
        Some(view! {
            <div class="tab">
                <span class="fname">{icon(Icon::File)}<span>{file.path.clone()}</span></span>
                <span class="fmeta">{meta(app, file)}</span>
                {can_close.then(|| view! {
                    <button
                        class="icon-btn sm" type="button" aria-label={label.clone()} title={label}
                        on:click={move |_| close(app, shown)}
                    >{icon(Icon::Close)}</button>
                })}
            </div>
        })
    })
}

fn meta(app: App, file: &File) -> Option<String> {
    let words = app.words();
    let kept = file.kept.as_ref()?;
    if file.is_large() {
        let (tenths, unit) = size(kept.bytes as f64);
        return Some(say!(
            words,
            "check-large",
            size = words.decimal(tenths, 1),
            unit = unit
        ));
    }
    let endings = if kept.endings == "mixed" {
        say!(words, "check-mixed-endings")
    } else {
        kept.endings.clone()
    };
    (kept.bytes > 0).then(|| say!(words, "check-lines", count = kept.lines, endings = endings))
}

/// A text area that does what the editor does, without colours.
fn area(app: App) -> impl IntoView {
    let words = app.words();
    let label = say!(words, "check-your-text");
    let text = move || {
        app.files.with(|files| {
            let shown = files.iter().find(|file| file.id == app.shown.get());
            shown
                .and_then(|file| file.text())
                .map(str::to_owned)
                .unwrap_or_default()
        })
    };
    view! {
        <textarea
            class="paste" aria-label={label} placeholder={say!(words, "check-placeholder")} spellcheck="false" autocomplete="off"
            autocapitalize="off" prop:value={text}
            on:input:target={move |event| {
                let shown = app.shown.get_untracked();
                let kept = app.with_file(shown, |file| file.kept.clone()).flatten();
                type_text(app, shown, with_endings(event.target().value(), kept.as_ref()));
            }}
        >{""}</textarea>
    }
}

/// Loads the editor once; a reader who types meanwhile keeps caret and focus.
fn load_editor(app: App) {
    if app.editor_module.get_untracked().is_some() {
        return;
    }
    spawn_local(async move {
        let module = editor_module().await;
        let is_there = module.is_some();
        *app.quiet().module.borrow_mut() = module;
        app.editor_module.set(Some(is_there));
    });
}

fn editor(app: App) -> impl IntoView {
    let selection = part(PANE).and_then(|pane| text_selection(&pane));
    let host = NodeRef::<html::Div>::new();
    host.on_load(move |host| {
        let quiet = app.quiet();
        let Some(module) = quiet.module.borrow().clone() else {
            return;
        };
        let host: Part = host.into();
        *quiet.editor.borrow_mut() = Some(Rc::new(EditorView::new(&module, &host, options(app))));
        let shown = app.shown.get_untracked();
        show_again(app, shown);
        crate::checking::check_again(app);
        if let (Some(editor), Some((from, to))) = (app.editor(), selection) {
            editor.select(shown, from, to);
            editor.focus();
        }
    });
    on_cleanup(move || drop(app.quiet().editor.take()));
    view! { <div class="host" node_ref={host}>{""}</div> }
}

fn options(app: App) -> EditorOptions {
    let words = app.words();
    EditorOptions {
        limit: LARGEST_EDITABLE,
        label: say!(words, "check-your-text"),
        placeholder: say!(words, "check-placeholder"),
        severities: [
            say!(words, "frame-error"),
            say!(words, "frame-warning"),
            say!(words, "frame-info"),
        ],
        phrases: phrases(app),
        on_change: Box::new(move |file, text| type_text(app, file, text)),
        on_large: Box::new(move |file, text| take_large(app, file, Stored::new(&text))),
        on_caret: Box::new(move |file, key| {
            let key = usize::try_from(key).ok().map(|finding| (file, finding));
            app.active.set(key);
            if let Some(editor) = app.editor() {
                editor.activate(file, key.map(|(_, finding)| finding));
            }
        }),
        on_act: Box::new(move |action, file, finding| act(app, &action, (file, finding))),
        ask: Box::new(move |file, finding| Box::pin(tip(app, file, finding))),
    }
}

fn act(app: App, action: &str, key: Key) {
    app.active.set(Some(key));
    if action == "fix" {
        return crate::fixing::apply_active(app);
    }
    app.unfolded.update(|keys| keys.push(key));
    let at = app.items.with_untracked(|items| {
        items
            .iter()
            .position(|item| (item.file, item.finding) == key)
    });
    at.into_iter().for_each(crate::browser::focus_finding);
}

async fn tip(app: App, file: FileId, finding: usize) -> Option<Tip> {
    let words = app.words();
    let reply = app
        .quiet()
        .engine
        .ask(Ask::Tip { file, finding }, Vec::new())
        .await
        .ok()?;
    let Answer::Item(item) = reply.answer else {
        return None;
    };
    let can_fix = item.fixes.iter().any(|fix| fix.safety != Safety::Manual);
    Some(Tip {
        title: item.title.replace('`', ""),
        fix: can_fix.then(|| say!(words, "check-tip-fix")),
        more: say!(words, "check-tip-more"),
    })
}

/// Selects the place of a finding where there is no editor.
pub(super) fn select_elsewhere(app: App, item: &Item) {
    if app.with_file(item.file, File::is_large) == Some(true) {
        let n_rows = app
            .with_file(item.file, |file| {
                file.kept.as_ref().map_or(0, |kept| kept.rows)
            })
            .unwrap_or_default();
        large::scroll_to_row(n_rows, item.row);
    } else if let Some(pane) = part(PANE) {
        select_text(&pane, item.from, item.to);
    }
}

/// The editor's own words, in its spelling.
fn phrases(app: App) -> Vec<Phrase> {
    let words = app.words();
    vec![
        ("Find", say!(words, "check-search-find")),
        ("Replace", say!(words, "check-search-replace")),
        ("next", say!(words, "check-search-next")),
        ("previous", say!(words, "check-search-previous")),
        ("all", say!(words, "check-search-all")),
        ("match case", say!(words, "check-search-match-case")),
        ("by word", say!(words, "check-search-by-word")),
        ("regexp", say!(words, "check-search-regexp")),
        ("replace", say!(words, "check-search-replace")),
        ("replace all", say!(words, "check-search-replace-all")),
        ("close", say!(words, "check-search-close")),
        ("Go to line", say!(words, "check-search-go-to-line")),
        ("go", say!(words, "check-search-go")),
    ]
}
