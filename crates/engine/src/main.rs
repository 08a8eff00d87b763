//! The module itself: in a worker it answers the page's messages, anywhere else it is the JavaScript API.

use engine::Desk;
use protocol::worker::serve;
use wasm_bindgen::prelude::*;

fn main() {
    let mut desk = Desk::default();
    serve(move |ask, texts, note| desk.answer(ask, texts, note));
}

/// The version of Farol, and the date up to which its data is known to be true.
#[wasm_bindgen]
pub fn version() -> String {
    format!("{} ({})", env!("CARGO_PKG_VERSION"), facts::data_as_of())
}
