//! The strip of support windows on the home page, drawn for four widths, of which the window's one is shown.

use facts::{Date, Marked, Release};
use maud::{Markup, html};
use words::say;

use crate::site::Site;

/// What a drawing has room for.
struct Frame {
    class: &'static str,
    width: f64,
    /// Months before the date of the data.
    months_back: i32,
    is_short: bool,
}

const FRAMES: [Frame; 4] = [
    Frame {
        class: "strip s-w",
        width: 1136.0,
        months_back: 19,
        is_short: false,
    },
    Frame {
        class: "strip s-l",
        width: 880.0,
        months_back: 15,
        is_short: false,
    },
    Frame {
        class: "strip s-m",
        width: 600.0,
        months_back: 9,
        is_short: false,
    },
    Frame {
        class: "strip s-n",
        width: 296.0,
        months_back: 4,
        is_short: true,
    },
];

/// Where the bars start; the versions stand left of it.
const LEFT: f64 = 44.0;
const ROW: f64 = 31.0;
const TOP: f64 = 28.0;
const BAR: f64 = 21.0;

/// The support windows that matter on the date of the data.
pub(crate) fn strip(site: &Site) -> Markup {
    let releases = shown();
    html! { @for frame in &FRAMES { (drawing(site, frame, &releases)) } }
}

/// Every supported minor, and the last one that is not any more.
fn shown() -> Vec<&'static Release> {
    let today = facts::data_as_of();
    let is_ended = |r: &&Release| r.end_of_life.is_some_and(|end| end.value <= today);
    let known = || {
        facts::releases()
            .iter()
            .filter(|r| r.minor <= facts::newest_released() && r.end_of_life.is_some())
    };
    let last_ended = known().rfind(is_ended);
    last_ended
        .into_iter()
        .chain(known().filter(|r| !is_ended(r)))
        .collect()
}

/// Days since a fixed day; months and years as long as they are on average, which is exact enough to draw.
fn days(date: Date) -> f64 {
    f64::from(date.year) * 365.25 + f64::from(date.month - 1) * 30.4375 + f64::from(date.day - 1)
}

/// Where time is in a drawing.
struct Scale {
    from: f64,
    to: f64,
    width: f64,
}

impl Scale {
    fn x(&self, date: Date) -> f64 {
        let share = (days(date) - self.from) / (self.to - self.from);
        LEFT + share.clamp(0.0, 1.0) * (self.width - LEFT)
    }
}

fn drawing(site: &Site, frame: &Frame, releases: &[&Release]) -> Markup {
    let words = site.words;
    let today = facts::data_as_of();
    let last_end = releases
        .iter()
        .filter_map(|r| r.end_of_life)
        .map(|end| days(end.value))
        .fold(0.0, f64::max);
    let first = releases
        .iter()
        .filter_map(|r| r.released)
        .map(|day| days(day.value))
        .fold(f64::MAX, f64::min);
    let from = (days(today) - f64::from(frame.months_back) * 30.4375).max(first - 20.0);
    let scale = Scale {
        from,
        to: last_end + 20.0,
        width: frame.width,
    };
    let height = TOP + ROW * releases.len() as f64;
    let (first, last) = (version(releases.first()), version(releases.last()));
    html! {
        svg class=(frame.class) viewBox={ "0 0 " (px(frame.width)) " " (px(height)) } role="img"
            aria-label=(say!(words, "home-strip", first = first, last = last)) {
            defs {
                pattern id=(pattern(frame)) width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect.ground width="7" height="7" {} path.hatch d="M0 0v7" {}
                }
            }
            @for (date, label) in ticks(site, &scale) {
                path.tick d={ "M" (px(scale.x(date))) " 18V" (px(height - 4.0)) } {}
                text.axis x=(px(scale.x(date) + 5.0)) y="13" { (label) }
            }
            @for (i, release) in releases.iter().enumerate() { (window(frame, &scale, release, TOP + ROW * i as f64)) }
            path.today d={ "M" (px(scale.x(today))) " 16V" (px(height - 2.0)) } {}
            @for (i, release) in releases.iter().enumerate() {
                (window_label(site, frame, &scale, release, TOP + ROW * i as f64))
            }
            (flag(site, &scale))
        }
    }
}

fn version(release: Option<&&Release>) -> String {
    release.map(|r| r.minor.to_string()).unwrap_or_default()
}

fn pattern(frame: &Frame) -> String {
    format!("hatch-{}", px(frame.width))
}

/// One minor: support, then maintenance, then its end.
fn window(frame: &Frame, scale: &Scale, release: &Release, y: f64) -> Markup {
    let (Some(start), Some(end)) = (release.released, release.end_of_life) else {
        return html! {};
    };
    let maintenance = release.maintenance.unwrap_or(end);
    let (x0, x1, x2) = (
        scale.x(start.value),
        scale.x(maintenance.value),
        scale.x(end.value),
    );
    html! {
        text.version x="0" y=(px(y + 15.0)) { (release.minor) }
        rect.support x=(px(x0)) y=(px(y)) width=(px(x1 - x0)) height=(px(BAR)) rx="3" {}
        rect x=(px(x1)) y=(px(y)) width=(px(x2 - x1)) height=(px(BAR)) rx="3" fill={ "url(#" (pattern(frame)) ")" } {}
        rect.window.planned[end.is_planned()] x=(px(x0)) y=(px(y)) width=(px(x2 - x0)) height=(px(BAR)) rx="3" {}
    }
}

/// Its end in words, inside the window, where there is room.
fn window_label(site: &Site, frame: &Frame, scale: &Scale, release: &Release, y: f64) -> Markup {
    let (Some(start), Some(end)) = (release.released, release.end_of_life) else {
        return html! {};
    };
    let x = scale.x(start.value) + 8.0;
    let room = scale.x(end.value) - x - 4.0;
    let label = labels(site, frame, end)
        .into_iter()
        .find(|label| text_width(label) < room);
    html! { @if let Some(label) = label { text.until x=(px(x)) y=(px(y + 14.5)) { (label) } } }
}

/// What can stand in a window, longest first.
fn labels(site: &Site, frame: &Frame, end: Marked<Date>) -> Vec<String> {
    let words = site.words;
    let date = site.day(end.value);
    let short = say!(words, "home-strip-short-until", date = &date);
    if end.value <= facts::data_as_of() {
        return vec![say!(words, "home-strip-ended", date = date)];
    }
    let long = if end.is_planned() {
        say!(words, "home-strip-until-planned", date = date)
    } else {
        say!(words, "home-strip-until", date = date)
    };
    if frame.is_short {
        vec![short]
    } else {
        vec![long, short]
    }
}

/// The first days of half years, except where the flag or the edge is in the way.
fn ticks(site: &Site, scale: &Scale) -> Vec<(Date, String)> {
    let first_year = facts::data_as_of().year - 2;
    let day = |year, month| Date {
        year,
        month,
        day: 1,
    };
    let (flag_start, flag_end) = flag_place(site, scale);
    let has_room = |(date, label): &(Date, String)| {
        let (start, end) = (scale.x(*date), scale.x(*date) + 5.0 + text_width(label));
        days(*date) > scale.from && end < scale.width && (end < flag_start || start > flag_end)
    };
    (first_year..first_year + 6)
        .flat_map(|year| [day(year, 1), day(year, 7)])
        .map(|date| (date, site.words.month(date.year, date.month)))
        .filter(has_room)
        .collect()
}

/// The day up to which the data is known.
fn flag(site: &Site, scale: &Scale) -> Markup {
    let (start, end) = flag_place(site, scale);
    html! {
        rect.flag x=(px(start)) y="0" width=(px(end - start)) height="18" rx="3" {}
        text.flag-text x=(px((start + end) / 2.0)) y="13" text-anchor="middle" { (flag_label(site)) }
    }
}

fn flag_place(site: &Site, scale: &Scale) -> (f64, f64) {
    let width = text_width(&flag_label(site)) + 12.0;
    // No `clamp`: its panic prints floats, and with that it all stays in the module.
    let start = (scale.x(facts::data_as_of()) - width / 2.0)
        .min(scale.width - width)
        .max(0.0);
    (start, start + width)
}

fn flag_label(site: &Site) -> String {
    say!(site.words, "home-strip-data", date = site.as_of())
}

/// A generous guess at the width of a label of 11.5 px.
fn text_width(text: &str) -> f64 {
    text.chars()
        .map(|c| {
            if c.is_ascii() {
                6.3
            } else if (c as u32) < 0x2e80 {
                7.0
            } else {
                12.0
            }
        })
        .sum()
}

/// Writes a length to a tenth by whole numbers, as printing floats costs the worker 20 KB.
fn px(value: f64) -> String {
    let tenths = (value * 10.0).round_ties_even() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    if tenth == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{tenth}")
    }
}
