//! The timeline of the data in every language: its labels have room at every width.

#[path = "drawing/sound.rs"]
mod sound;

use facts::Date;
use sound::assert_sound;
use timeline::{Extent, Form, Scene, Spoken, items, layout};
use words::{Words, locales};

#[test]
fn labels_never_overlap_in_any_language() {
    let items = items();
    let data_as_of = facts::data_as_of();
    for locale in locales() {
        let words = Words::of(locale);
        for width in (250..=1900).step_by(55) {
            let width_px = width as f32;
            let drawing = layout(&Scene {
                items: &items,
                extent: Extent::recent(&items, data_as_of, Form::for_width(width_px)),
                width_px,
                today: Some(Date {
                    year: 2026,
                    month: 11,
                    day: 21,
                }),
                data_as_of,
                labels: &Spoken(&words),
            });
            assert_sound(&drawing, &format!("{} at {width}", locale.tag));
        }
    }
}
