//! The small checker of the home page: three examples or the reader's own text, what is found in it, and the way to the whole
//! checker.

use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, Item, Verdict};
use report::Safety;
use words::say;

use super::icon::{Icon, Sign, icon, sign};
use super::prose::sentence;
use crate::app::App;
use crate::browser::{Bytes, root};
use crate::examples::EXAMPLES;
use crate::navigation::{follow, speak_aside};
use crate::opening::open_text;

/// Lines of an example that are shown, and findings under them.
const N_LINES: usize = 16;
const N_FINDINGS: usize = 2;

/// What the small checker shows.
#[derive(Clone, Copy)]
struct Small {
    app: App,
    /// The example; none for the reader's own text.
    example: RwSignal<Option<usize>>,
    own: RwSignal<String>,
    verdict: RwSignal<Option<Verdict>>,
}

pub(super) fn checker(app: App) -> impl IntoView {
    let small = Small {
        app,
        example: RwSignal::new(Some(0)),
        own: RwSignal::new(String::new()),
        verdict: RwSignal::new(None),
    };
    Effect::new(move |_| {
        let text = text(small);
        let target = app.target.get().to_string();
        spawn_local(async move {
            let verdict = attempt(app, &text, target).await;
            small.verdict.try_set(verdict);
        });
    });
    view! {
        {bar(small)}
        {move || if small.example.get().is_some() { code(small).into_any() } else { own(small).into_any() }}
        {move || outcome(small)}
    }
}

fn text(small: Small) -> String {
    small
        .example
        .get()
        .and_then(|i| EXAMPLES.get(i))
        .map_or_else(|| small.own.get(), |example| example.text.to_owned())
}

/// Checks a text with the second engine, which keeps nothing.
pub(super) async fn attempt(app: App, text: &str, target: String) -> Option<Verdict> {
    if text.trim().is_empty() {
        return None;
    }
    speak_aside(app, &app.words()).await.ok()?;
    let ask = Ask::Try {
        target,
        count: N_FINDINGS,
    };
    match app
        .quiet()
        .aside
        .ask(ask, vec![Bytes::from(text)])
        .await
        .ok()?
        .answer
    {
        Answer::Verdict(verdict) => Some(*verdict),
        _ => None,
    }
}

fn bar(small: Small) -> impl IntoView {
    let words = small.app.words();
    let examples = EXAMPLES.iter().enumerate().map(|(i, example)| {
        let is_shown = move || small.example.get() == Some(i);
        view! {
            <button type="button" role="radio" aria-checked={move || is_shown().to_string()} on:click={move |_| small.example.set(Some(i))}>
                {(example.name)(&words)}
            </button>
        }
    });
    let examples = examples.collect_view();
    view! {
        <div class="demo-bar">
            <div class="seg" role="radiogroup" aria-label={say!(words, "home-example")}>{examples}</div>
            <button class="btn quiet sm" type="button" on:click={move |_| small.example.set(None)}>
                {icon(Icon::Copy)}{say!(words, "home-paste-yours")}
            </button>
        </div>
    }
}

fn own(small: Small) -> impl IntoView {
    let words = small.app.words();
    view! {
        <textarea
            class="paste" aria-label={say!(words, "check-your-text")} placeholder={say!(words, "check-placeholder")} spellcheck="false"
            autocomplete="off" autocapitalize="off" prop:value={small.own} autofocus={true}
            on:input:target={move |event| small.own.set(event.target().value())}
        >{""}</textarea>
    }
}

fn code(small: Small) -> impl IntoView {
    let words = small.app.words();
    let example = small.example.get_untracked().and_then(|i| EXAMPLES.get(i));
    let lines = move || {
        let verdict = small.verdict.get();
        example.map(|example| crate::islands::lines::lines(example.text, N_LINES, verdict.as_ref()))
    };
    let label = example.map(|example| (example.name)(&words));
    view! { <div class="code demo-code" tabindex="0" role="region" aria-label={label}><code class="lines">{lines}</code></div> }
}

fn outcome(small: Small) -> Option<impl IntoView> {
    let words = small.app.words();
    let verdict = small.verdict.get()?;
    let sum = verdict.files.first()?.summary;
    let version = verdict.target.clone();
    let counts = [
        (
            sum.error,
            Sign::Error,
            say!(words, "home-errors", count = sum.error),
        ),
        (
            sum.warning,
            Sign::Warning,
            say!(words, "home-warnings", count = sum.warning),
        ),
        (
            sum.info,
            Sign::Info,
            say!(words, "home-infos", count = sum.info),
        ),
    ];
    let counts: Vec<_> = counts.into_iter().filter(|(n, _, _)| *n > 0).collect();
    let summary = if counts.is_empty() {
        view! { <span>{sign(Sign::Ok)}<b>{say!(words, "home-nothing", version = version)}</b></span> }.into_any()
    } else {
        let counts = counts
            .into_iter()
            .map(|(_, kind, text)| view! { <span>{sign(kind)}<b>{text}</b></span> })
            .collect_view();
        view! { {counts}<span class="vs">{say!(words, "home-on-target", version = version)}</span> }
            .into_any()
    };
    let found = verdict
        .list
        .items
        .iter()
        .map(|item| row(small, item))
        .collect_view();
    Some(view! {
        <div class="demo-out">
            <div class="demo-sum">{summary}{open(small)}</div>
            <ul class="demo-f">{found}</ul>
        </div>
    })
}

fn check_address(app: App) -> String {
    format!("{}{}/check/", root(), app.words().locale().tag)
}

fn open(small: Small) -> impl IntoView {
    view! {
        <a class="go" href={check_address(small.app)} on:click={move |event| { event.prevent_default(); carry_over(small); }}>
            {say!(small.app.words(), "home-open-in-checker")}{icon(Icon::Right)}
        </a>
    }
}

fn row(small: Small, item: &Item) -> impl IntoView + use<> {
    let words = small.app.words();
    let is_safe = item.fixes.iter().any(|fix| fix.safety == Safety::Safe);
    let place = format!("{}:{}", item.line, item.column);
    view! {
        <li>
            <a href={check_address(small.app)} on:click={move |event| { event.prevent_default(); carry_over(small); }}>
                <span class="f-loc">{place}</span><span>{sentence(&item.title)}</span>
                {is_safe.then(|| view! { <span class="tag safe">{say!(words, "check-safe-fix")}</span> })}
            </a>
        </li>
    }
}

/// Opens the text in the whole checker.
fn carry_over(small: Small) {
    let app = small.app;
    match small.example.get_untracked().and_then(|i| EXAMPLES.get(i)) {
        Some(example) => crate::opening::open_example(app, example),
        None => drop(open_text(
            app,
            crate::file::UNNAMED,
            small.own.get_untracked(),
        )),
    }
    follow(app, &check_address(app));
}
