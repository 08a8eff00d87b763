//! The picker of the target version, on every page: the pre-rendered one, brought to life.

use std::any::Any;

use leptos::prelude::*;

use crate::app::App;
use crate::browser::adopt::{find_all, hear, set_value};
use crate::browser::{Part, set_attribute};
use crate::settings::{known, set_target};

/// Lets the picker choose the target, and follow it.
pub(super) fn adopt(app: App, part: Part) -> impl Any {
    let ear = hear(&part, "change", move |change| {
        if let Some(target) = known(&change.value()) {
            set_target(app, target);
        }
        false
    });
    let owner = Owner::new();
    owner.with(|| {
        Effect::new(move |_| {
            let target = app.target.get().to_string();
            // For live parts that are scripts.
            set_attribute("data-target", &target);
            for picker in find_all(&part, "select") {
                set_value(&picker, &target);
            }
        })
    });
    (ear, owner)
}
