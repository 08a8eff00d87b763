//! Files of the site. Nothing is ever sent.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = farol)]
    fn read(url: &str) -> Promise;
}

/// The text of a file of this site; none if it is not there.
pub(crate) async fn fetch_text(url: &str) -> Option<String> {
    JsFuture::from(read(url)).await.ok()?.as_string()
}
