//! A text as the browser holds it: it is handed on as it is, and only where bytes are asked for it is written out once.

use js_sys::{ArrayBuffer, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use super::files::{Bytes, Stored};

#[wasm_bindgen]
extern "C" {
    type TextEncoder;
    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;
    #[wasm_bindgen(method)]
    fn encode(this: &TextEncoder, text: &JsString) -> Uint8Array;

    type TextDecoder;
    #[wasm_bindgen(constructor)]
    fn new(encoding: &str, options: &Object) -> TextDecoder;
    #[wasm_bindgen(method)]
    fn decode(this: &TextDecoder, bytes: &ArrayBuffer) -> JsString;
}

/// A string of the browser. Copies of it are the same string.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Text(pub(super) JsString);

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text(text.into())
    }
}

impl From<JsString> for Text {
    fn from(text: JsString) -> Text {
        Text(text)
    }
}

impl Text {
    /// UTF-16 units; a text has at least as many bytes.
    pub(crate) fn n_units(&self) -> usize {
        self.0.length() as usize
    }

    /// Whether there is nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.n_units() == 0
    }

    /// Copies it into the memory of the app.
    pub(crate) fn read(&self) -> String {
        String::from(&self.0)
    }

    /// The text as UTF-8.
    pub(crate) fn to_bytes(&self) -> Bytes {
        // The encoder gives an array that fills its buffer: https://encoding.spec.whatwg.org/#dom-textencoder-encode
        Bytes(TextEncoder::new().encode(&self.0).buffer())
    }
}

impl Bytes {
    /// The bytes as text; they come from the worker, which only sends UTF-8. A mark at the start belongs to the text.
    pub(crate) fn to_text(&self) -> Text {
        let options = Object::new();
        Reflect::set(&options, &"ignoreBOM".into(), &true.into())
            .expect("a fresh object takes any property");
        Text(TextDecoder::new("utf-8", &options).decode(&self.0))
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.byte_length() as usize
    }
}

impl Stored {
    /// Hands a text over to the browser; none if it has no room.
    pub(crate) fn of_text(text: &Text) -> Option<Stored> {
        Stored::new(&text.0)
    }
}
