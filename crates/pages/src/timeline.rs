//! The timeline page: controls, the drawing as it stands without scripts, and the table with everything in it.
//!
//! The app adopts all of it as it stands, and finds the parts by their `data-timeline`. The rows are its data: `data-item` holds what the drawing needs of each.

mod part;

use std::collections::HashSet;

use facts::{Lane, Mark, Minor};
use maud::{Markup, PreEscaped, html};
use timeline::{
    Extent, Form, Item, Kind, LANES, Labels, Mode, Scene, Spoken, icon as path, items, lane_id,
    layout, removed_apis, svg, swatch,
};
use words::{Words, say};

use crate::Address;
use crate::rendered::Article;
use crate::site::Site;

pub use part::{Part, timeline_part};

/// The widths for which the drawing is written: the box on a window of 1280 pixels, and on a phone of 360.
const WIDE_PX: f32 = 1182.0;
const NARROW_PX: f32 = 300.0;

/// What the parts of the page need.
struct Page<'a> {
    site: &'a Site<'a>,
    spoken: Spoken<'a>,
    items: Vec<Item>,
    /// The guides and rules that have a page.
    known: HashSet<String>,
}

impl<'a> Page<'a> {
    fn new(site: &'a Site<'a>) -> Page<'a> {
        let entries = |folder| {
            site.prose
                .list(site.locale(), folder)
                .into_iter()
                .map(|entry| entry.path)
        };
        Page {
            site,
            spoken: Spoken(site.words),
            items: items(),
            known: entries("guides").chain(entries("rules")).collect(),
        }
    }
}

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    let page = Page::new(site);
    Article {
        title: say!(words, "frame-title", page = say!(words, "timeline-title")),
        description: say!(words, "timeline-description"),
        body: html! {
            main.wrap.tl-page #main {
                div.ph {
                    div {
                        h1 { (say!(words, "timeline-title")) }
                        p.lead { (say!(words, "timeline-lead")) }
                    }
                }
                (controls(&page))
                figure.card.draw data-island="timeline" {
                    (bar(&page))
                    div.draw-in data-timeline="drawing" tabindex="0" role="region" aria-label=(say!(words, "timeline-title"))
                        aria-describedby="timeline-keys" {
                        (drawing(&page, WIDE_PX, None))
                        (drawing(&page, NARROW_PX, None))
                    }
                    p.vh.needs-js #timeline-keys { (say!(words, "timeline-keys")) }
                    p.draw-none data-timeline="none" hidden {
                        (say!(words, "timeline-none")) " "
                        button.btn.sm type="button" data-do="clear" { (say!(words, "timeline-clear")) }
                    }
                    (card(&page))
                }
                (table(&page))
            }
        },
        faults: Vec::new(),
    }
}

/// Lanes, versions and words to look for; of use only with scripts.
fn controls(page: &Page) -> Markup {
    let words = page.site.words;
    html! {
        div.ctl.needs-js data-timeline="controls" {
            div.chips role="group" aria-label=(say!(words, "timeline-lanes")) {
                @for lane in LANES { (chip(page, lane)) }
            }
            div.tl-vers role="group" aria-label=(say!(words, "timeline-versions")) {
                (version(page, "from", &say!(words, "timeline-from")))
                (version(page, "to", &say!(words, "timeline-to")))
            }
            label.field.flt {
                (button_icon(path::FIND))
                input type="search" data-timeline="text" aria-label=(say!(words, "timeline-filter"))
                    placeholder=(say!(words, "timeline-filter-hint")) autocomplete="off" spellcheck="false";
            }
        }
    }
}

fn chip(page: &Page, lane: Lane) -> Markup {
    let n = page
        .items
        .iter()
        .filter(|item| item.lane == lane)
        .map(weight)
        .sum::<usize>();
    html! {
        @if n > 0 {
            button.chip type="button" aria-pressed="true" data-lane=(lane_id(lane)) {
                (PreEscaped(swatch(lane))) (page.spoken.lane(lane)) " "
                span.cn { (page.site.words.number(n as i64)) }
            }
        }
    }
}

/// How much an item counts for in its lane: a release once, removals by the API.
fn weight(item: &Item) -> usize {
    match item.kind {
        Kind::Maintenance | Kind::EndOfLife => 0,
        Kind::ApisRemoved => item.count,
        Kind::Released | Kind::Event => 1,
    }
}

fn version(page: &Page, name: &str, label: &str) -> Markup {
    html! {
        label.pick.sm {
            span { (label) }
            select data-timeline=(name) {
                option value="" selected { (say!(page.site.words, "timeline-any")) }
                @for release in facts::releases().iter().rev() {
                    option value=(release.minor) { (release.minor) }
                }
            }
        }
    }
}

/// The head of the drawing: what its hatching means, and the buttons that move it.
fn bar(page: &Page) -> Markup {
    let words = page.site.words;
    html! {
        div.draw-bar {
            (legend(page))
            div.zoom.needs-js role="group" aria-label=(say!(words, "timeline-zoom")) data-timeline="zoom" {
                (button("back", path::BACK, &say!(words, "timeline-back")))
                (button("forward", path::FORWARD, &say!(words, "timeline-forward")))
                (button("out", path::ZOOM_OUT, &say!(words, "timeline-zoom-out")))
                (button("in", path::ZOOM_IN, &say!(words, "timeline-zoom-in")))
                (button("whole", path::WHOLE, &say!(words, "timeline-whole")))
                button.btn.sm type="button" data-do="today" { (say!(words, "timeline-today")) " " kbd { "T" } }
            }
        }
    }
}

fn legend(page: &Page) -> Markup {
    let words = page.site.words;
    html! {
        ul.legend {
            li { span.lg.lg-s {} (say!(words, "timeline-legend-supported")) }
            li { span.lg.lg-m {} (say!(words, "timeline-legend-maintenance")) }
            li { span.lg.lg-p {} (say!(words, "timeline-legend-planned")) }
            li { span.lg.lg-u {} (say!(words, "timeline-legend-unsure")) }
        }
    }
}

fn button(action: &str, d: &str, label: &str) -> Markup {
    html! {
        button.icon-btn.sm type="button" data-do=(action) aria-label=(label) title=(label) { (button_icon(d)) }
    }
}

fn button_icon(d: &str) -> Markup {
    html! { svg.i viewBox="0 0 16 16" aria-hidden="true" { path d=(d) {} } }
}

fn drawing(page: &Page, width_px: f32, extent: Option<Extent>) -> Markup {
    let data_as_of = facts::data_as_of();
    let usual = || Extent::recent(&page.items, data_as_of, Form::for_width(width_px));
    let drawing = layout(&Scene {
        items: &page.items,
        extent: extent.unwrap_or_else(usual),
        width_px,
        today: None,
        data_as_of,
        labels: &page.spoken,
    });
    PreEscaped(svg(&drawing, Mode::Still))
}

/// The card of an event, to be filled from its row.
fn card(page: &Page) -> Markup {
    html! {
        section.evc data-timeline="card" aria-labelledby="event-card" hidden {
            div {
                h2 #event-card { span.sg {} span.tt {} }
                p.when {}
            }
            div.more {}
            p.links {}
            (button("close", path::CLOSE, &say!(page.site.words, "timeline-card-close")))
        }
    }
}

/// Everything there is, newest first.
fn table(page: &Page) -> Markup {
    let words = page.site.words;
    html! {
        section.tsec aria-labelledby="events" {
            div.sec-h {
                h2 #events { (say!(words, "timeline-table")) }
                span.cnt-t role="status" data-timeline="count" { (say!(words, "timeline-table-count", count = page.items.len())) }
            }
            table.tb.tl-tb data-timeline="table" aria-labelledby="events" {
                thead {
                    tr {
                        @let [date, lane, what, minor] = columns(words);
                        (column("date", &date, Some("descending")))
                        (column("lane", &lane, None))
                        (column("what", &what, None))
                        (column("minor", &minor, None))
                    }
                }
                tbody { @for item in page.items.iter().rev() { (row(page, item)) } }
            }
        }
    }
}

/// The names of the columns.
fn columns(words: &Words) -> [String; 4] {
    [
        say!(words, "timeline-column-date"),
        say!(words, "timeline-column-lane"),
        say!(words, "timeline-column-what"),
        say!(words, "timeline-column-release"),
    ]
}

/// The head of a column; a button sorts by it where scripts run.
fn column(name: &str, label: &str, sorted: Option<&str>) -> Markup {
    html! {
        th scope="col" aria-sort=[sorted] data-column=(name) {
            span.no-js { (label) }
            button.needs-js type="button" { (label) (button_icon(path::DOWN)) }
        }
    }
}

fn row(page: &Page, item: &Item) -> Markup {
    let title = page.spoken.title(item);
    html! {
        tr data-id=(item.id) data-item=(item.to_line()) {
            td.when {
                time datetime=(item.machine_date()) { (page.spoken.when(&item.date)) }
                (certainty(page, item.date.mark))
            }
            td.lane { span.ln { (PreEscaped(swatch(item.lane))) (page.spoken.lane(item.lane)) } }
            td.what { div.wh { div { (what(page, item, &title)) } (links(page, item, &title)) } }
            td.ver { @if let Some(minor) = item.minor { (minor) } }
        }
    }
}

/// What has to be said of a date that no source settles.
fn certainty(page: &Page, mark: Mark) -> Markup {
    let words = page.site.words;
    let tag = match mark {
        Mark::Settled => return html! {},
        Mark::Planned => say!(words, "timeline-planned"),
        Mark::Unproved => say!(words, "timeline-unproved"),
        Mark::Derived => say!(words, "timeline-derived"),
    };
    html! { " " span.tag.plan { (tag) } }
}

/// The title, and who is affected; of a removal the APIs, folded.
fn what(page: &Page, item: &Item, title: &str) -> Markup {
    match (item.kind, item.minor) {
        (Kind::ApisRemoved, Some(minor)) => html! {
            details {
                summary { (title) }
                ul.apis {
                    @for api in removed_apis(minor) { li { code { (api.api_version()) " " (api.kind) } } }
                }
            }
        },
        (Kind::Event, _) => html! {
            b.tt { (title) }
            p.who { (page.spoken.affected(item)) }
        },
        (Kind::Released, Some(minor)) => html! {
            b.tt { (title) }
            (support(page, minor))
        },
        _ => html! { b.tt { (title) } },
    }
}

/// How long a release is supported.
fn support(page: &Page, minor: Minor) -> Markup {
    let (words, release) = (page.site.words, facts::release(minor));
    let maintenance = release.and_then(|release| release.maintenance);
    let end = release.and_then(|release| release.end_of_life);
    let patch = release.map_or("", |release| release.latest_patch);
    html! {
        dl.tl-dates {
            @if let Some(day) = maintenance {
                div { dt { (say!(words, "timeline-card-maintenance")) } dd { (page.spoken.day_marked(&day)) } }
            }
            @if let Some(day) = end {
                div { dt { (say!(words, "timeline-card-end-of-life")) } dd { (page.spoken.day_marked(&day)) } }
            }
            @if !patch.is_empty() {
                div { dt { (say!(words, "timeline-card-latest")) } dd { (patch) } }
            }
        }
    }
}

fn links(page: &Page, item: &Item, title: &str) -> Markup {
    let (site, words) = (page.site, page.site.words);
    let guide = known(page, "guides", item.guide).then(|| Address::Guide(item.guide.to_owned()));
    let rule = known(page, "rules", item.rule).then(|| Address::Rule(item.rule.to_owned()));
    html! {
        p.links {
            @if let Some(guide) = guide {
                a href=(site.link(&guide)) aria-label=(say!(words, "timeline-guide-of", title = title)) { (say!(words, "timeline-guide")) }
            }
            @if let Some(rule) = rule {
                a href=(site.link(&rule)) aria-label=(say!(words, "timeline-rule-of", title = title)) { (say!(words, "timeline-rule")) }
            }
            @if !item.source.is_empty() {
                a href=(item.source) aria-label=(say!(words, "timeline-source-of", title = title)) { (say!(words, "timeline-source")) }
            }
        }
    }
}

fn known(page: &Page, folder: &str, name: &str) -> bool {
    !name.is_empty() && page.known.contains(&format!("{folder}/{name}"))
}
