//! The small checker on the home page as it stands before scripts run: an example with what is found in it.

use maud::{Markup, html};
use words::say;

use crate::examples::{EXAMPLES, name};
use crate::site::Site;
use crate::{Address, yaml};

/// Lines of the example that are shown.
const N_LINES: usize = 16;

pub(crate) fn demo(site: &Site) -> Markup {
    let words = site.words;
    let example = &EXAMPLES[0];
    html! {
        div.demo.card data-island="checker-small" {
            div.demo-bar {
                div.seg role="group" aria-label=(say!(words, "home-example")) {
                    @for (i, example) in EXAMPLES.iter().enumerate() {
                        a href={ (site.link(&Address::Check)) "?example=" (example.id) } aria-current=[(i == 0).then_some("true")] {
                            (name(site, example))
                        }
                    }
                }
                a.btn.quiet.sm href=(site.link(&Address::Check)) { (say!(words, "home-paste-yours")) }
            }
            div.code.demo-code tabindex="0" role="region" aria-label=(name(site, example)) {
                code.lines { (lines(example.text)) }
            }
        }
    }
}

fn lines(text: &str) -> Markup {
    let mut start = 0;
    html! {
        @for (i, line) in text.lines().take(N_LINES).enumerate() {
            span.row { span.g { (i + 1) } span.t { (yaml::line(line, start, &[])) } }
            @let _ = start += line.len() + 1;
        }
    }
}
