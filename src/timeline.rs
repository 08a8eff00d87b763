//! The timeline, live: the controls, the drawing and the table of the page are adopted as they stand, and the card of an
//! event is added under the drawing.
//!
//! What a reader chose is a [`View`]; the address keeps it, and everything on the page follows it.

mod board;
mod card;

use std::collections::HashMap;
use std::rc::Rc;

use facts::Date;
use leptos::prelude::*;
use timeline::{Action, Drawing, Form, Item, Scope, Spoken, View, items};
use words::say;

use crate::app::App;
use crate::browser::adopt::{decode, encode, today};
use crate::browser::{replace, root};

/// The state of the timeline. It goes with its page; the address keeps what matters.
#[derive(Clone, Copy)]
struct Live {
    app: App,
    view: RwSignal<View>,
    /// The inner width of the box that the drawing stands in; 0 until it is known.
    width_px: RwSignal<f64>,
    items: StoredValue<Rc<Vec<Item>>, LocalStorage>,
    /// The event that Tab comes to.
    stop: StoredValue<String>,
    drawing: StoredValue<Option<Rc<Drawing>>, LocalStorage>,
    today: Date,
}

/// The card of the chosen event; takes over the rest of the page as well.
pub(crate) fn card(app: App) -> impl IntoView {
    let (year, month, day) = today();
    let live = Live {
        app,
        view: RwSignal::new(read(app)),
        width_px: RwSignal::new(0.0),
        items: StoredValue::new_local(Rc::new(items())),
        stop: StoredValue::new(String::new()),
        drawing: StoredValue::new_local(None),
        today: Date { year, month, day },
    };
    board::adopt(live);
    Effect::new(move |_| keep(app, &live.view.get()));
    card::view(live)
}

impl Live {
    /// Does what a reader asked for.
    fn act(self, action: Action) {
        let is_filter = matches!(
            action,
            Action::Toggle(_) | Action::From(_) | Action::To(_) | Action::Find(_) | Action::Clear
        );
        let next =
            self.with_scope(|scope| self.view.with_untracked(|view| view.after(action, scope)));
        self.view.set(next);
        if is_filter {
            self.say_count();
        }
    }

    /// Opens the card of an event, or closes it when it is open.
    fn toggle_card(self, id: &str) {
        let is_open = self
            .view
            .with_untracked(|view| view.open.as_deref() == Some(id));
        self.act(Action::Open((!is_open).then(|| id.to_owned())));
        if let (false, Some(item)) = (is_open, self.item(id)) {
            let words = self.app.words();
            let spoken = Spoken(&words);
            self.app
                .said
                .set(timeline::Labels::describe(&spoken, &item));
        }
    }

    /// Says how many events are left.
    fn say_count(self) {
        self.app.said.set(self.count());
    }

    /// How many events there are, and how many of them are shown.
    fn count(self) -> String {
        let words = self.app.words();
        let items = self.items.get_value();
        let filter = self.view.with_untracked(View::filter);
        let n_shown = filter
            .passes(&items, &Spoken(&words))
            .into_iter()
            .filter(|passes| *passes)
            .count();
        if n_shown == items.len() {
            say!(words, "timeline-table-count", count = items.len())
        } else {
            say!(
                words,
                "timeline-table-part",
                shown = n_shown,
                count = items.len()
            )
        }
    }

    fn item(self, id: &str) -> Option<Item> {
        self.items
            .with_value(|items| items.iter().find(|item| item.id == id).cloned())
    }

    /// The day that zooming keeps in its place: that of the event Tab comes to, when it is in sight.
    fn about(self) -> Option<Date> {
        let day = self
            .stop
            .with_value(|id| self.item(id))
            .map(|item| item.day())?;
        let extent = self.with_scope(|scope| self.view.with_untracked(|view| view.extent(scope)));
        extent.has(day).then_some(day)
    }

    fn with_scope<T>(self, then: impl FnOnce(&Scope) -> T) -> T {
        let items = self.items.get_value();
        let width_px = self.width_px.get_untracked() as f32;
        then(&Scope {
            items: &items,
            data_as_of: facts::data_as_of(),
            form: Form::for_width(width_px),
        })
    }
}

/// The view that the address asks for.
fn read(app: App) -> View {
    let Some(place) = app.place() else {
        return View::default();
    };
    let pairs = place
        .query
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    let params: HashMap<String, String> = pairs
        .map(|(key, value)| (key.to_owned(), decode(value)))
        .collect();
    View::read(|key| params.get(key).map(String::as_str))
}

/// Writes the view into the address, so that it can be shared.
fn keep(app: App, view: &View) {
    let Some(before) = app.place() else { return };
    let mut place = before.clone();
    for (key, value) in view.params() {
        place.set_value(key, value.map(|value| encode(&value)).as_deref());
    }
    if place.query != before.query {
        replace(&place.address(&root()));
        app.set_place(place);
    }
}
