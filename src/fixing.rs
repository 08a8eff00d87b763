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

/// What was fixed last, for the line that offers to take it back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Fixed {
    /// The title of the finding, if it was one.
    pub(crate) title: Option<String>,
    pub(crate) count: usize,
}

/// Changed lines up to which nobody has to look first.
const FEW_LINES: usize = 10;

/// Applies all safe fixes: at once where they touch little, after a look at the diff where they touch much.
pub(crate) fn propose_safe(app: App) {
    spawn_local(async move {
        let reply = ask_about_texts(app, Ask::DiffSafe {}).await;
        match reply.map(|reply| reply.answer) {
            Some(Answer::Counted { html, count }) if count > FEW_LINES => {
                app.change(|look| look.confirming = Some(html))
            }
            Some(Answer::Counted { .. }) => apply_safe(app),
            _ => {}
        }
    });
}

/// Asks about the texts as they stand.
pub(crate) async fn ask_about_texts(app: App, ask: Ask) -> Option<Reply> {
    bring_up_to_date(app).await.ok()?;
    app.quiet().engine.ask(ask, Vec::new()).await.ok()
}

/// Applies a fix of a finding; the focus goes to the finding that takes its place.
pub(crate) fn apply(app: App, key: Key, fix: usize) {
    let at = app.place_of(key);
    let title = at.and_then(|at| app.item(at)).map(|item| item.title);
    let (file, finding) = key;
    spawn_local(async move {
        let n_changed = apply_edits(app, Ask::Fix { file, finding, fix }).await;
        if n_changed > 0 {
            app.quiet().flow.borrow_mut().focus_next = at;
            app.change(|look| {
                look.active = None;
                close_up(&mut look.unfolded, key);
            });
            celebrate(app, Fixed { title, count: 1 });
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
        let count = apply_edits(app, Ask::FixSafe {}).await;
        if count > 0 {
            celebrate(app, Fixed { title: None, count });
        }
    });
}

/// Puts back what was hidden in texts that were shared from here.
pub(crate) fn put_back(app: App) {
    spawn_local(async move {
        apply_edits(app, about("put-back")).await;
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
        undo_in(app, app.shown());
    }
    app.change(|look| look.fixed = None);
    update_undo(app);
    check_again(app);
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

fn celebrate(app: App, fixed: Fixed) {
    app.change(|look| look.fixed = Some(fixed));
    let end = Pause::then(FIXED_MS, move || app.change(|look| look.fixed = None));
    *app.quiet().fixed_pause.borrow_mut() = Some(end);
}

/// Asks for edits and makes them; says how many findings they mend.
async fn apply_edits(app: App, ask: Ask) -> usize {
    let Some(reply) = ask_about_texts(app, ask).await else {
        return 0;
    };
    let Answer::Edits { edits: made } = reply.answer else {
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
