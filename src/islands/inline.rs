//! The checker inside a guide: the guide's example, or whatever a reader pastes over it, with one line of outcome.

use std::any::Any;

use leptos::prelude::*;
use leptos::task::spawn_local;
use maud::html;
use protocol::{Answer, Ask};
use words::{Words, say};

use crate::app::App;
use crate::browser::adopt::{find_all, hear, set_html_of, set_value};
use crate::browser::{Bytes, Part, Text, root, set_html, take_code};
use crate::file::UNNAMED;
use crate::navigation::follow;
use crate::opening::open_text;
use crate::speaking::{ASIDE, speak};

/// Puts the checker in the place of the example, until the handle is dropped.
pub(super) fn adopt(app: App, part: &Part) -> Option<impl Any> {
    let (example, host) = take_code(part)?;
    set_html(&host, &body(&app.words(), &example));
    let owner = Owner::new();
    let text = owner.with(|| RwSignal::new(example));
    let board = host.clone();
    owner.with(|| {
        Effect::new(move |_| {
            spawn_local(attempt(
                app,
                board.clone(),
                text.get(),
                app.target.get().to_string(),
            ));
        })
    });
    let board = host.clone();
    let ears = [
        hear(&host, "input", move |input| {
            text.set(input.value());
            false
        }),
        hear(&host, "click", move |pressed| {
            match pressed.attribute("data-do").as_deref() {
                Some("fix") => spawn_local(fix(app, board.clone(), text)),
                Some("carry") => {
                    open_text(
                        app,
                        UNNAMED,
                        text.with_untracked(|text| Text::from(text.as_str())),
                    );
                    follow(
                        app,
                        &format!("{}{}/check/", root(), app.words().locale().tag),
                    );
                }
                _ => return false,
            }
            true
        }),
    ];
    Some((owner, ears))
}

fn body(words: &Words, example: &str) -> String {
    html! {
        textarea.paste rows=(example.lines().count().clamp(3, 16)) aria-label=(say!(words, "check-inline-label")) spellcheck="false"
            autocomplete="off" autocapitalize="off" { (example) }
        div.inbox-r {
            p data-part="outcome" {}
            span.inbox-a {
                span data-part="fix" {}
                button.btn.sm type="button" data-do="carry" { (say!(words, "check-inline-open")) }
            }
        }
    }
    .into_string()
}

async fn attempt(app: App, board: Part, text: String, target: String) {
    let words = app.words();
    let (mut outcome, mut n_safe) = (String::new(), 0);
    if !text.trim().is_empty() && speak(app, ASIDE, words.locale().tag).await.is_ok() {
        let reply = app
            .quiet()
            .aside
            .ask(Ask::TryInline { target }, vec![Bytes::from(text.as_str())])
            .await;
        if let Ok(Answer::Counted { html, count }) = reply.map(|reply| reply.answer) {
            (outcome, n_safe) = (html, count);
        }
    }
    let label = say!(words, "check-inline-fix", count = n_safe);
    let button = html! { @if n_safe > 0 { button.btn.sm type="button" data-do="fix" { (label) } } };
    for (name, html) in [("outcome", &outcome), ("fix", &button.into_string())] {
        find_all(&board, &format!("[data-part='{name}']"))
            .iter()
            .for_each(|part| set_html_of(part, html));
    }
}

async fn fix(app: App, board: Part, text: RwSignal<String>) {
    let before = text.get_untracked();
    let ask = Ask::TryFix {
        target: app.target.get_untracked().to_string(),
    };
    let reply = app
        .quiet()
        .aside
        .ask(ask, vec![Bytes::from(before.as_str())])
        .await;
    if let Some(fixed) = reply
        .ok()
        .and_then(|reply| Some(reply.texts.first()?.to_text().read()))
    {
        find_all(&board, "textarea")
            .iter()
            .for_each(|area| set_value(area, &fixed));
        text.try_set(fixed);
    }
}
