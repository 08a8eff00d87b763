//! A worker with the engine or the press: questions out, answers in. A worker that dies takes its questions along, and the
//! next question starts a new one.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures_channel::oneshot;
use gloo_events::EventListener;
use js_sys::Array;
use protocol::js::{read_message, to_message};
use protocol::{Answer, Ask, Asked, Note, Said};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

use super::bridge::start_worker;
use super::files::Bytes;

/// An answer with the texts that came along.
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    pub(crate) texts: Vec<Bytes>,
}

/// The worker died or was stopped before it answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Lost;

/// What is heard from a worker besides answers.
#[derive(Clone, Debug)]
pub(crate) enum Heard {
    Note(Note),
    /// It died by itself.
    Died,
}

/// A worker that is started when it is first asked something.
#[derive(Clone)]
pub(crate) struct Engine(Rc<Inner>);

struct Inner {
    module: &'static str,
    running: RefCell<Option<Running>>,
    waiting: RefCell<Vec<(u32, oneshot::Sender<Reply>)>>,
    next_id: Cell<u32>,
    hear: Box<dyn Fn(Heard)>,
}

struct Running {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Engine {
    /// A worker with that module, `engine` or `press`, that tells `hear` what happens.
    pub(crate) fn new(module: &'static str, hear: impl Fn(Heard) + 'static) -> Engine {
        let inner = Inner {
            module,
            running: RefCell::new(None),
            waiting: RefCell::default(),
            next_id: Cell::new(1),
            hear: Box::new(hear),
        };
        Engine(Rc::new(inner))
    }

    /// Whether a worker is there, or on its way.
    pub(crate) fn is_running(&self) -> bool {
        self.0.running.borrow().is_some()
    }

    /// Starts the worker, unless it runs; what cannot be started will not answer.
    pub(crate) fn wake(&self) {
        if !self.is_running() {
            let started = self.start();
            *self.0.running.borrow_mut() = started;
        }
    }

    /// Asks, handing the texts over.
    pub(crate) async fn ask(&self, ask: Ask, texts: Vec<Bytes>) -> Result<Reply, Lost> {
        let answer = self.send(ask, texts).ok_or(Lost)?;
        answer.await.map_err(|_| Lost)
    }

    /// Ends the worker in the middle of whatever it does; everything it was asked is lost.
    pub(crate) fn stop(&self) {
        if let Some(running) = self.0.running.borrow_mut().take() {
            running.worker.terminate();
        }
        self.0.waiting.borrow_mut().clear();
    }

    fn send(&self, ask: Ask, texts: Vec<Bytes>) -> Option<oneshot::Receiver<Reply>> {
        let id = self
            .0
            .next_id
            .replace(self.0.next_id.get().wrapping_add(1).max(1));
        let buffers: Array = texts.into_iter().map(|bytes| bytes.0).collect();
        let message = to_message(&Asked { id, ask }, &buffers);
        let (sender, receiver) = oneshot::channel();
        self.wake();
        self.0.waiting.borrow_mut().push((id, sender));
        let running = self.0.running.borrow();
        running
            .as_ref()?
            .worker
            .post_message_with_transfer(&message, &buffers)
            .ok()?;
        Some(receiver)
    }

    fn start(&self) -> Option<Running> {
        let worker = start_worker(self.0.module).ok()?;
        let engine = self.clone();
        let messages = EventListener::new(&worker, "message", move |event| {
            if let Some(event) = event.dyn_ref::<MessageEvent>() {
                engine.receive(&event.data());
            }
        });
        let engine = self.clone();
        let errors = EventListener::new(&worker, "error", move |event| {
            event.stop_propagation();
            engine.stop();
            (engine.0.hear)(Heard::Died);
        });
        Some(Running {
            worker,
            _listeners: [messages, errors],
        })
    }

    fn receive(&self, message: &JsValue) {
        let (Said { id, answer }, buffers) = read_message(message);
        if let Answer::Note { note } = answer {
            return (self.0.hear)(Heard::Note(note));
        }
        let mut waiting = self.0.waiting.borrow_mut();
        let at = waiting.iter().position(|(asked, _)| *asked == id);
        if let Some((_, sender)) = at.map(|at| waiting.swap_remove(at)) {
            drop(waiting);
            // Whoever asked may have stopped waiting.
            let _ = sender.send(Reply {
                answer,
                texts: buffers.map(Bytes).collect(),
            });
        }
    }
}
