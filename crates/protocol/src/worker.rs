//! The end in a worker: questions in, answers out.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::js::{read_message, to_message};
use crate::{Answer, Ask, Asked, Note, Said};

/// An answer with the texts that travel along.
pub type Reply = (Answer, Vec<Vec<u8>>);

/// Lets `answer` answer every question from now on; notes that it makes on the way go out before the answer. Outside a
/// worker nothing happens.
pub fn serve(answer: impl FnMut(Ask, Vec<Vec<u8>>, &mut dyn FnMut(Note)) -> Reply + 'static) {
    let Ok(worker) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let answer = RefCell::new(answer);
    let port = worker.clone();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let (Asked { id, ask }, buffers) = read_message(&event.data());
        let texts = buffers.map(|buffer| Uint8Array::new(&buffer).to_vec());
        let mut note = |note| post(&port, id, Answer::Note { note }, Vec::new());
        let (answer, texts) = answer.borrow_mut()(ask, texts.collect(), &mut note);
        post(&port, id, answer, texts);
    });
    worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    post(&worker, 0, Answer::Note { note: Note::Ready }, Vec::new());
}

fn post(port: &DedicatedWorkerGlobalScope, id: u32, answer: Answer, texts: Vec<Vec<u8>>) {
    let buffers: Array = texts
        .iter()
        .map(|text| Uint8Array::from(text.as_slice()).buffer())
        .collect();
    let message = to_message(&Said { id, answer }, &buffers);
    port.post_message_with_transfer(&message, &buffers)
        .expect("strings, numbers and buffers can be sent");
}
