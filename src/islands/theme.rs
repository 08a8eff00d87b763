//! The button that cycles through the themes: the pre-rendered one, brought to life. Its name says which one is set.

use std::any::Any;

use leptos::prelude::*;
use words::say;

use crate::app::App;
use crate::browser::Part;
use crate::browser::adopt::{find_all, hear, set_attribute_of};
use crate::settings::{Theme, set_theme};

/// Lets the button switch the theme, and say which one is set.
pub(super) fn adopt(app: App, part: Part) -> impl Any {
    let ear = hear(&part, "click", move |_| {
        set_theme(app, app.theme.get_untracked().next());
        false
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
            for button in find_all(&part, "button") {
                set_attribute_of(&button, "aria-label", Some(&name));
                set_attribute_of(&button, "title", Some(&name));
            }
        })
    });
    (ear, owner)
}
