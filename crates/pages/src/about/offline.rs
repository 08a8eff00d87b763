//! The section about use without a network. Its panel is empty until `public/parts/offline.js` knows what to show of it.

use maud::{Markup, html};
use words::{Locale, locales, say};

use crate::site::Site;

pub(super) fn section(site: &Site) -> Markup {
    let words = site.words;
    let version = env!("CARGO_PKG_VERSION");
    html! {
        h2 #offline { (say!(words, "about-offline")) }
        p.in-file hidden { (say!(words, "single-offline")) }
        p.on-site { (say!(words, "about-offline-lead")) }
        p.on-site { (say!(words, "about-offline-update")) }
        p.no-js { (say!(words, "about-offline-no-script")) }
        p { (say!(words, "about-offline-version", version = version, date = site.as_of())) }
        div.keep.on-site.needs-js data-island="offline" data-part="panel" { (panel(site)) }
        p.on-site {
            (say!(words, "about-offline-file")) " "
            a href={ (site.root()) "farol.html" } download { (say!(words, "about-offline-file-link")) }
        }
    }
}

fn panel(site: &Site) -> Markup {
    let words = site.words;
    let states = [
        ("on", say!(words, "about-offline-on")),
        ("off", say!(words, "about-offline-off")),
        ("waiting", say!(words, "about-offline-waiting")),
        ("working", say!(words, "about-offline-working")),
        ("failed", say!(words, "about-offline-failed")),
        ("unable", say!(words, "about-offline-unable")),
    ];
    html! {
        div role="status" { @for (state, text) in states { p.state data-state=(state) hidden { (text) } } }
        div data-part="kept" hidden {
            div.tw {
                table.tb {
                    thead {
                        tr {
                            th scope="col" { (say!(words, "about-offline-part")) }
                            th scope="col" { (say!(words, "about-offline-size")) }
                            th scope="col" { (say!(words, "about-offline-action")) }
                        }
                    }
                    tbody {
                        tr {
                            td { (say!(words, "about-offline-program")) }
                            td data-label=(say!(words, "about-offline-size")) data-part="rest" {}
                            td {}
                        }
                        @for locale in locales() { (row(site, locale)) }
                    }
                    tfoot {
                        tr {
                            th scope="row" { (say!(words, "about-offline-total")) }
                            td data-label=(say!(words, "about-offline-size")) data-part="total" {}
                            td {}
                        }
                    }
                }
            }
            p { (say!(words, "about-offline-again")) }
            p.acts {
                button.btn.sm type="button" data-do="keep" { (say!(words, "about-offline-keep-all")) }
                button.btn.sm type="button" data-do="free" { (say!(words, "about-offline-free-all")) }
                button.btn.sm type="button" data-do="switch-off" { (say!(words, "about-offline-switch-off")) }
            }
        }
        p.acts data-state="off failed waiting" hidden {
            button.btn.sm type="button" data-do="switch-on" { (say!(words, "about-offline-switch-on")) }
        }
    }
}

fn row(site: &Site, locale: &Locale) -> Markup {
    let words = site.words;
    let [keep, free] = [
        say!(words, "about-offline-keep-one", name = locale.name),
        say!(words, "about-offline-free-one", name = locale.name),
    ];
    html! {
        tr data-locale-row=(locale.tag) {
            td lang=(locale.tag) { (locale.name) }
            td data-label=(say!(words, "about-offline-size")) {
                span data-part="size" {} span data-kept="no" hidden { " · " (say!(words, "about-offline-not-kept")) }
            }
            td {
                button.btn.sm type="button" data-do="keep" data-locale=(locale.tag) data-kept="no" aria-label=(keep) hidden {
                    (say!(words, "about-offline-keep"))
                }
                button.btn.sm type="button" data-do="free" data-locale=(locale.tag) data-kept="yes" aria-label=(free) hidden {
                    (say!(words, "about-offline-free"))
                }
            }
        }
    }
}
