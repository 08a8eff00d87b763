//! The module itself: in a worker it answers the page's messages, anywhere else it is the JavaScript API.

use std::cell::RefCell;

use engine::Desk;
use js_sys::{Array, Uint8Array};
use protocol::{Answer, Ask, Envelope, Note};
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
        &Envelope {
            id: 0,
            body: Err::<Answer, Note>(Note::Ready),
        },
        Vec::new(),
    );
}

/// Messages to the page are answers (`Ok`) or notes on the way to one (`Err`).
type Said = Envelope<Result<Answer, Note>>;

fn answer(port: &DedicatedWorkerGlobalScope, desk: &mut Desk, message: &JsValue) {
    let mut parts = Array::from(message).into_iter();
    let asked = parts
        .next()
        .and_then(|json| json.as_string())
        .unwrap_or_default();
    let Ok(asked) = serde_json::from_str::<Envelope<Ask>>(&asked) else {
        return;
    };
    let texts = parts
        .map(|buffer| Uint8Array::new(&buffer).to_vec())
        .collect();
    let id = asked.id;
    let mut note = |note| {
        post(
            port,
            &Envelope {
                id,
                body: Err(note),
            },
            Vec::new(),
        )
    };
    let (body, texts) = desk.answer(asked.body, texts, &mut note);
    post(port, &Envelope { id, body: Ok(body) }, texts);
}

fn post(port: &DedicatedWorkerGlobalScope, said: &Said, texts: Vec<Vec<u8>>) {
    let json = serde_json::to_string(said).expect("plain structs and strings become JSON");
    let buffers: Array = texts
        .iter()
        .map(|text| Uint8Array::from(text.as_slice()).buffer())
        .collect();
    let message = Array::of1(&JsValue::from(json)).concat(&buffers);
    port.post_message_with_transfer(&message, &buffers)
        .expect("strings and buffers can be sent");
}

/// The version of Farol, and the date up to which its data is known to be true.
#[wasm_bindgen]
pub fn version() -> String {
    format!("{} ({})", env!("CARGO_PKG_VERSION"), facts::data_as_of())
}
