//! Events that the whole document hears: clicks on links and buttons of pre-rendered pages, keys, scrolling.

use gloo_events::{EventListener, EventListenerOptions};
use leptos::ev;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlAnchorElement, HtmlElement};

use super::page::{document, elements};

/// What a click on a part of a pre-rendered page asks for.
pub(crate) enum Click {
    /// To follow a plain link, given as whole address.
    Link(String),
    /// To copy a text; the button says so afterwards.
    Copy { text: String, button: HtmlElement },
    /// To check the code of a block, on the page with this whole address.
    Try { text: String, to: String },
}

/// Calls `then` for clicks; where it returns true the browser does nothing more.
pub(crate) fn on_click(then: impl Fn(Click) -> bool + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document(), "click", options, move |event| {
        let Some(event) = event.dyn_ref::<ev::MouseEvent>() else {
            return;
        };
        let is_plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if event.default_prevented() || !is_plain {
            return;
        }
        if click(event).is_some_and(&then) {
            event.prevent_default();
        }
    });
    listener.forget();
}

fn click(event: &ev::MouseEvent) -> Option<Click> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if let Some(button) = target.closest("[data-copy]").ok()? {
        let text = text_to_copy(&button)?;
        return Some(Click::Copy {
            text,
            button: button.dyn_into().ok()?,
        });
    }
    let link: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    if link.has_attribute("data-try") {
        let (text, to) = (code_around(&link)?, link.href());
        return Some(Click::Try { text, to });
    }
    let is_plain =
        !link.has_attribute("download") && matches!(link.target().as_str(), "" | "_self");
    is_plain.then(|| Click::Link(link.href()))
}

/// The value of `data-copy`, or, where it is empty, the code of the block that the button stands in.
fn text_to_copy(button: &Element) -> Option<String> {
    let text = button
        .get_attribute("data-copy")
        .filter(|text| !text.is_empty());
    text.or_else(|| code_around(button))
}

/// The code of the block that an element stands in.
fn code_around(element: &Element) -> Option<String> {
    let block = element.closest(".block, figure, pre").ok()??;
    block.query_selector("pre, code").ok()??.text_content()
}

/// Calls `then` with keys as `Ctrl+.`; where it returns true the browser does nothing more.
pub(crate) fn on_key(then: impl Fn(&str) -> bool + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<ev::KeyboardEvent>() else {
            return;
        };
        if event.is_composing() || event.default_prevented() {
            return;
        }
        if then(&name_of(event)) {
            event.prevent_default();
        }
    });
    listener.forget();
}

/// `Cmd` counts as `Ctrl`, so that one list serves every system.
pub(super) fn name_of(event: &ev::KeyboardEvent) -> String {
    let mut name = String::new();
    for (is_down, part) in [
        (event.ctrl_key() || event.meta_key(), "Ctrl+"),
        (event.alt_key(), "Alt+"),
        (event.shift_key(), "Shift+"),
    ] {
        if is_down {
            name.push_str(part);
        }
    }
    name + &event.key()
}

/// Moves the focus within an open menu by arrows, Home and End.
pub(crate) fn on_popover_key(key: &str) -> bool {
    let Ok(Some(menu)) = document().query_selector(".menu:popover-open") else {
        return false;
    };
    let items = elements(menu.query_selector_all("a, button"));
    let active = document().active_element();
    let at = items.iter().position(|item| {
        active
            .as_ref()
            .is_some_and(|active| active.is_same_node(Some(item)))
    });
    let next = match (key, at) {
        ("ArrowDown", at) => at.map_or(0, |i| i + 1) % items.len().max(1),
        ("ArrowUp", at) => at
            .unwrap_or(0)
            .checked_sub(1)
            .unwrap_or(items.len().saturating_sub(1)),
        ("Home", _) => 0,
        ("End", _) => items.len().saturating_sub(1),
        _ => return false,
    };
    items.get(next).is_some_and(|item| item.focus().is_ok())
}

/// Calls `then` when the page was scrolled, once a frame at most.
pub(crate) fn on_scroll(then: impl Fn() + 'static) {
    EventListener::new(&document(), "scroll", move |_| then()).forget();
}
