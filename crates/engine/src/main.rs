//! The module itself: in a worker it answers the page's messages, anywhere else it is the JavaScript API.

use std::cell::RefCell;

use engine::Desk;
use js_sys::{Array, Uint8Array};
use protocol::{Answer, Asked, Cursor, Note, Said, Value, Values, Wire};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let Ok(worker) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let desk = RefCell::new(Desk::default());
    let port = worker.clone();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        answer(&port, &mut desk.borrow_mut(), &event.data());
    });
    worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    post(
        &worker,
        Said {
            id: 0,
            answer: Answer::Note { note: Note::Ready },
        },
        Vec::new(),
    );
}

fn answer(port: &DedicatedWorkerGlobalScope, desk: &mut Desk, message: &JsValue) {
    let message = Array::from(message);
    let Asked { id, ask } = Asked::take(&mut Cursor::new(List(Array::from(&message.get(0)))));
    let texts = message
        .iter()
        .skip(1)
        .map(|buffer| Uint8Array::new(&buffer).to_vec())
        .collect();
    let mut note = |note| {
        post(
            port,
            Said {
                id,
                answer: Answer::Note { note },
            },
            Vec::new(),
        )
    };
    let (answer, texts) = desk.answer(ask, texts, &mut note);
    post(port, Said { id, answer }, texts);
}

fn post(port: &DedicatedWorkerGlobalScope, said: Said, texts: Vec<Vec<u8>>) {
    let mut values = Vec::new();
    said.put(&mut values);
    let buffers: Array = texts
        .iter()
        .map(|text| Uint8Array::from(text.as_slice()).buffer())
        .collect();
    let message = Array::of1(&to_js(Value::List(values))).concat(&buffers);
    port.post_message_with_transfer(&message, &buffers)
        .expect("strings, numbers and buffers can be sent");
}

fn to_js(value: Value) -> JsValue {
    match value {
        Value::Number(number) => number.into(),
        Value::Text(text) => text.into(),
        Value::List(list) => list.into_iter().map(to_js).collect::<Array>().into(),
    }
}

/// A JavaScript array as a list of values.
struct List(Array);

impl Values for List {
    fn len(&self) -> usize {
        self.0.length() as usize
    }
    fn number(&self, at: usize) -> f64 {
        self.get(at).as_f64().unwrap_or_default()
    }
    fn text(&self, at: usize) -> String {
        self.get(at).as_string().unwrap_or_default()
    }
    fn list(&self, at: usize) -> List {
        List(Array::from(&self.get(at)))
    }
}

impl List {
    fn get(&self, at: usize) -> JsValue {
        u32::try_from(at).map_or(JsValue::UNDEFINED, |at| self.0.get(at))
    }
}

/// The version of Farol, and the date up to which its data is known to be true.
#[wasm_bindgen]
pub fn version() -> String {
    format!("{} ({})", env!("CARGO_PKG_VERSION"), facts::data_as_of())
}
