//! The marks of a lane: windows, counted circles, signs with labels.

use super::{Plot, RIGHT_PX};
use crate::layout::Scene;
use crate::layout::rows::{Need, Place, Rows, Side};
use crate::layout::windows::{Window, windows};
use crate::{Anchor, Item, Mark, Rect, Shape, Text, TextStyle};

/// The height of a row of event labels.
const ROW_PX: f32 = 24.0;
/// The height of a support window, and the distance from one to the next.
const BAR_PX: f32 = 15.0;
const BAR_STEP_PX: f32 = 19.0;
/// The longest label.
const LABEL_PX: f32 = 400.0;
/// From the centre of a sign to its label, and to its far edge.
const SIGN_PX: f32 = 14.0;
const SIGN_HALF_PX: f32 = 8.0;

pub(super) fn bars(scene: &Scene, plot: &Plot, end: &mut f32, marks: &mut Vec<Mark>) {
    let mut has_explained = false;
    for window in windows(scene.items, &scene.extent) {
        marks.push(bar(scene, plot, &window, *end, &mut has_explained));
        *end += BAR_STEP_PX;
    }
}

fn bar(scene: &Scene, plot: &Plot, window: &Window, y: f32, has_explained: &mut bool) -> Mark {
    let (x, end) = (
        plot.x(scene, window.released),
        plot.x(scene, window.drawn_to()),
    );
    let outline = Rect {
        x,
        y,
        w: (end - x).max(3.0),
        h: BAR_PX,
    };
    let hatch = window
        .hatched()
        .map(|(from, to)| (plot.x(scene, from), plot.x(scene, to)))
        .filter(|(from, to)| to > from)
        .map(|(from, to)| Rect {
            x: from,
            y,
            w: to - from,
            h: BAR_PX,
        });
    let texts = bar_texts(scene, plot, window, (outline, hatch), has_explained);
    let hit = Rect {
        y: y - 2.0,
        h: BAR_STEP_PX,
        ..outline
    };
    window.mark(scene, (outline, hatch), texts, hit)
}

/// The minor in the window, or beside it when it is too short; then when it ends, where that is still to come.
fn bar_texts(
    scene: &Scene,
    plot: &Plot,
    window: &Window,
    (outline, hatch): (Rect, Option<Rect>),
    has_explained: &mut bool,
) -> Vec<Text> {
    let base = outline.y + 11.5;
    let name = window.minor.to_string();
    let name_px = TextStyle::Strong.width_of(&name);
    let solid_right = hatch.map_or(outline.right(), |hatch| hatch.x);
    if outline.x + name_px + 8.0 > solid_right {
        let beside = Text::new(
            outline.right() + 5.0,
            base,
            TextStyle::Strong,
            name.as_str(),
        );
        let is_inside = beside.rect().right() <= plot.right;
        return vec![if is_inside {
            beside
        } else {
            Text::new(outline.x - 5.0, base, TextStyle::Strong, name).anchored(Anchor::End)
        }];
    }
    let mut texts = vec![Text::new(outline.x + 6.0, base, TextStyle::Strong, name)];
    let Some(end) = window.end else { return texts };
    let inside = Text::new(
        outline.x + 14.0 + name_px,
        base,
        TextStyle::Small,
        scene.labels.until(end),
    );
    let beside = Text::new(
        outline.right() + 7.0,
        base,
        TextStyle::Note,
        scene.labels.ended(end),
    );
    if end.value.date > scene.data_as_of {
        if inside.rect().right() <= outline.right() - 4.0 {
            texts.push(inside);
        }
    } else if !*has_explained && beside.rect().right() <= plot.right {
        *has_explained = true;
        texts.push(beside);
    }
    texts
}

pub(super) fn circles(
    scene: &Scene,
    plot: &Plot,
    items: &[&Item],
    end: &mut f32,
    marks: &mut Vec<Mark>,
) {
    let radius = |item: &Item| (46.0 + 13.7 * item.count as f32).sqrt().min(19.0);
    let largest = items.iter().map(|item| radius(item)).fold(9.0, f32::max);
    let row_px = largest * 2.0 + 22.0;
    let mut rows = Rows::default();
    for item in items {
        let radius = radius(item);
        let name = item
            .minor
            .map(|minor| minor.to_string())
            .unwrap_or_default();
        let half = radius.max(TextStyle::Note.width_of(&name) / 2.0);
        let at = plot.tight_x(scene, item.day());
        let row = rows.take((at - half + 2.0, at + half - 2.0));
        let (x, y) = (
            plot.x(scene, item.day()),
            *end + row as f32 * row_px + largest,
        );
        let number = Text::new(x, y + 4.0, TextStyle::Strong, item.count.to_string());
        let minor = Text::new(x, y + largest + 12.0, TextStyle::Note, name);
        marks.push(Mark {
            id: item.id.clone(),
            lane: item.lane,
            day: item.day(),
            certainty: item.date.mark,
            shape: Shape::Count { at: (x, y), radius },
            texts: vec![
                number.anchored(Anchor::Middle),
                minor.anchored(Anchor::Middle),
            ],
            hit: Rect {
                x: x - half,
                y: y - largest,
                w: half * 2.0,
                h: row_px - 6.0,
            },
            spoken: scene.labels.describe(item),
        });
    }
    *end += rows.n() as f32 * row_px;
}

pub(super) fn glyphs(
    scene: &Scene,
    plot: &Plot,
    items: &[&Item],
    end: &mut f32,
    marks: &mut Vec<Mark>,
) {
    let mut rows = Rows::default();
    for item in items {
        let label = TextStyle::Label.fit(&scene.labels.title(item), LABEL_PX);
        let need = Need {
            at: plot.tight_x(scene, item.day()),
            left: SIGN_HALF_PX,
            right: SIGN_PX + TextStyle::Label.width_of(&label),
        };
        let Place { row, side } = rows.place(
            need,
            (plot.left - SIGN_HALF_PX, plot.tight_right + RIGHT_PX),
        );
        let (x, y) = (
            plot.x(scene, item.day()),
            *end + row as f32 * ROW_PX + ROW_PX / 2.0,
        );
        let text = match side {
            Side::Right => Text::new(x + SIGN_PX, y + 4.0, TextStyle::Label, label),
            Side::Left => {
                Text::new(x - SIGN_PX, y + 4.0, TextStyle::Label, label).anchored(Anchor::End)
            }
        };
        let (from, to) = (
            text.rect().x.min(x - SIGN_PX),
            text.rect().right().max(x + SIGN_PX),
        );
        marks.push(Mark {
            id: item.id.clone(),
            lane: item.lane,
            day: item.day(),
            certainty: item.date.mark,
            shape: Shape::Glyph { at: (x, y) },
            texts: vec![text],
            hit: Rect {
                x: from,
                y: y - ROW_PX / 2.0,
                w: to - from,
                h: ROW_PX,
            },
            spoken: scene.labels.describe(item),
        });
    }
    *end += rows.n() as f32 * ROW_PX;
}
