//! The button that cycles through the themes: the pre-rendered one, brought to life. Its name says which one is set.

use std::any::Any;

use leptos::prelude::*;
use words::say;

use crate::app::App;
use crate::browser::{Part, name_button, on_press};
use crate::settings::{Theme, set_theme};

/// Lets the button switch the theme, and say which one is set.
pub(super) fn adopt(app: App, part: Part) -> impl Any {
    let listener = on_press(&part, move || {
        set_theme(app, app.theme.get_untracked().next())
    });
    let words = app.words();
    let owner = Owner::new();
    owner.with(|| {
        Effect::new(move |_| {
            let name = match app.theme.get() {
                Theme::System => say!(words, "frame-theme-system"),
                Theme::Light => say!(words, "frame-theme-light"),
                Theme::Dark => say!(words, "frame-theme-dark"),
            };
            name_button(&part, &name);
        })
    });
    (listener, owner)
}
