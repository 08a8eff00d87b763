//! Writes the state into the parts of the workspace. What is there already is not written again, so drawing often is cheap.

use leptos::prelude::*;
use protocol::Verdict;
use words::{Words, say};

use super::board::Board;
use super::{cards, files, list, pane};
use crate::app::{App, Look};
use crate::browser::adopt::{attribute_of, set_attribute_of, set_class, set_value};
use crate::checking::Phase;
use crate::file::File;

/// Draws everything; follows whatever it depends on.
pub(super) fn draw(app: App, board: &Board) {
    let words = app.words();
    app.look.with(|look| {
        app.files.with(|files| {
            app.verdict.with(|verdict| {
                bar(board, &words, look, files);
                file_lists(board, look, files);
                counts(board, &words, look, verdict);
                filters(board, look, files, verdict);
                list::draw(board, look);
                place(board, &words, look, verdict);
                board.fill("over", &cards::over(&words, look, files));
                board.fill("waiting", &cards::waiting(&words, look, files));
                board.fill("fixed", &look.fixed);
                pane::draw(app, board, look, files);
            });
        });
    });
}

/// The shown text: what it was read as, its name and size, and what can be done with it.
fn bar(board: &Board, words: &Words, look: &Look, files: &[File]) {
    board.enable("do undo", look.is_undoable);
    board.each("from", |picker| set_value(picker, &look.from));
    board.each("choices", |field| set_value(field, &look.choices));
    let Some(file) = files.iter().find(|file| file.id == look.shown) else {
        return;
    };
    let is_empty = file.is_empty();
    board.enable("do copy", !is_empty);
    board.enable("do download", !is_empty);
    let copy = if file.is_fixed {
        say!(words, "check-copy-fixed")
    } else {
        say!(words, "check-copy")
    };
    board.write("copy", &copy);
    board.write("name", &file.path);
    let state = file.state.as_ref();
    board.write(
        "meta",
        state.map(|state| state.meta.as_str()).unwrap_or_default(),
    );
    board.fill(
        "detected",
        state
            .map(|state| state.detected.as_str())
            .unwrap_or_default(),
    );
    let close = say!(words, "check-close-file", name = &file.path);
    board.set("close", "aria-label", &close);
    board.set("close", "title", &close);
    board.show("close", files.len() > 1 || !is_empty);
}

fn file_lists(board: &Board, look: &Look, files: &[File]) {
    let (tabs, tree) = (files::tabs(look, files), files::tree(look, files));
    board.show("tabs", tabs.is_some());
    board.show("tree", tree.is_some());
    board.each("panes", |panes| {
        set_class(panes, "with-tree", tree.is_some())
    });
    board.fill("tabs", &tabs.unwrap_or_default());
    board.fill("tree", &tree.unwrap_or_default());
}

/// What was found, over all texts.
fn counts(board: &Board, words: &Words, look: &Look, verdict: &Verdict) {
    for (level, text) in verdict.count_words.iter().enumerate() {
        board.write(&format!("count-{level}"), text);
    }
    if !verdict.fix_label.is_empty() {
        board.write("fix-label", &verdict.fix_label);
    }
    board.enable(
        "do fix-safe",
        verdict.n_safe > 0 && look.phase != Phase::NoEngine,
    );
    board.enable("do next", verdict.total > 0);
    board.fill("banner", &verdict.banner);
    let coverage = match verdict.coverage.as_slice() {
        [done, count] if *count > 0 => say!(
            words,
            "check-status",
            done = *done,
            count = *count,
            ms = look.took_ms.max(1)
        ),
        _ => String::new(),
    };
    board.write("coverage", &coverage);
    let n_more = verdict.total - verdict.items.len();
    board.show("more", n_more > 0);
    board.write("more", &say!(words, "check-more-findings", count = n_more));
}

/// The chips, whose findings are listed, and whether there is anything to list.
fn filters(board: &Board, look: &Look, files: &[File], verdict: &Verdict) {
    board.each("do severity", |chip| {
        let level = attribute_of(chip, "data-level")
            .and_then(|level| level.parse::<u8>().ok())
            .unwrap_or_default();
        set_attribute_of(
            chip,
            "aria-pressed",
            Some(truth(!look.hidden.contains(&level))),
        );
        let is_there = verdict
            .counts
            .get(usize::from(level))
            .is_some_and(|count| *count > 0);
        set_attribute_of(chip, "disabled", (!is_there).then_some(""));
    });
    let is_empty = files.iter().all(File::is_empty);
    board.show("chips", !is_empty);
    board.show("hints", is_empty);
    board.show("list", !is_empty);
    board.show("scope", files.len() > 1);
    board.set("do all-files", "aria-checked", truth(!look.is_only_shown));
    board.set("do this-file", "aria-checked", truth(look.is_only_shown));
}

fn truth(is_true: bool) -> &'static str {
    if is_true { "true" } else { "false" }
}

/// `2 of 4` in the dock.
fn place(board: &Board, words: &Words, look: &Look, verdict: &Verdict) {
    let items = &verdict.items;
    let text = match items
        .iter()
        .position(|item| Some((item.file, item.finding)) == look.active)
    {
        Some(at) => say!(words, "check-dock", at = at + 1, count = verdict.total),
        None => say!(words, "check-dock-none", count = verdict.total),
    };
    board.write("place", &text);
}
