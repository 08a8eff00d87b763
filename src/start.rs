//! The first moments: state, words of the page's language, listeners, live parts.

use std::cell::OnceCell;
use std::rc::Rc;

use leptos::mount::mount_to_body;
use leptos::prelude::*;
use leptos::task::spawn_local;
use words::{Words, say};

use crate::app::App;
use crate::browser::{
    Click, Engine, Heard, Pause, attribute, copy, mark_current_heading, on_click, on_keep, on_key,
    on_popover_key, on_scroll, remember_scroll, show_done, watch_back,
};
use crate::checking::{check_again, hear};
use crate::file::UNNAMED;
use crate::fixing::apply_active;
use crate::islands;
use crate::islands::checker::go_to_neighbour;
use crate::navigation::{Way, come_back, follow, forget_press, here, open_first, take_query};
use crate::opening::{ensure_file, open_kept, open_once, texts_to_keep};
use crate::settings::{Theme, first_target};
use crate::sharing::{open_packed, take_packed};
use crate::speaking::{ASIDE, load_words};

/// Scrolling counts as done after this long; browsers refuse to note every step of it.
const SCROLL_MS: u32 = 120;

/// Starts the app in the page as it was pre-rendered.
pub(crate) fn start() {
    // The state has no owner that could go before the page does.
    let owner = Owner::new();
    owner.set();
    let app = new_app();
    std::mem::forget(owner);
    let Some(mut place) = here() else { return };
    let packed = take_packed(&mut place);
    app.set_place(place);
    // What is said aloud; one polite status serves every page. Being mounted first, it also makes effects run.
    mount_to_body(move || view! { <p class="vh" role="status">{move || app.said.get()}</p> });
    spawn_local(async move {
        let locale = attribute("data-locale");
        if let Some(words) = load_words(app, &locale).await {
            app.set_words(words);
        }
        ensure_file(app);
        open_kept(app);
        on_keep(move || texts_to_keep(app));
        islands::mount(app);
        listen(app);
        match app.place() {
            _ if attribute("data-page").is_empty() => open_first(app),
            Some(place) => take_query(app, &place, Way::Link),
            None => {}
        }
        packed
            .into_iter()
            .for_each(|packed| open_packed(app, packed));
    });
}

fn new_app() -> App {
    let slot = Rc::new(OnceCell::<App>::new());
    let worker = |module, hear: fn(App, Heard)| {
        let slot = slot.clone();
        Engine::new(module, move |what| {
            if let Some(app) = slot.get() {
                hear(*app, what);
            }
        })
    };
    let engine = worker("engine", |app, what| hear(app, &what));
    let aside = worker("engine", |app, what| {
        if let Heard::Died = what {
            app.quiet().spoken.borrow_mut()[ASIDE].clear();
        }
    });
    let press = worker("press", |app, what| {
        if let Heard::Died = what {
            forget_press(app);
        }
    });
    let app = App::new(
        Words::english(),
        first_target(),
        Theme::of_page(),
        [engine, aside, press],
    );
    // The slot is empty until here, and nothing can be heard before.
    let _ = slot.set(app);
    app
}

fn listen(app: App) {
    on_click(move |click| match click {
        Click::Link(to) => follow(app, &to),
        Click::Try { text, to } => {
            open_once(app, UNNAMED, &text);
            follow(app, &to)
        }
        Click::Copy { text, button } => {
            spawn_local(async move {
                if copy(&text).await {
                    let copied = say!(app.words(), "frame-copied");
                    app.said.set(copied.clone());
                    show_done(button, &copied).await;
                }
            });
            true
        }
    });
    watch_back(move |top| come_back(app, top));
    on_key(move |key| press(app, key));
    on_scroll(move || {
        let quiet = app.quiet();
        let settled = Pause::then(SCROLL_MS, || {
            mark_current_heading();
            remember_scroll();
        });
        *quiet.scroll_pause.borrow_mut() = Some(settled);
    });
    mark_current_heading();
}

/// Keys that work anywhere on the check page.
fn press(app: App, key: &str) -> bool {
    if on_popover_key(key) {
        return true;
    }
    if attribute("data-page") != "check" {
        return false;
    }
    match key {
        "F8" => go_to_neighbour(app, 1),
        "Shift+F8" => go_to_neighbour(app, -1),
        "Ctrl+." => apply_active(app),
        "Ctrl+Enter" => check_again(app),
        _ => return false,
    }
    true
}
