//! The checker inside a guide: the guide's example, or whatever a reader pastes over it, with one line of outcome.

use std::any::Any;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, Verdict};
use words::say;

use super::icon::{Sign, sign};
use super::prose::sentence;
use super::small::attempt;
use crate::app::App;
use crate::browser::{Bytes, Part, root, take_code};
use crate::file::UNNAMED;
use crate::navigation::follow;
use crate::opening::open_text;

/// Puts the checker in the place of the example.
pub(super) fn mount(app: App, part: &Part) -> Option<Box<dyn Any>> {
    let (example, host) = take_code(part)?;
    Some(Box::new(mount_to(host, move || checker(app, example))))
}

fn checker(app: App, example: String) -> impl IntoView {
    let words = app.words();
    let text = RwSignal::new(example);
    let verdict = RwSignal::new(None::<Verdict>);
    Effect::new(move |_| {
        let (text, target) = (text.get(), app.target.get().to_string());
        spawn_local(async move {
            let found = attempt(app, &text, target).await;
            verdict.try_set(found);
        });
    });
    let rows = text.get_untracked().lines().count().clamp(3, 16);
    view! {
        <textarea
            class="paste" rows={rows} aria-label={say!(words, "check-inline-label")} spellcheck="false" autocomplete="off"
            autocapitalize="off" prop:value={text} on:input:target={move |event| text.set(event.target().value())}
        >{""}</textarea>
        <div class="inbox-r">
            <p>{move || outcome(app, verdict)}</p>
            <span class="inbox-a">
                {move || fix_here(app, text, verdict)}
                <button class="btn sm" type="button" on:click={move |_| {
                    open_text(app, UNNAMED, text.get_untracked());
                    follow(app, &format!("{}{}/check/", root(), app.words().locale().tag));
                }}>{say!(words, "check-inline-open")}</button>
            </span>
        </div>
    }
}

fn outcome(app: App, verdict: RwSignal<Option<Verdict>>) -> Option<impl IntoView> {
    let words = app.words();
    let verdict = verdict.get()?;
    let total = verdict.list.total;
    Some(match verdict.list.items.first() {
        Some(item) => {
            let more = (total > 1).then(|| say!(words, "check-inline-more", count = total - 1));
            view! { <span class="cnt">{sign(item.severity.into())}</span>" "{sentence(&item.title)}" "{more} }.into_any()
        }
        None => {
            let text = say!(words, "check-nothing", version = &verdict.target);
            view! { <span class="cnt">{sign(Sign::Ok)}</span>" "{text} }.into_any()
        }
    })
}

fn fix_here(
    app: App,
    text: RwSignal<String>,
    verdict: RwSignal<Option<Verdict>>,
) -> Option<impl IntoView> {
    let words = app.words();
    let n_safe = verdict
        .with(|verdict| verdict.as_ref()?.files.first().map(|state| state.n_safe))
        .filter(|n| *n > 0)?;
    let fix = move |_| {
        let (before, target) = (text.get_untracked(), app.target.get_untracked().to_string());
        spawn_local(async move {
            let asked = app
                .quiet()
                .aside
                .ask(Ask::TryFix { target }, vec![Bytes::from(before.as_str())])
                .await;
            if let Ok(reply) = asked
                && matches!(reply.answer, Answer::Count(_))
                && let Some(fixed) = reply.texts.first()
            {
                text.try_set(fixed.to_text());
            }
        });
    };
    Some(
        view! { <button class="btn sm" type="button" on:click={fix}>{say!(words, "check-inline-fix", count = n_safe)}</button> },
    )
}
