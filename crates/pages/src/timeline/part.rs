//! The timeline in somebody else's page: the drawing, and its table folded below it. No part of it needs a script.

use facts::Lane;
use maud::html;
use timeline::{Bound, Extent, Filter, Form, Item, WIDE_FROM_PX, bound, lane_of};
use words::{Words, say};

use super::{NARROW_PX, Page, columns, drawing, legend, row};
use crate::site::Site;
use crate::{Address, Prose};

/// What to show of the timeline.
#[derive(Clone, Copy, Default, Debug)]
pub struct Part<'a> {
    /// The first minor, day (`YYYY-MM-DD`), month or year; empty for no end.
    pub from: &'a str,
    /// The last minor, day, month or year; empty for no end.
    pub to: &'a str,
    /// The ids of the lanes, with commas; empty for all.
    pub lanes: &'a str,
}

/// The drawing and its table, with links as they are right in `<locale>/fragments/timeline.html`.
pub fn timeline_part(words: &Words, prose: &dyn Prose, part: Part) -> String {
    let site = Site {
        words,
        prose,
        address: &Address::Timeline,
    };
    let mut page = Page::new(&site);
    let (filter, is_asked_for) = filter(part, &page.items);
    let passes = filter.passes(&page.items, &|_| String::new());
    let shown = page.items.into_iter().zip(passes);
    page.items = shown
        .filter_map(|(item, passes)| passes.then_some(item))
        .collect();
    let extent = (is_asked_for && !page.items.is_empty()).then(|| Extent::whole(&page.items));
    let n_items = page.items.len();
    let html = html! {
        div.farol.farol-timeline lang=(site.locale()) {
            (legend(&page))
            div.draw-in tabindex="0" role="region" aria-label=(say!(words, "timeline-title")) {
                (drawing(&page, WIDE_FROM_PX, extent))
                (drawing(&page, NARROW_PX, extent))
            }
            details.emb-table {
                summary {
                    (say!(words, "timeline-table")) " "
                    span.cnt-t { (say!(words, "timeline-table-count", count = n_items)) }
                }
                table.tb.tl-tb {
                    thead { tr { @for name in columns(words) { th scope="col" { (name) } } } }
                    tbody { @for item in page.items.iter().rev() { (row(&page, item)) } }
                }
            }
        }
    };
    html.into_string()
}

/// An end as it stands, or a year or month with the first of these tails that makes a day of it.
fn whole(end: &str, tails: &[&str]) -> Option<Bound> {
    let end = end.trim();
    let days = tails.iter().map(|tail| format!("{end}{tail}").parse());
    let day = days.flatten().next().map(Bound::Day);
    day.or_else(|| bound(end).ok())
}

/// What to keep. An end that cannot be read counts as not given; without any it is what the drawing shows by itself.
fn filter(part: Part, items: &[Item]) -> (Filter, bool) {
    let ends = [
        whole(part.from, &["-01-01", "-01"]),
        whole(part.to, &["-12-31", "-31", "-30", "-29", "-28"]),
    ];
    let is_asked_for = ends.iter().any(Option::is_some);
    let mut filter = Filter::between(ends[0], ends[1]);
    if !is_asked_for {
        let usual = Extent::recent(items, facts::data_as_of(), Form::Wide);
        (filter.from, filter.to) = (usual.from, usual.to);
    }
    let lanes: Vec<Lane> = part.lanes.split([',', ' ']).filter_map(lane_of).collect();
    if !lanes.is_empty() {
        filter.lanes = lanes;
    }
    (filter, is_asked_for)
}
