//! The small checker on the home page as it stands before scripts run: an example, and what the engine finds in it.

use examples::{EXAMPLES, Example};
use maud::{Markup, PreEscaped, html};
#[cfg(feature = "trial")]
use words::Words;
use words::say;

use crate::Address;
#[cfg(feature = "trial")]
use crate::Shelf;
use crate::example_name::name;
use crate::icon::{Icon, icon};
use crate::prose::Trial;
use crate::site::Site;

pub(crate) fn demo(site: &Site) -> Markup {
    let words = site.words;
    let tried = site
        .prose
        .trial(site.locale())
        .unwrap_or_else(|| try_first(site));
    html! {
        div.demo.card data-island="checker-small" {
            div.demo-bar {
                nav.seg data-part="examples" aria-label=(say!(words, "home-example")) {
                    @for (i, example) in EXAMPLES.iter().enumerate() {
                        a href=(open(site, example)) data-do="example" data-id=(example.id) aria-current=[(i == 0).then_some("true")] {
                            (name(site, example))
                        }
                    }
                }
                a.btn.quiet.sm href=(site.link(&Address::Check)) data-do="own" { (icon(Icon::Paste)) (say!(words, "home-paste-yours")) }
            }
            div.code.demo-code data-part="code" tabindex="0" role="region" aria-label=(say!(words, "home-example")) {
                code.lines data-part="lines" { (PreEscaped(tried.lines)) }
            }
            textarea.paste data-part="own" aria-label=(say!(words, "check-your-text")) placeholder=(say!(words, "check-placeholder"))
                spellcheck="false" autocomplete="off" autocapitalize="off" hidden {}
            div.demo-out data-part="outcome" { (PreEscaped(tried.outcome)) }
        }
    }
}

/// The checker with an example in it.
fn open(site: &Site, example: &Example) -> String {
    format!("{}?example={}", site.link(&Address::Check), example.id)
}

/// The index of a locale from the Markdown on the shelf, as [`Shelf::index`] writes it, and what the first example comes to:
/// the text of `<locale>/index.txt`.
#[cfg(feature = "trial")]
pub fn index(words: &Words, shelf: &Shelf) -> String {
    let site = Site {
        words,
        prose: shelf,
        address: &Address::Home,
    };
    let tried = try_first(&site).to_entry(site.locale());
    shelf.index(site.locale()) + "\n" + &tried
}

/// The first example, checked here and now for the newest release.
#[cfg(feature = "trial")]
fn try_first(site: &Site) -> Trial {
    let example = &EXAMPLES[0];
    crate::trial(
        site.words,
        site.target(),
        example.text,
        &open(site, example),
    )
}

/// Nothing, until the live part checks the example.
#[cfg(not(feature = "trial"))]
fn try_first(_: &Site) -> Trial {
    Trial::default()
}
