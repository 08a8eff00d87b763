//! The whole HTML file of a page: the head with its policy and addresses, and the shell that the app works in.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::locales;

use crate::embed::SITE;
use crate::policy::{POLICY, SLASH};
use crate::{Address, Rendered};

/// The files a page refers to, relative to the root of the site.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Assets {
    /// The style sheet.
    pub styles: String,
    /// The script that sets the theme before the first paint.
    pub theme: String,
    /// The module that starts everything else.
    pub boot: String,
    /// The glue of the app.
    pub js: String,
    /// The app.
    pub wasm: String,
    /// The worker of the engine.
    pub engine: String,
    /// The worker of the press, which renders pages.
    pub press: String,
    /// The editor.
    pub editor: String,
    /// The catalogue of every locale, as tag and file.
    pub words: Vec<(String, String)>,
    /// The live parts that are scripts of their own, as name and file.
    pub parts: Vec<(String, String)>,
}

/// The whole HTML file of a page, with relative addresses.
///
/// Canonical and alternate addresses need an absolute `base_url` and are left out without it.
pub fn document(rendered: &Rendered, assets: &Assets, base_url: Option<&str>) -> String {
    let base = base_url.map(|url| format!("{}/", url.trim_end_matches('/')));
    let page = html! {
        (DOCTYPE)
        html lang=(rendered.lang) data-root=(rendered.root) data-page=(rendered.page) data-locale=(rendered.lang)
            data-path=(rendered.path) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                script { (PreEscaped(SLASH)) }
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (rendered.title) }
                meta name="description" content=(rendered.description);
                meta name="color-scheme" content="light dark";
                link rel="icon" href={ (rendered.root) "icon.svg" } type="image/svg+xml";
                link rel="apple-touch-icon" href={ (rendered.root) "apple-touch-icon.png" };
                link rel="manifest" href={ (rendered.root) "manifest.webmanifest" };
                link rel="stylesheet" href={ (rendered.root) (assets.styles) };
                script src={ (rendered.root) (assets.theme) } {}
                link rel="expect" href=(painted_with(rendered)) blocking="render";
                @if let Some(base) = &base { (absolute(rendered, base)) }
                (boot(rendered, assets))
            }
            body {
                a.skip href="#main" { (rendered.skip) }
                header #top { (PreEscaped(&rendered.header)) }
                div #page { (PreEscaped(&rendered.body)) }
                footer #foot { (PreEscaped(&rendered.footer)) }
            }
        }
    };
    let page = page.into_string();
    match base {
        // The lines to copy name the site.
        Some(base) if rendered.page == "embed" => {
            let host = |url: &'static str| url.trim_end_matches('/');
            page.replace(SITE, &base).replace(host(SITE), origin(&base))
        }
        _ => page,
    }
}

/// Scheme and host of an address.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find('/').map_or(url.len(), |at| host + at);
    &url[..end]
}

/// The part whose beginning the first paint waits for. What stands before it and is set to the right, to the middle or
/// in columns would move if it were painted while it arrives; long pages go on below.
fn painted_with(rendered: &Rendered) -> &'static str {
    match rendered.page {
        "home" => "#now",
        "timeline" => "#events",
        _ => "#foot",
    }
}

/// Where the page and its translations are, and the feed of what happens.
fn absolute(rendered: &Rendered, base: &str) -> Markup {
    if Address::parse(&rendered.path) == Address::Offline {
        return html! { meta name="robots" content="noindex"; };
    }
    let place = |locale: &str| format!("{base}{locale}/{}", rendered.path);
    html! {
        @match rendered.page {
            "root" => {
                link rel="canonical" href=(base);
                (alternates(&place, base))
            }
            _ => {
                link rel="canonical" href=(place(&rendered.written));
                (alternates(&place, &place("en")))
                link rel="alternate" type="application/atom+xml" href={ (base) (rendered.lang) "/feed.xml" };
            }
        }
    }
}

fn alternates(place: &dyn Fn(&str) -> String, default: &str) -> Markup {
    html! {
        @for locale in locales() { link rel="alternate" hreflang=(locale.tag) href=(place(locale.tag)); }
        link rel="alternate" hreflang="x-default" href=(default);
    }
}

/// The module that starts the app; the chooser only needs the locales.
fn boot(rendered: &Rendered, assets: &Assets) -> Markup {
    let at = |file: &str| format!("{}{file}", rendered.root);
    html! {
        @match rendered.page {
            "root" => {
                @let tags: Vec<_> = locales().iter().map(|locale| locale.tag).collect();
                script type="module" src=(at(&assets.boot)) data-locales=(tags.join(" ")) {}
            }
            _ => {
                script type="module" src=(at(&assets.boot)) data-js=(at(&assets.js)) data-wasm=(at(&assets.wasm))
                    data-engine=(at(&assets.engine)) data-press=(at(&assets.press)) data-editor=(at(&assets.editor))
                    data-words=(files(rendered, &assets.words)) data-parts=(files(rendered, &assets.parts)) {}
            }
        }
    }
}

/// `{"en":"../words/en.txt"}`; names and files hold nothing that JSON would have to escape.
fn files(rendered: &Rendered, named: &[(String, String)]) -> String {
    let pair = |(name, file): &(String, String)| format!(r#""{name}":"{}{file}""#, rendered.root);
    format!(
        "{{{}}}",
        named.iter().map(pair).collect::<Vec<_>>().join(",")
    )
}
