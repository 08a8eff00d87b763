//! The bar over the panes: what the text is, and what can be done with it.

use examples::EXAMPLES;
use maud::{Markup, html};
use words::say;

use crate::example_name::name;
use crate::icon::{Icon, icon};
use crate::site::Site;

pub(super) fn bar(site: &Site) -> Markup {
    let words = site.words;
    let undo = say!(words, "check-undo");
    let share = say!(words, "share-button");
    html! {
        div.bar {
            h1 { (say!(words, "check-title")) }
            p.det.needs-js data-part="detected" { (say!(words, "check-starting")) }
            div.acts.needs-js {
                (files("files", false))
                button.btn.quiet.sm type="button" data-do="open" { (icon(Icon::Folder)) (say!(words, "check-open")) }
                (examples(site))
                span.gap {}
                (from(site))
                button.btn.sm.hide-s type="button" data-do="undo" aria-label=(undo) title=(undo) disabled { (icon(Icon::Undo)) }
                button.btn.sm.hide-s type="button" data-do="copy" disabled {
                    (icon(Icon::Paste)) span data-part="copy" { (say!(words, "check-copy")) }
                }
                (save(site))
                button.btn.sm type="button" data-do="share" aria-label=(share) title=(share) { (icon(Icon::Share)) }
                (fix_safe(site))
            }
        }
    }
}

/// A file input that a button stands for.
pub(super) fn files(part: &str, is_folder: bool) -> Markup {
    html! {
        input.vh type="file" multiple webkitdirectory[is_folder] tabindex="-1" aria-hidden="true" data-part=(part);
    }
}

fn examples(site: &Site) -> Markup {
    html! {
        button.btn.quiet.sm type="button" popovertarget="examples" data-do="place-menu" {
            (say!(site.words, "check-examples")) (icon(Icon::Down))
        }
        div.menu #examples popover {
            @for example in &EXAMPLES {
                button type="button" data-do="example" data-id=(example.id) {
                    (icon(Icon::File)) span { (name(site, example)) } small { (example.file) }
                }
            }
        }
    }
}

/// Ways to take the texts along: this one, all of them, or what has changed.
fn save(site: &Site) -> Markup {
    let words = site.words;
    let save = say!(words, "save-menu");
    html! {
        button.btn.sm type="button" popovertarget="save" data-do="place-menu" aria-label=(save) title=(save) { (icon(Icon::Download)) (icon(Icon::Down)) }
        div.menu #save popover {
            button type="button" data-do="copy" disabled { (icon(Icon::Paste)) span data-part="copy" { (say!(words, "check-copy")) } }
            button type="button" data-do="download" disabled { (icon(Icon::Download)) span { (say!(words, "save-file")) } }
            button type="button" data-fixing="zip" { (icon(Icon::Folder)) span { (say!(words, "save-zip")) } }
            button type="button" data-fixing="patch" { (icon(Icon::Download)) span { (say!(words, "save-patch")) } }
            button type="button" data-fixing="changes" { (icon(Icon::File)) span { (say!(words, "changes-show")) } }
        }
    }
}

/// The minor that an upgrade starts from, newest first.
fn from(site: &Site) -> Markup {
    let words = site.words;
    let newest = site.target();
    let released = facts::releases().iter().rev();
    html! {
        label.pick.sm {
            span { (say!(words, "report-from")) }
            select data-pick="from" data-part="from" {
                option value="" { (say!(words, "report-from-any")) }
                @for release in released.filter(|release| release.minor < newest) {
                    option value=(release.minor) { (release.minor) }
                }
            }
        }
    }
}

pub(super) fn fix_safe(site: &Site) -> Markup {
    html! {
        button.btn.primary.sm.fixall type="button" data-do="fix-safe" disabled {
            (icon(Icon::Wrench)) span data-part="fix-label" { (say!(site.words, "check-fix-safe", count = 0)) }
        }
    }
}
