//! The module's end: questions in, answers out; in a worker of its own, or on the page's thread in slices.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::js::{read_message, to_message};
use crate::{Answer, Ask, Asked, Note, Said};

/// An answer with the texts that travel along.
pub type Reply = (Answer, Vec<Vec<u8>>);

/// An answer on its way: pending when something else could be done first, and always ready to go on.
pub type Replying<'c> = Pin<Box<dyn Future<Output = Reply> + 'c>>;

/// Who answers questions, one after another.
pub trait Clerk: 'static {
    /// Answers one question; notes that it makes on the way go out before the answer.
    fn answer<'c>(
        &'c mut self,
        ask: Ask,
        texts: Vec<Vec<u8>>,
        note: &'c mut dyn FnMut(Note),
    ) -> Replying<'c>;
}

/// Makes a clerk.
type Hire = fn() -> Box<dyn Clerk>;

/// What a clerk does now; it comes back with its work done.
type Work = Pin<Box<dyn Future<Output = Box<dyn Clerk>>>>;

thread_local! {
    static HIRE: Cell<Option<Hire>> = const { Cell::new(None) };
    static DESKS: RefCell<BTreeMap<u32, Desk>> = const { RefCell::new(BTreeMap::new()) };
}

enum Desk {
    Free(Box<dyn Clerk>),
    Busy(Work),
}

/// Lets clerks answer every question from now on: in a worker one of them those of its messages, anywhere else as many as
/// [`hear`] is told of.
pub fn serve(hire: Hire) {
    HIRE.set(Some(hire));
    let Ok(worker) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let port = worker.clone();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let port = port.clone();
        let send = move |message: &Array, buffers: &Array| {
            port.post_message_with_transfer(message, buffers)
                .expect("strings, numbers and buffers can be sent");
        };
        let mut is_more = begin(0, &event.data(), Box::new(send));
        while is_more {
            is_more = go_on(0);
        }
    });
    worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    let buffers = Array::new();
    let ready = said(0, Answer::Note { note: Note::Ready }, &buffers);
    worker
        .post_message_with_transfer(&ready, &buffers)
        .expect("a list of numbers can be sent");
}

/// Begins to answer a message for one of the clerks on this thread; `post` gets what is said. Whether there is more to do.
///
/// A clerk is told the next message when nothing is left to do for the one before.
#[wasm_bindgen]
pub fn hear(clerk: u32, message: &JsValue, post: Function) -> bool {
    let send = move |message: &Array, _: &Array| {
        // What the page does with it is the page's matter.
        let _ = post.call1(&JsValue::NULL, message);
    };
    begin(clerk, message, Box::new(send))
}

/// Does one more slice of what a clerk has begun. Whether there is more to do.
#[wasm_bindgen(js_name = goOn)]
pub fn go_on(clerk: u32) -> bool {
    let desk = DESKS.with_borrow_mut(|desks| desks.remove(&clerk));
    let (desk, is_more) = match desk {
        Some(Desk::Busy(mut work)) => {
            match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(clerk) => (Desk::Free(clerk), false),
                Poll::Pending => (Desk::Busy(work), true),
            }
        }
        Some(free) => (free, false),
        None => return false,
    };
    DESKS.with_borrow_mut(|desks| desks.insert(clerk, desk));
    is_more
}

/// Lets a clerk go, with all it knows and whatever it does.
#[wasm_bindgen]
pub fn forget(clerk: u32) {
    DESKS.with_borrow_mut(|desks| desks.remove(&clerk));
}

/// Sends a message with the buffers in it.
type Send = Box<dyn Fn(&Array, &Array)>;

fn begin(number: u32, message: &JsValue, send: Send) -> bool {
    let desk = DESKS.with_borrow_mut(|desks| desks.remove(&number));
    let clerk = match (desk, HIRE.get()) {
        (Some(Desk::Free(clerk)), _) => clerk,
        (_, Some(hire)) => hire(),
        (_, None) => return false,
    };
    let (Asked { id, ask }, buffers) = read_message(message);
    let texts = buffers.map(|buffer| Uint8Array::new(&buffer).to_vec());
    let work = work(clerk, id, ask, texts.collect(), send);
    DESKS.with_borrow_mut(|desks| desks.insert(number, Desk::Busy(Box::pin(work))));
    go_on(number)
}

async fn work(
    mut clerk: Box<dyn Clerk>,
    id: u32,
    ask: Ask,
    texts: Vec<Vec<u8>>,
    send: Send,
) -> Box<dyn Clerk> {
    let post = |answer, texts: Vec<Vec<u8>>| {
        let buffers: Array = texts
            .iter()
            .map(|text| Uint8Array::from(text.as_slice()).buffer())
            .collect();
        send(&said(id, answer, &buffers), &buffers);
    };
    let mut note = |note| post(Answer::Note { note }, Vec::new());
    let (answer, texts) = clerk.answer(ask, texts, &mut note).await;
    post(answer, texts);
    clerk
}

fn said(id: u32, answer: Answer, buffers: &Array) -> Array {
    to_message(&Said { id, answer }, buffers)
}
