//! The narrow form: time runs down, newest first; windows are columns, events a list that leads back to its dates.
//!
//! Months in which much happens are longer than others, so that the list stays beside its dates.

use facts::Date;

use super::Scene;
use super::axis::lines;
use super::rows::Rows;
use super::stretched::Stretched;
use super::windows::{Window, windows};
use crate::calendar::DAYS_A_YEAR;
use crate::items::Kind;
use crate::measure::wrap;
use crate::{Anchor, Drawing, Form, Item, Mark, Rect, Shape, Text, TextStyle, Tick, Today};

/// The width that decides how many lines a label takes: the box on a phone of 360 pixels.
const TIGHT_PX: f32 = 300.0;
/// What stays free above for the note, and below.
const TOP_PX: f32 = 24.0;
const BOTTOM_PX: f32 = 12.0;
/// The room for the names of the axis.
const AXIS_PX: f32 = 34.0;
/// The width of a column, and the distance from one to the next.
const COLUMN_PX: f32 = 15.0;
const COLUMN_STEP_PX: f32 = 19.0;
/// A column is free again this much after its last window.
const COLUMN_GAP_DAYS: f32 = 12.0;
/// From the last column to the signs of the list: the room of the leading lines.
const LEAD_PX: f32 = 16.0;
/// What today's flag takes in the list. It is kept free below in any case, so that the height does not depend on today.
const TODAY_PX: f32 = 33.0;
/// The height of a line in the list, and the gap between two entries.
const LINE_PX: f32 = 14.5;
const GAP_PX: f32 = 7.0;

/// An entry of the list.
struct Entry<'a> {
    item: Option<&'a Item>,
    date: Date,
    /// Its title and its date; of today the date alone.
    lines: Vec<(TextStyle, String)>,
    /// The height it takes.
    height: f32,
}

/// Where things stand from left to right.
struct Plot {
    columns_right: f32,
    sign_x: f32,
    text_x: f32,
    right: f32,
}

pub(super) fn draw(scene: &Scene) -> Drawing {
    let windows = windows(scene.items, &scene.extent);
    let columns = columns(scene, &windows);
    let n_columns = columns.iter().max().map_or(0, |last| last + 1);
    let columns_right = AXIS_PX + n_columns as f32 * COLUMN_STEP_PX;
    let plot = Plot {
        columns_right,
        sign_x: columns_right + LEAD_PX + 8.0,
        text_x: columns_right + LEAD_PX + 22.0,
        right: scene.width_px.max(240.0),
    };
    let entries = entries(scene, &plot);
    let things: Vec<(Date, f32)> = entries
        .iter()
        .filter(|entry| entry.item.is_some())
        .map(|entry| (entry.date, entry.height))
        .collect();
    let scale = Stretched::new(&scene.extent, TOP_PX, &things);
    let tops = settle(&entries, &scale);
    let mut drawing = Drawing {
        form: Form::Narrow,
        width_px: plot.right,
        height_px: scale.bottom() + TODAY_PX + BOTTOM_PX,
        label: scene.labels.drawing(&scene.extent),
        fog: None,
        fog_note: None,
        ticks: ticks(scene, &plot, &scale),
        rules: Vec::new(),
        heads: Vec::new(),
        marks: Vec::new(),
        today: None,
    };
    for (window, column) in windows.iter().zip(columns) {
        drawing.marks.push(bar(scene, &scale, window, column));
    }
    for (entry, top) in entries.into_iter().zip(tops) {
        match entry.item {
            Some(item) => drawing
                .marks
                .push(listed(scene, (&plot, &scale), item, entry, top)),
            None => drawing.today = Some(flag((&plot, &scale), entry, top)),
        }
    }
    if !drawing.ticks.iter().any(|tick| tick.is_year) {
        let year = scene.extent.to.year.to_string();
        drawing
            .heads
            .push(Text::new(0.0, 14.0, TextStyle::Year, year));
    }
    draw_fog(scene, (&plot, &scale), &mut drawing);
    drawing
}

/// The column of each window: the first one that is free at its start.
fn columns(scene: &Scene, windows: &[Window]) -> Vec<usize> {
    let mut rows = Rows::default();
    let days = |date| scene.extent.part_at(date) * scene.extent.n_days() as f32;
    windows
        .iter()
        .map(|window| {
            rows.take((
                days(window.released),
                days(window.drawn_to()) + COLUMN_GAP_DAYS,
            ))
        })
        .collect()
}

/// The list, newest first: everything but the starts and maintenance of releases, which the columns show; and today.
fn entries<'a>(scene: &Scene<'a>, plot: &Plot) -> Vec<Entry<'a>> {
    let mut items: Vec<&Item> = scene
        .items
        .iter()
        .filter(|item| {
            scene.extent.has(item.day()) && !matches!(item.kind, Kind::Released | Kind::Maintenance)
        })
        .collect();
    items.reverse();
    let mut entries: Vec<Entry> = items
        .into_iter()
        .map(|item| entry(scene, plot, item))
        .collect();
    if let Some(today) = scene.today.filter(|today| scene.extent.has(*today)) {
        let i = entries
            .iter()
            .take_while(|entry| entry.date > today)
            .count();
        entries.insert(
            i,
            Entry {
                item: None,
                date: today,
                lines: vec![(TextStyle::Flag, scene.labels.day(today))],
                height: TODAY_PX,
            },
        );
    }
    entries
}

fn entry<'a>(scene: &Scene, plot: &Plot, item: &'a Item) -> Entry<'a> {
    let (room_px, tight_px) = (
        plot.right - plot.text_x,
        plot.right.min(TIGHT_PX) - plot.text_x,
    );
    let parts = [
        (TextStyle::Label, scene.labels.title(item), 3),
        (TextStyle::Note, scene.labels.when_marked(&item.date), 2),
    ];
    let mut lines = Vec::new();
    let mut height = GAP_PX;
    for (style, text, most) in parts {
        let n_lines = wrap(&text, style.size_px(), tight_px, most).len();
        let wrapped = wrap(&text, style.size_px(), room_px, n_lines).into_iter();
        lines.extend(wrapped.map(|line| (style, line)));
        height += n_lines as f32 * LINE_PX;
    }
    Entry {
        item: Some(item),
        date: item.day(),
        lines,
        height,
    }
}

/// The top of each entry: as near to its date as the entries above and below allow, and within its month, where today's
/// flag does not push it further down.
fn settle(entries: &[Entry], scale: &Stretched) -> Vec<f32> {
    let mut tops = Vec::with_capacity(entries.len());
    let mut free_from = TOP_PX;
    for entry in entries {
        let top = (scale.y(entry.date) - LINE_PX * 0.7).max(free_from);
        free_from = top + entry.height;
        tops.push(top);
    }
    let mut pushed_px = match entries.iter().any(|entry| entry.item.is_none()) {
        true => TODAY_PX,
        false => 0.0,
    };
    let mut free_to = f32::MAX;
    for (entry, top) in entries.iter().zip(tops.iter_mut()).rev() {
        free_to = free_to.min(scale.month_bottom(entry.date) + pushed_px);
        *top = top.min(free_to - entry.height);
        free_to = *top;
        if entry.item.is_none() {
            pushed_px = 0.0;
        }
    }
    tops
}

fn bar(scene: &Scene, scale: &Stretched, window: &Window, column: usize) -> Mark {
    let x = AXIS_PX + 2.0 + column as f32 * COLUMN_STEP_PX;
    let (start, end) = (scale.y(window.released), scale.y(window.drawn_to()));
    let outline = Rect {
        x,
        y: end,
        w: COLUMN_PX,
        h: (start - end).max(3.0),
    };
    let hatch = window
        .hatched()
        .map(|(from, to)| (scale.y(from), scale.y(to)))
        .filter(|(from, to)| from > to)
        .map(|(from, to)| Rect {
            x,
            y: to,
            w: COLUMN_PX,
            h: from - to,
        });
    let solid_px = outline.h - hatch.map_or(0.0, |hatch| hatch.h);
    let name = Text {
        is_turned: true,
        ..Text::new(
            x + 11.5,
            start - 6.0,
            TextStyle::Strong,
            window.minor.to_string(),
        )
    };
    let has_room = name.rect().h + 8.0 <= solid_px.max(outline.h * 0.6);
    let texts = if has_room { vec![name] } else { Vec::new() };
    let hit = Rect {
        x: x - 2.0,
        w: COLUMN_STEP_PX,
        ..outline
    };
    window.mark(scene, (outline, hatch), texts, hit)
}

fn listed(
    scene: &Scene,
    (plot, scale): (&Plot, &Stretched),
    item: &Item,
    entry: Entry,
    top: f32,
) -> Mark {
    let at = (plot.sign_x, top + LINE_PX * 0.7);
    let texts = entry.lines.into_iter().enumerate();
    let texts = texts.map(|(i, (style, text))| {
        let base = top + LINE_PX * (i as f32 + 1.0) - 1.0;
        Text::new(plot.text_x, base, style, text)
    });
    Mark {
        id: item.id.clone(),
        lane: item.lane,
        day: item.day(),
        certainty: item.date.mark,
        shape: Shape::Led {
            at,
            from: (plot.columns_right + 2.0, scale.y(item.day())),
        },
        texts: texts.collect(),
        hit: Rect {
            x: plot.columns_right + LEAD_PX - 4.0,
            y: top - 1.0,
            w: plot.right - plot.columns_right - LEAD_PX + 4.0,
            h: entry.height - 2.0,
        },
        spoken: scene.labels.describe(item),
    }
}

/// The line crosses the columns at its height and then leads to its flag in the list.
fn flag((plot, scale): (&Plot, &Stretched), entry: Entry, top: f32) -> Today {
    let y = scale.y(entry.date);
    let x = plot.sign_x - 6.0;
    let text = entry
        .lines
        .into_iter()
        .map(|(_, text)| text)
        .collect::<String>();
    let text = TextStyle::Flag.fit(&text, plot.right - x - 16.0);
    let flag = Rect {
        x,
        y: top,
        w: TextStyle::Flag.width_of(&text) + 16.0,
        h: 20.0,
    };
    let middle = flag.x + flag.w / 2.0;
    Today {
        line: vec![
            (AXIS_PX, y),
            (plot.columns_right + 2.0, y),
            (flag.x + 2.0, flag.y + 10.0),
        ],
        label: Text::new(middle, flag.y + 14.0, TextStyle::Flag, text).anchored(Anchor::Middle),
        flag,
    }
}

fn draw_fog(scene: &Scene, (plot, scale): (&Plot, &Stretched), drawing: &mut Drawing) {
    if scene.data_as_of >= scene.extent.to {
        return;
    }
    let bottom = scale.y(scene.data_as_of);
    drawing.fog = Some(Rect {
        x: AXIS_PX,
        y: TOP_PX,
        w: plot.columns_right + 2.0 - AXIS_PX,
        h: bottom - TOP_PX,
    });
    let note = TextStyle::Note.fit(&scene.labels.after_data(), plot.right - AXIS_PX);
    drawing.fog_note = Some(Text::new(AXIS_PX, 14.0, TextStyle::Note, note));
}

/// The lines of the axis; a name too near to the one above is left out, unless it is a year.
fn ticks(scene: &Scene, plot: &Plot, scale: &Stretched) -> Vec<Tick> {
    let px_a_year = (scale.bottom() - TOP_PX) * DAYS_A_YEAR / scene.extent.n_days() as f32;
    let mut lines = lines(&scene.extent, px_a_year, 60.0, scene.labels);
    lines.reverse();
    let ys: Vec<f32> = lines.iter().map(|line| scale.y(line.at)).collect();
    let mut ticks: Vec<Tick> = Vec::new();
    let mut free_from = TOP_PX;
    for (i, line) in lines.into_iter().enumerate() {
        let y = ys[i];
        let next_year = ys.get(i + 1).copied().unwrap_or(f32::MAX);
        let has_room = y >= free_from && (line.is_year || y + LINE_PX <= next_year);
        let label = Text::new(0.0, y + 4.0, line.style, line.name);
        let is_shown = has_room && !label.text.is_empty();
        if is_shown {
            free_from = y + LINE_PX;
        }
        ticks.push(Tick {
            line: Rect {
                x: AXIS_PX,
                y,
                w: plot.columns_right + 2.0 - AXIS_PX,
                h: 0.0,
            },
            is_year: line.is_year,
            label: is_shown.then_some(label),
        });
    }
    ticks
}
