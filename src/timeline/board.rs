//! The parts of the timeline page, what is heard from them, and how they follow the view.

use std::rc::Rc;

use facts::Minor;
use timeline::{
    Action, Column, Drawing, Item, Mode, Press, Scene, View, lane_of, layout, press, sorted, step,
    svg,
};

use super::{Timeline, card};
use crate::browser::adopt::{
    Ear, Happening, WidthWatch, attribute_of, find, find_all, focus_and_show, has_focus, hear,
    line_up, scroll_sideways, set_attribute_of, set_class, set_value, watch_width, write_text,
};
use crate::browser::{Part, focus, set_html};

/// The parts, as the page marks them.
pub(super) struct Board {
    pub(super) card: Part,
    drawing: Part,
    controls: Part,
    zoom: Part,
    none: Part,
    count: Part,
    table: Part,
    /// The row of each item.
    pub(super) rows: Vec<Part>,
}

/// What listens to the page.
pub(super) struct Ears {
    _ears: Vec<Ear>,
    _width: Option<WidthWatch>,
}

impl Board {
    /// The parts of the page that is shown, and the items that its rows hold, oldest first.
    pub(super) fn find() -> Option<(Board, Vec<Item>)> {
        let part = |name: &str| find(&format!("[data-timeline={name}]"));
        let table = part("table")?;
        let rows = find_all(&table, "tr[data-item]").into_iter().rev();
        let read = |row: Part| {
            let id = attribute_of(&row, "data-id")?;
            Some((
                Item::from_line(&id, &attribute_of(&row, "data-item")?)?,
                row,
            ))
        };
        let (items, rows) = rows.filter_map(read).unzip();
        let board = Board {
            card: part("card")?,
            drawing: part("drawing")?,
            controls: part("controls")?,
            zoom: part("zoom")?,
            none: part("none")?,
            count: part("count")?,
            rows,
            table,
        };
        Some((board, items))
    }
}

/// Hears what a reader does, and how wide the drawing may be.
pub(super) fn listen(timeline: &Rc<Timeline>) -> Ears {
    let board = &timeline.board;
    let on = |part: &Part, event, then: fn(&Timeline, &Happening) -> bool| {
        let timeline = timeline.clone();
        hear(part, event, move |happening| then(&timeline, happening))
    };
    let ears = vec![
        on(&board.controls, "click", |timeline, click| {
            let lane = click.attribute("data-lane").and_then(|id| lane_of(&id));
            lane.map(|lane| timeline.act(Action::Toggle(lane)))
                .is_some()
        }),
        on(&board.controls, "input", |timeline, input| {
            let value = input.value();
            match input.attribute("data-timeline").as_deref() {
                Some("from") => timeline.act(Action::From(value.parse().ok())),
                Some("to") => timeline.act(Action::To(value.parse().ok())),
                Some("text") => timeline.act(Action::Find(value)),
                _ => {}
            }
            false
        }),
        on(&board.zoom, "click", |timeline, click| {
            let action = click
                .attribute("data-do")
                .and_then(|name| zooming(timeline, &name));
            action.map(|action| timeline.act(action)).is_some()
        }),
        on(&board.drawing, "click", |timeline, click| {
            let Some(id) = click.attribute("data-id") else {
                return false;
            };
            timeline.stop_at(&id);
            timeline.toggle_card(&id);
            true
        }),
        on(&board.drawing, "keydown", |timeline, event| {
            timeline.press(&event.key())
        }),
        on(&board.none, "click", |timeline, click| {
            let is_clear = click.attribute("data-do").is_some();
            if is_clear {
                timeline.act(Action::Clear);
            }
            is_clear
        }),
        on(&board.card, "click", |timeline, click| {
            let is_close = click.attribute("data-do").is_some();
            if is_close {
                timeline.close();
            }
            is_close
        }),
        on(&board.table, "click", |timeline, click| {
            let column = click
                .attribute("data-column")
                .and_then(|name| column_of(&name));
            column
                .map(|column| timeline.act(Action::Sort(column)))
                .is_some()
        }),
    ];
    let wide = timeline.clone();
    let width = watch_width(&board.drawing, move |width_px| wide.fit(width_px as f32));
    Ears {
        _ears: ears,
        _width: width,
    }
}

fn zooming(timeline: &Timeline, name: &str) -> Option<Action> {
    Some(match name {
        "back" => Action::Move(-0.5),
        "forward" => Action::Move(0.5),
        "in" => Action::ZoomIn(timeline.about()),
        "out" => Action::ZoomOut(timeline.about()),
        "whole" => Action::Whole,
        "today" => Action::GoTo(timeline.today),
        _ => return None,
    })
}

impl Timeline {
    /// Does what a key on the drawing asks for; false where it means nothing there.
    fn press(&self, key: &str) -> bool {
        match press(key, self.about(), self.today) {
            Some(Press::Step(direction)) => {
                let state = self.state.borrow();
                let next = state
                    .drawing
                    .as_ref()
                    .and_then(|drawing| step(drawing, &state.stop, direction));
                let next = next.map(str::to_owned);
                drop(state);
                if let Some(next) = next {
                    self.stop_at(&next);
                    self.stops().iter().for_each(focus_and_show);
                }
            }
            Some(Press::Act(action)) => self.act(action),
            Some(Press::Card) => {
                let id = self.state.borrow().stop.clone();
                self.toggle_card(&id);
            }
            Some(Press::Close) if self.view().open.is_some() => self.close(),
            Some(Press::Close) | None => return false,
        }
        true
    }

    /// Closes the card; the focus goes back to its event.
    fn close(&self) {
        self.act(Action::Open(None));
        self.stops().iter().for_each(focus);
    }

    /// Makes one event the one that Tab comes to.
    fn stop_at(&self, id: &str) {
        for event in self.stops() {
            set_attribute_of(&event, "tabindex", Some("-1"));
        }
        for event in find_all(&self.board.drawing, &format!("[data-id='{id}']")) {
            set_attribute_of(&event, "tabindex", Some("0"));
        }
        id.clone_into(&mut self.state.borrow_mut().stop);
    }

    /// The drawn event that Tab comes to.
    fn stops(&self) -> Vec<Part> {
        find_all(&self.board.drawing, "[tabindex='0']")
    }

    /// Draws for another width.
    fn fit(&self, width_px: f32) {
        let before = std::mem::replace(&mut self.state.borrow_mut().width_px, width_px);
        if before != width_px {
            let drawing = self.draw();
            if before <= 0.0 {
                self.show_today(&drawing);
            }
            self.state.borrow_mut().drawing = Some(drawing);
        }
    }

    /// Lets the page follow another view.
    pub(super) fn show(&self, view: View) {
        let passes = view.filter().passes(&self.items, &|item| self.said(item));
        self.state.borrow_mut().passes = passes;
        let before = std::mem::replace(&mut self.state.borrow_mut().view, view.clone());
        self.show_controls(&view);
        let is_sorted_anew = (before.sort, before.is_descending) != (view.sort, view.is_descending);
        if is_sorted_anew {
            self.sort_table(&view);
        }
        self.show_table(&view);
        if before.open != view.open {
            card::show(self, view.open.as_deref());
        }
        if self.state.borrow().width_px > 0.0 && !is_sorted_anew {
            let drawing = self.draw();
            self.state.borrow_mut().drawing = Some(drawing);
        }
    }

    fn show_controls(&self, view: &View) {
        for chip in find_all(&self.board.controls, "[data-lane]") {
            let lane = attribute_of(&chip, "data-lane").and_then(|id| lane_of(&id));
            let is_on = lane.is_some_and(|lane| !view.hidden.contains(&lane));
            set_attribute_of(
                &chip,
                "aria-pressed",
                Some(if is_on { "true" } else { "false" }),
            );
        }
        let version =
            |minor: Option<Minor>| minor.map(|minor| minor.to_string()).unwrap_or_default();
        let values = [
            ("from", version(view.from)),
            ("to", version(view.to)),
            ("text", view.text.clone()),
        ];
        for (name, value) in values {
            for field in find_all(&self.board.controls, &format!("[data-timeline={name}]")) {
                set_value(&field, &value);
            }
        }
    }

    /// Draws what the view shows, in place of what is there.
    fn draw(&self) -> Drawing {
        let view = self.view();
        let spoken = self.spoken();
        let drawing = layout(&Scene {
            items: &self.shown(),
            extent: self.with_scope(|scope| view.extent(scope)),
            width_px: self.state.borrow().width_px,
            today: Some(self.today),
            data_as_of: facts::data_as_of(),
            labels: &spoken,
        });
        let stop = self.stop_in(&drawing);
        let had_focus = has_focus(&self.board.drawing);
        let mode = Mode::Live {
            stop: &stop,
            open: view.open.as_deref().unwrap_or_default(),
        };
        set_html(&self.board.drawing, &svg(&drawing, mode));
        set_attribute_of(&self.board.drawing, "tabindex", None);
        set_attribute_of(
            &self.board.none,
            "hidden",
            (!drawing.marks.is_empty()).then_some(""),
        );
        self.state.borrow_mut().stop = stop;
        if had_focus {
            self.stops().iter().for_each(focus);
        }
        drawing
    }

    /// The items that the view shows.
    fn shown(&self) -> Vec<Item> {
        let state = self.state.borrow();
        let both = self.items.iter().zip(&state.passes);
        both.filter(|(_, passes)| **passes)
            .map(|(item, _)| item.clone())
            .collect()
    }

    /// The event that Tab comes to: the same as before, or the one nearest to today.
    fn stop_in(&self, drawing: &Drawing) -> String {
        let stop = self.state.borrow().stop.clone();
        if drawing.marks.iter().any(|mark| mark.id == stop) {
            return stop;
        }
        let (before, after): (Vec<_>, Vec<_>) = drawing
            .marks
            .iter()
            .partition(|mark| mark.day <= self.today);
        let last = before.into_iter().max_by_key(|mark| mark.day);
        let nearest = last.or(after.into_iter().min_by_key(|mark| mark.day));
        nearest.map(|mark| mark.id.clone()).unwrap_or_default()
    }

    /// Where the drawing is wider than its box, starts with today in sight.
    fn show_today(&self, drawing: &Drawing) {
        let width_px = self.state.borrow().width_px;
        let line = drawing.today.as_ref().and_then(|today| today.line.first());
        if let (true, Some((x, _))) = (drawing.width_px > width_px, line) {
            scroll_sideways(&self.board.drawing, f64::from(x - width_px * 0.7));
        }
    }

    fn show_table(&self, view: &View) {
        let state = self.state.borrow();
        let rows = self.items.iter().zip(&self.board.rows);
        for ((item, row), passes) in rows.zip(&state.passes) {
            set_attribute_of(row, "hidden", (!passes).then_some(""));
            set_class(row, "sel", view.open.as_deref() == Some(item.id.as_str()));
        }
        write_text(&self.board.count, &self.count());
    }

    /// Moves the rows into the order of the view.
    fn sort_table(&self, view: &View) {
        let sorted = sorted(view, &self.items, &self.spoken()).into_iter();
        let sorted: Vec<Part> = sorted
            .filter_map(|i| self.board.rows.get(i).cloned())
            .collect();
        for body in find_all(&self.board.table, "tbody") {
            line_up(&body, &sorted);
        }
        for head in find_all(&self.board.table, "th[data-column]") {
            let is_sorted = attribute_of(&head, "data-column").and_then(|name| column_of(&name))
                == Some(view.sort);
            let direction = if view.is_descending {
                "descending"
            } else {
                "ascending"
            };
            set_attribute_of(&head, "aria-sort", is_sorted.then_some(direction));
        }
    }
}

fn column_of(name: &str) -> Option<Column> {
    Some(match name {
        "date" => Column::Date,
        "lane" => Column::Lane,
        "what" => Column::What,
        "minor" => Column::Minor,
        _ => return None,
    })
}
