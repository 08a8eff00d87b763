//! Several texts, as HTML: tabs over the editor, or a list at the side for a folder, worst first.

use std::cmp::Reverse;

use leptos::prelude::*;
use maud::{Markup, html};

use super::cards::sign;
use crate::app::{App, Look};
use crate::browser::adopt::Happening;
use crate::browser::focus_selected_tab;
use crate::file::File;
use crate::opening::show;

/// Texts that still fit into tabs.
const MOST_TABS: usize = 6;

/// Whether the texts are listed at the side.
fn is_tree(files: &[File]) -> bool {
    files.len() > MOST_TABS || (files.len() > 1 && files.iter().any(|file| file.path.contains('/')))
}

/// Tabs over the editor, where there is more than one text.
pub(super) fn tabs(look: &Look, files: &[File]) -> Option<String> {
    let has_tabs = files.len() > 1 && !is_tree(files);
    has_tabs.then(|| {
        html! {
            @for file in files {
                @let is_shown = file.id == look.shown;
                button type="button" role="tab" data-do="show" data-id=(file.id) aria-controls="text"
                    aria-selected=(is_shown) tabindex=(if is_shown { "0" } else { "-1" }) {
                    span { (file.path) } (count(file))
                }
            }
        }
        .into_string()
    })
}

/// The list at the side.
pub(super) fn tree(look: &Look, files: &[File]) -> Option<String> {
    is_tree(files).then(|| {
        let files = worst_first(files);
        html! {
            @for file in files {
                button type="button" data-do="show" data-id=(file.id) aria-current=[(file.id == look.shown).then_some("true")] {
                    span { (file.path) } (count(file))
                }
            }
        }
        .into_string()
    })
}

/// Texts with the worst findings first, then by path. There are few, and a general sort costs the app 3 KB.
fn worst_first(files: &[File]) -> Vec<&File> {
    let order = |file: &File| Reverse(rank(file));
    let mut sorted: Vec<&File> = Vec::new();
    for file in files {
        let at = sorted.partition_point(|other| {
            (order(other), other.path.as_str()) <= (order(file), file.path.as_str())
        });
        sorted.insert(at, file);
    }
    sorted
}

/// Findings by severity, the worst first.
fn rank(file: &File) -> Vec<usize> {
    file.state
        .as_ref()
        .map(|state| state.counts.iter().rev().copied().collect())
        .unwrap_or_default()
}

/// How many findings a text has, with the sign of the worst.
fn count(file: &File) -> Markup {
    let rank = rank(file);
    let worst = rank
        .iter()
        .position(|count| *count > 0)
        .and_then(|at| ["error", "warning", "info"].get(at));
    html! {
        @if file.fault.is_some() {
            span.n-find { (sign("warning")) }
        } @else if let Some(worst) = worst {
            span.n-find { (sign(worst)) (rank.iter().sum::<usize>()) }
        }
    }
}

/// Arrows, Home and End move between tabs.
pub(super) fn turn(app: App, pressed: &Happening) -> bool {
    if pressed.attribute("role").as_deref() != Some("tab") {
        return false;
    }
    let key = pressed.key();
    let next = app.files.with_untracked(|files| {
        let at = files.iter().position(|file| file.id == app.shown())?;
        let next = match key.as_str() {
            "ArrowRight" => (at + 1) % files.len(),
            "ArrowLeft" => (at + files.len() - 1) % files.len(),
            "Home" => 0,
            "End" => files.len() - 1,
            _ => return None,
        };
        files.get(next).map(|file| file.id)
    });
    if let Some(next) = next {
        show(app, next);
        focus_selected_tab();
    }
    next.is_some()
}
