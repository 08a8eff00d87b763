//! The picker of the target version, on every page: the pre-rendered one, brought to life.

use std::any::Any;

use leptos::prelude::*;

use crate::app::App;
use crate::browser::{Part, on_choice, set_choice};
use crate::settings::{known, set_target};

/// Lets the picker choose the target, and follow it.
pub(super) fn adopt(app: App, part: Part) -> impl Any {
    let listener = on_choice(&part, move |version| {
        if let Some(target) = known(&version) {
            set_target(app, target);
        }
    });
    let owner = Owner::new();
    owner.with(|| Effect::new(move |_| set_choice(&part, &app.target.get().to_string())));
    (listener, owner)
}
