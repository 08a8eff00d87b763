//! What stands under the panes: the status line, the dock on phones, and the dialogs: about all changes, and about links.

use maud::{Markup, html};
use words::say;

use super::bar::fix_safe;
use crate::frame::private_with;
use crate::icon::{Icon, icon};
use crate::offline::chip;
use crate::site::Site;

pub(super) fn status(site: &Site) -> Markup {
    let words = site.words;
    let keys = [
        ("F8", say!(words, "check-key-next")),
        ("Ctrl .", say!(words, "check-key-apply")),
        ("Ctrl Enter", say!(words, "check-key-again")),
    ];
    html! {
        div.status {
            span.no-js { (private_with(site, Some(say!(words, "frame-private-proof")))) }
            span.privacy.needs-js { (icon(Icon::Shield)) span { (say!(words, "check-bytes-sent", count = 0)) } }
            (chip(site))
            span.grow {}
            span.ks.needs-js { @for (key, what) in keys { span { kbd { (key) } " " (what) } } }
            span.end data-part="coverage" {}
            span.end { (say!(words, "frame-data-as-of-short", date = site.as_of())) }
        }
    }
}

/// Next finding and safe fixes, under the thumb.
pub(super) fn dock(site: &Site) -> Markup {
    html! {
        div.dock.hide-l.needs-js {
            span { b data-part="place" {} }
            button.btn.sm type="button" data-do="next" disabled { (say!(site.words, "check-next")) (icon(Icon::Down)) }
            (fix_safe(site))
        }
    }
}

/// The dialog about links; the engine fills it.
pub(super) fn sharing(site: &Site) -> Markup {
    let words = site.words;
    let close = say!(words, "share-close");
    html! {
        dialog data-part="sharing" aria-labelledby="share" {
            div.dlg-h {
                h2 #share { (say!(words, "share-title")) }
                button.icon-btn.sm type="button" data-do="close-sharing" aria-label=(close) { (icon(Icon::Close)) }
            }
            div.dlg-c data-part="shared" {}
        }
    }
}

/// What `public/parts/fixing.js` brings to life: the dialog about all changes, which the engine fills, and what was chosen for
/// fixes.
pub(super) fn fixing(site: &Site) -> Markup {
    let words = site.words;
    html! {
        div data-island="fixing" data-zipping=(say!(words, "save-zipping", done = "{done}", count = "{count}")) data-large=(say!(words, "save-too-large")) {
            input type="hidden" data-pick="choices" data-part="choices";
            button type="button" data-do="apply-safe" hidden {}
            dialog.wide #changes aria-labelledby="changes-title" {}
        }
    }
}
