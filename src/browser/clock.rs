//! Waiting, and how long something took.

use gloo_timers::callback::Timeout;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Milliseconds since the page was opened.
pub(crate) fn now_ms() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}

/// Something that will be done later; dropping it calls it off.
pub(crate) struct Pause {
    _timeout: Timeout,
}

impl Pause {
    /// Does `then` after a while.
    pub(crate) fn then(delay_ms: u32, then: impl FnOnce() + 'static) -> Pause {
        Pause {
            _timeout: Timeout::new(delay_ms, then),
        }
    }
}

/// Something that will be done right before the page is drawn again; dropping it calls it off.
pub(crate) struct Frame {
    id: i32,
    _then: Closure<dyn FnMut()>,
}

impl Frame {
    /// Does `then` with the next frame. A page that nobody sees has none until it is looked at.
    pub(crate) fn then(then: impl FnOnce() + 'static) -> Option<Frame> {
        let then = Closure::once(then);
        let id = web_sys::window()?
            .request_animation_frame(then.as_ref().unchecked_ref())
            .ok()?;
        Some(Frame { id, _then: then })
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        let _ = web_sys::window().map(|window| window.cancel_animation_frame(self.id));
    }
}

/// Waits; with no delay, until the browser has had its turn.
pub(crate) async fn pause(delay_ms: i32) {
    let waiting = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, delay_ms);
        }
    });
    let _ = JsFuture::from(waiting).await;
}
