//! The timeline, live: the controls, the drawing, the card and the table of the page are adopted as they stand.
//!
//! What a reader chose is a [`View`]; the address keeps it, and the page follows it. There is no view of Leptos here: the
//! drawing is one piece of markup, and everything else was written when the page was.

mod board;
mod card;

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use facts::Date;
use leptos::prelude::Set;
use timeline::{Action, Drawing, Form, Item, Labels, Scope, Spoken, View};
use words::{Words, say};

use crate::app::App;
use crate::browser::Part;
use crate::browser::adopt::{decode, encode, find_all, text_of, today};
use crate::navigation::readdress;
use board::Board;

/// The timeline of the page. It goes with its page; the address keeps what matters.
struct Timeline {
    app: App,
    words: Rc<Words>,
    board: Board,
    items: Vec<Item>,
    today: Date,
    state: RefCell<State>,
}

/// What changes.
#[derive(Default)]
struct State {
    view: View,
    /// Whether the view shows each item.
    passes: Vec<bool>,
    /// The inner width of the box that the drawing stands in; 0 until it is known.
    width_px: f32,
    /// The event that Tab comes to.
    stop: String,
    drawing: Option<Drawing>,
}

/// Takes the page over until what is given back is dropped; none where the page is another one.
pub(crate) fn adopt(app: App) -> Option<Box<dyn Any>> {
    let (year, month, day) = today();
    let (board, items) = Board::find()?;
    let timeline = Rc::new(Timeline {
        app,
        words: app.words(),
        board,
        items,
        today: Date { year, month, day },
        state: RefCell::default(),
    });
    let ears = board::listen(&timeline);
    timeline.show(timeline.named());
    Some(Box::new(ears))
}

impl Timeline {
    /// Does what a reader asked for.
    fn act(&self, action: Action) {
        let is_filter = matches!(
            action,
            Action::Toggle(_) | Action::From(_) | Action::To(_) | Action::Find(_) | Action::Clear
        );
        let next = self.with_scope(|scope| self.view().after(action, scope));
        self.show(next);
        self.keep();
        if is_filter {
            self.app.said.set(self.count());
        }
    }

    /// Opens the card of an event, or closes it when it is open.
    fn toggle_card(&self, id: &str) {
        let is_open = self.view().open.as_deref() == Some(id);
        self.act(Action::Open((!is_open).then(|| id.to_owned())));
        if let (false, Some(item)) = (is_open, self.item(id)) {
            self.app.said.set(self.spoken().describe(item));
        }
    }

    fn view(&self) -> View {
        self.state.borrow().view.clone()
    }

    fn spoken(&self) -> Spoken<'_> {
        Spoken(&self.words)
    }

    fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// All that the row of an item says, but for its links.
    fn said(&self, item: &Item) -> String {
        let row = self.row(item);
        let cells = row.map(|row| find_all(row, ".when, .lane, .wh > div, .ver"));
        let said: Vec<String> = cells.iter().flatten().map(text_of).collect();
        said.join("\n")
    }

    /// The row of an item.
    fn row(&self, item: &Item) -> Option<&Part> {
        let i = self.items.iter().position(|other| other.id == item.id)?;
        self.board.rows.get(i)
    }

    /// How many events there are, and how many of them are shown.
    fn count(&self) -> String {
        let state = self.state.borrow();
        let n_shown = state.passes.iter().filter(|passes| **passes).count();
        let n = self.items.len();
        if n_shown == n {
            say!(self.words, "timeline-table-count", count = n)
        } else {
            say!(
                self.words,
                "timeline-table-part",
                shown = n_shown,
                count = n
            )
        }
    }

    /// The day that zooming keeps in its place: that of the event Tab comes to, when it is in sight.
    fn about(&self) -> Option<Date> {
        let day = self.item(&self.state.borrow().stop)?.day();
        let extent = self.with_scope(|scope| self.view().extent(scope));
        extent.has(day).then_some(day)
    }

    fn with_scope<T>(&self, then: impl FnOnce(&Scope) -> T) -> T {
        let width_px = self.state.borrow().width_px;
        then(&Scope {
            items: &self.items,
            data_as_of: facts::data_as_of(),
            form: Form::for_width(width_px),
        })
    }

    /// The view that the address names.
    fn named(&self) -> View {
        let place = self.app.place();
        View::read(&|name| place.as_ref()?.value(name).map(decode))
    }

    /// Writes the view into the address, so that it can be shared.
    fn keep(&self) {
        readdress(self.app, |place| {
            for (name, value) in self.view().params() {
                place.set_value(name, value.map(|value| encode(&value)).as_deref());
            }
        });
    }
}
