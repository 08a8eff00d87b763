//! The lifeline of an API: served, deprecated, removed, the target, and what takes its place.

use check::Finding;
use facts::{Api, Minor};
use maud::{Markup, html};
use words::{Words, say};

use crate::lifeline::{Lifeline, Point, api_of, lifeline};

/// Units of the drawing that a character of a label takes.
const UNITS_PER_CHAR: i32 = 6;

/// A drawing for a place: the style sheet shows the one that fits.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Wide,
    Narrow,
}

impl Form {
    fn width(self) -> i32 {
        match self {
            Form::Wide => 440,
            Form::Narrow => 290,
        }
    }
}

/// The drawings, where the finding is about an API that the data knows.
pub(crate) fn life(words: &Words, finding: &Finding, target: Minor) -> Markup {
    let api = api_of(&finding.subject);
    let next = finding.replacement.as_deref().and_then(api_of);
    html! {
        @if let Some(api) = api {
            @for form in [Form::Wide, Form::Narrow] {
                @if let Some(line) = lifeline(api, next, target, form.width()) { (drawing(words, api, &line, form)) }
            }
        }
    }
}

fn drawing(words: &Words, api: &Api, line: &Lifeline, form: Form) -> Markup {
    let (class, height) = match form {
        Form::Wide => ("life l-w", 50),
        Form::Narrow => ("life l-n", 62),
    };
    let view = format!("0 0 {} {height}", form.width());
    html! {
        svg class=(class) viewBox=(view) role="img" aria-label=(in_words(words, api, line)) {
            (bars(line, form))
            (labels(words, line, form))
        }
    }
}

fn bars(line: &Lifeline, form: Form) -> Markup {
    let start = line.introduced.x;
    let right = form.width() - 2;
    // Every open finding has the same hatching, so that it does not matter whose pattern is taken.
    let hatch = match form {
        Form::Wide => "hatch-w",
        Form::Narrow => "hatch-n",
    };
    html! {
        defs {
            pattern id=(hatch) width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                path.hatch d="M0 0v6" {}
            }
        }
        path.gone-after d={ "M2 27H" (right) } {}
        rect.served x=(start) y="22" width=(line.end - start) height="10" rx="2" {}
        @if let Some(since) = line.deprecated {
            rect.old x=(since.x) y="22" width=(line.end - since.x) height="10" rx="2" fill={ "url(#" (hatch) ")" } {}
        }
        @if let Some(removed) = line.removed {
            path.end d={ "M" (removed.x) " 17v20" } stroke-dasharray=[line.is_removal_planned.then_some("3 2")] {}
        }
        @if let Some((since, _)) = &line.replacement {
            rect.next x=(since.x) y="39" width=(right - since.x) height="5" rx="2" {}
        }
        path.lamp d={ "M" (line.target.x - 4) " 6.5h9v4l-3 3.5v24h-3v-24l-3-3.5z" } {}
    }
}

/// Labels on one row give way to more important ones: the target, then the removal, then the deprecation.
fn labels(words: &Words, line: &Lifeline, form: Form) -> Markup {
    let introduced = Label::starting(line.introduced.x, line.introduced.minor.to_string());
    let mut placed = vec![target(words, line, form)];
    for label in [
        removed(words, line, form),
        deprecated(words, line, form),
        Some(introduced),
    ]
    .into_iter()
    .flatten()
    {
        if placed.iter().all(|other| label.is_apart_from(other)) {
            placed.push(label);
        }
    }
    html! {
        @for (i, label) in placed.iter().enumerate() { text.now[i == 0] x=(label.from) y="14" { (label.text) } }
        @if let Some((since, api)) = &line.replacement {
            @let text = say!(words, "check-life-since", api = api, version = since.minor.to_string());
            @if since.x - 6 > width(&text) {
                text x=(since.x - 6) y="46" text-anchor="end" { (text) }
            } @else {
                text x=(form.width() - 2) y="57" text-anchor="end" { (text) }
            }
        }
    }
}

fn target(words: &Words, line: &Lifeline, form: Form) -> Label {
    let version = line.target.minor.to_string();
    let text = match form {
        Form::Wide => say!(words, "check-life-target", version = version),
        Form::Narrow => version,
    };
    match line.target.x {
        100.. => Label::ending(line.target.x - 8, text),
        x => Label::starting(x + 10, text),
    }
}

fn removed(words: &Words, line: &Lifeline, form: Form) -> Option<Label> {
    let point = line.removed?;
    let version = point.minor.to_string();
    let text = match line.is_removal_planned {
        true => say!(words, "check-life-removed-planned", version = version),
        false => say!(words, "check-life-removed-in", version = version),
    };
    let fits = point.x + 4 + width(&text) < form.width();
    Some(if fits {
        Label::starting(point.x + 4, text)
    } else {
        Label::ending(point.x - 4, text)
    })
}

fn deprecated(words: &Words, line: &Lifeline, form: Form) -> Option<Label> {
    let point = line.deprecated?;
    let version = point.minor.to_string();
    let text = match form {
        Form::Wide => say!(words, "check-life-deprecated-in", version = version),
        Form::Narrow => version,
    };
    Some(Label::ending(
        line.end.min(point.x + width(&text)) - 4,
        text,
    ))
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
