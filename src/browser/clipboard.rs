//! Handing a text to the reader: into the clipboard, or as a file.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::files::Stored;
use super::text::Text;

/// Copies a text; says whether that worked.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    JsFuture::from(window.navigator().clipboard().write_text(text))
        .await
        .is_ok()
}

/// Saves a text as a file in the reader's downloads.
pub(crate) fn download(name: &str, text: &Text) {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/yaml");
    let parts = Array::of1(&text.0);
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &kind) {
        save(name, &blob);
    }
}

impl Stored {
    /// Saves the text as a file in the reader's downloads.
    pub(crate) fn download(&self, name: &str) {
        save(name, self.blob());
    }
}

fn save(name: &str, blob: &Blob) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url).ok()
}
