//! The pane with the text: the editor where it could be loaded, a plain text area until then and elsewhere.

use std::rc::Rc;

use leptos::task::spawn_local;
use protocol::{Answer, Ask, FileId, LARGEST_EDITABLE};
use words::say;

use super::board::Board;
use super::list::{focus, fold};
use super::{activate, name_of};
use crate::app::{App, Look};
use crate::browser::adopt::{Happening, is_below, set_value};
use crate::browser::{
    EditorOptions, EditorView, Part, Phrase, Stored, Text, Tip, editor_module, part, select_text,
    set_hidden, text_selection,
};
use crate::checking::check_again;
use crate::file::{File, with_endings};
use crate::fixing::apply_active;
use crate::opening::{show_again, take_large, type_text};

/// The pane's id, and that of its text area.
const PANE: &str = "text";
const AREA: &str = "paste";

/// What the pane shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Area,
    Editor,
    Large,
}

/// Shows the editor, the text area or the rows; fills the area where it is the one.
pub(super) fn draw(app: App, board: &Board, look: &Look, files: &[File]) {
    let file = files.iter().find(|file| file.id == look.shown);
    let shape = match file {
        Some(file) if file.is_large() => Shape::Large,
        _ if look.has_editor => Shape::Editor,
        _ => Shape::Area,
    };
    board.show("drop", look.is_over);
    board.show("editor", shape == Shape::Editor);
    board.show("rows", shape == Shape::Large);
    if shape == Shape::Editor && app.editor().is_none() {
        board.each("editor", |host| open_editor(app, host));
    }
    if let Some(area) = part(AREA) {
        let text = file.and_then(File::text).filter(|_| shape == Shape::Area);
        text.into_iter()
            .for_each(|text| set_value(&area, &text.read()));
        set_hidden(&area, shape != Shape::Area);
    }
}

/// Whether the pane stands above a part of the page, not beside it.
pub(super) fn is_above(other: &Part) -> bool {
    part(PANE).is_some_and(|pane| is_below(other, &pane))
}

/// Takes what is typed into the plain text area.
pub(super) fn type_in(app: App, input: &Happening) -> bool {
    if input.is_in_text_area() {
        let shown = app.shown();
        let kept = app.with_file(shown, |file| file.kept.clone()).flatten();
        let typed = with_endings(input.value(), kept.as_ref());
        type_text(app, shown, Text::from(typed.as_str()));
    }
    false
}

/// Selects in the plain text area.
pub(super) fn select(from: usize, to: usize) {
    if let Some(pane) = part(PANE) {
        select_text(&pane, from, to);
    }
}

/// Loads the editor once.
pub(super) fn load_editor(app: App) {
    if app.peek(|look| look.has_editor) {
        return;
    }
    spawn_local(async move {
        let module = editor_module().await;
        let is_there = module.is_some();
        *app.quiet().module.borrow_mut() = module;
        app.change(|look| look.has_editor = is_there);
    });
}

/// Opens the editor; a reader who was typing keeps caret and focus. Filling it has to wait until drawing is done.
fn open_editor(app: App, host: &Part) {
    let quiet = app.quiet();
    let Some(module) = quiet.module.borrow().clone() else {
        return;
    };
    let selection = part(PANE).and_then(|pane| text_selection(&pane));
    let editor = Rc::new(EditorView::new(&module, host, options(app)));
    *quiet.editor.borrow_mut() = Some(editor.clone());
    spawn_local(async move {
        let shown = app.shown();
        show_again(app, shown);
        check_again(app);
        if let Some((from, to)) = selection {
            editor.select(shown, from, to);
            editor.focus();
        }
    });
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
            activate(
                app,
                usize::try_from(key).ok().map(|finding| (file, finding)),
            )
        }),
        on_act: Box::new(move |action, file, finding| act(app, &action, file, finding)),
        ask: Box::new(move |file, finding| Box::pin(tip(app, file, finding))),
    }
}

/// A button of the tip was pressed.
fn act(app: App, action: &str, file: FileId, finding: usize) {
    let key = (file, finding);
    activate(app, Some(key));
    if action == "fix" {
        return apply_active(app);
    }
    fold(app, &name_of(key), true);
    app.place_of(key).into_iter().for_each(|at| focus(app, at));
}

async fn tip(app: App, file: FileId, finding: usize) -> Option<Tip> {
    let words = app.words();
    let reply = app
        .quiet()
        .engine
        .ask(Ask::Tip { file, finding }, Vec::new())
        .await
        .ok()?;
    let Answer::Tip { title, can_fix } = reply.answer else {
        return None;
    };
    Some(Tip {
        title,
        fix: can_fix.then(|| say!(words, "check-tip-fix")),
        more: say!(words, "check-tip-more"),
    })
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
