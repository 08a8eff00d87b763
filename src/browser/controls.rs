//! Pre-rendered controls that are brought to life as they stand.

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlSelectElement};

use super::page::Part;

/// Something that is heard until this is dropped.
pub(crate) type Listener = Option<EventListener>;

/// Calls `then` with the value that is chosen in the picker of a part.
pub(crate) fn on_choice(within: &Part, then: impl Fn(String) + 'static) -> Listener {
    let select = select(within)?;
    let source = select.clone();
    Some(EventListener::new(&select, "change", move |_| {
        then(source.value())
    }))
}

/// Shows a value in the picker of a part.
pub(crate) fn set_choice(within: &Part, value: &str) {
    if let Some(select) = select(within) {
        select.set_value(value);
    }
}

/// Calls `then` when the button of a part is pressed.
pub(crate) fn on_press(within: &Part, then: impl Fn() + 'static) -> Listener {
    let button = button(within)?;
    Some(EventListener::new(&button, "click", move |_| then()))
}

/// Names the button of a part, for eyes and ears.
pub(crate) fn name_button(within: &Part, name: &str) {
    if let Some(button) = button(within) {
        let _ = button.set_attribute("aria-label", name);
        let _ = button.set_attribute("title", name);
    }
}

fn select(within: &Part) -> Option<HtmlSelectElement> {
    within.query_selector("select").ok()??.dyn_into().ok()
}

fn button(within: &Part) -> Option<HtmlElement> {
    within.query_selector("button").ok()??.dyn_into().ok()
}
