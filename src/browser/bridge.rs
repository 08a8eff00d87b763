//! What `boot.js` hands over as `farol`.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Url, Worker};

use super::editor::EditorModule;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = farol, js_name = startWorker, catch)]
    pub(super) fn start_worker(module: &str) -> Result<Worker, JsValue>;

    #[wasm_bindgen(js_namespace = farol, js_name = setHtml)]
    fn set_inner_html(element: &Element, html: &str);

    #[wasm_bindgen(js_namespace = farol, js_name = loadEditor)]
    fn load_editor() -> Promise;

    #[wasm_bindgen(js_namespace = farol, js_name = wordsUrl)]
    fn words_address(locale: &str) -> String;

    #[wasm_bindgen(js_namespace = farol, js_name = mount)]
    fn mount_part(name: &str, element: &Element) -> JsValue;

    #[wasm_bindgen(thread_local_v2, js_namespace = farol, js_name = root)]
    static ROOT: Url;
}

/// A live part that is a script of its own, until it is dropped.
pub(crate) struct Script(Function);

impl Script {
    /// Brings an element to life by the script of that name; none where there is no such script.
    pub(crate) fn mount(name: &str, element: &Element) -> Option<Script> {
        mount_part(name, element).dyn_into().ok().map(Script)
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        // A part that fails while it ends has ended too.
        let _ = self.0.call0(&JsValue::NULL);
    }
}

/// The address of the folder that holds the site, with a slash at its end.
pub(crate) fn root() -> String {
    ROOT.with(Url::href)
}

/// Replaces what is inside an element, by the one policy that may.
pub(crate) fn set_html(element: &Element, html: &str) {
    set_inner_html(element, html);
}

/// The address of the catalogue of a locale; empty where there is none.
pub(crate) fn words_url(locale: &str) -> String {
    words_address(locale)
}

/// The editor, loaded on first use; none where it cannot be.
pub(crate) async fn editor_module() -> Option<EditorModule> {
    let module = JsFuture::from(load_editor()).await.ok()?;
    Some(module.unchecked_into())
}
