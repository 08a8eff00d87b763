//! The document: the parts that navigation replaces, the islands in them, focus and attributes.

use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, FocusOptions, HtmlDialogElement, HtmlElement, HtmlTextAreaElement, NodeList,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// An element of the page that the app did not make.
pub(crate) type Part = HtmlElement;

/// The document of the page.
pub(super) fn document() -> Document {
    web_sys::window()
        .and_then(|window| window.document())
        .expect("the app runs in a page")
}

/// The elements that a selector found, of HTML or SVG.
pub(super) fn elements(found: Result<NodeList, JsValue>) -> Vec<Part> {
    let Ok(found) = found else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|i| Some(found.item(i)?.unchecked_into()))
        .collect()
}

fn html() -> Element {
    document()
        .document_element()
        .expect("a page has a root element")
}

/// An attribute of `<html>`.
pub(crate) fn attribute(name: &str) -> String {
    html().get_attribute(name).unwrap_or_default()
}

/// Sets an attribute of `<html>`; an empty one is taken away.
pub(crate) fn set_attribute(name: &str, value: &str) {
    let _ = if value.is_empty() {
        html().remove_attribute(name)
    } else {
        html().set_attribute(name, value)
    };
}

/// Sets the title of the tab.
pub(crate) fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the description of the page.
pub(crate) fn set_description(text: &str) {
    if let Ok(Some(meta)) = document().query_selector("meta[name=description]") {
        let _ = meta.set_attribute("content", text);
    }
}

/// The element with an id.
pub(crate) fn part(id: &str) -> Option<Part> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Every live part with its name, in order.
pub(crate) fn islands() -> Vec<(String, Part)> {
    elements(document().query_selector_all("[data-island]"))
        .into_iter()
        .filter_map(|part| Some((part.get_attribute("data-island")?, part)))
        .collect()
}

/// What stands in the first text area of a part.
pub(crate) fn text_value(within: &Part) -> String {
    area(within).map(|area| area.value()).unwrap_or_default()
}

/// The selection in the first text area of a part, if it has the focus.
pub(crate) fn text_selection(within: &Part) -> Option<(usize, usize)> {
    let area = area(within)?;
    document()
        .active_element()
        .filter(|active| active.is_same_node(Some(&area)))?;
    let place = |found: Result<Option<u32>, JsValue>| found.ok().flatten().unwrap_or(0) as usize;
    Some((place(area.selection_start()), place(area.selection_end())))
}

/// Selects part of the text in the first text area of a part, and brings it into view.
pub(crate) fn select_text(within: &Part, from: usize, to: usize) {
    let Some(area) = area(within) else { return };
    let place = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    let _ = area.set_selection_range(place(from), place(to));
    let text = area.value();
    let before = text
        .encode_utf16()
        .take(from)
        .filter(|unit| *unit == u16::from(b'\n'))
        .count();
    let lines = text.bytes().filter(|b| *b == b'\n').count().max(1);
    let height = f64::from(area.scroll_height());
    let top = height * before as f64 / lines as f64 - f64::from(area.client_height()) / 2.0;
    area.set_scroll_top(top.max(0.0) as i32);
}

fn area(within: &Part) -> Option<HtmlTextAreaElement> {
    within.query_selector("textarea").ok()??.dyn_into().ok()
}

/// Gives an element the focus without scrolling to it.
pub(crate) fn focus(part: &Part) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = part.focus_with_options(&options);
}

/// Gives the focus to the heading of the page, for those who hear it.
pub(crate) fn focus_heading() {
    let Ok(Some(heading)) = document().query_selector("main h1") else {
        return;
    };
    let _ = heading.set_attribute("tabindex", "-1");
    if let Some(heading) = heading.dyn_ref() {
        focus(heading);
    }
}

/// Gives the focus to the head of the finding at a place of the list, once the list is drawn.
pub(crate) fn focus_finding(at: usize) {
    focus_later(&format!(".list > li:nth-child({}) summary", at + 1));
}

/// Gives the focus to the tab that is selected.
pub(crate) fn focus_selected_tab() {
    focus_later(".files [aria-selected=true]");
}

/// Gives the focus to the button of the language menu.
pub(crate) fn focus_language() {
    focus_later("[data-island=language] button");
}

fn focus_later(selector: &str) {
    let selector = selector.to_owned();
    let later = gloo_timers::callback::Timeout::new(0, move || {
        let found = document().query_selector(&selector).ok().flatten();
        if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
    later.forget();
}

/// Sets the words of the link that skips to the content.
pub(crate) fn set_skip(text: &str) {
    if let Ok(Some(link)) = document().query_selector("a.skip") {
        link.set_text_content(Some(text));
    }
}

/// Lets a button that copied something say so for a while.
pub(crate) async fn show_done(button: Part, name: &str) {
    let before = button.get_attribute("aria-label");
    let path = button.query_selector("svg path").ok().flatten();
    let shape = path.as_ref().and_then(|path| path.get_attribute("d"));
    let set = |name: Option<&str>, shape: Option<&str>| {
        let _ = name.map(|name| button.set_attribute("aria-label", name));
        let _ = path
            .as_ref()
            .zip(shape)
            .map(|(path, shape)| path.set_attribute("d", shape));
    };
    set(before.as_ref().map(|_| name), Some("m3 8.5 3.3 3.3L13 4.5"));
    super::pause(2_000).await;
    set(before.as_deref(), shape.as_deref());
}

/// Puts a menu under the button that opens it.
pub(crate) fn place_menu(button: &Part) {
    let menu = button.get_attribute("popovertarget").unwrap_or_default();
    let place = button.get_bounding_client_rect();
    let inset = format!(
        "{}px auto auto max(0.5rem, min({}px, 100vw - 20rem))",
        place.bottom() as i64 + 4,
        place.left() as i64
    );
    if let Some(menu) = part(&menu) {
        let _ = menu.style().set_property("inset", &inset);
    }
}

/// Shows an element, or hides it.
pub(crate) fn set_hidden(part: &Part, is_hidden: bool) {
    part.set_hidden(is_hidden);
}

/// Clicks an element for the reader.
pub(crate) fn click(part: &Part) {
    part.click();
}

/// Opens a dialog over the page, or closes it.
pub(crate) fn show_dialog(part: &Part, is_shown: bool) {
    let Some(dialog) = part.dyn_ref::<HtmlDialogElement>() else {
        return;
    };
    if is_shown && !dialog.open() {
        let _ = dialog.show_modal();
    } else if !is_shown && dialog.open() {
        dialog.close();
    }
}

/// Calls `then` whenever a part is scrolled.
pub(crate) fn on_inner_scroll(
    part: &Part,
    then: impl Fn() + 'static,
) -> gloo_events::EventListener {
    gloo_events::EventListener::new(part, "scroll", move |_| then())
}

/// Where a part is scrolled to.
pub(crate) fn scroll_top_of(part: &Part) -> f64 {
    f64::from(part.scroll_top())
}

/// Gives the box of rows its whole height, and puts the rows that are there into their place.
pub(crate) fn place_rows(part: &Part, height_px: f64, offset_px: f64) {
    for (selector, property, value) in [
        (
            "[data-part='tall']",
            "height",
            format!("{}px", height_px as i64),
        ),
        (
            "[data-part='lines']",
            "transform",
            format!("translateY({}px)", offset_px as i64),
        ),
    ] {
        let found = part.query_selector(selector).ok().flatten();
        if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = element.style().set_property(property, &value);
        }
    }
}

/// The height of a row of code; the one of the style sheet until there is one.
pub(crate) fn row_height() -> f64 {
    let row = document()
        .query_selector("[data-part='rows'] .row")
        .ok()
        .flatten();
    row.map(|row| row.get_bounding_client_rect().height())
        .filter(|height| *height > 1.0)
        .unwrap_or(20.8)
}

/// Scrolls inside an element.
pub(crate) fn set_scroll_top(part: &Part, top: f64) {
    part.set_scroll_top(top as i32);
}

/// Takes the code out of the first `pre` of a part and puts an empty element in its place.
pub(crate) fn take_code(within: &Part) -> Option<(String, Part)> {
    let code = within.query_selector("pre").ok()??;
    let text = code.text_content().unwrap_or_default();
    let host: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    code.replace_with_with_node_1(&host).ok()?;
    Some((text, host))
}

/// Brings the element with an id into view; says whether there is one.
pub(crate) fn scroll_into_view(id: &str) -> bool {
    let Some(element) = part(id) else {
        return false;
    };
    let options = ScrollIntoViewOptions::new();
    super::tabs::reveal(&element);
    options.set_block(ScrollLogicalPosition::Start);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    true
}

/// Closes whatever menu is open.
pub(crate) fn close_popovers() {
    for menu in elements(document().query_selector_all("[popover]:popover-open")) {
        let _ = menu.hide_popover();
    }
}

/// Marks in the list of contents the last heading that stands in the upper part of the window.
pub(crate) fn mark_current_heading() {
    let links = elements(document().query_selector_all(".toc a[href^='#'], .toc-s a[href^='#']"));
    let id_of = |link: &Part| {
        link.get_attribute("href")
            .and_then(|href| Some(href.rsplit('#').next()?.to_owned()))
    };
    let is_past = |id: &String| {
        part(id).is_some_and(|heading| heading.get_bounding_client_rect().top() < 160.0)
    };
    let current = links.iter().filter_map(id_of).rfind(is_past);
    for link in &links {
        let _ = match id_of(link) == current && current.is_some() {
            true => link.set_attribute("aria-current", "true"),
            false => link.remove_attribute("aria-current"),
        };
    }
}
