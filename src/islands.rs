//! Live parts: elements with `data-island`, into which views are mounted, and out of which they are taken when the page goes.

pub(crate) mod checker;
mod icon;
mod inline;
mod lines;
mod prose;
mod small;
mod target;
mod theme;

use std::any::Any;
use std::cell::RefCell;

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::app::App;
use crate::browser::{Part, clear, islands};

thread_local! {
    /// What is mounted; dropping a handle takes its view away.
    static MOUNTED: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) };
}

/// Mounts every live part of the page.
pub(crate) fn mount(app: App) {
    for (name, part) in islands() {
        if let Some(handle) = mount_one(app, &name, part) {
            MOUNTED.with_borrow_mut(|mounted| mounted.push(handle));
        }
    }
}

/// Takes every view away.
pub(crate) fn unmount() {
    drop(MOUNTED.take());
}

fn mount_one(app: App, name: &str, part: Part) -> Option<Box<dyn Any>> {
    let handle: Box<dyn Any> = match name {
        "target" => Box::new(target::adopt(app, part)),
        "theme" => Box::new(theme::adopt(app, part)),
        "checker" => checker::mount(app, part),
        "timeline" => crate::timeline::adopt(app)?,
        "checker-small" => Box::new(fill(part, move || small::checker(app))),
        "checker-inline" => inline::mount(app, &part)?,
        // The language menu is plain links, which navigation follows like any other.
        _ => return None,
    };
    Some(handle)
}

/// Mounts a view in place of what is inside an element.
fn fill<V: IntoView + 'static>(part: Part, view: impl FnOnce() -> V + 'static) -> impl Any {
    clear(&part);
    mount_to(part, view)
}
