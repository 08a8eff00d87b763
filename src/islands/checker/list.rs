//! The list of findings: rows come from the worker as HTML; what is unfolded, and which one is active, is ours.

use leptos::task::spawn_local;
use protocol::{Answer, Ask, Item, Verdict};

use super::board::Board;
use super::{board, key_of, name_of};
use crate::app::{App, Key, Look};
use crate::browser::adopt::set_class;
use crate::browser::{Entry, fill_fold, line_up_entries, set_entry_class, unfold};
use crate::checking::Phase;
use crate::fixing::ask_about_texts;

pub(super) fn draw(board: &Board, look: &Look, verdict: &Verdict) {
    let Some(list) = board.first("list") else {
        return;
    };
    let entries: Vec<Entry> = verdict.items.iter().map(entry).collect();
    line_up_entries(list, &entries);
    for key in &look.unfolded {
        unfold(list, &name_of(*key));
    }
    set_entry_class(list, &look.active.map(name_of).unwrap_or_default(), "open");
    let is_stale = look.slowness >= 1 && !matches!(look.phase, Phase::Done | Phase::Empty);
    set_class(list, "dim", is_stale);
}

fn entry(item: &Item) -> Entry<'_> {
    Entry {
        name: name_of((item.file, item.finding)),
        html: &item.html,
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
