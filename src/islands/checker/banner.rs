//! What stands over the panes or the list when there is more to say than the findings: loading, checking, partly checked, not
//! recognised, nothing found, stopped.

use leptos::prelude::*;
use leptos::task::spawn_local;
use report::Status;
use words::say;

use super::Desk;
use crate::app::App;
use crate::browser::copy;
use crate::checking::{Phase, check_again, read_as_kubernetes, stop, try_again};
use crate::file::{Fault, File, Source, size};
use crate::islands::icon::{Icon, Sign, icon, sign};

/// What concerns the whole workspace, over the panes.
pub(super) fn banners(desk: Desk) -> impl IntoView {
    let app = desk.app;
    view! {
        <div class="over">
            {move || notice(app)}
            {move || faults(app)}
            {move || broken(app)}
        </div>
    }
}

/// What concerns the findings, over the list.
pub(super) fn verdict(app: App) -> impl IntoView {
    view! {
        {move || waiting(app)}
        {move || unclear(app)}
        {move || nothing(app)}
    }
}

fn card(
    class: &'static str,
    kind: Sign,
    title: String,
    text: impl IntoView,
    acts: impl IntoView,
) -> impl IntoView {
    view! {
        <div class={class}>
            {sign(kind)}
            <div><h3>{title}</h3>{text}<div class="acts2">{acts}</div></div>
        </div>
    }
}

fn button(text: String, act: impl Fn() + 'static) -> impl IntoView {
    view! { <button class="btn sm" type="button" on:click={move |_| act()}>{text}</button> }
}

fn notice(app: App) -> Option<impl IntoView> {
    let text = app.notice.get()?;
    let label = say!(app.words(), "check-dismiss");
    let close = view! {
        <button class="icon-btn sm" type="button" aria-label={label} on:click={move |_| app.notice.set(None)}>{icon(Icon::Close)}</button>
    };
    Some(
        view! { <div class="card note-info verdict slim">{sign(Sign::Info)}<div><p>{text}</p><div class="acts2">{close}</div></div></div> },
    )
}

/// Files that were not read.
fn faults(app: App) -> impl IntoView {
    let words = app.words();
    app.files.with(|files| {
        let bad = files.iter().filter_map(|file| Some((file, file.fault?)));
        bad.map(|(file, fault)| {
            let text = match (fault, &file.source) {
                (Fault::TooLarge, Source::Stored(stored)) => {
                    let (tenths, unit) = size(stored.size());
                    say!(words, "check-too-large", name = &file.path, size = words.decimal(tenths, 1), unit = unit)
                }
                _ => say!(words, "check-unreadable", name = &file.path),
            };
            view! { <div class="card partly verdict slim">{sign(Sign::Partly)}<div><p>{text}</p></div></div> }
        })
        .collect_view()
    })
}

fn broken(app: App) -> Option<impl IntoView> {
    let words = app.words();
    let (title, text) = match app.phase.get() {
        Phase::Broken {
            document: Some(document),
            file,
        } => {
            let name = app
                .with_file(file, |file| file.path.clone())
                .unwrap_or_default();
            let title = match app.files.with_untracked(Vec::len) {
                0 | 1 => say!(words, "check-broken", document = document),
                _ => say!(words, "check-broken-file", document = document, name = name),
            };
            (title, say!(words, "check-broken-rest"))
        }
        Phase::Broken { document: None, .. } => (
            say!(words, "check-broken-whole"),
            say!(words, "check-broken-whole-what"),
        ),
        Phase::NoEngine => (
            say!(words, "check-no-engine"),
            say!(words, "check-no-engine-what"),
        ),
        _ => return None,
    };
    let acts = view! {
        {button(say!(words, "check-try-again"), move || try_again(app))}
        {button(say!(words, "check-copy-report"), move || spawn_local(async move { copy(&report(app)).await; }))}
    };
    Some(card(
        "card err verdict",
        Sign::Error,
        title,
        view! { <p>{text}</p> },
        acts,
    ))
}

/// What a developer needs to know, without a word of the reader's text.
fn report(app: App) -> String {
    let files = app
        .files
        .with_untracked(|files| files.iter().map(describe).collect::<Vec<_>>().join("\n"));
    format!(
        "farol {} (data {})\ntarget {}\nphase {:?}\n{files}\n",
        env!("CARGO_PKG_VERSION"),
        facts::data_as_of(),
        app.target.get_untracked(),
        app.phase.get_untracked(),
    )
}

fn describe(file: &File) -> String {
    let kept = file.kept.as_ref().map(|kept| {
        format!(
            "{} bytes, {} lines, {}",
            kept.bytes, kept.lines, kept.endings
        )
    });
    format!(
        "text {}: {}",
        file.id,
        kept.unwrap_or_else(|| "not read".to_owned())
    )
}

/// Loading and checking, once it takes long enough to be noticed; stopped.
fn waiting(app: App) -> Option<impl IntoView> {
    let words = app.words();
    let is_slow = app.slowness.get() >= 2;
    let name = |file| {
        app.with_file(file, |file| file.path.clone())
            .unwrap_or_default()
    };
    match app.phase.get() {
        Phase::Loading if is_slow => Some(view! { <p class="wait">{say!(words, "check-loading")}</p> }.into_any()),
        Phase::Checking { file, done, total } if is_slow => {
            let text = match total {
                0 | 1 => say!(words, "check-checking", name = name(file)),
                _ => say!(words, "check-checking-files", done = done + 1, total = total, name = name(file)),
            };
            // A single text has no steps to count, so the bar only moves.
            let value = (total > 1).then_some(done);
            Some(view! {
                <div class="progress card">
                    <span>{text.clone()}</span>
                    <progress max={total} value={value} aria-label={text}>{""}</progress>
                    {button(say!(words, "check-stop"), move || stop(app))}
                </div>
            }.into_any())
        }
        Phase::Stopped => Some(view! {
            <div class="progress card">
                <span>{say!(words, "check-stopped")}</span>{button(say!(words, "check-again"), move || check_again(app))}
            </div>
        }.into_any()),
        _ => None,
    }
}

/// Texts that were checked in part, or not at all.
fn unclear(app: App) -> impl IntoView {
    let has_many = app.files.with(Vec::len) > 1;
    app.files.with(|files| {
        let checked = files.iter().filter(|file| file.state.is_some());
        checked
            .filter_map(|file| match file.state.as_ref()?.status {
                Status::Checked => None,
                Status::PartlyChecked => Some(partly(app, file, has_many).into_any()),
                Status::NotRecognized => Some(foreign(app, file, has_many).into_any()),
            })
            .take(4)
            .collect_view()
    })
}

fn partly(app: App, file: &File, has_many: bool) -> Option<impl IntoView + use<>> {
    let words = app.words();
    let state = file.state.as_ref()?;
    let (done, count) = (
        state.coverage.checked + state.coverage.foreign,
        state.coverage.objects,
    );
    let title = match has_many {
        true => say!(
            words,
            "check-partly-file",
            name = &file.path,
            done = done,
            count = count
        ),
        false => say!(words, "check-partly", done = done, count = count),
    };
    let notes = state
        .notes
        .iter()
        .map(|note| view! { <p>{note.clone()}</p> })
        .collect_view();
    Some(card("card partly verdict", Sign::Partly, title, notes, ()))
}

fn foreign(app: App, file: &File, has_many: bool) -> Option<impl IntoView + use<>> {
    let words = app.words();
    if file.is_empty() {
        return None;
    }
    let id = file.id;
    let title = match has_many {
        true => say!(words, "check-not-recognised-file", name = &file.path),
        false => say!(words, "check-not-recognised"),
    };
    let notes = file.state.as_ref()?.notes.clone();
    let text = view! {
        <p>{say!(words, "check-not-recognised-what")}</p>
        {notes.into_iter().map(|note| view! { <p>{note}</p> }).collect_view()}
    };
    let act = button(say!(words, "check-as-kubernetes"), move || {
        read_as_kubernetes(app, id)
    });
    Some(card("card note-info verdict", Sign::Info, title, text, act))
}

/// A clean verdict, with what it covers.
fn nothing(app: App) -> Option<impl IntoView> {
    let words = app.words();
    let sum = app.summary();
    let is_clean = app.phase.get() == Phase::Done && sum.error + sum.warning + sum.info == 0;
    let (checked, foreign) = app.files.with(|files| {
        let coverage = files
            .iter()
            .filter_map(|file| file.state.as_ref())
            .map(|state| state.coverage);
        coverage.fold((0, 0), |(checked, foreign), next| {
            (checked + next.checked, foreign + next.foreign)
        })
    });
    if !is_clean || checked + foreign == 0 {
        return None;
    }
    let date = facts::data_as_of();
    let text = view! {
        <p>{say!(words, "check-nothing-checked", count = checked)}</p>
        {(foreign > 0).then(|| view! { <p>{say!(words, "check-foreign", count = foreign)}</p> })}
        <p class="sub">
            {say!(words, "frame-data-as-of", date = words.day(date.year, date.month, date.day))}" "
            <a href={format!("{}{}/timeline/", crate::browser::root(), words.locale().tag)}>{say!(words, "check-next-dates")}</a>
        </p>
    };
    let title = say!(
        words,
        "check-nothing",
        version = app.target.get().to_string()
    );
    Some(card("card verdict", Sign::Ok, title, text, ()))
}
