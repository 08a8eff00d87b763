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
        from: from.as_deref(),
        read_as: read_as.as_deref(),
        path: path.as_deref(),
        ..of(&target, &locale)
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
    choices: Option<String>,
) -> Result<String, String> {
    let asked = Asked {
        read_as: read_as.as_deref(),
        path: path.as_deref(),
        choices: choices.as_deref(),
        ..of(&target, &locale)
    };
    API.with_borrow(|api| api.fix(text, safety.as_deref(), asked))
}

/// What a checker in somebody else's page shows of a text; `root` is the address of the site.
#[wasm_bindgen]
pub fn findings(
    text: &str,
    target: Option<String>,
    locale: Option<String>,
    root: &str,
) -> Result<String, String> {
    API.with_borrow(|api| api.findings(text, root, of(&target, &locale)))
}

/// What stands in one of these findings when it is open.
#[wasm_bindgen]
pub fn finding(
    text: &str,
    target: Option<String>,
    locale: Option<String>,
    root: &str,
    number: usize,
) -> Result<String, String> {
    API.with_borrow(|api| api.finding(text, root, number, of(&target, &locale)))
}

/// The text after one fix of one of these findings.
#[wasm_bindgen]
pub fn mend(
    text: &str,
    target: Option<String>,
    locale: Option<String>,
    finding: usize,
    fix: usize,
) -> Result<String, String> {
    API.with_borrow(|api| api.mend(text, finding, fix, of(&target, &locale)))
}

/// An example with what a rule says of it.
#[wasm_bindgen]
pub fn example(
    text: &str,
    target: Option<String>,
    locale: Option<String>,
    root: &str,
    rule: &str,
) -> Result<String, String> {
    API.with_borrow(|api| api.example(rule, text, root, of(&target, &locale)))
}

fn of<'a>(target: &'a Option<String>, locale: &'a Option<String>) -> Asked<'a> {
    Asked {
        target: target.as_deref(),
        locale: locale.as_deref(),
        ..Asked::default()
    }
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
