//! The module itself: in a worker it renders the pages that a reader goes to without loading the site anew, anywhere else
//! it is the part of the JavaScript API that is about time.
//!
//! A module of its own, because who only checks a text should not have to load Markdown, guides and drawings.

mod api;
mod press;

use std::cell::RefCell;

use pages::{Part, Shelf, timeline_part};
use press::Press;
use protocol::worker::serve;
use wasm_bindgen::prelude::*;
use words::Voices;

thread_local! {
    static VOICES: RefCell<Voices> = RefCell::default();
}

fn main() {
    serve(|| Box::new(Press::default()));
}

/// Keeps the catalogue of a locale, such as `words/en-….txt`; the first one is spoken where no locale is named.
#[wasm_bindgen]
pub fn speak(tag: &str, catalogue: &str) -> Result<(), String> {
    VOICES.with_borrow_mut(|voices| voices.tell(tag, catalogue))
}

/// The events between two ends as JSON.
#[wasm_bindgen]
pub fn timeline(
    from: Option<String>,
    to: Option<String>,
    locale: Option<String>,
) -> Result<String, String> {
    VOICES.with_borrow(|voices| {
        api::timeline(voices, from.as_deref(), to.as_deref(), locale.as_deref())
    })
}

/// The way between two versions as JSON, with the numbers of the findings that were told.
#[wasm_bindgen]
pub fn plan(
    from: &str,
    to: &str,
    findings: &str,
    locale: Option<String>,
) -> Result<String, String> {
    VOICES.with_borrow(|voices| api::plan_way(voices, from, to, findings, locale.as_deref()))
}

/// The timeline for somebody else's page; `index` is the text of `<locale>/index.txt`. Links are as they are right in
/// `<locale>/fragments/timeline.html`.
#[wasm_bindgen(js_name = timelineHtml)]
pub fn timeline_html(
    from: &str,
    to: &str,
    lanes: &str,
    locale: &str,
    index: &str,
) -> Result<String, String> {
    let mut shelf = Shelf::default();
    shelf.add_index(locale, index);
    let part = Part { from, to, lanes };
    VOICES.with_borrow(|voices| Ok(timeline_part(voices.words(Some(locale))?, &shelf, part)))
}
