//! Fixes: what they would change, applying them, and taking that back.

use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, EditAt, FileEdits, FileId, Preview};
use report::Safety;

use crate::app::{App, Key};
use crate::browser::{Bytes, Pause, Reply, Stored};
use crate::checking::{bring_up_to_date, check_again};
use crate::file::Source;
use crate::opening::{show, update_undo};

/// How long "Fixed. Undo" stays.
const FIXED_MS: u32 = 6_000;

/// What was fixed last, for the line that offers to take it back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Fixed {
    /// The title of the finding, if it was one.
    pub(crate) title: Option<String>,
    pub(crate) count: usize,
}

/// The diff of one fix, tried on the text.
pub(crate) async fn preview(app: App, (file, finding): Key, fix: usize) -> Option<Preview> {
    ask_preview(app, Ask::Diff { file, finding, fix }).await
}

/// The diff of all safe fixes.
pub(crate) async fn preview_safe(app: App) -> Option<Preview> {
    ask_preview(app, Ask::DiffSafe).await
}

async fn ask_preview(app: App, ask: Ask) -> Option<Preview> {
    match ask_about_texts(app, ask).await?.answer {
        Answer::Preview(preview) => Some(preview),
        _ => None,
    }
}

async fn ask_about_texts(app: App, ask: Ask) -> Option<Reply> {
    bring_up_to_date(app).await.ok()?;
    app.quiet().engine.ask(ask, Vec::new()).await.ok()
}

/// Applies a fix of a finding; the focus goes to the finding that takes its place.
pub(crate) fn apply(app: App, key: Key, fix: usize) {
    let at = app.items.with_untracked(|items| {
        items
            .iter()
            .position(|item| (item.file, item.finding) == key)
    });
    let title = at.and_then(|at| {
        app.items
            .with_untracked(|items| items.get(at).map(|item| item.title.clone()))
    });
    let (file, finding) = key;
    spawn_local(async move {
        let n_changed = apply_edits(app, Ask::Fix { file, finding, fix }).await;
        if n_changed > 0 {
            app.quiet().flow.borrow_mut().focus_next = at;
            app.unfolded.update(|keys| keys.retain(|open| *open != key));
            celebrate(app, Fixed { title, count: 1 });
        }
    });
}

/// Applies the fix of the finding at the caret that needs the least thought.
pub(crate) fn apply_active(app: App) {
    let Some(key) = app.active.get_untracked() else {
        return;
    };
    let fixes = app.items.with_untracked(|items| {
        let item = items.iter().find(|item| (item.file, item.finding) == key);
        item.map(|item| item.fixes.clone()).unwrap_or_default()
    });
    let best = fixes
        .iter()
        .enumerate()
        .filter(|(_, fix)| fix.safety != Safety::Manual)
        .min_by_key(|(_, fix)| fix.safety);
    if let Some((fix, _)) = best {
        apply(app, key, fix);
    }
}

/// Applies every safe fix in every text.
pub(crate) fn apply_safe(app: App) {
    spawn_local(async move {
        let count = apply_edits(app, Ask::FixSafe).await;
        if count > 0 {
            celebrate(app, Fixed { title: None, count });
        }
    });
}

/// Takes back the last fix, or else the last change of the text in the editor.
pub(crate) fn undo(app: App) {
    let quiet = app.quiet();
    let last = std::mem::take(&mut *quiet.last_fix.borrow_mut());
    let is_as_left = |(id, rev): &(FileId, u32)| app.with_file(*id, |file| file.rev) == Some(*rev);
    if !last.is_empty() && last.iter().all(is_as_left) {
        last.iter().for_each(|(id, _)| undo_in(app, *id));
    } else {
        undo_in(app, app.shown.get_untracked());
    }
    app.fixed.set(None);
    update_undo(app);
    check_again(app);
}

fn undo_in(app: App, id: FileId) {
    let quiet = app.quiet();
    let in_editor = quiet
        .module
        .borrow()
        .as_ref()
        .is_some_and(|module| module.can_undo(id));
    match app.editor() {
        Some(editor)
            if in_editor && app.with_file(id, |file| file.text().is_some()) == Some(true) =>
        {
            editor.undo(id)
        }
        _ => {
            app.update_file(id, |file| {
                if let Some(before) = file.before.pop() {
                    file.change(before);
                }
            });
            show(app, id);
        }
    }
}

fn celebrate(app: App, fixed: Fixed) {
    app.fixed.set(Some(fixed));
    let end = Pause::then(FIXED_MS, move || app.fixed.set(None));
    *app.quiet().fixed_pause.borrow_mut() = Some(end);
}

/// Asks for edits and makes them; says how many findings they mend.
async fn apply_edits(app: App, ask: Ask) -> usize {
    let Some(reply) = ask_about_texts(app, ask).await else {
        return 0;
    };
    let Answer::Edits(made) = reply.answer else {
        return 0;
    };
    let mut n_fixed = 0;
    let mut changed = Vec::new();
    for edits in &made {
        if apply_to_file(app, edits, &reply.texts) {
            n_fixed += edits.n_fixed;
            changed.extend(app.with_file(edits.file, |file| (edits.file, file.rev)));
        }
    }
    *app.quiet().last_fix.borrow_mut() = changed;
    update_undo(app);
    check_again(app);
    n_fixed
}

/// Edits are for one state of a text; a text that has changed since is left alone.
fn apply_to_file(app: App, made: &FileEdits, texts: &[Bytes]) -> bool {
    let id = made.file;
    if app.with_file(id, |file| file.rev) != Some(made.rev) {
        return false;
    }
    if let Some(bytes) = made.text.and_then(|i| texts.get(i)) {
        let Some(stored) = Stored::of(bytes) else {
            return false;
        };
        replace(app, id, Source::Stored(stored));
        return true;
    }
    let Some(text) = app
        .with_file(id, |file| file.text().map(str::to_owned))
        .flatten()
    else {
        return false;
    };
    match app.editor() {
        Some(editor) => {
            editor.put(id, &text);
            editor.edit(id, &made.edits);
        }
        None => replace(app, id, Source::Text(edited(&text, &made.edits))),
    }
    app.update_file(id, |file| file.is_fixed = true);
    true
}

fn replace(app: App, id: FileId, source: Source) {
    app.update_file(id, |file| {
        file.before.push(file.source.clone());
        file.change(source);
        file.is_fixed = true;
    });
}

/// The text with its edits, which are sorted and disjoint.
fn edited(text: &str, edits: &[EditAt]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(text.get(at..edit.start).unwrap_or_default());
        out.push_str(&edit.text);
        at = edit.end;
    }
    out + text.get(at..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_edits_without_an_editor() {
        let edit = |start, end, text: &str| EditAt {
            start,
            end,
            from: start,
            to: end,
            text: text.to_owned(),
        };
        assert_eq!(
            edited("image: a\nb", &[edit(7, 8, "x"), edit(9, 10, "")]),
            "image: x\n"
        );
        assert_eq!(edited("same", &[]), "same");
    }
}
