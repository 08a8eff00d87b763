//! A list of entries that come as HTML: those that stay the same stay in the page, so that nothing loses focus or place.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::WeakMap;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlDetailsElement};

use super::bridge::set_html;
use super::page::Part;

/// An entry of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Entry {
    /// Names it among the others.
    pub(crate) name: String,
    pub(crate) html: String,
}

/// Makes the children of a list, which are `drawn`, the entries, in order. An entry with the same HTML as before keeps its
/// element. Stops after `most` others, and says whether that was the end.
pub(crate) fn line_up_entries(
    list: &Part,
    drawn: &mut Vec<Entry>,
    entries: impl ExactSizeIterator<Item = Entry>,
    most: usize,
) -> bool {
    while drawn.len() > entries.len() {
        drawn.pop();
        list.last_element_child().iter().for_each(Element::remove);
    }
    let mut n_changed = 0;
    let mut next = list.first_element_child();
    for (i, entry) in entries.enumerate() {
        let child = next.take();
        next = child.as_ref().and_then(Element::next_element_sibling);
        let before = drawn.get_mut(i);
        if before.as_deref() == Some(&entry) {
            continue;
        }
        if n_changed == most {
            return false;
        }
        n_changed += 1;
        let Some(child) = child.or_else(|| new_child(list).ok()) else {
            return true;
        };
        bring_up_to_date(&child, before.as_deref(), &entry);
        match before {
            Some(before) => *before = entry,
            None => drawn.push(entry),
        }
    }
    true
}

fn new_child(list: &Part) -> Result<Element, JsValue> {
    let document = list.owner_document().ok_or(JsValue::NULL)?;
    let child = document.create_element("li")?;
    list.append_child(&child)?;
    Ok(child)
}

fn bring_up_to_date(child: &Element, before: Option<&Entry>, entry: &Entry) {
    let _ = child.set_attribute("data-key", &entry.name);
    if before.is_none_or(|before| before.html != entry.html) {
        set_html(child, &entry.html);
    }
}

/// Unfolds the entry of a name.
pub(crate) fn unfold(list: &Part, name: &str) {
    if let Some(fold) = fold_of(list, name).filter(|fold| !fold.open()) {
        fold.set_open(true);
    }
}

/// Fills what stands in the fold of an entry.
pub(crate) fn fill_fold(list: &Part, name: &str, html: &str) {
    let body = fold_of(list, name).and_then(|fold| fold.query_selector(".f-body").ok().flatten());
    if let Some(body) = body {
        set_html(&body, html);
    }
}

/// Puts a class on the fold of one entry and takes it off all others.
pub(crate) fn set_entry_class(list: &Part, name: &str, class: &str) {
    if let Ok(Some(old)) = list.query_selector(&format!("details.{class}")) {
        let _ = old.class_list().remove_1(class);
    }
    if let Some(fold) = fold_of(list, name) {
        let _ = fold.class_list().add_1(class);
    }
}

fn fold_of(list: &Part, name: &str) -> Option<HtmlDetailsElement> {
    list.query_selector(&format!("[data-key='{name}'] > details"))
        .ok()??
        .dyn_into()
        .ok()
}

/// Calls `then` with the name of an entry that the reader folded or unfolded, and whether it is open now.
pub(crate) fn on_fold(within: &Part, then: impl Fn(String, bool) + 'static) -> EventListener {
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(within, "toggle", options, move |event| {
        let fold = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
        let name = fold
            .as_ref()
            .and_then(|fold| fold.parent_element()?.get_attribute("data-key"));
        if let (Some(fold), Some(name)) = (fold, name) {
            then(name, fold.open());
        }
    })
}

/// Sets what is inside an element, unless that was set last.
pub(crate) fn set_html_of(part: &Element, html: &str) {
    thread_local! {
        static LAST: WeakMap = WeakMap::new();
    }
    LAST.with(|last| {
        let value = JsValue::from_str(html);
        let before = last.get(part);
        if before != value
            && !(before.is_undefined() && html.is_empty() && part.first_child().is_none())
        {
            set_html(part, html);
            last.set(part, &value);
        }
    });
}
