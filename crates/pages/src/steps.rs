//! What `public/parts/steps.js` says of the steps of a guide.

use guide::Heading;
use maud::{Markup, html};
use words::say;

use crate::site::Site;

/// The words for steps that tick themselves; nothing where there are none.
pub(crate) fn island(site: &Site, html: &str, outline: &[Heading]) -> Markup {
    let words = site.words;
    let n_steps = outline.iter().filter(|heading| heading.is_step).count();
    let progress = || {
        let all = (0..=n_steps).map(|n| say!(words, "guide-progress", count = n, total = n_steps));
        all.collect::<Vec<_>>().join("|")
    };
    html! {
        @if html.contains(" data-rules=\"") {
            div data-island="steps" data-done=(say!(words, "guide-done"))
                data-said=(say!(words, "guide-step-done", step = "{step}", title = "{title}"))
                data-unsaid=(say!(words, "guide-step-open", step = "{step}", title = "{title}"))
                data-progress=(progress()) hidden {}
        }
    }
}
