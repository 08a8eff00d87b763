//! What the buttons of the workspace do, by `data-do`.

use examples::example;
use leptos::prelude::{GetUntracked, Set};
use leptos::task::spawn_local;
use protocol::{Answer, Ask};
use words::say;

use super::board::Board;
use super::{cards, choose, go_to_neighbour, is_list_below, key_of, point_out};
use crate::app::{App, Key, LIST_STEP};
use crate::browser::adopt::{Happening, find_all};
use crate::browser::{
    Bytes, Stored, click, close_popovers, copy, download, focus, place_menu, root, show_dialog,
};
use crate::checking::{check_again, read_as, stop, try_again};
use crate::file::Source;
use crate::fixing::{apply, apply_safe, ask_about_texts, put_back, undo};
use crate::navigation::view_changed;
use crate::opening::{close, open_example, open_files, show};

/// Does what a click asks for. True where the browser shall do nothing more.
pub(super) fn press(app: App, board: &Board, pressed: &Happening) -> bool {
    let Some(what) = pressed.attribute("data-do") else {
        return false;
    };
    let id = || pressed.attribute("data-id");
    let file = || id().and_then(|id| id.parse().ok());
    match what.as_str() {
        "open" => board.each("files", click),
        "open-folder" => board.each("folder", click),
        "place-menu" => board.each("do place-menu", place_menu),
        "example" => {
            close_popovers();
            id().and_then(|id| example(&id))
                .into_iter()
                .for_each(|example| open_example(app, example));
        }
        "show" => file().into_iter().for_each(|file| show(app, file)),
        "close" => close(app, app.shown()),
        "undo" => undo(app),
        "copy" => spawn_local(copy_shown(app)),
        "download" => download_shown(app),
        "apply-safe" => apply_safe(app),
        "apply" => apply_pressed(app, pressed),
        "choose" => return press_row(app, pressed),
        "severity" => toggle(app, pressed),
        "all-files" | "this-file" => {
            app.change(|look| look.is_only_shown = what == "this-file");
            view_changed(app);
        }
        "more" => {
            app.change(|look| look.list_size += 2 * LIST_STEP);
            check_again(app);
        }
        "rule" => {
            app.change(|look| look.rule = id().unwrap_or_default());
            view_changed(app);
        }
        "share" => {
            let what = pressed.attribute("data-what").unwrap_or_default();
            spawn_local(share(app, board.clone(), what));
        }
        "close-sharing" => board.each("sharing", |dialog| show_dialog(dialog, false)),
        "put-back" => put_back(app),
        "next" => go_to_neighbour(app, 1),
        "read-as" => file()
            .into_iter()
            .for_each(|file| read_as(app, file, "kubernetes".to_owned())),
        "take" => {
            close_popovers();
            let what = pressed.attribute("data-what").unwrap_or_default();
            let key = pressed.attribute("data-key").and_then(|name| key_of(&name));
            spawn_local(take(app, what, key.unwrap_or_default()));
        }
        "stop" => stop(app),
        "again" => check_again(app),
        "try-again" => try_again(app),
        "copy-report" => spawn_local(copy_and_say(app, cards::report(app))),
        "dismiss" => app.change(|look| look.notice = None),
        _ => {}
    }
    // Menus open by themselves.
    what != "place-menu"
}

/// Follows a choice in a list, or opens the files that were picked.
pub(super) fn choose_in(app: App, changed: &Happening) -> bool {
    let id = || changed.attribute("data-id")?.parse().ok();
    match changed.attribute("data-pick").as_deref() {
        Some(what @ ("from" | "choices")) => {
            app.change(|look| match what {
                "from" => look.from = changed.value(),
                _ => look.choices = changed.value(),
            });
            view_changed(app);
        }
        Some(_) => id()
            .into_iter()
            .for_each(|file| read_as(app, file, changed.value())),
        None => open_files(app, changed.picked()),
    }
    false
}

/// A row opens by itself, except where its place was pressed to be taken away from the list.
fn press_row(app: App, pressed: &Happening) -> bool {
    let key = pressed.attribute("data-key").and_then(|name| key_of(&name));
    let Some(at) = key.and_then(|key| app.place_of(key)) else {
        return false;
    };
    let is_leaving = pressed.is_in("f-loc") && is_list_below();
    match is_leaving {
        true => choose(app, at),
        false => point_out(app, at),
    }
    is_leaving
}

fn apply_pressed(app: App, pressed: &Happening) {
    let key = pressed.attribute("data-key").and_then(|name| key_of(&name));
    let fix = pressed
        .attribute("data-fix")
        .and_then(|fix| fix.parse().ok());
    if let (Some(key), Some(fix)) = (key, fix) {
        apply(app, key, fix);
    }
}

fn toggle(app: App, pressed: &Happening) {
    let Some(level) = pressed
        .attribute("data-level")
        .and_then(|level| level.parse().ok())
    else {
        return;
    };
    app.change(
        |look| match look.hidden.iter().position(|other| *other == level) {
            Some(at) => drop(look.hidden.remove(at)),
            None => look.hidden.push(level),
        },
    );
    view_changed(app);
}

async fn copy_shown(app: App) {
    let source = app.with_file(app.shown(), |file| file.source.clone());
    let text = match source {
        Some(Source::Text(text)) => text.read(),
        Some(Source::Stored(stored)) => stored
            .bytes()
            .await
            .map(|bytes| bytes.to_text().read())
            .unwrap_or_default(),
        None => return,
    };
    copy_and_say(app, text).await;
}

async fn copy_and_say(app: App, text: String) {
    if copy(&text).await {
        app.said.set(say!(app.words(), "frame-copied"));
    }
}

/// Hands over what the engine makes of the texts: a file, or something for the clipboard.
async fn take(app: App, what: String, (file, finding): Key) {
    let ask = Ask::Take {
        what,
        file,
        finding,
    };
    let Some(reply) = ask_about_texts(app, ask).await else {
        return;
    };
    let (Answer::File { name, said }, Some(bytes)) = (reply.answer, reply.texts.first()) else {
        return;
    };
    if !name.is_empty() {
        Stored::of(bytes)
            .into_iter()
            .for_each(|file| file.download(&name));
    } else if copy(&Bytes::to_text(bytes).read()).await {
        app.said.set(said.clone());
        app.change(|look| look.notice = Some(said));
    }
}

/// Shows what a link can carry, with the link as far as the reader asked for it.
async fn share(app: App, board: Board, what: String) {
    let Some(mut place) = app.place() else { return };
    place.anchor.clear();
    place.set_value("target", Some(&app.target.get_untracked().to_string()));
    let ask = Ask::Share {
        what,
        link: place.address(&root()),
        shown: app.shown(),
    };
    let Some(reply) = ask_about_texts(app, ask).await else {
        return;
    };
    let Answer::Html { html } = reply.answer else {
        return;
    };
    *app.quiet().hidden.borrow_mut() = reply.texts.first().and_then(Stored::of);
    board.fill("shared", &html);
    board.each("sharing", |dialog| {
        show_dialog(dialog, true);
        find_all(dialog, "[autofocus]").iter().for_each(focus);
    });
}

fn download_shown(app: App) {
    app.with_file(app.shown(), |file| match &file.source {
        Source::Text(text) => download(file.name(), text),
        Source::Stored(stored) => stored.download(file.name()),
    });
}
