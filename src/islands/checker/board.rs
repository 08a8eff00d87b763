//! The parts of the workspace, found once: places to fill by `data-part`, buttons by `data-do`.

use std::cell::RefCell;
use std::rc::Rc;

use super::list::Drawing;
use crate::browser::Part;
use crate::browser::adopt::{attribute_of, find_all, set_attribute_of, set_html_of, write_text};

/// Every part with its name.
#[derive(Clone)]
pub(super) struct Board {
    parts: Rc<Vec<(String, Part)>>,
    /// How far the list of findings is drawn.
    pub(super) drawing: Rc<RefCell<Drawing>>,
}

impl Board {
    /// Finds the parts of a workspace.
    pub(super) fn of(workspace: &Part) -> Board {
        let named = |attribute: &str| {
            let found = find_all(workspace, &format!("[{attribute}]"));
            found
                .into_iter()
                .filter_map(|part| Some((attribute_of(&part, attribute)?, part)))
                .collect::<Vec<_>>()
        };
        let mut parts = named("data-part");
        parts.extend(
            named("data-do")
                .into_iter()
                .map(|(what, part)| (format!("do {what}"), part)),
        );
        Board {
            parts: Rc::new(parts),
            drawing: Rc::default(),
        }
    }

    /// The first part of a name; buttons are named `do` and what they do.
    pub(super) fn first(&self, name: &str) -> Option<&Part> {
        self.all(name).next()
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &Part> {
        self.parts
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, part)| part)
    }

    /// Does something with every part of a name.
    pub(super) fn each(&self, name: &str, act: impl FnMut(&Part)) {
        self.all(name).for_each(act);
    }

    /// Fills parts with HTML, unless that is what they hold.
    pub(super) fn fill(&self, name: &str, html: &str) {
        self.each(name, |part| set_html_of(part, html));
    }

    /// Writes a text into parts.
    pub(super) fn write(&self, name: &str, text: &str) {
        self.each(name, |part| write_text(part, text));
    }

    /// Sets an attribute of parts.
    pub(super) fn set(&self, name: &str, attribute: &str, value: &str) {
        self.each(name, |part| set_attribute_of(part, attribute, Some(value)));
    }

    /// Shows parts, or hides them.
    pub(super) fn show(&self, name: &str, is_shown: bool) {
        self.each(name, |part| {
            set_attribute_of(part, "hidden", (!is_shown).then_some(""))
        });
    }

    /// Lets buttons be pressed, or not.
    pub(super) fn enable(&self, name: &str, is_enabled: bool) {
        self.each(name, |part| {
            set_attribute_of(part, "disabled", (!is_enabled).then_some(""))
        });
    }
}
