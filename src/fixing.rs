//! Fixes: what they would change, applying them, and taking that back.

use leptos::task::spawn_local;
use protocol::{Answer, Ask, EditAt, FileEdits, FileId};

use crate::app::{App, Key};
use crate::browser::{Bytes, Pause, Reply, Stored, Text};
use crate::checking::{bring_up_to_date, check_again};
use crate::file::Source;
use crate::opening::{show, update_undo};
use crate::sharing::about;

/// How long "Fixed. Undo" stays.
const FIXED_MS: u32 = 6_000;

/// Asks about the texts as they stand.
pub(crate) async fn ask_about_texts(app: App, ask: Ask) -> Option<Reply> {
    bring_up_to_date(app).await.ok()?;
    app.quiet().engine.ask(ask, Vec::new()).await.ok()
}

/// Applies a fix of a finding; the focus goes to the finding that takes its place.
pub(crate) fn apply(app: App, key: Key, fix: usize) {
    let at = app.place_of(key);
    let (file, finding) = key;
    spawn_local(async move {
        if apply_edits(app, Ask::Fix { file, finding, fix }).await {
            app.quiet().flow.borrow_mut().focus_next = at;
            app.change(|look| {
                look.active = None;
                close_up(&mut look.unfolded, key);
            });
        }
    });
}

/// A finding is gone: those after it in its text move up by one.
fn close_up(keys: &mut Vec<Key>, gone: Key) {
    keys.retain(|key| *key != gone);
    for key in keys
        .iter_mut()
        .filter(|key| key.0 == gone.0 && key.1 > gone.1)
    {
        key.1 -= 1;
    }
}

/// Applies the fix of the active finding that needs the least thought.
pub(crate) fn apply_active(app: App) {
    let Some(key) = app.peek(|look| look.active) else {
        return;
    };
    let item = app.place_of(key).and_then(|at| app.item(at));
    if let Some(fix) = item.and_then(|item| item.fix) {
        apply(app, key, fix);
    }
}

/// Applies every safe fix in every text.
pub(crate) fn apply_safe(app: App) {
    spawn_local(async move {
        apply_edits(app, Ask::FixSafe {}).await;
    });
}

/// Puts back what was hidden in texts that were shared from here.
pub(crate) fn put_back(app: App) {
    spawn_local(async move {
        apply_edits(app, about("put-back")).await;
    });
}

/// A text that a fix changed: its states before and after.
pub(crate) type Step = (FileId, u32, u32);

/// Takes back the last fix, or else the last change of the text in the editor.
pub(crate) fn undo(app: App) {
    let quiet = app.quiet();
    match is_last_as_left(app) {
        true => {
            let last = quiet.fixes.borrow_mut().pop().unwrap_or_default();
            for (id, before, _) in last {
                undo_in(app, id);
                // What the fix before it left is there again.
                let rev = app.with_file(id, |file| file.rev).unwrap_or_default();
                let mut fixes = quiet.fixes.borrow_mut();
                let steps = fixes.iter_mut().flatten();
                steps
                    .filter(|step| (step.0, step.2) == (id, before))
                    .for_each(|step| step.2 = rev);
            }
        }
        false => undo_in(app, app.shown()),
    }
    app.change(|look| look.fixed.clear());
    update_undo(app);
    check_again(app);
}

/// Whether the texts are as the last fix left them.
pub(crate) fn is_last_as_left(app: App) -> bool {
    let quiet = app.quiet();
    let fixes = quiet.fixes.borrow();
    let is_as_left = |(id, _, rev): &Step| app.with_file(*id, |file| file.rev) == Some(*rev);
    fixes
        .last()
        .is_some_and(|steps| steps.iter().all(is_as_left))
}

fn undo_in(app: App, id: FileId) {
    let in_editor = app.can_undo_in_editor(id);
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

/// Shows what was done, for a while.
fn celebrate(app: App, fixed: String) {
    app.change(|look| look.fixed = fixed);
    let end = Pause::then(FIXED_MS, move || app.change(|look| look.fixed.clear()));
    *app.quiet().fixed_pause.borrow_mut() = Some(end);
}

/// Asks for edits and makes them; says whether there were any.
async fn apply_edits(app: App, ask: Ask) -> bool {
    let Some(reply) = ask_about_texts(app, ask).await else {
        return false;
    };
    let Answer::Edits { edits: made, said } = reply.answer else {
        return false;
    };
    let mut changed = Vec::new();
    for edits in &made {
        if apply_to_file(app, edits, &reply.texts) {
            changed.extend(app.with_file(edits.file, |file| (edits.file, edits.rev, file.rev)));
        }
    }
    let is_changed = !changed.is_empty();
    if is_changed {
        app.quiet().fixes.borrow_mut().push(changed);
        celebrate(app, said);
    }
    update_undo(app);
    check_again(app);
    is_changed
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
    let Some(text) = app.with_file(id, |file| file.text().cloned()).flatten() else {
        return false;
    };
    match app.editor() {
        Some(editor) => {
            editor.put(id, &text);
            editor.edit(id, &made.edits);
        }
        None => {
            let text = edited(&text.read(), &made.edits);
            replace(app, id, Source::Text(Text::from(text.as_str())));
        }
    }
    app.update_file(id, |file| file.is_fixed = true);
    true
}

fn replace(app: App, id: FileId, source: Source) {
    app.update_file(id, |file| {
        file.replace(source);
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
    fn keeps_other_findings_open_when_one_goes() {
        let mut keys = vec![(1, 0), (1, 2), (1, 3), (2, 3)];
        close_up(&mut keys, (1, 2));
        assert_eq!(keys, [(1, 0), (1, 2), (2, 3)]);
    }

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
