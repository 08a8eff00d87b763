//! The card of an event: what, when, who is affected, and where to read on.

use facts::{Minor, Release};
use leptos::html::Span;
use leptos::prelude::*;
use timeline::{Action, Item, Kind, Labels, Spoken, icon, removed_apis, swatch};
use words::{Words, say};

use super::Live;
use crate::browser::adopt::{attribute_of, find, find_all, text_of};
use crate::browser::{focus, set_html};

/// The card of the event that the view names, if there is one.
pub(super) fn view(live: Live) -> impl IntoView {
    let open = Memo::new(move |_| live.view.get().open);
    move || {
        let item = live.item(&open.get()?)?;
        Some(card(live, &item))
    }
}

fn card(live: Live, item: &Item) -> impl IntoView + use<> {
    let words = live.app.words();
    let spoken = Spoken(&words);
    view! {
        <section class="evc" aria-labelledby="event-card">
            <div>
                <h2 id="event-card">{sign(item)}{spoken.title(item)}</h2>
                <p class="when">{spoken.when_marked(&item.date)}</p>
            </div>
            <div>{details(&words, item)}</div>
            <p class="links">{links(item)}</p>
            <button
                class="icon-btn sm"
                type="button"
                aria-label={say!(words, "timeline-card-close")}
                on:click={move |_| close(live)}
            >
                <svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d={icon::CLOSE}/></svg>
            </button>
        </section>
    }
}

/// Closes the card; the focus goes back to its event.
fn close(live: Live) {
    live.act(Action::Open(None));
    if let Some(event) = find("[data-timeline=drawing] [tabindex='0']") {
        focus(&event);
    }
}

/// The sign of the lane.
fn sign(item: &Item) -> impl IntoView + use<> {
    let place = NodeRef::<Span>::new();
    let sign = swatch(item.lane);
    Effect::new(move |_| {
        if let Some(span) = place.get() {
            set_html(&span, &sign);
        }
    });
    view! { <span class="sg" node_ref={place}></span> }
}

fn details(words: &Words, item: &Item) -> AnyView {
    match (item.kind, item.minor) {
        (Kind::ApisRemoved, Some(minor)) => apis(minor).into_any(),
        (Kind::Released | Kind::Maintenance | Kind::EndOfLife, Some(minor)) => {
            match facts::release(minor) {
                Some(release) => dates(words, release).into_any(),
                None => ().into_any(),
            }
        }
        _ => view! { <p>{Spoken(words).affected(item)}</p> }.into_any(),
    }
}

fn apis(minor: Minor) -> impl IntoView {
    let names = removed_apis(minor).map(|api| format!("{} {}", api.api_version(), api.kind));
    view! { <ul class="apis">{names.map(|name| view! { <li><code>{name}</code></li> }).collect_view()}</ul> }
}

/// Everything known about a release.
fn dates(words: &Words, release: &Release) -> impl IntoView + use<> {
    let spoken = Spoken(words);
    let dates = [
        (say!(words, "timeline-card-released"), release.released),
        (
            say!(words, "timeline-card-maintenance"),
            release.maintenance,
        ),
        (
            say!(words, "timeline-card-end-of-life"),
            release.end_of_life,
        ),
    ];
    let mut pairs: Vec<(String, String)> = dates
        .into_iter()
        .filter_map(|(name, date)| Some((name, spoken.day_marked(&date?))))
        .collect();
    if !release.latest_patch.is_empty() {
        pairs.push((
            say!(words, "timeline-card-latest"),
            release.latest_patch.to_owned(),
        ));
    }
    let pairs = pairs
        .into_iter()
        .map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> });
    view! { <dl>{pairs.collect_view()}</dl> }
}

/// The links of the table's row, which knows which pages there are.
fn links(item: &Item) -> impl IntoView + use<> {
    let row = find(&format!("[data-timeline=table] tr[data-id='{}']", item.id));
    let found = row
        .map(|row| find_all(&row, ".links a"))
        .unwrap_or_default();
    let links = found.iter().filter_map(|link| {
        Some((
            attribute_of(link, "href")?,
            attribute_of(link, "aria-label"),
            text_of(link),
        ))
    });
    links
        .map(|(href, label, text)| view! { <a href={href} aria-label={label}>{text}</a> })
        .collect_view()
}
