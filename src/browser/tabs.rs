//! Tabs in prose: `.tabs[data-tabs]` holds panels `[data-tab]`, each under a title, one below the other. Here they become
//! tabs. Groups of one name go together, and what was chosen is kept for the pages to come.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::page::{document, elements};
use super::storage::{keep_for_tab, kept_for_tab};

/// Tabs as long as they are kept.
pub(crate) struct Tabs {
    _listeners: Vec<EventListener>,
}

/// Makes tabs of all panels on the page.
pub(crate) fn adopt_tabs() -> Tabs {
    let groups = groups();
    Tabs {
        _listeners: groups.iter().filter_map(adopt).flatten().collect(),
    }
}

/// Shows the panel that an element stands in, if it is a hidden one.
pub(super) fn reveal(element: &Element) {
    let panel = element.closest("[role=tabpanel][hidden]").ok().flatten();
    if let Some((group, panel)) = panel.and_then(|panel| Some((panel.parent_element()?, panel))) {
        select(&group, &value(&panel, "data-tab"));
    }
}

fn adopt(group: &HtmlElement) -> Option<[EventListener; 2]> {
    let panels = panels(group);
    let first = panels.first()?;
    let list = document().create_element("div").ok()?;
    list.set_attribute("role", "tablist").ok()?;
    for panel in &panels {
        let tab = tab(panel)?;
        list.append_child(&tab).ok()?;
    }
    group.prepend_with_node_1(&list).ok()?;
    let wanted = kept_for_tab(&key(group)).filter(|wanted| has(&panels, wanted));
    select(group, &wanted.unwrap_or_else(|| value(first, "data-tab")));
    let pressed = group.clone();
    let clicks = EventListener::new(&list, "click", move |event| {
        if let Some(tab) = tab_of(event) {
            choose(&pressed, &tab);
        }
    });
    let options = EventListenerOptions::enable_prevent_default();
    let group = group.clone();
    let keys = EventListener::new_with_options(&list, "keydown", options, move |event| {
        if turn(&group, event).is_some() {
            event.prevent_default();
        }
    });
    Some([clicks, keys])
}

/// Makes a panel one of a group of tabs; gives its tab.
fn tab(panel: &HtmlElement) -> Option<Element> {
    let title = panel.query_selector(":scope > .tab-title").ok()??;
    title.set_attribute("hidden", "").ok()?;
    let id = format!("{}-tab", panel.id());
    let tab = document().create_element("button").ok()?;
    tab.set_text_content(title.text_content().as_deref());
    for (name, value) in [
        ("type", "button"),
        ("role", "tab"),
        ("id", &id),
        ("aria-controls", &panel.id()),
    ] {
        tab.set_attribute(name, value).ok()?;
    }
    for (name, value) in [
        ("role", "tabpanel"),
        ("aria-labelledby", &id),
        ("tabindex", "0"),
    ] {
        panel.set_attribute(name, value).ok()?;
    }
    Some(tab)
}

/// Chooses a tab for every group of the name. What the reader pressed stays where it is in the window.
fn choose(group: &HtmlElement, tab: &str) {
    keep_for_tab(&key(group), tab);
    let top = group.get_bounding_client_rect().top();
    let name = value(group, "data-tabs");
    for other in groups() {
        if value(&other, "data-tabs") == name && has(&panels(&other), tab) {
            select(&other, tab);
        }
    }
    if let Some(window) = web_sys::window() {
        window.scroll_by_with_x_and_y(0.0, group.get_bounding_client_rect().top() - top);
    }
}

/// Moves by arrows, Home and End; the tab that gets the focus is the chosen one.
fn turn(group: &HtmlElement, event: &web_sys::Event) -> Option<()> {
    let tab = tab_of(event)?;
    let panels = panels(group);
    let at = panels
        .iter()
        .position(|panel| value(panel, "data-tab") == tab)?;
    let next = match event.dyn_ref::<KeyboardEvent>()?.key().as_str() {
        "ArrowRight" => (at + 1) % panels.len(),
        "ArrowLeft" => (at + panels.len() - 1) % panels.len(),
        "Home" => 0,
        "End" => panels.len() - 1,
        _ => return None,
    };
    choose(group, &value(panels.get(next)?, "data-tab"));
    all(group, ":scope > [role=tablist] > [role=tab]")
        .get(next)?
        .focus()
        .ok()
}

fn select(group: &Element, tab: &str) {
    for panel in panels(group) {
        let is_chosen = value(&panel, "data-tab") == tab;
        panel.set_hidden(!is_chosen);
        let Some(tab) = document().get_element_by_id(&value(&panel, "aria-labelledby")) else {
            continue;
        };
        let _ = tab.set_attribute("aria-selected", if is_chosen { "true" } else { "false" });
        let _ = tab.set_attribute("tabindex", if is_chosen { "0" } else { "-1" });
    }
}

/// The name of the panel whose tab something happened to.
fn tab_of(event: &web_sys::Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let tab = target.closest("[role=tab]").ok()??;
    let panel = document().get_element_by_id(&value(&tab, "aria-controls"))?;
    Some(value(&panel, "data-tab"))
}

fn panels(group: &Element) -> Vec<HtmlElement> {
    all(group, ":scope > [data-tab]")
}

fn has(panels: &[HtmlElement], tab: &str) -> bool {
    panels.iter().any(|panel| value(panel, "data-tab") == tab)
}

/// Where the choice of a group is kept.
fn key(group: &Element) -> String {
    format!("farol-tabs-{}", value(group, "data-tabs"))
}

fn value(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

fn groups() -> Vec<HtmlElement> {
    elements(document().query_selector_all(".tabs[data-tabs]"))
}

fn all(within: &Element, selector: &str) -> Vec<HtmlElement> {
    elements(within.query_selector_all(selector))
}
