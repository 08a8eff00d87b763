//! The file that hosts send for an address that does not exist, at any depth and below any path.
//!
//! No relative address holds there, so it carries its style and its script in itself, and says everything in every
//! language. The script (`public/missing.js`) leaves the reader's language and finds the site for the links; without
//! scripts they hold at the root of the site, and with a base address everywhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::{Words, say};

use crate::Address;
use crate::icon::mark;
use crate::missing::{near, places};

/// What the file carries in itself.
#[derive(Clone, Copy, Debug)]
pub struct Inlined<'a> {
    /// The text of its style element.
    pub style: &'a str,
    /// The text of its script.
    pub script: &'a str,
    /// An SVG.
    pub icon: &'a str,
    /// The policy, which has to allow both by their hashes.
    pub policy: &'a str,
}

/// The whole HTML file; `all` are the words of every locale, the first for those who read none of them.
pub fn missing_file(all: &[Words], inlined: Inlined, base_url: Option<&str>) -> String {
    let root = base_url.map_or("./", |url| url);
    let first = all.first().map(title).unwrap_or_default();
    let tags: Vec<_> = all.iter().map(|words| words.locale().tag).collect();
    let page = html! {
        (DOCTYPE)
        html lang=[tags.first()] data-page="not-found" data-locales=(tags.join(" ")) data-root=[base_url] {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(inlined.policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light dark";
                title { (first) }
                link rel="icon" type="image/svg+xml" href=(data_address(inlined.icon));
                style { (PreEscaped(inlined.style)) }
            }
            body {
                header { a.brand href=(root) data-to="" { (mark()) span { "Farol" } } }
                main #main {
                    @for words in all { (section(words, root, base_url.is_none())) }
                    ul.languages {
                        @for words in all {
                            @let locale = words.locale();
                            li { (link(root, &format!("{}/", locale.tag), locale.name, Some(locale.tag))) }
                        }
                    }
                }
                script { (PreEscaped(inlined.script)) }
            }
        }
    };
    page.into_string()
}

fn title(words: &Words) -> String {
    say!(words, "frame-title", page = say!(words, "missing-title"))
}

fn section(words: &Words, root: &str, is_lost: bool) -> Markup {
    let tag = words.locale().tag;
    let to = |address: &Address| format!("{tag}/{}", address.path());
    html! {
        section lang=(tag) data-title=(title(words)) {
            h1 { (say!(words, "missing-title")) }
            form hidden {
                input type="search" aria-label=(say!(words, "find-open")) autocomplete="off" spellcheck="false";
                button { (say!(words, "find-title")) }
            }
            (near(words))
            p.lead { (say!(words, "missing-lead")) }
            ul { @for (address, name) in places(words) { li { (link(root, &to(&address), &name, None)) } } }
            @if is_lost { p.up { (say!(words, "missing-up")) " " a href="./" { "./" } " " a href="../" { "../" } } }
        }
    }
}

/// A link that the script mends: what it leads to, seen from the root of the site, stands in `data-to`.
fn link(root: &str, to: &str, text: &str, lang: Option<&str>) -> Markup {
    html! { a href={ (root) (to) } data-to=(to) lang=[lang] hreflang=[lang] { (text) } }
}

/// An SVG as an address, with what would end the address or the attribute written in hexadecimal.
pub(crate) fn data_address(svg: &str) -> String {
    let plain = svg
        .replace('%', "%25")
        .replace('"', "'")
        .replace('#', "%23");
    let plain = plain.replace('<', "%3C").replace('>', "%3E");
    format!("data:image/svg+xml,{}", plain.trim())
}
