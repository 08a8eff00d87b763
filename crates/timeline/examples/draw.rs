//! Writes the timeline of the data as SVG: `cargo run -p timeline --features words --example draw -- 1182 2026-11-21`.

use timeline::{Extent, Form, Mode, Scene, Spoken, layout, svg};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let width_px = args
        .get(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(1182.0);
    let items = timeline::items();
    let words = words::Words::english();
    let data_as_of = facts::data_as_of();
    let whole = args.iter().any(|arg| arg == "--whole");
    let drawing = layout(&Scene {
        items: &items,
        extent: if whole {
            Extent::whole(&items)
        } else {
            Extent::recent(&items, data_as_of, Form::for_width(width_px))
        },
        width_px,
        today: args.get(2).and_then(|text| text.parse().ok()),
        data_as_of,
        labels: &Spoken(&words),
    });
    #[expect(clippy::print_stdout, reason = "that is what it is for")]
    {
        println!("{}", svg(&drawing, Mode::Still));
    }
}
