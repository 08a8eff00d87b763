//! The lifeline of an API: served, deprecated, removed, the target, and what takes its place.

use check::Finding;
use facts::{Api, Minor};
use maud::{Markup, html};
use words::{Words, say};

use crate::lifeline::{Lifeline, Point, api_of, lifeline};

/// Units of the drawing that a character of a label takes.
const UNITS_PER_CHAR: i32 = 6;

/// The drawing, where the finding is about an API that the data knows.
pub(crate) fn life(words: &Words, finding: &Finding, target: Minor) -> Markup {
    let api = api_of(&finding.subject);
    let next = finding.replacement.as_deref().and_then(api_of);
    let line = api.and_then(|api| lifeline(api, next, target));
    html! {
        @if let (Some(api), Some(line)) = (api, line) {
            svg.life viewBox="0 0 440 50" role="img" aria-label=(in_words(words, api, &line)) {
                (bars(&line, finding.span.start))
                (labels(words, &line))
            }
        }
    }
}

fn bars(line: &Lifeline, id: usize) -> Markup {
    let start = line.introduced.x;
    let fill = format!("url(#hatch-{id})");
    html! {
        defs {
            pattern id={ "hatch-" (id) } width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                path.hatch d="M0 0v6" {}
            }
        }
        path.gone-after d="M2 27h436" {}
        rect.served x=(start) y="22" width=(line.end - start) height="10" rx="2" {}
        @if let Some(since) = line.deprecated {
            rect.old x=(since.x) y="22" width=(line.end - since.x) height="10" rx="2" fill=(fill) {}
        }
        @if let Some(removed) = line.removed {
            path.end d={ "M" (removed.x) " 17v20" } stroke-dasharray=[line.is_removal_planned.then_some("3 2")] {}
        }
        @if let Some((since, _)) = &line.replacement {
            rect.next x=(since.x) y="39" width=(438 - since.x) height="5" rx="2" {}
        }
        path.lamp d={ "M" (line.target.x - 4) " 6.5h9v4l-3 3.5v24h-3v-24l-3-3.5z" } {}
    }
}

/// Labels on one row give way to more important ones: the target, then the removal, then the deprecation.
fn labels(words: &Words, line: &Lifeline) -> Markup {
    let target = say!(
        words,
        "check-life-target",
        version = line.target.minor.to_string()
    );
    let target = match line.target.x {
        120.. => Label::ending(line.target.x - 8, target),
        x => Label::starting(x + 10, target),
    };
    let removed = line.removed.map(|point| {
        let version = point.minor.to_string();
        let text = match line.is_removal_planned {
            true => say!(words, "check-life-removed-planned", version = version),
            false => say!(words, "check-life-removed-in", version = version),
        };
        if point.x > 340 {
            Label::ending(point.x - 4, text)
        } else {
            Label::starting(point.x + 4, text)
        }
    });
    let deprecated = line.deprecated.map(|point| {
        let text = say!(
            words,
            "check-life-deprecated-in",
            version = point.minor.to_string()
        );
        Label::ending(line.end.min(point.x + width(&text)) - 4, text)
    });
    let introduced = Label::starting(line.introduced.x, line.introduced.minor.to_string());
    let mut placed: Vec<Label> = vec![target];
    for label in [removed, deprecated, Some(introduced)]
        .into_iter()
        .flatten()
    {
        if placed.iter().all(|other| label.is_apart_from(other)) {
            placed.push(label);
        }
    }
    html! {
        @for (i, label) in placed.iter().enumerate() {
            text.now[i == 0] x=(label.from) y="14" { (label.text) }
        }
        @if let Some((since, api)) = &line.replacement {
            @let text = say!(words, "check-life-since", api = api, version = since.minor.to_string());
            @if since.x - 6 > width(&text) {
                text x=(since.x - 6) y="46" text-anchor="end" { (text) }
            } @else {
                text x="438" y="56" text-anchor="end" { (text) }
            }
        }
    }
}

/// A label on the upper row, from and to in units of the drawing.
struct Label {
    from: i32,
    to: i32,
    text: String,
}

impl Label {
    fn starting(from: i32, text: String) -> Label {
        Label {
            from,
            to: from + width(&text),
            text,
        }
    }

    fn ending(to: i32, text: String) -> Label {
        Label {
            from: to - width(&text),
            to,
            text,
        }
    }

    fn is_apart_from(&self, other: &Label) -> bool {
        self.to + UNITS_PER_CHAR <= other.from || other.to + UNITS_PER_CHAR <= self.from
    }
}

/// About how wide a text is drawn; Chinese characters take twice the room.
fn width(text: &str) -> i32 {
    text.chars()
        .map(|c| {
            if c as u32 >= 0x2E80 {
                2 * UNITS_PER_CHAR
            } else {
                UNITS_PER_CHAR
            }
        })
        .sum()
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
