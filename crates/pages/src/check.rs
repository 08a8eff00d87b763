//! The check page as it stands before scripts run: a place to paste, what may be pasted, and the examples as text.

use maud::{Markup, html};
use words::say;

use crate::Address;
use crate::examples::{EXAMPLES, name};
use crate::frame::private_with;
use crate::icon::{Icon, icon, severity};
use crate::rendered::Article;
use crate::site::Site;
use crate::yaml;

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    Article {
        title: say!(words, "frame-title", page = say!(words, "check-title")),
        description: say!(words, "check-description"),
        body: html! {
            main #main {
                div.work data-island="checker" {
                    div.bar { h1 { (say!(words, "check-title")) } p.det.needs-js { (say!(words, "check-starting")) } }
                    (without_scripts(site))
                    div.panes {
                        (editor(site))
                        section.pane.fi aria-labelledby="findings" {
                            div.tab { h2 #findings { (say!(words, "check-findings")) } }
                            (hints(site))
                        }
                    }
                    div.status {
                        (private_with(site, Some(say!(words, "frame-private-proof"))))
                        span.grow {}
                        span { (say!(words, "frame-data-as-of", date = site.as_of())) }
                    }
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
        div.over.no-js {
            div.card.note-info.verdict.slim {
                (severity("info"))
                p {
                    (say!(words, "check-no-script")) " "
                    a href={ (site.link(&Address::About)) "#command" } { (say!(words, "check-no-script-command")) }
                }
            }
        }
    }
}

fn editor(site: &Site) -> Markup {
    let words = site.words;
    let label = say!(words, "check-your-text");
    html! {
        section.pane.ed aria-label=(label) {
            div.tab { span.fname { (icon(Icon::File)) (label) } }
            textarea.paste #paste aria-label=(label) placeholder=(say!(words, "check-placeholder")) spellcheck="false"
                autocomplete="off" autocapitalize="off" {}
        }
    }
}

fn hints(site: &Site) -> Markup {
    let words = site.words;
    html! {
        div.hints {
            div {
                h3 { (say!(words, "check-what-can-be-pasted")) }
                p { (say!(words, "check-what-list")) }
            }
            div {
                h3 { (say!(words, "check-examples")) }
                @for example in &EXAMPLES {
                    details {
                        summary { (say!(words, "check-example-file", name = name(site, example), file = example.file)) }
                        pre.code tabindex="0" { code { (lines(example.text)) } }
                    }
                }
            }
        }
    }
}

fn lines(text: &str) -> Markup {
    html! { @for line in text.lines() { (yaml::line(line, 0, &[])) "\n" } }
}
