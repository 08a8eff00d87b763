//! The workspace of the check page.

mod banner;
mod confirm;
mod diff;
mod editor;
mod files;
mod finding;
mod findings;
mod fix_box;
mod hints;
mod large;
mod life;
mod status;
mod toolbar;

use std::any::Any;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::Preview;

use crate::app::App;
use crate::browser::{Part, clear, focus_finding, on_drop, text_value};
use crate::checking::Phase;
use crate::opening::{open_files, show, type_text};

/// What every part of the workspace needs besides the app.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    /// Files are being dragged over it.
    is_over: RwSignal<bool>,
    /// What all safe fixes would change, while the dialog asks about it.
    confirming: RwSignal<Option<Preview>>,
}

/// Takes over what a reader typed before the workspace was there.
fn adopt(app: App, part: &Part) {
    let typed = text_value(part);
    let shown = app.shown.get_untracked();
    let is_empty = app
        .with_file(shown, |file| file.is_empty())
        .unwrap_or_default();
    if !typed.is_empty() && is_empty {
        type_text(app, shown, typed);
    }
}

/// Mounts the workspace into the element that lays it out.
pub(crate) fn mount(app: App, part: Part) -> Box<dyn Any> {
    adopt(app, &part);
    let owner = Owner::new();
    let desk = owner.with(|| Desk {
        app,
        is_over: RwSignal::new(false),
        confirming: RwSignal::new(None),
    });
    let drops = on_drop(
        &part,
        move |is_over| desk.is_over.set(is_over),
        move |files| spawn_local(async move { open_files(app, files.await) }),
    );
    clear(&part);
    let view = mount_to(part, move || workspace(desk));
    Box::new((view, drops, owner))
}

fn workspace(desk: Desk) -> impl IntoView {
    let app = desk.app;
    view! {
        {toolbar::toolbar(desk)}
        {banner::banners(desk)}
        <div class="panes" class:with-tree={move || files::is_tree(app)}>
            {move || files::is_tree(app).then(|| files::tree(app))}
            {editor::pane(desk)}
            {findings::pane(desk)}
        </div>
        {status::line(app)}
        {status::dock(desk)}
        {confirm::dialog(desk)}
    }
}

/// Moves to the finding after the active one, or before it.
pub(crate) fn go_to_neighbour(app: App, step: isize) {
    let next = app.items.with_untracked(|items| {
        let active = app.active.get_untracked();
        let at = items
            .iter()
            .position(|item| Some((item.file, item.finding)) == active);
        let n = isize::try_from(items.len()).unwrap_or_default();
        let next = match at.and_then(|at| isize::try_from(at).ok()) {
            Some(at) => (at + step).rem_euclid(n.max(1)),
            None if step > 0 => 0,
            None => n - 1,
        };
        usize::try_from(next)
            .ok()
            .filter(|next| *next < items.len())
    });
    if let Some(next) = next {
        choose(app, next);
        focus_finding(next);
    }
}

/// Makes a finding of the list the active one, and brings its place into view.
fn choose(app: App, at: usize) {
    let Some(item) = app.items.with_untracked(|items| items.get(at).cloned()) else {
        return;
    };
    if app.shown.get_untracked() != item.file {
        show(app, item.file);
    }
    app.active.set(Some((item.file, item.finding)));
    match app.editor() {
        Some(editor) if app.with_file(item.file, |file| file.text().is_some()) == Some(true) => {
            editor.select(item.file, item.from, item.to);
            editor.activate(item.file, Some(item.finding));
        }
        _ => editor::select_elsewhere(app, &item),
    }
}

/// Whether what is shown is older than the texts.
fn is_stale(app: App) -> bool {
    app.slowness.get() >= 1 && !matches!(app.phase.get(), Phase::Done | Phase::Empty)
}
