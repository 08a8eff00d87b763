//! A guide as its author has it: what there is to mend, then the page as it would look.
//!
//! The shelf holds the draft as `drafts/<slug>` in the locale of the frame. Facts have been filled in before; links to
//! anchors of other guides are looked at by `public/parts/drafts.js`, which has those guides.

use guide::Fault;
use maud::{Markup, html};
use words::say;

use crate::Address;
use crate::guide_page::inside;
use crate::icon::severity;
use crate::prose_page::{Found, contents};
use crate::rendered::Article;
use crate::site::Site;

/// The page of a draft; `None` when there is none on the shelf.
pub(crate) fn article(site: &Site, slug: &str) -> Option<Article> {
    let words = site.words;
    let found = Found::read(site, &format!("drafts/{slug}"))?;
    let body = html! {
        div.wrap.doc.no-side {
            main.prose #main {
                (report(site, slug, &found))
                (inside(site, &found))
            }
            (contents(&say!(words, "guide-contents"), &found.page.outline))
        }
    };
    Some(Article {
        title: say!(words, "frame-title", page = &found.page.title),
        description: found.page.lead.clone(),
        body,
        faults: Vec::new(),
    })
}

/// What there is to mend. Authors know the words of the Markdown in English.
fn report(site: &Site, slug: &str, found: &Found) -> Markup {
    let words = site.words;
    let faults = faults(site, slug, found);
    html! {
        section.draft data-part="draft" data-line=(say!(words, "guide-draft-line", line = "{line}")) aria-labelledby="draft" {
            div.draft-h {
                h2 #draft { (say!(words, "guide-draft", file = format!("{slug}.md"))) }
                button.btn.sm type="button" data-do="close-draft" { (say!(words, "guide-draft-close")) }
            }
            p { (say!(words, "guide-draft-lead")) }
            p.clean data-part="clean" hidden[!faults.is_empty()] { (severity("ok")) " " (say!(words, "guide-draft-clean")) }
            ol data-part="faults" {
                @for fault in &faults {
                    li value=(fault.line) { b { (say!(words, "guide-draft-line", line = fault.line)) } " " span lang="en" { (fault.what) } }
                }
            }
        }
    }
}

fn faults(site: &Site, slug: &str, found: &Found) -> Vec<Fault> {
    let mut faults = found.page.faults.clone();
    for (key, value) in &found.page.front {
        for name in value
            .split("{{")
            .skip(1)
            .filter_map(|rest| rest.split("}}").next())
        {
            if !guide::CHOICES.contains(&name) {
                faults.push(Fault {
                    line: 1,
                    what: format!(
                        "there is no fact `{name}`, which `{key}` of the front matter names"
                    ),
                });
            }
        }
    }
    let rules = site.prose.list(site.locale(), "rules");
    for rule in found.names("rules") {
        if rules.iter().all(|entry| entry.name() != rule) {
            faults.push(Fault {
                line: 1,
                what: format!("the front matter names a rule that is not there: `{rule}`"),
            });
        }
    }
    let page = Address::Guide(slug.to_owned()).prose();
    let english = page.and_then(|path| site.prose.markdown("en", &path));
    if let Some(english) = english.filter(|_| site.locale() != "en") {
        let draft = site
            .prose
            .markdown(site.locale(), &format!("drafts/{slug}"));
        faults.extend(guide::missing(&english, &draft.unwrap_or_default()));
    }
    faults.sort_by_key(|fault| fault.line);
    faults
}
