//! The workspace of the check page: the pre-rendered one, brought to life. Effects write the state into the parts of the
//! page; one listener a kind of event does what the buttons ask for.

mod acts;
mod board;
mod cards;
mod draw;
mod files;
mod large;
mod list;
mod pane;

use std::any::Any;
use std::cell::RefCell;

use leptos::prelude::*;
use leptos::task::spawn_local;

use self::board::Board;
use crate::app::{App, Key};
use crate::browser::adopt::hear;
use crate::browser::{Part, Text, on_drop, on_fold, on_inner_scroll, text_value};
use crate::opening::{open_files, show, type_text};

thread_local! {
    /// The workspace on the page, if this is the check page.
    static BOARD: RefCell<Option<Board>> = const { RefCell::new(None) };
}

/// The parts of the workspace on the page.
fn board() -> Option<Board> {
    BOARD.with_borrow(Clone::clone)
}

/// Brings the workspace to life until the handle is dropped.
pub(crate) fn adopt(app: App, part: Part) -> impl Any {
    take_over(app, &part);
    let board = Board::of(&part);
    BOARD.set(Some(board.clone()));
    pane::load_editor(app);
    let owner = Owner::new();
    let (parts, lists) = (board.clone(), board.clone());
    owner.with(|| {
        Effect::new(move |_| draw::draw(app, &parts));
        Effect::new(move |_| list::draw_rows(app, &lists));
    });
    let drops = on_drop(
        &part,
        move |is_over| app.change(|look| look.is_over = is_over),
        move |files| spawn_local(async move { open_files(app, files.await) }),
    );
    let folds = on_fold(&part, move |key, is_open| list::fold(app, &key, is_open));
    let scrolls = board
        .first("rows")
        .map(|rows| on_inner_scroll(rows, move || large::redraw(app)));
    let ears = [
        hear(&part, "click", move |click| acts::press(app, &board, click)),
        hear(&part, "input", move |input| pane::type_in(app, input)),
        hear(&part, "change", move |change| acts::choose_in(app, change)),
        hear(&part, "keydown", move |key| files::turn(app, key)),
    ];
    (owner, drops, folds, scrolls, ears, Closing(app))
}

/// Takes the editor away with the workspace; its documents stay.
struct Closing(App);

impl Drop for Closing {
    fn drop(&mut self) {
        drop(self.0.quiet().editor.take());
        drop(BOARD.take());
    }
}

/// Draws again what is asked from the worker piece by piece, after a check.
pub(crate) fn redraw(app: App) {
    list::refill(app);
    large::redraw(app);
}

/// Takes what a reader typed before the workspace was alive.
fn take_over(app: App, part: &Part) {
    let typed = text_value(part);
    let shown = app.shown();
    let is_empty = app
        .with_file(shown, |file| file.is_empty())
        .unwrap_or_default();
    if !typed.is_empty() && is_empty {
        type_text(app, shown, Text::from(typed.as_str()));
    }
}

/// Moves to the finding after the active one, or before it.
pub(crate) fn go_to_neighbour(app: App, step: isize) {
    let n_items = app.verdict.with_untracked(|verdict| verdict.items.len());
    let active = app
        .peek(|look| look.active)
        .and_then(|key| app.place_of(key));
    let next = match active {
        Some(at) if step > 0 => at + 1,
        Some(at) => (at + n_items).saturating_sub(1),
        None if step > 0 => 0,
        None => n_items.saturating_sub(1),
    };
    if n_items > 0 {
        point_out(app, next % n_items);
        focus_finding(app, next % n_items);
    }
}

/// Gives the focus to the finding at a place of the list.
pub(crate) fn focus_finding(app: App, at: usize) {
    list::focus(app, at);
}

/// Makes a finding of the list the active one. Where the list stands beside the text, its place comes into view too; where
/// it stands below, that would take the reader away from the list.
fn point_out(app: App, at: usize) {
    let Some(item) = app.item(at) else { return };
    if !is_list_below() {
        return choose(app, at);
    }
    if app.shown() != item.file {
        show(app, item.file);
    }
    activate(app, Some((item.file, item.finding)));
}

/// Whether the list stands below the text, as on a phone.
fn is_list_below() -> bool {
    let board = board();
    let list = board.as_ref().and_then(|board| board.first("list"));
    list.is_some_and(pane::is_above)
}

/// Makes a finding of the list the active one, and brings its place into view.
fn choose(app: App, at: usize) {
    let Some(item) = app.item(at) else { return };
    if app.shown() != item.file {
        show(app, item.file);
    }
    activate(app, Some((item.file, item.finding)));
    let is_text = app.with_file(item.file, |file| file.text().is_some()) == Some(true);
    match app.editor() {
        Some(editor) if is_text => editor.select(item.file, item.from, item.to),
        _ if is_text => pane::select(item.from, item.to),
        _ => large::scroll_to_row(app, item.file, item.row),
    }
}

/// Makes a finding the active one, in the list and in the text.
fn activate(app: App, key: Option<Key>) {
    if app.peek(|look| look.active) != key {
        app.change(|look| look.active = key);
    }
    if let Some(editor) = app.editor() {
        let shown = app.shown();
        editor.activate(
            shown,
            key.filter(|(file, _)| *file == shown)
                .map(|(_, finding)| finding),
        );
    }
}

/// A finding as the list names it: `file:number`.
fn key_of(name: &str) -> Option<Key> {
    let (file, finding) = name.split_once(':')?;
    Some((file.parse().ok()?, finding.parse().ok()?))
}

fn name_of((file, finding): Key) -> String {
    format!("{file}:{finding}")
}
