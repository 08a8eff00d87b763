//! Texts coming and going: typed, pasted, dropped, picked, or taken from an example.

use examples::Example;
use leptos::prelude::*;
use protocol::{FileId, LARGEST_EDITABLE};

use crate::app::App;
use crate::browser::{Kept, Picked, Stored, Text, kept_texts};
use crate::checking::check_again;
use crate::file::{File, Source, UNNAMED, is_manifest};
use crate::fixing::is_last_as_left;

/// Makes sure that there is a text to type in.
pub(crate) fn ensure_file(app: App) {
    if app.files.with_untracked(Vec::is_empty) {
        let id = add(app, UNNAMED, Source::Text(Text::from("")));
        show(app, id);
    }
}

/// Takes what a reader typed. What was typed into the empty text that a file on its way took the place of is a text too.
pub(crate) fn type_text(app: App, id: FileId, text: Text) {
    match app.with_file(id, |file| file.text() == Some(&text)) {
        Some(true) => return,
        Some(false) => {}
        None => {
            open_text(app, UNNAMED, text);
            return;
        }
    }
    let source = fitting_source(text);
    let is_large = matches!(source, Source::Stored(_));
    app.update_file(id, |file| file.change(source));
    if is_large {
        show(app, id);
    }
    update_undo(app);
    check_again(app);
}

/// Takes a paste that no editor should hold.
pub(crate) fn take_large(app: App, id: FileId, stored: Option<Stored>) {
    let Some(stored) = stored else { return };
    if app.with_file(id, |_| ()).is_none() {
        let id = add(app, UNNAMED, Source::Stored(stored));
        show(app, id);
        return check_again(app);
    }
    app.update_file(id, |file| file.replace(Source::Stored(stored)));
    update_undo(app);
    check_again(app);
}

/// Opens a text under a name, beside what is there.
pub(crate) fn open_text(app: App, path: &str, text: Text) -> FileId {
    drop_empty(app);
    let id = add(app, path, fitting_source(text));
    show(app, id);
    check_again(app);
    id
}

/// Opens an example.
pub(crate) fn open_example(app: App, example: &Example) {
    open_once(app, example.file, example.text);
}

/// Opens a text under a name; one that is open already is only shown.
pub(crate) fn open_once(app: App, path: &str, text: &str) {
    let text = Text::from(text);
    let is_same = |file: &&File| file.text() == Some(&text);
    let open = app
        .files
        .with_untracked(|files| files.iter().find(is_same).map(|file| file.id));
    match open {
        Some(id) => show(app, id),
        None => drop(open_text(app, path, text)),
    }
}

/// Opens what was kept over a reload.
pub(crate) fn open_kept(app: App) {
    let mut shown = None;
    for (path, text, is_shown) in kept_texts() {
        let id = open_text(app, &path, text);
        if is_shown {
            shown = Some(id);
        }
    }
    if let Some(shown) = shown {
        show(app, shown);
    }
}

/// The texts that a reload should keep.
pub(crate) fn texts_to_keep(app: App) -> Vec<Kept> {
    let shown = app.shown();
    let kept = |file: &File| match &file.source {
        Source::Text(text) => Kept::text(&file.path, text, file.id == shown),
        Source::Stored(stored) => Kept::stored(&file.path, stored, file.id == shown),
    };
    app.files
        .with_untracked(|files| files.iter().map(kept).collect())
}

/// Opens files; of folders only what looks like a manifest.
pub(crate) fn open_files(app: App, picked: Vec<Picked>) {
    let wanted: Vec<_> = picked
        .into_iter()
        .filter(|file| !file.path.contains('/') || is_manifest(&file.path))
        .collect();
    if wanted.is_empty() {
        return;
    }
    drop_empty(app);
    let mut first = None;
    for file in wanted {
        let id = add(app, &file.path, Source::Stored(file.content));
        first.get_or_insert(id);
    }
    if let Some(first) = first {
        show(app, first);
    }
    check_again(app);
}

/// Closes a text. The last one leaves an empty one behind.
pub(crate) fn close(app: App, id: FileId) {
    let quiet = app.quiet();
    app.files.update(|files| files.retain(|file| file.id != id));
    quiet.flow.borrow_mut().dropped.push(id);
    if let Some(module) = quiet.module.borrow().as_ref() {
        module.forget(id);
    }
    ensure_file(app);
    if app.shown() == id {
        let next = app
            .files
            .with_untracked(|files| files.first().map(|file| file.id));
        next.into_iter().for_each(|next| show(app, next));
    }
    check_again(app);
}

/// Shows a text in the editor.
pub(crate) fn show(app: App, id: FileId) {
    if app.shown() != id {
        app.change(|look| {
            look.shown = id;
            look.active = None;
        });
        check_again(app);
    }
    show_again(app, id);
}

/// Brings the editor up to date when the text it shows has come.
pub(crate) fn show_again(app: App, id: FileId) {
    if app.shown() != id {
        return;
    }
    if let Some(editor) = app.editor() {
        let text = app.with_file(id, |file| file.text().cloned()).flatten();
        if let Some(text) = text {
            editor.put(id, &text);
            editor.show(id);
        }
    }
    update_undo(app);
}

/// Whether the button that takes back has something to take back.
pub(crate) fn update_undo(app: App) {
    let shown = app.shown();
    let in_editor = app.can_undo_in_editor(shown);
    let before = app
        .with_file(shown, |file| !file.before.is_empty())
        .unwrap_or_default();
    let is_last = is_last_as_left(app);
    app.change(|look| look.is_undoable = in_editor || before || is_last);
}

fn add(app: App, path: &str, source: Source) -> FileId {
    let quiet = app.quiet();
    let id = quiet.next_file.get();
    quiet.next_file.set(id + 1);
    app.files
        .update(|files| files.push(File::new(id, path, source)));
    id
}

/// The empty text that everything starts with makes room for a real one.
fn drop_empty(app: App) {
    app.files
        .update(|files| files.retain(|file| !(file.is_empty() && file.path == UNNAMED)));
}

/// Bytes are counted when the worker gets them; here it is enough that there are not fewer of them than units.
fn fitting_source(text: Text) -> Source {
    if text.n_units() <= LARGEST_EDITABLE {
        return Source::Text(text);
    }
    match Stored::of_text(&text) {
        Some(stored) => Source::Stored(stored),
        None => Source::Text(text),
    }
}
