//! What holds for every drawing, whatever is in it.

use timeline::{Drawing, Rect, Shape, Text};

/// Every label, with what it belongs to.
fn texts(drawing: &Drawing) -> Vec<&Text> {
    drawing
        .heads
        .iter()
        .chain(&drawing.fog_note)
        .chain(drawing.ticks.iter().filter_map(|tick| tick.label.as_ref()))
        .chain(drawing.marks.iter().flat_map(|mark| &mark.texts))
        .chain(drawing.today.iter().map(|today| &today.label))
        .collect()
}

/// No label meets another one, and everything is inside.
pub(crate) fn assert_sound(drawing: &Drawing, about: &str) {
    let texts = texts(drawing);
    let page = Rect {
        x: -0.1,
        y: -0.1,
        w: drawing.width_px + 0.2,
        h: drawing.height_px + 0.2,
    };
    for (i, text) in texts.iter().enumerate() {
        let rect = text.rect();
        let is_inside = page.x <= rect.x
            && page.y <= rect.y
            && rect.right() <= page.right()
            && rect.bottom() <= page.bottom();
        assert!(is_inside, "{about}: {text:?} lies outside of {page:?}");
        for other in &texts[i + 1..] {
            assert!(
                !rect.overlaps(&other.rect()),
                "{about}: {text:?} meets {other:?}"
            );
        }
    }
    for mark in &drawing.marks {
        let Rect { x, y, w, h } = mark.hit;
        assert!(
            x >= -12.0
                && y >= 0.0
                && x + w <= drawing.width_px + 12.0
                && y + h <= drawing.height_px,
            "{about}: {mark:?}"
        );
        if let Shape::Count { at: (x, y), radius } = mark.shape {
            assert!(
                x >= radius && y >= radius && x + radius <= drawing.width_px,
                "{about}: {mark:?}"
            );
        }
    }
}
