//! Use without a network: the bar of a new version, the chip of the check page, and the page that stands for one that is not
//! kept. `public/parts/offline.js` shows what is hidden here, and `public/sw.js` leads the addresses of that page aright.

use maud::{Markup, html};
use words::{locales, say};

use crate::Address;
use crate::icon::{Icon, icon};
use crate::rendered::Article;
use crate::site::Site;

/// The live part at the foot of every page.
pub(crate) fn bar(site: &Site) -> Markup {
    let words = site.words;
    html! {
        div data-island="offline" {
            div.toast data-part="update" hidden {
                div role="status" {
                    p data-part="fits" { (say!(words, "offline-update")) }
                    p data-part="full" hidden { (say!(words, "offline-full")) }
                }
                div.acts {
                    button.btn.primary.sm type="button" data-do="reload" { (say!(words, "offline-reload")) }
                    button.btn.sm type="button" data-do="later" { (say!(words, "offline-later")) }
                }
            }
        }
    }
}

/// Says that the page works without the network it does not have.
pub(crate) fn chip(site: &Site) -> Markup {
    html! { span.off role="status" { span data-part="offline" hidden { (icon(Icon::Tick)) (say!(site.words, "offline-chip")) } } }
}

/// The page that is shown in the place of one that is not kept.
///
/// Links to its own address become links to the page that was wanted; languages are hidden until they are known to be kept.
pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    Article {
        title: say!(words, "frame-title", page = say!(words, "offline-title")),
        description: say!(words, "offline-description"),
        body: html! {
            main.wrap.middle #main {
                h1 { (say!(words, "offline-title")) }
                p.lead { (say!(words, "offline-lead")) }
                p { a.btn.primary href=(site.link(&Address::Offline)) { (say!(words, "offline-again")) } }
                h2 { (say!(words, "offline-same")) }
                ul.near {
                    @for locale in locales() {
                        li hidden data-kept=(locale.tag) {
                            a href=(site.link_in(locale.tag, &Address::Offline)) lang=(locale.tag) hreflang=(locale.tag) { (locale.name) }
                        }
                    }
                }
            }
        },
        faults: Vec::new(),
    }
}
