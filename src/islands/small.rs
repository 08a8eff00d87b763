//! The small checker of the home page, brought to life: the examples or the reader's own text, what is found in it, and the
//! way to the whole checker.

use std::any::Any;

use examples::{EXAMPLES, example};
use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask};

use crate::app::App;
use crate::browser::adopt::{
    Happening, attribute_of, find_all, hear, set_attribute_of, set_html_of,
};
use crate::browser::{Bytes, Part, Text, focus, root};
use crate::file::UNNAMED;
use crate::navigation::follow;
use crate::opening::{open_example, open_text};
use crate::speaking::{ASIDE, speak};

/// What the small checker shows: an example by its id, or the reader's own text.
#[derive(Clone, PartialEq)]
enum Choice {
    Example(String),
    Own(String),
}

/// Brings the checker to life until the handle is dropped.
pub(super) fn adopt(app: App, part: Part) -> impl Any {
    let owner = Owner::new();
    let choice = owner.with(|| RwSignal::new(Choice::Example(EXAMPLES[0].id.to_owned())));
    let board = part.clone();
    owner.with(|| {
        Effect::new(move |was_shown: Option<bool>| {
            let (chosen, target) = (choice.get(), app.target.get());
            show(&board, &chosen);
            // The page was sent with the first example tried on the newest release.
            let is_sent = was_shown.is_none() && target == facts::newest_released();
            if !is_sent {
                spawn_local(attempt(app, board.clone(), chosen, target.to_string()));
            }
            true
        })
    });
    let board = part.clone();
    let ears = [
        hear(&part, "click", move |pressed| {
            press(app, &board, choice, pressed)
        }),
        hear(&part, "input", move |input| {
            choice.set(Choice::Own(input.value()));
            false
        }),
    ];
    (owner, ears)
}

fn press(app: App, board: &Part, choice: RwSignal<Choice>, pressed: &Happening) -> bool {
    match pressed.attribute("data-do").as_deref() {
        Some("example") => choice.set(Choice::Example(
            pressed.attribute("data-id").unwrap_or_default(),
        )),
        Some("own") => {
            choice.set(Choice::Own(String::new()));
            set_hidden_of(board, "own", false);
            find_all(board, "[data-part='own']").iter().for_each(focus);
        }
        Some("carry") => carry_over(app, &choice.get_untracked()),
        _ => return false,
    }
    true
}

fn show(board: &Part, choice: &Choice) {
    let is_own = matches!(choice, Choice::Own(_));
    set_hidden_of(board, "own", !is_own);
    set_hidden_of(board, "code", is_own);
    for link in find_all(board, "[data-do='example']") {
        let is_chosen = matches!(choice, Choice::Example(id) if attribute_of(&link, "data-id").as_ref() == Some(id));
        set_attribute_of(&link, "aria-current", is_chosen.then_some("true"));
    }
}

fn set_hidden_of(board: &Part, name: &str, is_hidden: bool) {
    for part in find_all(board, &format!("[data-part='{name}']")) {
        set_attribute_of(&part, "hidden", is_hidden.then_some(""));
    }
}

/// Checks with the second engine, which keeps nothing.
async fn attempt(app: App, board: Part, choice: Choice, target: String) {
    let (text, href) = match &choice {
        Choice::Example(id) => (
            example(id).map(|example| example.text).unwrap_or_default(),
            format!("{}?example={id}", check_page(app)),
        ),
        Choice::Own(text) => (text.as_str(), check_page(app)),
    };
    let mut tried = (String::new(), String::new());
    if !text.trim().is_empty() && speak(app, ASIDE, app.words().locale().tag).await.is_ok() {
        let reply = app
            .quiet()
            .aside
            .ask(Ask::Try { target, href }, vec![Bytes::from(text)])
            .await;
        if let Ok(Answer::Tried { lines, outcome }) = reply.map(|reply| reply.answer) {
            tried = (lines, outcome);
        }
    }
    for (name, html) in [("lines", &tried.0), ("outcome", &tried.1)] {
        find_all(&board, &format!("[data-part='{name}']"))
            .iter()
            .for_each(|part| set_html_of(part, html));
    }
}

fn check_page(app: App) -> String {
    format!("{}{}/check/", root(), app.words().locale().tag)
}

/// Opens the text in the whole checker.
fn carry_over(app: App, choice: &Choice) {
    match choice {
        Choice::Example(id) => example(id)
            .into_iter()
            .for_each(|example| open_example(app, example)),
        Choice::Own(text) => drop(open_text(app, UNNAMED, Text::from(text.as_str()))),
    }
    follow(app, &check_page(app));
}
