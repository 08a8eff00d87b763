//! The lifeline of an API: served, deprecated, removed, the target, and what takes its place.

use facts::Api;
use leptos::prelude::*;
use protocol::Item;
use words::{Words, say};

use crate::app::App;
use crate::lifeline::{Lifeline, Point, api_of, lifeline};

/// Labels closer than this would overlap, so the less important one goes.
const LABEL_UNITS: f64 = 92.0;

pub(super) fn life(app: App, item: &Item) -> Option<impl IntoView + use<>> {
    let words = app.words();
    let api = api_of(&item.subject)?;
    let next = item.replacement.as_deref().and_then(api_of);
    let line = lifeline(api, next, app.target.get())?;
    let hatch = format!("hatch-{}-{}", item.file, item.finding);
    let label = in_words(&words, api, &line);
    Some(view! {
        <svg class="life" viewBox="0 0 440 50" role="img" aria-label={label}>
            <defs>
                <pattern id={hatch.clone()} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="hatch" d={"M0 0v6"}/>
                </pattern>
            </defs>
            <path class="gone-after" d={"M2 27h436"}/>
            {bars(&line, &hatch)}
            {labels(&words, &line)}
        </svg>
    })
}

fn bars(line: &Lifeline, hatch: &str) -> impl IntoView + use<> {
    let bar = |from: f64, to: f64| (format!("{from:.1}"), format!("{:.1}", (to - from).max(0.0)));
    let (x, width) = bar(line.introduced.x, line.end);
    let hatched = line.deprecated.map(|since| {
        let (x, width) = bar(since.x, line.end);
        let fill = format!("url(#{hatch})");
        view! { <rect class="old" x={x} y="22" width={width} height="10" rx="2" fill={fill}/> }
    });
    let end = line.removed.map(|removed| {
        let dashes = line.is_removal_planned.then_some("3 2");
        view! { <path class="end" d={format!("M{:.1} 17v20", removed.x)} stroke-dasharray={dashes}/> }
    });
    let next = line.replacement.as_ref().map(|(since, _)| {
        let (x, width) = bar(since.x, 438.0);
        view! { <rect class="next" x={x} y="39" width={width} height="5" rx="2"/> }
    });
    let lamp = format!(
        "M{:.1} 6.5h9v4l-3 3.5v24h-3v-24l-3-3.5z",
        line.target.x - 4.5
    );
    view! {
        <rect class="served" x={x} y="22" width={width} height="10" rx="2"/>
        {hatched}{end}{next}
        <path class="lamp" d={lamp}/>
    }
}

fn labels(words: &Words, line: &Lifeline) -> impl IntoView + use<> {
    let version = |point: Point| point.minor.to_string();
    let target_end = line.target.x - 8.0;
    let removed = line.removed.filter(|removed| {
        is_apart(removed.x + LABEL_UNITS, target_end) || removed.x > line.target.x
    });
    let removed_x = line.removed.map_or(f64::MAX, |removed| removed.x);
    let deprecated = line
        .deprecated
        .filter(|since| is_apart(since.x + 45.0, removed_x) && since.x > 70.0);
    let removed = removed.map(|point| {
        let text = match line.is_removal_planned {
            true => say!(
                words,
                "check-life-removed-planned",
                version = version(point)
            ),
            false => say!(words, "check-life-removed-in", version = version(point)),
        };
        text_at(point.x + 4.0, "start", text, "")
    });
    let deprecated = deprecated.map(|point| {
        text_at(
            point.x,
            "middle",
            say!(words, "check-life-deprecated-in", version = version(point)),
            "",
        )
    });
    let next = line.replacement.as_ref().map(|(since, api)| {
        let text = say!(
            words,
            "check-life-since",
            api = api,
            version = version(*since)
        );
        let is_left = since.x > 200.0;
        let (x, anchor, y) = if is_left {
            (since.x - 6.0, "end", "46")
        } else {
            (438.0, "end", "56")
        };
        view! { <text x={format!("{x:.1}")} y={y} text-anchor={anchor}>{text}</text> }
    });
    let target = say!(words, "check-life-target", version = version(line.target));
    let target = if line.target.x > 90.0 {
        text_at(target_end, "end", target, "now")
    } else {
        text_at(line.target.x + 8.0, "start", target, "now")
    };
    view! {
        {(line.target.x > 130.0).then(|| text_at(line.introduced.x, "start", version(line.introduced), ""))}
        {deprecated}{removed}{target}{next}
    }
}

fn is_apart(left: f64, right: f64) -> bool {
    left + 62.0 < right
}

fn text_at(x: f64, anchor: &'static str, text: String, class: &'static str) -> impl IntoView {
    view! { <text x={format!("{x:.1}")} y="14" text-anchor={anchor} class={class}>{text}</text> }
}

/// The drawing in words.
fn in_words(words: &Words, api: &Api, line: &Lifeline) -> String {
    let name = format!("{} {}", api.api_version(), api.kind);
    let text = |point: Point| point.minor.to_string();
    let (introduced, target) = (text(line.introduced), text(line.target));
    match (line.deprecated, line.removed) {
        (Some(deprecated), Some(removed)) => say!(
            words,
            "check-life-deprecated",
            api = name,
            introduced = introduced,
            deprecated = text(deprecated),
            removed = text(removed),
            target = target,
        ),
        (_, removed) => {
            let end = removed.map_or_else(|| "–".to_owned(), text);
            say!(
                words,
                "check-life",
                api = name,
                introduced = introduced,
                end = end,
                target = target
            )
        }
    }
}
