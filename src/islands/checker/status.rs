//! The line under the panes, and the dock on phones.

use leptos::prelude::*;
use words::say;

use super::{Desk, go_to_neighbour, toolbar};
use crate::app::App;
use crate::islands::icon::{Icon, icon};

pub(super) fn line(app: App) -> impl IntoView {
    let words = app.words();
    let date = facts::data_as_of();
    let key = |keys: &'static str, text: String| view! { <span><kbd>{keys}</kbd>" "{text}</span> };
    view! {
        <div class="status">
            <span class="privacy">{icon(Icon::Shield)}<span>{say!(words, "check-bytes-sent", count = 0)}</span></span>
            <span class="grow">{""}</span>
            <span class="ks">
                {key("F8", say!(words, "check-key-next"))}
                {key("Ctrl .", say!(words, "check-key-apply"))}
                {key("Ctrl Enter", say!(words, "check-key-again"))}
            </span>
            <span class="end">{move || checked(app)}</span>
            <span class="end">{say!(words, "frame-data-as-of-short", date = words.day(date.year, date.month, date.day))}</span>
        </div>
    }
}

fn checked(app: App) -> Option<String> {
    let words = app.words();
    let (done, count) = app.files.with(|files| {
        let coverage = files
            .iter()
            .filter_map(|file| file.state.as_ref())
            .map(|state| state.coverage);
        coverage.fold((0, 0), |(done, count), next| {
            (done + next.checked, count + next.objects)
        })
    });
    let ms = app.took_ms.get().round().max(1.0) as i64;
    (count > 0).then(|| say!(words, "check-status", done = done, count = count, ms = ms))
}

/// Next finding and safe fixes, under the thumb.
pub(super) fn dock(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let words = app.words();
    let next = say!(words, "check-next");
    let place = move || {
        let n = app.n_listed.get();
        let at = app.items.with(|items| {
            items
                .iter()
                .position(|item| Some((item.file, item.finding)) == app.active.get())
        });
        match at {
            Some(at) => say!(words, "check-dock", at = at + 1, count = n),
            None => say!(words, "check-dock-none", count = n),
        }
    };
    view! {
        <div class="dock hide-l">
            <span><b>{place}</b></span>
            <button class="btn sm" type="button" disabled={move || app.n_listed.get() == 0} on:click={move |_| go_to_neighbour(app, 1)}>
                {next}{icon(Icon::Down)}
            </button>
            {toolbar::fix_safe(desk)}
        </div>
    }
}
