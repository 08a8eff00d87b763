//! Icons on a grid of 16 units, and the shapes of severities; the same shapes as in pre-rendered pages.

use leptos::prelude::*;
use report::Severity;

const RING: &str = "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8z";
const DISC: &str = "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z";

/// The shapes that live parts use; stroked with the colour of the text.
#[derive(Clone, Copy)]
pub(crate) enum Icon {
    Close,
    Copy,
    Down,
    Download,
    File,
    Folder,
    Right,
    Shield,
    Tick,
    Undo,
    Wrench,
}

/// An icon that only accompanies words.
pub(crate) fn icon(icon: Icon) -> impl IntoView {
    view! { <svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d={outline(icon)}/></svg> }
}

fn outline(icon: Icon) -> &'static str {
    match icon {
        Icon::Close => "m4 4 8 8m0-8-8 8",
        Icon::Copy => {
            "M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5.5A1.5 1.5 0 0 1 12 14H7a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 7 5.5zM10.5 3.2A1.5 1.5 0 0 0 9 2H4a1.5 1.5 0 0 0-1.5 1.5v6A1.5 1.5 0 0 0 3.7 11"
        }
        Icon::Down => "m3.5 6 4.5 4.5L12.5 6",
        Icon::Download => "M8 2v8M4.8 7 8 10.2 11.2 7M3 13.5h10",
        Icon::File => "M4 1.8h5.5L13 5.3v9H4zM9 2v3.8h3.8",
        Icon::Folder => "M2 12.5v-9h4l1.5 1.8H14v7.2z",
        Icon::Right => "m6 3.5 4.5 4.5L6 12.5",
        Icon::Shield => {
            "M8 1.5 13.5 3.5v4c0 3.3-2.2 5.8-5.5 7-3.3-1.2-5.5-3.7-5.5-7v-4zM5.5 8l1.8 1.8 3.2-3.6"
        }
        Icon::Tick => "m3 8.5 3.3 3.3L13 4.5",
        Icon::Undo => "M5.5 3 2.5 6l3 3M2.5 6h6a4 4 0 0 1 0 8H6",
        Icon::Wrench => {
            "M13.8 4.3 11.5 6.6 9.4 4.5l2.3-2.3a3.8 3.8 0 0 0-4.9 4.9l-4.6 4.6 2.1 2.1 4.6-4.6a3.8 3.8 0 0 0 4.9-4.9z"
        }
    }
}

/// What a sign says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    Error,
    Warning,
    Info,
    Ok,
    Partly,
}

impl From<Severity> for Sign {
    fn from(severity: Severity) -> Sign {
        match severity {
            Severity::Error => Sign::Error,
            Severity::Warning => Sign::Warning,
            Severity::Info => Sign::Info,
        }
    }
}

/// The shape of a severity or a verdict. The word has to stand beside it.
pub(crate) fn sign(sign: Sign) -> impl IntoView {
    let (class, ground, glyph) = match sign {
        Sign::Error => (
            "sev sev-error",
            "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z",
            "m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8",
        ),
        Sign::Warning => (
            "sev sev-warning",
            "M7.1 1.7a1 1 0 0 1 1.8 0l6 11.2a1 1 0 0 1-.9 1.5H2a1 1 0 0 1-.9-1.5z",
            "M8 5.6v3.8M8 12v.01",
        ),
        Sign::Info => ("sev sev-info", DISC, "M8 7.4v4M8 4.7v.01"),
        Sign::Ok => ("sev sev-ok", DISC, "m4.9 8.3 2.2 2.2 4-4.6"),
        Sign::Partly => ("sev sev-partly", "M8 1.8a6.2 6.2 0 0 0 0 12.4z", ""),
    };
    let ring = (sign == Sign::Partly).then(|| view! { <path class="ring" d={RING}/> });
    view! {
        <svg class={class} viewBox="0 0 16 16" aria-hidden="true">
            {ring}<path fill="currentColor" d={ground}/><path class="glyph" d={glyph}/>
        </svg>
    }
}
