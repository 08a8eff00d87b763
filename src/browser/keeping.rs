//! Texts over a reload: the page's offline part asks for them, and `boot.js` gives them back after it.

use gloo_events::EventListener;
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

use super::files::Stored;
use super::text::Text;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = farol, js_name = takeBack)]
    fn take_back() -> Vec<Array>;
}

/// A text on its way over a reload: `[path, text or blob, whether it is shown]`.
pub(crate) struct Kept(Array);

impl Kept {
    /// A text that the page holds.
    pub(crate) fn text(path: &str, text: &Text, is_shown: bool) -> Kept {
        Kept::new(path, &text.0, is_shown)
    }

    /// A text that the browser holds.
    pub(crate) fn stored(path: &str, stored: &Stored, is_shown: bool) -> Kept {
        Kept::new(path, stored.blob(), is_shown)
    }

    fn new(path: &str, text: &JsValue, is_shown: bool) -> Kept {
        Kept(Array::of3(&path.into(), text, &is_shown.into()))
    }
}

/// Hands the texts over whenever the page is about to be loaded anew; what becomes of them is not for the app to say.
pub(crate) fn on_keep(texts: impl Fn() -> Vec<Kept> + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let listener = EventListener::new(&window, "farol-keep", move |event| {
        if let Ok(list) = Reflect::get(event, &"detail".into()) {
            let list: Array = list.unchecked_into();
            for kept in texts() {
                list.push(&kept.0);
            }
        }
    });
    listener.forget();
}

/// Path and text of what was kept over a reload, and whether it was shown; once.
pub(crate) fn kept_texts() -> impl Iterator<Item = (String, Text, bool)> {
    take_back().into_iter().map(|kept| {
        let path = kept.get(0).as_string().unwrap_or_default();
        let text = Text(kept.get(1).unchecked_into());
        (path, text, kept.get(2).is_truthy())
    })
}
