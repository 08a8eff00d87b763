//! The editor bundle, as its own `mount` documents it.

use std::pin::Pin;

use js_sys::{Array, JsString, Object, Promise, Reflect, Uint32Array};
use protocol::{EditAt, FileId};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use super::files::Bytes;
use super::page::Part;
use super::text::Text;

#[wasm_bindgen]
extern "C" {
    /// The module.
    #[derive(Clone)]
    pub(crate) type EditorModule;

    #[wasm_bindgen(method)]
    fn mount(this: &EditorModule, host: &Part, options: &Object) -> RawView;

    /// Whether a document has something to undo.
    #[wasm_bindgen(method, js_name = canUndo)]
    pub(crate) fn can_undo(this: &EditorModule, file: FileId) -> bool;

    /// Forgets a document and its history.
    #[wasm_bindgen(method)]
    pub(crate) fn forget(this: &EditorModule, file: FileId);

    #[derive(Clone)]
    type RawView;

    #[wasm_bindgen(method)]
    fn put(this: &RawView, file: FileId, text: &JsString);
    #[wasm_bindgen(method)]
    fn show(this: &RawView, file: FileId);
    #[wasm_bindgen(method)]
    fn edit(this: &RawView, file: FileId, edits: &Array);
    #[wasm_bindgen(method)]
    fn undo(this: &RawView, file: FileId);
    #[wasm_bindgen(method)]
    fn marks(this: &RawView, file: FileId, quadruples: &Uint32Array);
    #[wasm_bindgen(method)]
    fn activate(this: &RawView, file: FileId, key: i32);
    #[wasm_bindgen(method)]
    fn select(this: &RawView, file: FileId, from: usize, to: usize);
    #[wasm_bindgen(method)]
    fn focus(this: &RawView);
    #[wasm_bindgen(method)]
    fn destroy(this: &RawView);
}

/// An own word of the editor and what to say instead.
pub(crate) type Phrase = (&'static str, String);

/// What the tip over a mark says; without the word for a button there is none.
pub(crate) struct Tip {
    pub(crate) title: String,
    pub(crate) fix: Option<String>,
    pub(crate) more: String,
}

/// A tip on its way.
pub(crate) type Asked = Pin<Box<dyn Future<Output = Option<Tip>>>>;

/// What the editor needs from the page.
pub(crate) struct EditorOptions {
    /// UTF-16 units that a text may have after a paste.
    pub(crate) limit: usize,
    pub(crate) label: String,
    pub(crate) placeholder: String,
    /// Words for error, warning and info.
    pub(crate) severities: [String; 3],
    pub(crate) phrases: Vec<Phrase>,
    pub(crate) on_change: Box<dyn Fn(FileId, Text)>,
    /// A paste made the text too large; it comes as the browser's own string.
    pub(crate) on_large: Box<dyn Fn(FileId, JsValue)>,
    /// The caret came into a mark, or left them (-1).
    pub(crate) on_caret: Box<dyn Fn(FileId, i32)>,
    /// `fix` or `more` in the tip over a mark.
    pub(crate) on_act: Box<dyn Fn(String, FileId, usize)>,
    pub(crate) ask: Box<dyn Fn(FileId, usize) -> Asked>,
}

/// An editor on the page. Dropping it takes the editor away; its documents stay in the module.
pub(crate) struct EditorView {
    raw: RawView,
    _options: Object,
    _heard: Vec<Box<dyn std::any::Any>>,
}

impl EditorView {
    /// Shows the editor in a shadow root of `host`.
    pub(crate) fn new(module: &EditorModule, host: &Part, options: EditorOptions) -> EditorView {
        let (object, heard) = object_of(options);
        EditorView {
            raw: module.mount(host, &object),
            _options: object,
            _heard: heard,
        }
    }

    /// Makes `text` the document `file`; the same text keeps its history.
    pub(crate) fn put(&self, file: FileId, text: &Text) {
        self.raw.put(file, &text.0);
    }

    /// Shows a document.
    pub(crate) fn show(&self, file: FileId) {
        self.raw.show(file);
    }

    /// Makes edits, as one step of undo.
    pub(crate) fn edit(&self, file: FileId, edits: &[EditAt]) {
        let list = edits.iter().map(|edit| {
            Array::of3(
                &edit.from.into(),
                &edit.to.into(),
                &edit.text.as_str().into(),
            )
        });
        self.raw.edit(file, &list.collect());
    }

    /// Takes back the last change.
    pub(crate) fn undo(&self, file: FileId) {
        self.raw.undo(file);
    }

    /// Draws the squiggles, as the worker sent them.
    pub(crate) fn marks(&self, file: FileId, marks: &Bytes) {
        self.raw.marks(file, &Uint32Array::new(&marks.0));
    }

    /// Puts one squiggle on its ground.
    pub(crate) fn activate(&self, file: FileId, finding: Option<usize>) {
        self.raw.activate(
            file,
            finding.and_then(|i| i32::try_from(i).ok()).unwrap_or(-1),
        );
    }

    /// Selects a span and brings it into view.
    pub(crate) fn select(&self, file: FileId, from: usize, to: usize) {
        self.raw.select(file, from, to);
    }

    /// Takes the focus.
    pub(crate) fn focus(&self) {
        self.raw.focus();
    }
}

impl Drop for EditorView {
    fn drop(&mut self) {
        self.raw.destroy();
    }
}

fn object_of(options: EditorOptions) -> (Object, Vec<Box<dyn std::any::Any>>) {
    let object = Object::new();
    let EditorOptions {
        limit,
        label,
        placeholder,
        severities,
        phrases,
        on_change,
        on_large,
        on_caret,
        on_act,
        ask,
    } = options;
    set(&object, "limit", limit);
    set(&object, "label", label);
    set(&object, "placeholder", placeholder);
    let names = Object::new();
    for (key, name) in ["error", "warning", "info"].into_iter().zip(severities) {
        set(&names, key, name);
    }
    set(&object, "severities", names);
    let words = Object::new();
    for (own, ours) in phrases {
        set(&words, own, ours);
    }
    set(&object, "phrases", words);
    let on_change = Closure::<dyn Fn(FileId, JsString)>::new(move |file, text| {
        on_change(file, Text::from(text));
    });
    let on_large = Closure::<dyn Fn(FileId, JsValue)>::new(on_large);
    let on_caret = Closure::<dyn Fn(FileId, i32)>::new(on_caret);
    let on_act = Closure::<dyn Fn(String, FileId, usize)>::new(on_act);
    let ask = Closure::<dyn Fn(FileId, usize) -> Promise>::new(move |file, key| {
        let asked = ask(file, key);
        future_to_promise(async move { Ok(asked.await.map_or(JsValue::NULL, tip)) })
    });
    set(&object, "onChange", on_change.as_ref());
    set(&object, "onLarge", on_large.as_ref());
    set(&object, "onCaret", on_caret.as_ref());
    set(&object, "act", on_act.as_ref());
    set(&object, "ask", ask.as_ref());
    (
        object,
        vec![
            Box::new(on_change),
            Box::new(on_large),
            Box::new(on_caret),
            Box::new(on_act),
            Box::new(ask),
        ],
    )
}

fn tip(tip: Tip) -> JsValue {
    let object = Object::new();
    set(&object, "title", tip.title);
    set(&object, "fix", tip.fix);
    set(&object, "more", tip.more);
    object.into()
}

fn set(object: &Object, key: &str, value: impl Into<JsValue>) {
    Reflect::set(object, &key.into(), &value.into()).expect("a fresh object takes any property");
}
