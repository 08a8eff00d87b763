//! The single file: the shell that the app works in, with everything it needs packed inside.
//!
//! It holds no page. The app renders the one that the hash of the address names; where scripts do not run, the file says
//! what it is and what it needs.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::{Words, say};

use crate::icon::mark;
use crate::missing_file::data_address;

/// What goes into the single file.
#[derive(Clone, Default, Debug)]
pub struct OneFile {
    /// What the browser may do; scripts and styles by their hashes.
    pub policy: String,
    /// The icon, an SVG.
    pub icon: String,
    /// The style sheet.
    pub styles: String,
    /// The script that sets the theme before the first paint.
    pub theme: String,
    /// The script that starts everything else.
    pub boot: String,
    /// Everything else, as name and packed content.
    pub packs: Vec<(String, String)>,
}

/// The whole HTML file. `speakers` are the words of every locale, the first one that of readers whose language is none of
/// them.
pub fn one_file(file: &OneFile, speakers: &[Words]) -> String {
    let tags: Vec<_> = speakers.iter().map(|words| words.locale().tag).collect();
    let Some(first) = speakers.first() else {
        return String::new();
    };
    let page = html! {
        (DOCTYPE)
        html lang=(first.locale().tag) data-root="#/" data-locale=(first.locale().tag) data-locales=(tags.join(" ")) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(file.policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (say!(first, "root-title")) }
                meta name="description" content=(say!(first, "root-description"));
                meta name="color-scheme" content="light dark";
                link rel="icon" href=(data_address(&file.icon)) type="image/svg+xml";
                style { (PreEscaped(&file.styles)) }
                script { (PreEscaped(&file.theme)) }
            }
            body {
                a.skip href="#main" { (say!(first, "frame-skip")) }
                header #top { div.wrap.bar-top { span.brand { (mark()) span.name { "Farol" } } } }
                div #page { (article(first, speakers)) }
                footer #foot {}
                @for (name, content) in &file.packs {
                    script type="text/plain" id={ "farol-" (name) } { (PreEscaped(content)) }
                }
                script { (PreEscaped(&file.boot)) }
            }
        }
    };
    page.into_string()
}

/// What the file says for itself where scripts do not run, in every language.
fn article(first: &Words, speakers: &[Words]) -> Markup {
    html! {
        main.wrap.middle #main {
            h1 { (say!(first, "root-heading")) }
            @for words in speakers {
                section lang=(words.locale().tag) {
                    p.lead { (say!(words, "single-lead")) }
                    p { (say!(words, "single-needs")) }
                }
            }
        }
    }
}
