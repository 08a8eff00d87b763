//! Waiting, and how long something took.

use gloo_timers::callback::Timeout;
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

/// Waits.
pub(crate) async fn pause(delay_ms: i32) {
    let waiting = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, delay_ms);
        }
    });
    let _ = JsFuture::from(waiting).await;
}
