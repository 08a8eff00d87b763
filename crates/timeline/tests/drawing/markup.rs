//! A small drawing as markup, in both forms, against the files in `tests/data`; `UPDATE_EXPECT=1` writes them.

use std::fs;
use std::path::Path;

use facts::{Date, Lane, Mark, Marked, Minor, Precision, When};
use timeline::{Extent, Item, Kind, Mode, Scene, in_order, layout, svg};

use crate::plain::Plain;

const fn date(year: u16, month: u8, day: u8) -> Date {
    Date { year, month, day }
}

fn item(id: &str, kind: Kind, lane: Lane, date: Date, mark: Mark) -> Item {
    Item {
        id: id.to_owned(),
        kind,
        lane,
        date: Marked {
            value: When {
                date,
                precision: Precision::Day,
            },
            mark,
        },
        minor: (kind != Kind::Event).then_some(Minor(36)),
        count: 6,
        guide: "",
        rule: "",
        source: "",
    }
}

fn small() -> Vec<Item> {
    vec![
        item(
            "release-1.36",
            Kind::Released,
            Lane::Release,
            date(2025, 4, 22),
            Mark::Settled,
        ),
        item(
            "maintenance-1.36",
            Kind::Maintenance,
            Lane::Release,
            date(2026, 2, 1),
            Mark::Planned,
        ),
        item(
            "eol-1.36",
            Kind::EndOfLife,
            Lane::Release,
            date(2026, 4, 1),
            Mark::Planned,
        ),
        item(
            "apis-1.36",
            Kind::ApisRemoved,
            Lane::Api,
            date(2025, 4, 22),
            Mark::Settled,
        ),
        item(
            "a < \"b\" & c",
            Kind::Event,
            Lane::Registry,
            date(2025, 5, 1),
            Mark::Settled,
        ),
        item(
            "package",
            Kind::Event,
            Lane::Package,
            date(2025, 6, 1),
            Mark::Unproved,
        ),
        item(
            "runtime",
            Kind::Event,
            Lane::Runtime,
            date(2025, 7, 1),
            Mark::Derived,
        ),
        item(
            "flag",
            Kind::Event,
            Lane::Flag,
            date(2026, 3, 1),
            Mark::Planned,
        ),
        item(
            "retired",
            Kind::Event,
            Lane::Retired,
            date(2025, 9, 1),
            Mark::Settled,
        ),
    ]
}

fn markup(width_px: f32, today: Option<Date>, mode: Mode) -> String {
    let drawing = layout(&Scene {
        items: &in_order(&small()),
        extent: Extent {
            from: date(2025, 1, 1),
            to: date(2026, 7, 1),
        },
        width_px,
        today,
        data_as_of: date(2025, 12, 1),
        labels: &Plain,
    });
    svg(&drawing, mode)
}

/// One element a line, so that a difference can be read.
fn assert_expected(name: &str, markup: &str) {
    let lines = format!("{}\n", markup.replace("><", ">\n<"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &lines).expect("the folder of expected files can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(lines, expected, "{name} differs; UPDATE_EXPECT=1 writes it");
}

#[test]
fn wide_still() {
    assert_expected("wide-still.svg", &markup(960.0, None, Mode::Still));
}

#[test]
fn wide_live() {
    let mode = Mode::Live {
        stop: "release-1.36",
        open: "apis-1.36",
    };
    assert_expected(
        "wide-live.svg",
        &markup(960.0, Some(date(2026, 1, 5)), mode),
    );
}

#[test]
fn narrow_still() {
    assert_expected(
        "narrow-still.svg",
        &markup(320.0, Some(date(2026, 1, 5)), Mode::Still),
    );
}

#[test]
fn carries_no_style_and_no_script() {
    for mode in [Mode::Still, Mode::Live { stop: "", open: "" }] {
        let markup = markup(960.0, None, mode);
        for forbidden in [" style=", "<style", "<script", "href="] {
            assert!(!markup.contains(forbidden), "{forbidden} in the markup");
        }
    }
}
