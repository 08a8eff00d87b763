//! The wide form: time to the right, lanes down.

mod marks;

use facts::{Date, Lane};

use super::axis::{lines, name_the_year, px_a_year};
use super::{Scene, WIDE_FROM_PX};
use crate::items::Kind;
use crate::{Anchor, Drawing, Form, Item, LANES, Rect, Text, TextStyle, Tick, Today};

/// The height of the axis.
const TOP_PX: f32 = 34.0;
/// What stays free at the right, so that a centred label at the end stays inside.
const RIGHT_PX: f32 = 20.0;
/// The least height of a lane: its name and its note.
const LANE_PX: f32 = 48.0;
/// What stays free above and below the marks of a lane.
const LANE_PAD_PX: f32 = 8.0;
/// The height of the line that says what the fog means.
const NOTE_PX: f32 = 20.0;

/// The room for time, between the names of the lanes and the right edge.
struct Plot {
    left: f32,
    right: f32,
    /// The right edge at the smallest width, which decides on rows and sides.
    tight_right: f32,
}

impl Plot {
    fn new(scene: &Scene) -> Plot {
        let names = LANES.into_iter().map(|lane| {
            let title = TextStyle::Lane.width_of(&scene.labels.lane(lane));
            title.max(TextStyle::Note.width_of(&scene.labels.lane_note(lane)))
        });
        let left = names.fold(0.0, f32::max).clamp(110.0, 200.0) + 24.0;
        Plot {
            left,
            right: scene.width_px.max(WIDE_FROM_PX) - RIGHT_PX,
            tight_right: WIDE_FROM_PX - RIGHT_PX,
        }
    }

    fn x(&self, scene: &Scene, date: Date) -> f32 {
        self.left + scene.extent.part_at(date).clamp(0.0, 1.0) * (self.right - self.left)
    }

    fn tight_x(&self, scene: &Scene, date: Date) -> f32 {
        self.left + scene.extent.part_at(date).clamp(0.0, 1.0) * (self.tight_right - self.left)
    }
}

pub(super) fn draw(scene: &Scene) -> Drawing {
    let plot = Plot::new(scene);
    let mut drawing = Drawing {
        form: Form::Wide,
        width_px: plot.right + RIGHT_PX,
        height_px: TOP_PX,
        label: scene.labels.drawing(&scene.extent),
        fog: None,
        fog_note: None,
        ticks: Vec::new(),
        rules: Vec::new(),
        heads: Vec::new(),
        marks: Vec::new(),
        today: None,
    };
    for lane in LANES {
        draw_lane(scene, &plot, lane, &mut drawing);
    }
    draw_fog(scene, &plot, &mut drawing);
    drawing.today = scene
        .today
        .filter(|today| scene.extent.has(*today))
        .map(|today| flag(scene, &plot, today, drawing.height_px));
    drawing.ticks = ticks(scene, &plot, drawing.height_px, drawing.today.as_ref());
    drawing
}

fn draw_lane(scene: &Scene, plot: &Plot, lane: Lane, drawing: &mut Drawing) {
    let items: Vec<&Item> = scene
        .items
        .iter()
        .filter(|item| item.lane == lane && scene.extent.has(item.day()))
        .collect();
    let (counts, events): (Vec<&Item>, Vec<&Item>) = items
        .into_iter()
        .filter(|item| matches!(item.kind, Kind::ApisRemoved | Kind::Event))
        .partition(|item| item.kind == Kind::ApisRemoved);
    let top = drawing.height_px;
    let mut end = top + LANE_PAD_PX;
    let mut found = Vec::new();
    if lane == Lane::Release {
        marks::bars(scene, plot, &mut end, &mut found);
    }
    marks::circles(scene, plot, &counts, &mut end, &mut found);
    marks::glyphs(scene, plot, &events, &mut end, &mut found);
    if found.is_empty() {
        return;
    }
    drawing.rules.push(top);
    let room_px = plot.left - 16.0;
    drawing.heads.push(Text::new(
        0.0,
        top + 21.0,
        TextStyle::Lane,
        TextStyle::Lane.fit(&scene.labels.lane(lane), room_px),
    ));
    drawing.heads.push(Text::new(
        0.0,
        top + 37.0,
        TextStyle::Note,
        TextStyle::Note.fit(&scene.labels.lane_note(lane), room_px),
    ));
    drawing.marks.extend(found);
    drawing.height_px = (end + LANE_PAD_PX).max(top + LANE_PX);
}

fn draw_fog(scene: &Scene, plot: &Plot, drawing: &mut Drawing) {
    if scene.data_as_of >= scene.extent.to {
        return;
    }
    let x = plot.x(scene, scene.data_as_of);
    let note = Text::new(
        plot.right,
        drawing.height_px + 14.0,
        TextStyle::Note,
        scene.labels.after_data(),
    );
    drawing.fog_note = Some(note.anchored(Anchor::End));
    drawing.height_px += NOTE_PX;
    drawing.fog = Some(Rect {
        x,
        y: TOP_PX,
        w: plot.right - x,
        h: drawing.height_px - TOP_PX,
    });
}

/// The line over the whole height, and the date left of it, or right of it where there is no room.
fn flag(scene: &Scene, plot: &Plot, today: Date, height_px: f32) -> Today {
    let x = plot.x(scene, today);
    let text = scene.labels.day(today);
    let w = TextStyle::Flag.width_of(&text) + 14.0;
    let left = if x - w + 1.0 >= plot.left {
        x - w + 1.0
    } else {
        x - 1.0
    };
    Today {
        line: vec![(x, TOP_PX - 8.0), (x, height_px)],
        flag: Rect {
            x: left,
            y: 6.0,
            w,
            h: 20.0,
        },
        label: Text::new(left + w / 2.0, 20.0, TextStyle::Flag, text).anchored(Anchor::Middle),
    }
}

/// The lines of the axis; a name that would meet today's flag, another name or the edge is left out.
fn ticks(scene: &Scene, plot: &Plot, height_px: f32, today: Option<&Today>) -> Vec<Tick> {
    let px_a_year = px_a_year(&scene.extent, plot.right - plot.left);
    let mut taken: Vec<Rect> = today.iter().map(|today| today.flag).collect();
    let mut lines = lines(&scene.extent, px_a_year, 56.0, scene.labels);
    name_the_year(&mut lines, scene.labels);
    let mut ticks: Vec<Tick> = Vec::new();
    for line in lines {
        let x = plot.x(scene, line.at);
        let top = if line.is_year {
            TOP_PX - 8.0
        } else {
            TOP_PX - 4.0
        };
        let label = Text::new(x + 6.0, 20.0, line.style, line.name);
        let room = label.rect();
        let is_free = !label.text.is_empty()
            && room.right() <= plot.right + RIGHT_PX
            && !taken.iter().any(|other| other.overlaps(&room));
        if is_free {
            taken.push(room);
        }
        ticks.push(Tick {
            line: Rect {
                x,
                y: top,
                w: 0.0,
                h: height_px - top,
            },
            is_year: line.is_year,
            label: is_free.then_some(label),
        });
    }
    ticks
}
