//! Live parts: elements with `data-island`, which are brought to life as they stand, until their page goes.

pub(crate) mod checker;
mod inline;
mod small;
mod target;
mod theme;

use std::any::Any;
use std::cell::RefCell;

use crate::app::App;
use crate::browser::{Part, Script, adopt_tabs, islands};

thread_local! {
    /// What is alive; dropping a handle ends it.
    static ALIVE: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) };
}

/// Brings every live part of the page to life.
pub(crate) fn mount(app: App) {
    for (name, part) in islands() {
        if let Some(handle) = adopt(app, &name, part) {
            ALIVE.with_borrow_mut(|alive| alive.push(handle));
        }
    }
    ALIVE.with_borrow_mut(|alive| alive.push(Box::new(adopt_tabs())));
}

/// Ends the life of every part.
pub(crate) fn unmount() {
    drop(ALIVE.take());
}

fn adopt(app: App, name: &str, part: Part) -> Option<Box<dyn Any>> {
    let handle: Box<dyn Any> = match name {
        "target" => Box::new(target::adopt(app, part)),
        "theme" => Box::new(theme::adopt(app, part)),
        "checker" => Box::new(checker::adopt(app, part)),
        "timeline" => crate::timeline::adopt(app)?,
        "checker-small" => Box::new(small::adopt(app, part)),
        "checker-inline" => Box::new(inline::adopt(app, &part)?),
        // The language menu is plain links, which navigation follows like any other.
        "language" => return None,
        _ => Box::new(Script::mount(name, &part)?),
    };
    Some(handle)
}
