//! A drawing as SVG markup: geometry in attributes, looks in classes, so that a strict policy allows it.
//!
//! Colours, line styles and what lies under a pointer are in the style sheet, under the classes written here:
//! `ev` an event, `l-<lane>`, `plan`, `on` the chosen one.

use std::fmt::Write;

use facts::Lane;

use crate::drawing::{Anchor, Drawing, Form, Mark, Rect, Shape, Text, TextStyle, Tick, Today};
use crate::lanes::lane_id;
use crate::sign::{px, sign};

/// What the markup is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode<'a> {
    /// A picture with one label; the table is what assistive technology reads.
    Still,
    /// Every event can be reached; `stop` is the one that Tab comes to, `open` the one whose card is shown.
    Live {
        /// The id of the event that Tab comes to.
        stop: &'a str,
        /// The id of the event whose card is shown; empty for none.
        open: &'a str,
    },
}

/// Writes the `<svg>` element.
pub fn svg(drawing: &Drawing, mode: Mode) -> String {
    let mut out = String::with_capacity(24 * 1024);
    let (name, role) = (
        prefix(drawing.form),
        if mode == Mode::Still { "img" } else { "group" },
    );
    let (w, h) = (px(drawing.width_px.ceil()), px(drawing.height_px.ceil()));
    put(
        &mut out,
        format_args!(
            r#"<svg class="tl {name}" width="{w}" height="{h}" viewBox="0 0 {w} {h}" role="{role}" aria-label="{}">{}"#,
            escaped(&drawing.label),
            patterns(name),
        ),
    );
    if let Some(fog) = &drawing.fog {
        put(
            &mut out,
            format_args!(
                r#"<rect class="fog" {} fill="url(#{name}-fog)"/>"#,
                sides(fog)
            ),
        );
    }
    for tick in &drawing.ticks {
        put_tick(&mut out, tick);
    }
    for y in &drawing.rules {
        put(
            &mut out,
            format_args!(r#"<path class="sep" d="M0 {}H{w}"/>"#, px(*y)),
        );
    }
    for text in drawing.heads.iter().chain(&drawing.fog_note) {
        put_text(&mut out, text);
    }
    let (areas, signs): (Vec<&Mark>, Vec<&Mark>) =
        drawing.marks.iter().partition(|mark| is_area(mark));
    areas
        .iter()
        .for_each(|mark| put_mark(&mut out, mark, &[], name, mode));
    // Today's line crosses the windows, but never strikes out a label.
    if let Some(today) = &drawing.today {
        put_today(&mut out, today);
    }
    areas.iter().for_each(|mark| put_names(&mut out, mark));
    signs
        .iter()
        .for_each(|mark| put_mark(&mut out, mark, &mark.texts, name, mode));
    out.push_str("</svg>");
    out
}

fn is_area(mark: &Mark) -> bool {
    matches!(mark.shape, Shape::Window { .. } | Shape::Count { .. })
}

fn prefix(form: Form) -> &'static str {
    match form {
        Form::Wide => "tl-w",
        Form::Narrow => "tl-n",
    }
}

/// Hatching for maintenance and for the time after the data; the ids carry the form, as both can be on one page.
fn patterns(name: &str) -> String {
    format!(
        concat!(
            r#"<defs><pattern id="{0}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">"#,
            r#"<rect class="paper" width="7" height="7"/><path class="hatching" d="M0 0v7"/></pattern>"#,
            r#"<pattern id="{0}-fog" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">"#,
            r#"<path class="fogging" d="M0 0v9"/></pattern></defs>"#,
        ),
        name
    )
}

fn put_tick(out: &mut String, tick: &Tick) {
    let Rect { x, y, w, h } = tick.line;
    let class = if tick.is_year { "ax year" } else { "ax" };
    put(
        out,
        format_args!(
            r#"<path class="{class}" d="M{} {}h{}v{}"/>"#,
            px(x),
            px(y),
            px(w),
            px(h)
        ),
    );
    if let Some(label) = &tick.label {
        put_text(out, label);
    }
}

fn put_mark(out: &mut String, mark: &Mark, texts: &[Text], name: &str, mode: Mode) {
    let is_open = matches!(mode, Mode::Live { open, .. } if open == mark.id);
    put(
        out,
        format_args!(
            r#"<g class="ev l-{}{}{}" data-id="{}""#,
            lane_id(mark.lane),
            class_of(mark.certainty),
            if is_open { " on" } else { "" },
            escaped(&mark.id),
        ),
    );
    if let Mode::Live { stop, .. } = mode {
        let tab = if stop == mark.id { 0 } else { -1 };
        put(
            out,
            format_args!(
                r#" role="button" tabindex="{tab}" aria-label="{}""#,
                escaped(&mark.spoken)
            ),
        );
    }
    put(
        out,
        format_args!(r#"><rect class="hit" {}/>"#, sides(&mark.hit)),
    );
    put_shape(out, mark, name);
    for text in texts {
        put_text(out, text);
    }
    out.push_str("</g>");
}

/// The labels of a window or a circle, which is named already.
fn put_names(out: &mut String, mark: &Mark) {
    put(
        out,
        format_args!(
            r#"<g class="nm l-{}" aria-hidden="true">"#,
            lane_id(mark.lane)
        ),
    );
    for text in &mark.texts {
        put_text(out, text);
    }
    out.push_str("</g>");
}

/// Plans are dashed; what no stored source proves, or what only follows from one, is dotted.
fn class_of(certainty: facts::Mark) -> &'static str {
    match certainty {
        facts::Mark::Settled => "",
        facts::Mark::Planned => " plan",
        facts::Mark::Unproved | facts::Mark::Derived => " unsure",
    }
}

fn put_shape(out: &mut String, mark: &Mark, name: &str) {
    match &mark.shape {
        Shape::Window {
            outline,
            hatch,
            open,
            is_filled,
        } => {
            put_window(out, outline, hatch.as_ref(), *open, *is_filled, name);
        }
        Shape::Count { at: (x, y), radius } => {
            put(
                out,
                format_args!(
                    r#"<circle class="sign" cx="{}" cy="{}" r="{}"/>"#,
                    px(*x),
                    px(*y),
                    px(*radius)
                ),
            );
            put_ring(out, *x, *y, radius + 4.0);
        }
        Shape::Glyph { at: (x, y) } => put_sign(out, mark.lane, *x, *y),
        Shape::Led { at: (x, y), from } => {
            put(
                out,
                format_args!(
                    r#"<path class="led" d="M{} {}L{} {}"/>"#,
                    px(from.0),
                    px(from.1),
                    px(x - 9.0),
                    px(*y),
                ),
            );
            put_sign(out, mark.lane, *x, *y);
        }
    }
}

fn put_window(
    out: &mut String,
    outline: &Rect,
    hatch: Option<&Rect>,
    open: (bool, bool),
    is_filled: bool,
    name: &str,
) {
    let fill = if is_filled { "body" } else { "body none" };
    put(
        out,
        format_args!(r#"<rect class="{fill}" {} rx="3"/>"#, sides(outline)),
    );
    if let Some(hatch) = hatch {
        put(
            out,
            format_args!(r#"<rect {} fill="url(#{name}-hatch)"/>"#, sides(hatch)),
        );
    }
    put(
        out,
        format_args!(r#"<path class="edge" d="{}"/>"#, edge(outline, open)),
    );
    put(
        out,
        format_args!(
            r#"<rect class="ring" x="{}" y="{}" width="{}" height="{}" rx="5"/>"#,
            px(outline.x - 3.0),
            px(outline.y - 3.0),
            px(outline.w + 6.0),
            px(outline.h + 6.0),
        ),
    );
}

/// The outline of a window, without the sides on which it goes on. Windows lie when wider than high.
fn edge(rect: &Rect, (is_open_before, is_open_after): (bool, bool)) -> String {
    let Rect { x, y, w, h } = *rect;
    let (right, bottom) = (px(rect.right()), px(rect.bottom()));
    let (x, y) = (px(x), px(y));
    let lies = w >= h;
    match (lies, is_open_before, is_open_after) {
        (_, false, false) => format!("M{x} {y}H{right}V{bottom}H{x}z"),
        (true, true, false) => format!("M{x} {y}H{right}V{bottom}H{x}"),
        (true, false, true) => format!("M{right} {y}H{x}V{bottom}H{right}"),
        (true, true, true) => format!("M{x} {y}H{right}M{x} {bottom}H{right}"),
        (false, true, false) => format!("M{x} {bottom}V{y}H{right}V{bottom}"),
        (false, false, true) => format!("M{x} {y}V{bottom}H{right}V{y}"),
        (false, true, true) => format!("M{x} {y}V{bottom}M{right} {y}V{bottom}"),
    }
}

fn put_sign(out: &mut String, lane: Lane, x: f32, y: f32) {
    put_ring(out, x, y, 10.5);
    out.push_str(&sign(lane, x, y));
}

fn put_ring(out: &mut String, x: f32, y: f32, radius: f32) {
    put(
        out,
        format_args!(
            r#"<circle class="ring" cx="{}" cy="{}" r="{}"/>"#,
            px(x),
            px(y),
            px(radius)
        ),
    );
}

fn put_today(out: &mut String, today: &Today) {
    let line: Vec<String> = today
        .line
        .iter()
        .map(|(x, y)| format!("{} {}", px(*x), px(*y)))
        .collect();
    put(
        out,
        format_args!(
            r#"<g class="today"><path d="M{}"/><rect {} rx="4"/>"#,
            line.join("L"),
            sides(&today.flag),
        ),
    );
    put_text(out, &today.label);
    out.push_str("</g>");
}

fn put_text(out: &mut String, text: &Text) {
    let class = match text.style {
        TextStyle::Lane | TextStyle::Strong | TextStyle::Small => "t",
        TextStyle::Label => "t tl-l",
        TextStyle::Year => "t2",
        TextStyle::Note => "t3",
        TextStyle::Flag => "tf",
    };
    let anchor = match text.anchor {
        Anchor::Start => "",
        Anchor::Middle => r#" text-anchor="middle""#,
        Anchor::End => r#" text-anchor="end""#,
    };
    let weight = if text.style.is_bold() {
        r#" font-weight="600""#
    } else {
        ""
    };
    let (x, y) = (px(text.x), px(text.y));
    let place = if text.is_turned {
        format!(r#"transform="translate({x} {y}) rotate(-90)""#)
    } else {
        format!(r#"x="{x}" y="{y}""#)
    };
    put(
        out,
        format_args!(
            r#"<text class="{class}" {place} font-size="{}"{weight}{anchor}>{}</text>"#,
            px(text.style.size_px()),
            escaped(&text.text),
        ),
    );
}

fn sides(rect: &Rect) -> String {
    format!(
        r#"x="{}" y="{}" width="{}" height="{}""#,
        px(rect.x),
        px(rect.y),
        px(rect.w),
        px(rect.h),
    )
}

fn put(out: &mut String, args: std::fmt::Arguments) {
    out.write_fmt(args)
        .expect("writing to a string cannot fail");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
