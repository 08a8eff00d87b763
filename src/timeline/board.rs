//! The parts of the timeline page that were there before: controls, drawing, table.

use std::collections::HashMap;
use std::rc::Rc;

use facts::Minor;
use leptos::prelude::*;
use timeline::{
    Action, Column, Drawing, Extent, Mode, Press, Scene, Spoken, View, lane_of, layout, press,
    rows, step, svg,
};

use super::Live;
use crate::browser::adopt::{
    Ear, attribute_of, find, find_all, focus_and_show, has_focus, hear, line_up, scroll_sideways,
    set_attribute_of, set_class, set_value, watch_width, write_text,
};
use crate::browser::{Part, focus, set_html};

/// The parts, as the page marks them.
#[derive(Clone)]
struct Board {
    controls: Part,
    zoom: Part,
    drawing: Part,
    none: Part,
    count: Part,
    table: Part,
}

/// Takes the parts over until the live part goes.
pub(super) fn adopt(live: Live) {
    let Some(board) = parts() else { return };
    let ears = StoredValue::new_local(listen(live, &board));
    let width = StoredValue::new_local(watch_width(&board.drawing, move |width_px| {
        live.width_px.set(width_px)
    }));
    on_cleanup(move || {
        ears.dispose();
        width.dispose();
    });
    let parts = board.clone();
    Effect::new(move |_| show_controls(&parts, &live.view.get()));
    // The table does not depend on what stretch of time is drawn, nor the drawing on how the table is sorted.
    let table = Table::of(&board.table);
    let parts = board.clone();
    let listed = Memo::new(move |_| View {
        extent: None,
        ..live.view.get()
    });
    Effect::new(move |before: Option<View>| {
        let view = listed.get();
        show_table(live, &parts, &table, &view, before.as_ref());
        view
    });
    let drawn = Memo::new(move |_| View {
        sort: Column::Date,
        is_descending: true,
        ..live.view.get()
    });
    Effect::new(move |was_drawn: Option<bool>| {
        let is_drawn = draw(live, &board, &drawn.get(), was_drawn.unwrap_or_default());
        is_drawn || was_drawn.unwrap_or_default()
    });
}

fn parts() -> Option<Board> {
    let part = |name: &str| find(&format!("[data-timeline={name}]"));
    Some(Board {
        controls: part("controls")?,
        zoom: part("zoom")?,
        drawing: part("drawing")?,
        none: part("none")?,
        count: part("count")?,
        table: part("table")?,
    })
}

fn listen(live: Live, board: &Board) -> Vec<Ear> {
    let lanes = hear(&board.controls, "click", move |click| {
        let lane = click.attribute("data-lane").and_then(|id| lane_of(&id));
        lane.map(|lane| live.act(Action::Toggle(lane))).is_some()
    });
    let fields = hear(&board.controls, "input", move |input| {
        let minor = || input.value().parse::<Minor>().ok();
        match input.attribute("data-timeline").as_deref() {
            Some("from") => live.act(Action::From(minor())),
            Some("to") => live.act(Action::To(minor())),
            Some("text") => live.act(Action::Find(input.value())),
            _ => {}
        }
        false
    });
    let zoom = hear(&board.zoom, "click", move |click| {
        let action = click
            .attribute("data-do")
            .and_then(|name| zooming(live, &name));
        action.map(|action| live.act(action)).is_some()
    });
    let chosen = hear(&board.drawing, "click", move |click| {
        let Some(id) = click.attribute("data-id") else {
            return false;
        };
        stop_at(live, &id);
        live.toggle_card(&id);
        true
    });
    let drawing = board.drawing.clone();
    let keys = hear(&board.drawing, "keydown", move |event| {
        key(live, &drawing, &event.key())
    });
    let sorting = hear(&board.table, "click", move |click| {
        let column = click
            .attribute("data-column")
            .and_then(|name| column_of(&name));
        column
            .map(|column| live.act(Action::Sort(column)))
            .is_some()
    });
    vec![lanes, fields, zoom, chosen, keys, sorting]
}

fn zooming(live: Live, name: &str) -> Option<Action> {
    Some(match name {
        "back" => Action::Move(-0.5),
        "forward" => Action::Move(0.5),
        "in" => Action::ZoomIn(live.about()),
        "out" => Action::ZoomOut(live.about()),
        "whole" => Action::Whole,
        "today" => Action::GoTo(live.today),
        _ => return None,
    })
}

/// Does what a key on the drawing asks for; false where it means nothing there.
fn key(live: Live, drawing: &Part, key: &str) -> bool {
    match press(key, live.about(), live.today) {
        Some(Press::Step(direction)) => {
            let Some(drawn) = live.drawing.get_value() else {
                return false;
            };
            let next = live
                .stop
                .with_value(|id| step(&drawn, id, direction).map(str::to_owned));
            if let Some(next) = next {
                stop_at(live, &next);
                mark_stop(drawing, &next);
                find_all(drawing, &format!("[data-id='{next}']"))
                    .iter()
                    .for_each(focus_and_show);
            }
            true
        }
        Some(Press::Act(action)) => {
            live.act(action);
            true
        }
        Some(Press::Card) => {
            let id = live.stop.get_value();
            live.toggle_card(&id);
            true
        }
        Some(Press::Close) if live.view.with_untracked(|view| view.open.is_some()) => {
            live.act(Action::Open(None));
            true
        }
        Some(Press::Close) | None => false,
    }
}

fn stop_at(live: Live, id: &str) {
    live.stop.set_value(id.to_owned());
}

/// Makes one event the one that Tab comes to.
fn mark_stop(drawing: &Part, id: &str) {
    for event in find_all(drawing, "[tabindex='0']") {
        set_attribute_of(&event, "tabindex", Some("-1"));
    }
    for event in find_all(drawing, &format!("[data-id='{id}']")) {
        set_attribute_of(&event, "tabindex", Some("0"));
    }
}

fn show_controls(board: &Board, view: &View) {
    for chip in find_all(&board.controls, "[data-lane]") {
        let lane = attribute_of(&chip, "data-lane").and_then(|id| lane_of(&id));
        let is_on = lane.is_some_and(|lane| !view.hidden.contains(&lane));
        set_attribute_of(
            &chip,
            "aria-pressed",
            Some(if is_on { "true" } else { "false" }),
        );
    }
    let version = |minor: Option<Minor>| minor.map(|minor| minor.to_string()).unwrap_or_default();
    for (name, value) in [
        ("from", version(view.from)),
        ("to", version(view.to)),
        ("text", view.text.clone()),
    ] {
        for field in find_all(&board.controls, &format!("[data-timeline={name}]")) {
            set_value(&field, &value);
        }
    }
}

/// Draws the view; false as long as the width of the box is not known.
fn draw(live: Live, board: &Board, view: &View, was_drawn: bool) -> bool {
    let width_px = live.width_px.get();
    if width_px <= 0.0 {
        return false;
    }
    let words = live.app.words();
    let labels = Spoken(&words);
    let items = live.items.get_value();
    let shown = view.filter().select(&items, &labels);
    let extent = live.with_scope(|scope| view.extent(scope));
    let drawing = layout(&Scene {
        items: &shown,
        extent,
        width_px: width_px as f32,
        today: Some(live.today),
        data_as_of: facts::data_as_of(),
        labels: &labels,
    });
    choose_stop(live, &drawing, &extent);
    let had_focus = has_focus(&board.drawing);
    let stop = live.stop.get_value();
    let mode = Mode::Live {
        stop: &stop,
        open: view.open.as_deref().unwrap_or_default(),
    };
    set_html(&board.drawing, &svg(&drawing, mode));
    set_attribute_of(&board.drawing, "tabindex", None);
    if had_focus {
        find_all(&board.drawing, "[tabindex='0']")
            .iter()
            .for_each(focus);
    }
    set_attribute_of(
        &board.none,
        "hidden",
        (!drawing.marks.is_empty()).then_some(""),
    );
    if !was_drawn {
        show_today(board, &drawing, width_px);
    }
    live.drawing.set_value(Some(Rc::new(drawing)));
    true
}

/// Keeps the event that Tab comes to, or takes the one nearest to today.
fn choose_stop(live: Live, drawing: &Drawing, extent: &Extent) {
    let is_drawn = |id: &String| drawing.marks.iter().any(|mark| mark.id == *id);
    if live.stop.with_value(is_drawn) {
        return;
    }
    let here = extent.part_at(live.today).clamp(0.0, 1.0);
    let distance = |day| (extent.part_at(day) - here).abs();
    let nearest = drawing
        .marks
        .iter()
        .min_by(|a, b| distance(a.day).total_cmp(&distance(b.day)));
    stop_at(
        live,
        nearest.map(|mark| mark.id.as_str()).unwrap_or_default(),
    );
}

/// Where the drawing is wider than its box, starts with today in sight.
fn show_today(board: &Board, drawing: &Drawing, width_px: f64) {
    let line = drawing.today.as_ref().and_then(|today| today.line.first());
    if let (true, Some((x, _))) = (f64::from(drawing.width_px) > width_px, line) {
        scroll_sideways(&board.drawing, f64::from(*x) - width_px * 0.7);
    }
}

/// The rows of the table, by the id of their event.
struct Table {
    body: Option<Part>,
    rows: HashMap<String, Part>,
    heads: Vec<Part>,
}

impl Table {
    fn of(table: &Part) -> Table {
        let rows = find_all(table, "tr[data-id]").into_iter();
        Table {
            body: find_all(table, "tbody").into_iter().next(),
            rows: rows
                .filter_map(|row| Some((attribute_of(&row, "data-id")?, row)))
                .collect(),
            heads: find_all(table, "th[data-column]"),
        }
    }
}

/// Brings the table up to date; rows are moved only when they are to be sorted in another way.
fn show_table(live: Live, board: &Board, table: &Table, view: &View, before: Option<&View>) {
    let words = live.app.words();
    let items = live.items.get_value();
    let order = rows(view, &items, &Spoken(&words));
    for row in &order {
        let id = &items[row.item].id;
        let Some(part) = table.rows.get(id) else { continue };
        set_attribute_of(part, "hidden", (!row.is_shown).then_some(""));
        set_class(part, "sel", view.open.as_ref() == Some(id));
    }
    let sorting = |view: &View| (view.sort, view.is_descending);
    if sorting(view) != sorting(before.unwrap_or(&View::default())) {
        let in_order: Vec<Part> = order.iter().filter_map(|row| table.rows.get(&items[row.item].id).cloned()).collect();
        table.body.iter().for_each(|body| line_up(body, &in_order));
    }
    for head in &table.heads {
        let is_sorted = attribute_of(head, "data-column").and_then(|name| column_of(&name)) == Some(view.sort);
        let direction = if view.is_descending { "descending" } else { "ascending" };
        set_attribute_of(head, "aria-sort", is_sorted.then_some(direction));
    }
    write_text(&board.count, &live.count());
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
