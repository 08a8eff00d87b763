//! What holds for every drawing: no label overlaps another, everything is inside, order and height do not depend on width.

use facts::{Date, Lane, Mark, Marked, Minor, Precision, When};
use timeline::{
    Drawing, Extent, Form, Item, Kind, LANES, Scene, WIDE_FROM_PX, in_order, items, layout,
};

use crate::plain::Plain;
use crate::sound::assert_sound;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn date(&mut self) -> Date {
        Date {
            year: 2020 + self.roll(10) as u16,
            month: 1 + self.roll(12) as u8,
            day: 1 + self.roll(28) as u8,
        }
    }

    /// An event whose id has up to 60 letters; the id is its title.
    fn event(&mut self, i: u64) -> Item {
        let n_letters = self.roll(60) as usize;
        Item {
            id: format!(
                "e{i} {}",
                "wide label ".repeat(6).get(..n_letters).unwrap_or_default()
            ),
            kind: Kind::Event,
            lane: LANES[self.roll(7) as usize],
            date: Marked {
                value: When {
                    date: self.date(),
                    precision: Precision::Day,
                },
                mark: [Mark::Settled, Mark::Planned, Mark::Unproved, Mark::Derived]
                    [self.roll(4) as usize],
            },
            minor: None,
            count: 0,
            guide: "",
            rule: "",
            source: "",
        }
    }
}

fn draw(items: &[Item], extent: Extent, width_px: f32, today: Option<Date>) -> Drawing {
    layout(&Scene {
        items,
        extent,
        width_px,
        today,
        data_as_of: facts::data_as_of(),
        labels: &Plain,
    })
}

#[test]
fn labels_never_overlap_at_any_width() {
    let items = items();
    let today = Some(Date {
        year: 2026,
        month: 11,
        day: 21,
    });
    for width in (320..=1920).step_by(7) {
        let width_px = width as f32;
        let recent = Extent::recent(&items, facts::data_as_of(), Form::for_width(width_px));
        assert_sound(
            &draw(&items, recent, width_px, today),
            &format!("recent at {width}"),
        );
        if width % 5 == 0 {
            assert_sound(
                &draw(&items, Extent::whole(&items), width_px, today),
                &format!("whole at {width}"),
            );
        }
    }
}

#[test]
fn labels_never_overlap_whatever_is_shown() {
    let all = items();
    let mut dice = Dice(7);
    for round in 0..400 {
        let n_events = dice.roll(60);
        let keep = 1 + dice.roll(10);
        let mut chosen: Vec<Item> = all
            .iter()
            .filter(|_| dice.roll(10) < keep)
            .cloned()
            .collect();
        chosen.extend((0..n_events).map(|i| dice.event(i)));
        let chosen = in_order(&chosen);
        let (a, b) = (dice.date(), dice.date());
        let extent = Extent {
            from: a.min(b),
            to: a.max(b),
        };
        if extent.from == extent.to {
            continue;
        }
        let width = 320 + dice.roll(1601);
        let today = (dice.roll(3) > 0).then(|| dice.date());
        let drawing = draw(&chosen, extent, width as f32, today);
        assert_sound(
            &drawing,
            &format!(
                "round {round}, {width} wide, {}..{}",
                extent.from, extent.to
            ),
        );
    }
}

#[test]
fn height_and_order_do_not_depend_on_the_width() {
    let items = items();
    let extent = Extent::recent(&items, facts::data_as_of(), Form::Wide);
    let ids = |drawing: &Drawing| -> Vec<String> {
        drawing.marks.iter().map(|mark| mark.id.clone()).collect()
    };
    let first = draw(&items, extent, WIDE_FROM_PX, None);
    for width in (640..=1920).step_by(40) {
        let drawing = draw(&items, extent, width as f32, None);
        assert_eq!(drawing.height_px, first.height_px, "{width}");
        assert_eq!(ids(&drawing), ids(&first), "{width}");
    }
    let narrow = draw(&items, extent, 300.0, None);
    for width in 300..640 {
        assert_eq!(
            draw(&items, extent, width as f32, None).height_px,
            narrow.height_px,
            "{width}"
        );
    }
}

#[test]
fn height_does_not_depend_on_today() {
    let items = items();
    for width_px in [300.0, 1200.0] {
        let extent = Extent::recent(&items, facts::data_as_of(), Form::for_width(width_px));
        let still = draw(&items, extent, width_px, None);
        for month in 1..=12 {
            let today = Date {
                year: 2026,
                month,
                day: 21,
            };
            let live = draw(&items, extent, width_px, Some(today));
            assert_sound(&live, &format!("{today}"));
            assert_eq!(live.height_px, still.height_px, "{today}");
        }
    }
}

#[test]
fn draws_nothing_without_failing() {
    let extent = Extent::whole(&[]);
    for width_px in [0.0, 320.0, 960.0] {
        let drawing = draw(&[], extent, width_px, None);
        assert!(drawing.marks.is_empty());
        assert!(drawing.height_px > 0.0);
    }
}

#[test]
fn every_release_and_event_of_the_data_has_a_mark() {
    let items = items();
    let drawing = draw(&items, Extent::whole(&items), 1920.0, None);
    for item in &items {
        let is_drawn = match (item.kind, item.minor) {
            (Kind::Released | Kind::Maintenance | Kind::EndOfLife, Some(minor)) => drawing
                .marks
                .iter()
                .any(|mark| mark.id == format!("release-{minor}")),
            _ => drawing.marks.iter().any(|mark| mark.id == item.id),
        };
        assert!(is_drawn, "{}", item.id);
    }
    assert!(drawing.marks.iter().any(|mark| mark.lane == Lane::Registry));
    assert!(
        drawing
            .marks
            .iter()
            .any(|mark| mark.id == format!("release-{}", Minor(24)))
    );
}
