//! The pane beside the text: counts as filters, what was fixed, and the findings of all texts.

use leptos::prelude::*;
use report::Severity;
use words::say;

use super::{Desk, banner, finding, hints, is_stale};
use crate::app::{App, LIST_STEP};
use crate::checking::{Phase, check_again};
use crate::fixing::{Fixed, undo};
use crate::islands::icon::{Icon, Sign, icon, sign};
use crate::islands::prose::sentence;

pub(super) fn pane(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let words = app.words();
    let is_empty = Memo::new(move |_| {
        app.files
            .with(|files| files.iter().all(|file| file.is_empty()))
    });
    view! {
        <section class="pane fi" aria-labelledby="findings">
            <div class="tab">
                <h2 id="findings">{say!(words, "check-findings")}</h2>
                {move || (!is_empty.get()).then(|| chips(app))}
            </div>
            {move || fixed(app)}
            {move || banner::verdict(app)}
            {move || if is_empty.get() { hints::hints(app).into_any() } else { list(app).into_any() }}
        </section>
    }
}

fn chips(app: App) -> impl IntoView {
    let words = app.words();
    let chip = move |severity: Severity,
                     name: fn(&words::Words, usize) -> String,
                     count: fn(&report::Summary) -> usize| {
        let words = words.clone();
        let n = move || count(&app.summary());
        let is_shown = move || app.hidden.with(|hidden| !hidden.contains(&severity));
        view! {
            <button
                class="chip" type="button" aria-pressed={move || is_shown().to_string()} disabled={move || n() == 0}
                on:click={move |_| toggle(app, severity)}
            >
                {move || (n() > 0).then(|| sign(severity.into()))}{move || name(&words, n())}
            </button>
        }
    };
    view! {
        <div class="chips">
            {move || (app.files.with(Vec::len) > 1).then(|| scope(app))}
            {chip(Severity::Error, |words, n| say!(words, "check-errors", count = n), |sum| sum.error)}
            {chip(Severity::Warning, |words, n| say!(words, "check-warnings", count = n), |sum| sum.warning)}
            {chip(Severity::Info, |words, n| say!(words, "check-infos", count = n), |sum| sum.info)}
        </div>
    }
}

/// Whether the findings of all texts are listed or only those of the shown one.
fn scope(app: App) -> impl IntoView {
    let words = app.words();
    let choice = |is_only: bool, text: String| {
        view! {
            <button
                type="button" role="radio" aria-checked={move || (app.is_only_shown.get() == is_only).to_string()}
                on:click={move |_| {
                    app.is_only_shown.set(is_only);
                    check_again(app);
                }}
            >{text}</button>
        }
    };
    view! {
        <span class="seg" role="radiogroup" aria-label={say!(words, "check-scope")}>
            {choice(false, say!(words, "check-all-files"))}{choice(true, say!(words, "check-this-file"))}
        </span>
    }
}

fn toggle(app: App, severity: Severity) {
    app.hidden.update(
        |hidden| match hidden.iter().position(|other| *other == severity) {
            Some(at) => drop(hidden.remove(at)),
            None => hidden.push(severity),
        },
    );
    check_again(app);
}

/// "Fixed. Undo", for a while.
fn fixed(app: App) -> Option<impl IntoView> {
    let words = app.words();
    let Fixed { title, count } = app.fixed.get()?;
    let text = match title {
        Some(title) => say!(words, "check-fixed", title = title),
        None => say!(words, "check-fixed-count", count = count),
    };
    Some(view! {
        <div class="finding done-f">
            <div class="f-head">
                {sign(Sign::Ok)}
                <span class="f-title">{sentence(&text)}</span>
                <button class="btn sm" type="button" on:click={move |_| undo(app)}>{icon(Icon::Undo)}{say!(words, "check-undo")}</button>
            </div>
        </div>
    })
}

fn list(app: App) -> impl IntoView {
    let words = app.words();
    let key = |item: &protocol::Item| {
        (
            item.file,
            item.finding,
            item.rule.clone(),
            item.title.clone(),
            item.line,
            item.column,
        )
    };
    let n_more = move || app.n_listed.get().saturating_sub(app.items.with(Vec::len));
    let all_hidden = {
        let words = words.clone();
        move || {
            let sum = app.summary();
            let is_hidden = app.n_listed.get() == 0
                && sum.error + sum.warning + sum.info > 0
                && app.phase.get() == Phase::Done;
            is_hidden.then(|| view! { <p class="dim">{say!(words, "check-none-shown")}</p> })
        }
    };
    view! {
        {all_hidden}
        <ol class="list" class:dim={move || is_stale(app)}>
            <For each={move || app.items.get()} key={key} children={move |item| view! { <li>{finding::finding(app, item)}</li> }}/>
        </ol>
        {move || (n_more() > 0).then(|| view! {
            <button class="btn sm" type="button" on:click={move |_| {
                app.list_size.update(|size| *size += 2 * LIST_STEP);
                check_again(app);
            }}>{say!(words, "check-more-findings", count = n_more())}</button>
        })}
    }
}
