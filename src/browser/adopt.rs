//! Parts of a pre-rendered page that a live part takes over as they stand: finding them, listening to them, changing them.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Date};
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent,
    ResizeObserver, ResizeObserverEntry,
};

pub(crate) use super::entries::set_html_of;
use super::files::{Picked, picked};
use super::page::{Part, document, elements};

/// The first element that fits a selector, in the page.
pub(crate) fn find(selector: &str) -> Option<Part> {
    let found = document().query_selector(selector).ok()??;
    Some(found.unchecked_into())
}

/// Every element within a part that fits a selector.
pub(crate) fn find_all(within: &Part, selector: &str) -> Vec<Part> {
    elements(within.query_selector_all(selector))
}

/// An attribute of a part.
pub(crate) fn attribute_of(part: &Part, name: &str) -> Option<String> {
    part.get_attribute(name)
}

/// Sets an attribute of a part, or takes it away.
pub(crate) fn set_attribute_of(part: &Part, name: &str, value: Option<&str>) {
    if part.get_attribute(name).as_deref() == value {
        return;
    }
    let _ = match value {
        Some(value) => part.set_attribute(name, value),
        None => part.remove_attribute(name),
    };
}

/// Puts a class on a part, or takes it off.
pub(crate) fn set_class(part: &Part, class: &str, is_on: bool) {
    let _ = part.class_list().toggle_with_force(class, is_on);
}

/// The text of a part.
pub(crate) fn text_of(part: &Part) -> String {
    part.text_content().unwrap_or_default()
}

/// Replaces the text of a part.
pub(crate) fn write_text(part: &Part, text: &str) {
    if part.text_content().as_deref() == Some(text) {
        return;
    }
    part.set_text_content(Some(text));
}

/// Sets what a field holds, unless it holds that already.
pub(crate) fn set_value(part: &Part, value: &str) {
    if let Some(input) = part.dyn_ref::<HtmlInputElement>() {
        if input.value() != value {
            input.set_value(value);
        }
    } else if let Some(area) = part.dyn_ref::<HtmlTextAreaElement>() {
        if area.value() != value {
            area.set_value(value);
        }
    } else if let Some(select) = part.dyn_ref::<HtmlSelectElement>() {
        select.set_value(value);
    }
}

/// Puts parts one after the other at the end of their parent.
pub(crate) fn line_up(parent: &Part, parts: &[Part]) {
    let nodes = parts.iter().collect::<Vec<_>>();
    let _ = parent.append_with_node(&nodes.into_iter().map(JsValue::from).collect::<Array>());
}

/// Replaces what is inside a part by copies of others, with spaces between.
pub(crate) fn copy_into(part: &Part, others: &[Part]) {
    part.set_text_content(None);
    for other in others {
        if let Ok(copy) = other.clone_node_with_deep(true) {
            let _ = part.append_child(&copy);
            let _ = part.append_with_str_1(" ");
        }
    }
}

/// Gives the focus to an element, of HTML or SVG, and brings it into view.
pub(crate) fn focus_and_show(part: &Part) {
    let _ = part.focus();
}

/// Whether the focus is on a part or within it.
pub(crate) fn has_focus(part: &Part) -> bool {
    let active = document().active_element();
    active.is_some_and(|active| part.contains(Some(&active)))
}

/// Whether a part stands below another one.
pub(crate) fn is_below(part: &Part, other: &Part) -> bool {
    part.get_bounding_client_rect().top() >= other.get_bounding_client_rect().bottom()
}

/// Scrolls a part sideways.
pub(crate) fn scroll_sideways(part: &Part, left: f64) {
    part.set_scroll_left(left as i32);
}

/// Listens as long as it is kept.
pub(crate) struct Ear {
    _listener: EventListener,
}

/// Something that happened at a part or within it.
pub(crate) struct Happening<'a>(&'a Event);

/// Calls `then` when something happens at a part or within it; where it returns true the browser does nothing more.
pub(crate) fn hear(
    part: &Part,
    event: &'static str,
    then: impl Fn(&Happening) -> bool + 'static,
) -> Ear {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(part, event, options, move |event| {
        if then(&Happening(event)) {
            event.prevent_default();
        }
    });
    Ear {
        _listener: listener,
    }
}

impl Happening<'_> {
    /// An attribute of the nearest element around it that has it.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let target: Element = self.0.target()?.dyn_into().ok()?;
        target
            .closest(&format!("[{name}]"))
            .ok()??
            .get_attribute(name)
    }

    /// Whether it happened in an element of a class.
    pub(crate) fn is_in(&self, class: &str) -> bool {
        let target = self
            .0
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        target.is_some_and(|target| matches!(target.closest(&format!(".{class}")), Ok(Some(_))))
    }

    /// What the field holds that it happened to.
    pub(crate) fn value(&self) -> String {
        let Some(target) = self.0.target() else {
            return String::new();
        };
        if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
            return input.value();
        }
        if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
            return area.value();
        }
        target
            .dyn_ref::<HtmlSelectElement>()
            .map(HtmlSelectElement::value)
            .unwrap_or_default()
    }

    /// The files that were picked in the field.
    pub(crate) fn picked(&self) -> Vec<Picked> {
        picked(self.0)
    }

    /// Whether it happened to a text area.
    pub(crate) fn is_in_text_area(&self) -> bool {
        let target = self.0.target();
        target.is_some_and(|target| target.has_type::<HtmlTextAreaElement>())
    }

    /// The key as `Ctrl+.`; empty for other things, and in the midst of composing.
    pub(crate) fn key(&self) -> String {
        match self.0.dyn_ref::<KeyboardEvent>() {
            Some(event) if !event.is_composing() => super::delegate::name_of(event),
            _ => String::new(),
        }
    }
}

/// Tells the width of a part as long as it is kept.
pub(crate) struct WidthWatch {
    observer: ResizeObserver,
    _then: Closure<dyn FnMut(Array)>,
}

/// Calls `then` with the inner width of a part, now and whenever it changes; before the page is painted.
pub(crate) fn watch_width(part: &Part, then: impl Fn(f64) + 'static) -> Option<WidthWatch> {
    let then = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        if let Some(entry) = entries.iter().next() {
            then(
                entry
                    .unchecked_into::<ResizeObserverEntry>()
                    .content_rect()
                    .width(),
            );
        }
    });
    let observer = ResizeObserver::new(then.as_ref().unchecked_ref()).ok()?;
    observer.observe(part);
    Some(WidthWatch {
        observer,
        _then: then,
    })
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Today as the reader's clock has it: year, month, day.
pub(crate) fn today() -> (u16, u8, u8) {
    let now = Date::new_0();
    (
        now.get_full_year() as u16,
        now.get_month() as u8 + 1,
        now.get_date() as u8,
    )
}

/// A text as a value of a query, where commas may stand as they are.
pub(crate) fn encode(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text)).replace("%2C", ",")
}

/// A value of a query as text; as it is when it cannot be read.
pub(crate) fn decode(value: &str) -> String {
    let value = value.replace('+', "%20");
    js_sys::decode_uri_component(&value).map_or(value, String::from)
}
