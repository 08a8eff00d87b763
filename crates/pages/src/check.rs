//! The check page: a workspace that the app brings to life as it stands. Before that, and without scripts, it is a place to
//! paste, what may be pasted, the examples as text, and commands that fetch one's manifests.
//!
//! The app finds what it fills by `data-part`, and what it does by `data-do`.

mod bar;
mod foot;
mod hints;

use maud::{Markup, html};
use words::say;

use crate::Address;
use crate::icon::{Icon, icon, severity};
use crate::rendered::Article;
use crate::site::Site;

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    Article {
        title: say!(words, "frame-title", page = say!(words, "check-title")),
        description: say!(words, "check-description"),
        body: html! {
            main #main {
                div.work data-island="checker" {
                    (bar::bar(site))
                    div.over.no-js { (without_scripts(site)) }
                    div.over data-part="over" {}
                    div.panes data-part="panes" {
                        nav.pane.tree data-part="tree" aria-label=(say!(words, "check-files")) hidden {}
                        (editor(site))
                        (findings(site))
                    }
                    (foot::status(site))
                    (foot::dock(site))
                    (foot::fixing(site))
                    (foot::sharing(site))
                }
            }
        },
        faults: Vec::new(),
    }
}

/// What a reader without scripts can do instead.
fn without_scripts(site: &Site) -> Markup {
    let words = site.words;
    html! {
        div.card.note-info.verdict.slim {
            (severity("info"))
            p {
                (say!(words, "check-no-script")) " "
                a href={ (site.link(&Address::About)) "#command" } { (say!(words, "check-no-script-command")) }
            }
        }
    }
}

fn editor(site: &Site) -> Markup {
    let words = site.words;
    let label = say!(words, "check-your-text");
    html! {
        section.pane.ed #text aria-label=(label) {
            div.files role="tablist" data-part="tabs" aria-label=(say!(words, "check-files")) hidden {}
            div.tab {
                span.fname { (icon(Icon::File)) span data-part="name" { (label) } }
                span.fmeta data-part="meta" {}
                button.icon-btn.sm type="button" data-do="close" data-part="close" hidden { (icon(Icon::Close)) }
            }
            textarea.paste #paste aria-label=(label) placeholder=(say!(words, "check-placeholder")) spellcheck="false"
                autocomplete="off" autocapitalize="off" {}
            div.host data-part="editor" hidden {}
            div.scroll.code data-part="rows" tabindex="0" role="region" aria-label=(label) hidden {
                div data-part="tall" { code.lines data-part="lines" {} }
            }
            div.drop-over data-part="drop" hidden { (say!(words, "check-drop")) }
        }
    }
}

/// The report to take along, as a file or on the clipboard.
fn take(site: &Site) -> Markup {
    let words = site.words;
    html! {
        button.btn.quiet.sm type="button" popovertarget="take" data-do="place-menu" {
            (icon(Icon::Download)) (say!(words, "report-take")) (icon(Icon::Down))
        }
        div.menu #take popover {
            @for (form, name) in [("json", "JSON"), ("sarif", "SARIF"), ("markdown", "Markdown"), ("junit", "JUnit")] {
                button type="button" data-do="take" data-what=(form) {
                    (icon(Icon::Download)) span { (say!(words, "report-download", form = name)) }
                }
            }
            button type="button" data-do="take" data-what="copy" {
                (icon(Icon::Paste)) span { (say!(words, "report-copy")) }
            }
        }
    }
}

fn findings(site: &Site) -> Markup {
    let words = site.words;
    html! {
        section.pane.fi aria-labelledby="findings" {
            div.tab {
                h2 #findings { (say!(words, "check-findings")) }
                div.chips data-part="chips" hidden {
                    span.seg role="radiogroup" data-part="scope" aria-label=(say!(words, "check-scope")) hidden {
                        button type="button" role="radio" aria-checked="true" data-do="all-files" { (say!(words, "check-all-files")) }
                        button type="button" role="radio" aria-checked="false" data-do="this-file" { (say!(words, "check-this-file")) }
                    }
                    @for (level, name) in [("2", "error"), ("1", "warning"), ("0", "info")] {
                        button.chip type="button" aria-pressed="true" data-do="severity" data-level=(level) {
                            (severity(name)) span data-part={ "count-" (level) } {}
                        }
                    }
                    (take(site))
                }
            }
            div data-part="fixed" {}
            section data-part="review" aria-labelledby="review-place review-what" tabindex="-1" hidden {}
            div data-part="waiting" {}
            div data-part="banner" {}
            (hints::hints(site))
            ol.list data-part="list" hidden {}
            button.btn.sm type="button" data-do="more" data-part="more" hidden {}
        }
    }
}
