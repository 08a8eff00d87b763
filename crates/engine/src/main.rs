//! The module itself: in a worker it answers the page's messages, anywhere else it is the JavaScript API.

use std::cell::RefCell;

use engine::{Api, Asked, Desk};
use protocol::worker::serve;
use wasm_bindgen::prelude::*;

thread_local! {
    static API: RefCell<Api> = RefCell::default();
}

fn main() {
    serve(|| Box::new(Desk::default()));
}

/// Keeps the catalogue of a locale, such as `words/en-….txt`; the first one is spoken where no locale is named.
#[wasm_bindgen]
pub fn speak(tag: &str, catalogue: &str) -> Result<(), String> {
    API.with_borrow_mut(|api| api.speak(tag, catalogue))
}

/// Checks a text; gives the report as JSON.
#[wasm_bindgen]
pub fn check(
    text: &str,
    target: Option<String>,
    from: Option<String>,
    locale: Option<String>,
    read_as: Option<String>,
    path: Option<String>,
) -> Result<String, String> {
    let asked = Asked {
        target: target.as_deref(),
        from: from.as_deref(),
        locale: locale.as_deref(),
        read_as: read_as.as_deref(),
        path: path.as_deref(),
    };
    API.with_borrow(|api| api.check(text, asked))
}

/// Fixes a text; gives the new text, how many fixes were applied and what is left, as JSON.
#[wasm_bindgen]
pub fn fix(
    text: &str,
    target: Option<String>,
    safety: Option<String>,
    locale: Option<String>,
    read_as: Option<String>,
    path: Option<String>,
) -> Result<String, String> {
    let asked = Asked {
        target: target.as_deref(),
        from: None,
        locale: locale.as_deref(),
        read_as: read_as.as_deref(),
        path: path.as_deref(),
    };
    API.with_borrow(|api| api.fix(text, safety.as_deref(), asked))
}

/// The version of Farol, and the date up to which its data is known to be true, as JSON.
#[wasm_bindgen]
pub fn version() -> String {
    format!(
        "{{\"farol\": \"{}\", \"data_as_of\": \"{}\"}}",
        env!("CARGO_PKG_VERSION"),
        facts::data_as_of()
    )
}
