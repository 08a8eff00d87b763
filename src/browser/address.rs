//! The address bar and where the page is scrolled to.

use wasm_bindgen::prelude::*;
use web_sys::{History, ScrollRestoration, Window};

fn window() -> Window {
    web_sys::window().expect("the app runs in a page")
}

fn history() -> History {
    window()
        .history()
        .expect("a page that is shown has a history")
}

/// The whole address.
pub(crate) fn address() -> String {
    window().location().href().unwrap_or_default()
}

/// Leaves for another address, as the browser does it.
pub(crate) fn go_to(url: &str) {
    let _ = window().location().assign(url);
}

/// Makes `url` the address of what is shown now, as a new entry of the history.
pub(crate) fn push(url: &str) {
    let _ = history().push_state_with_url(&JsValue::from_f64(0.0), "", Some(url));
}

/// Changes the address of what is shown, without a new entry.
pub(crate) fn replace(url: &str) {
    let state = history().state().unwrap_or_default();
    let _ = history().replace_state_with_url(&state, "", Some(url));
}

/// Notes in the history where the page is scrolled to, for the way back.
pub(crate) fn remember_scroll() {
    let top = window().scroll_y().unwrap_or_default();
    let _ = history().replace_state(&JsValue::from_f64(top), "");
}

/// Where the page is scrolled to.
pub(crate) fn scroll_top() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Scrolls at once.
pub(crate) fn scroll_to(top: f64) {
    window().scroll_to_with_x_and_y(0.0, top);
}

/// Calls `then` with the scroll position when the reader goes back or forward.
pub(crate) fn watch_back(then: impl Fn(f64) + 'static) {
    let _ = history().set_scroll_restoration(ScrollRestoration::Manual);
    let listener = gloo_events::EventListener::new(&window(), "popstate", move |event| {
        let state = event
            .dyn_ref::<web_sys::PopStateEvent>()
            .map(web_sys::PopStateEvent::state);
        then(state.and_then(|state| state.as_f64()).unwrap_or_default());
    });
    listener.forget();
}
