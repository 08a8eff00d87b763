//! The list of findings: rows come from the worker as HTML; what is unfolded, and which one is active, is ours.

use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, Item};

use super::board::Board;
use super::{board, key_of, name_of};
use crate::app::{App, Key, Look};
use crate::browser::adopt::set_class;
use crate::browser::{
    Entry, Frame, Part, fill_fold, focus_finding, line_up_entries, set_entry_class, unfold,
};
use crate::checking::Phase;
use crate::fixing::ask_about_texts;

/// Rows that are made or changed in a frame. A hundred at once would keep the page from answering.
const MOST_ROWS: usize = 16;

/// How far the list is drawn.
#[derive(Default)]
pub(super) struct Drawing {
    rows: Vec<Entry>,
    /// The frame that goes on with it.
    next: Option<Frame>,
    /// The place that takes the focus once the list is there.
    focus: Option<usize>,
}

/// Draws the rows from the next frame on; follows what was found.
pub(super) fn draw_rows(app: App, board: &Board) {
    app.verdict.track();
    go_on(app, board);
}

/// Draws what does not change the rows.
pub(super) fn draw(board: &Board, look: &Look) {
    if let Some(list) = board.first("list") {
        mark_rows(list, look);
        let is_stale = look.slowness >= 1 && !matches!(look.phase, Phase::Done | Phase::Empty);
        set_class(list, "dim", is_stale);
    }
}

/// Gives the focus to the finding at a place, once the list is drawn.
pub(super) fn focus(app: App, at: usize) {
    if let Some(board) = board() {
        board.drawing.borrow_mut().focus = Some(at);
        go_on(app, &board);
    }
}

fn go_on(app: App, board: &Board) {
    let mut drawing = board.drawing.borrow_mut();
    if drawing.next.is_none() {
        drawing.next = Frame::then(move || draw_some(app));
    }
}

fn draw_some(app: App) {
    let Some(board) = board() else { return };
    let Some(list) = board.first("list") else {
        return;
    };
    let (is_done, focus) = {
        let mut drawing = board.drawing.borrow_mut();
        drawing.next = None;
        let is_done = app.verdict.with_untracked(|verdict| {
            let entries = verdict.items.iter().map(entry);
            line_up_entries(list, &mut drawing.rows, entries, MOST_ROWS)
        });
        (is_done, drawing.focus.take_if(|_| is_done))
    };
    app.peek(|look| mark_rows(list, look));
    focus.into_iter().for_each(focus_finding);
    if !is_done {
        go_on(app, &board);
    }
}

/// Opens the rows that are unfolded, and lifts the active one.
fn mark_rows(list: &Part, look: &Look) {
    for key in &look.unfolded {
        unfold(list, &name_of(*key));
    }
    set_entry_class(list, &look.active.map(name_of).unwrap_or_default(), "open");
}

fn entry(item: &Item) -> Entry {
    Entry {
        name: name_of((item.file, item.finding)),
        html: item.html.clone(),
    }
}

/// A finding was unfolded or folded.
pub(super) fn fold(app: App, name: &str, is_open: bool) {
    let Some(key) = key_of(name) else { return };
    if app.peek(|look| look.unfolded.contains(&key)) != is_open {
        app.change(|look| match is_open {
            true => look.unfolded.push(key),
            false => look.unfolded.retain(|other| *other != key),
        });
    }
    if is_open {
        spawn_local(fill(app, key));
    }
}

/// What stands in open findings depends on the text, so it is asked for again after every check.
pub(super) fn refill(app: App) {
    for key in app.peek(|look| look.unfolded.clone()) {
        spawn_local(fill(app, key));
    }
}

async fn fill(app: App, key: Key) {
    let (file, finding) = key;
    let reply = ask_about_texts(app, Ask::Body { file, finding }).await;
    let Some(Answer::Html { html }) = reply.map(|reply| reply.answer) else {
        return;
    };
    if let Some(list) = board().as_ref().and_then(|board| board.first("list")) {
        fill_fold(list, &name_of(key), &html);
    }
}
