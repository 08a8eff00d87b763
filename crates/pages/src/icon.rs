//! Icons on a grid of 16 units, the mark, and the shapes of severities.

use maud::{Markup, PreEscaped, html};

/// The shapes that pages use; stroked with the colour of the text.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "they are what they are called")]
pub enum Icon {
    Globe,
    Theme,
    Menu,
    Search,
    Shield,
    Right,
    Down,
    Clock,
    Tick,
    File,
    Folder,
    Paste,
    Undo,
    Download,
    Close,
    Wrench,
    Out,
    Share,
    Edit,
}

/// An icon that only accompanies words.
pub fn icon(icon: Icon) -> Markup {
    html! { svg.i viewBox="0 0 16 16" aria-hidden="true" { (PreEscaped(paths(icon))) } }
}

fn paths(icon: Icon) -> &'static str {
    match icon {
        Icon::Globe => {
            r#"<circle cx="8" cy="8" r="6.2"/><path d="M1.8 8h12.4M8 1.8c2.2 1.8 3 3.9 3 6.2s-.8 4.4-3 6.2c-2.2-1.8-3-3.9-3-6.2s.8-4.4 3-6.2z"/>"#
        }
        Icon::Theme => {
            r#"<circle cx="8" cy="8" r="6.2"/><path class="fill" d="M8 1.8a6.2 6.2 0 0 1 0 12.4z"/>"#
        }
        Icon::Menu => r#"<path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11"/>"#,
        Icon::Search => r#"<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>"#,
        Icon::Shield => {
            r#"<path d="M8 1.5 13.5 3.5v4c0 3.3-2.2 5.8-5.5 7-3.3-1.2-5.5-3.7-5.5-7v-4z"/><path d="m5.5 8 1.8 1.8 3.2-3.6"/>"#
        }
        Icon::Right => r#"<path d="m6 3.5 4.5 4.5L6 12.5"/>"#,
        Icon::Down => r#"<path d="m3.5 6 4.5 4.5L12.5 6"/>"#,
        Icon::Clock => r#"<circle cx="8" cy="8" r="6.2"/><path d="M8 4.5V8l2.5 1.5"/>"#,
        Icon::Tick => r#"<path d="m3 8.5 3.3 3.3L13 4.5"/>"#,
        Icon::Paste => {
            r#"<rect x="5.5" y="5.5" width="8" height="8.5" rx="1.5"/><path d="M10.5 3.2A1.5 1.5 0 0 0 9 2H4a1.5 1.5 0 0 0-1.5 1.5v6A1.5 1.5 0 0 0 3.7 11"/>"#
        }
        Icon::File => r#"<path d="M4 1.8h5.5L13 5.3v9H4zM9 2v3.8h3.8"/>"#,
        Icon::Folder => r#"<path d="M2 12.5v-9h4l1.5 1.8H14v7.2z"/>"#,
        Icon::Undo => r#"<path d="M5.5 3 2.5 6l3 3M2.5 6h6a4 4 0 0 1 0 8H6"/>"#,
        Icon::Download => r#"<path d="M8 2v8M4.8 7 8 10.2 11.2 7M3 13.5h10"/>"#,
        Icon::Close => r#"<path d="m4 4 8 8m0-8-8 8"/>"#,
        Icon::Out => r#"<path d="M6.5 3.5h6v6M12.5 3.5 4 12"/>"#,
        Icon::Share => r#"<path d="M8 10V2M5 4.8 8 2l3 2.8M4.5 7H3v7h10V7h-1.5"/>"#,
        Icon::Edit => r#"<path d="m2.5 13.5.7-3L10.7 3 13 5.3l-7.5 7.5z"/>"#,
        Icon::Wrench => {
            r#"<path d="M13.8 4.3 11.5 6.6 9.4 4.5l2.3-2.3a3.8 3.8 0 0 0-4.9 4.9l-4.6 4.6 2.1 2.1 4.6-4.6a3.8 3.8 0 0 0 4.9-4.9z"/>"#
        }
    }
}

/// The lighthouse.
pub(crate) fn mark() -> Markup {
    html! {
        svg.mark viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" {
            (PreEscaped(concat!(
                r#"<path class="lamp" d="M19 8.5 31 3v12l-12-3.2z"/><path d="M16 2.2 21 7v1.2H11V7z" fill="currentColor"/>"#,
                r#"<path class="lamp" d="M12.6 9.4h6.8V13h-6.8z"/><path d="M10.6 13.6h10.8v1.8H10.6z" fill="currentColor"/>"#,
                r#"<path d="M12.3 16.6h7.4l.55 4H11.75zM11.55 22h8.9l.95 7.8H10.6z" fill="currentColor"/>"#,
            )))
        }
    }
}

/// The shape of a severity: `error`, `warning`, `info`, `ok` or `partly`. The word has to stand beside it.
pub fn severity(name: &str) -> Markup {
    html! { svg class={ "sev sev-" (name) } viewBox="0 0 16 16" aria-hidden="true" { (PreEscaped(shape(name))) } }
}

fn shape(name: &str) -> &'static str {
    match name {
        "error" => {
            r#"<path fill="currentColor" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"/><path class="glyph" d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8"/>"#
        }
        "warning" => {
            r#"<path fill="currentColor" d="M7.1 1.7a1 1 0 0 1 1.8 0l6 11.2a1 1 0 0 1-.9 1.5H2a1 1 0 0 1-.9-1.5z"/><path class="glyph" d="M8 5.6v3.8M8 12v.01"/>"#
        }
        "ok" => {
            r#"<circle cx="8" cy="8" r="7" fill="currentColor"/><path class="glyph" d="m4.9 8.3 2.2 2.2 4-4.6"/>"#
        }
        "partly" => {
            r#"<circle class="ring" cx="8" cy="8" r="6.2"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>"#
        }
        _ => {
            r#"<circle cx="8" cy="8" r="7" fill="currentColor"/><path class="glyph" d="M8 7.4v4M8 4.7v.01"/>"#
        }
    }
}
