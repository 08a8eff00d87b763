//! The page about the site: privacy, data, command, offline, languages, hosting, licence.

mod offline;

mod host;

use guide::Heading;
use maud::{Markup, html};
use words::{locales, say};

use crate::Address;
use crate::policy::POLICY;
use crate::prose_page::{contents, folded_contents};
use crate::rendered::Article;
use crate::site::Site;

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    let on_this_page = say!(words, "about-contents");
    let outline = outline(site);
    Article {
        title: say!(words, "frame-title", page = say!(words, "frame-about")),
        description: say!(words, "about-description"),
        body: html! {
            div.wrap.doc.no-side {
                main.prose #main {
                    h1 { (say!(words, "about-title")) }
                    p.lead { (say!(words, "about-lead")) }
                    (folded_contents(&on_this_page, &outline))
                    (privacy(site))
                    (data(site))
                    (command(site))
                    (offline::section(site))
                    h2 #embed { (say!(words, "embed-title")) }
                    p { (say!(words, "embed-about")) " " a href=(site.link(&Address::Embed)) { (say!(words, "embed-about-link")) } "." }
                    h2 #languages { (say!(words, "about-languages")) }
                    (languages(site))
                    (host::section(site))
                    (authors(site))
                    h2 #licence { (say!(words, "about-licence")) }
                    p { (say!(words, "about-licence-text")) }
                }
                (contents(&on_this_page, &outline))
            }
        },
        faults: Vec::new(),
    }
}

fn outline(site: &Site) -> Vec<Heading> {
    let words = site.words;
    let headings = [
        ("privacy", say!(words, "about-privacy")),
        ("data", say!(words, "about-data")),
        ("command", say!(words, "about-command")),
        ("offline", say!(words, "about-offline")),
        ("embed", say!(words, "embed-title")),
        ("languages", say!(words, "about-languages")),
        ("host", say!(words, "about-host")),
        ("authors", say!(words, "about-authors")),
        ("licence", say!(words, "about-licence")),
    ];
    headings
        .into_iter()
        .map(|(id, text)| Heading {
            level: 2,
            id: id.to_owned(),
            text,
            is_step: false,
            is_english: false,
        })
        .collect()
}

/// Where authors choose a draft; one that is dropped anywhere does as well.
fn authors(site: &Site) -> Markup {
    let words = site.words;
    html! {
        h2 #authors { (say!(words, "about-authors")) }
        p { (say!(words, "about-authors-text")) }
        p.needs-js data-island="drafts" {
            label.btn { (say!(words, "about-authors-choose")) input.vh type="file" accept="text/markdown,.md"; }
        }
    }
}

fn privacy(site: &Site) -> Markup {
    let words = site.words;
    html! {
        h2 #privacy { (say!(words, "about-privacy")) }
        p { (say!(words, "about-privacy-lead")) }
        p.in-file hidden { (say!(words, "single-policy")) }
        p.on-site { (say!(words, "about-privacy-policy")) }
        figure.block.on-site {
            figcaption { "Content-Security-Policy" }
            pre.code tabindex="0" { code { @for rule in POLICY.split("; ") { (rule) "\n" } } }
        }
        h3 { (say!(words, "about-privacy-see-heading")) }
        ul {
            li { (say!(words, "about-privacy-see-network")) }
            li { (say!(words, "about-privacy-see-offline")) }
            li { (say!(words, "about-privacy-see-source")) }
        }
        p { (say!(words, "about-privacy-kept")) }
        p { (say!(words, "about-privacy-links")) }
    }
}

fn data(site: &Site) -> Markup {
    let words = site.words;
    let date = site.as_of();
    html! {
        h2 #data { (say!(words, "about-data")) }
        p { (say!(words, "about-data-lead")) }
        p { (say!(words, "about-data-as-of", date = date)) }
        p { (say!(words, "about-data-marks")) }
        div.tw {
            table.tb {
                thead {
                    tr {
                        th scope="col" { (say!(words, "about-data-table")) }
                        th scope="col" { (say!(words, "about-data-holds")) }
                        th scope="col" { (say!(words, "about-data-rows")) }
                        th scope="col" { (say!(words, "about-data-compared")) }
                    }
                }
                tbody { @for table in tables(site) { (row(site, &table)) } }
            }
        }
    }
}

/// A table of facts: its file, its name, what it holds, how many rows it has.
struct Table {
    file: &'static str,
    name: String,
    holds: String,
    n_rows: usize,
}

fn tables(site: &Site) -> [Table; 8] {
    let words = site.words;
    let table = |file, name, holds, n_rows| Table {
        file,
        name,
        holds,
        n_rows,
    };
    [
        table(
            "apis",
            say!(words, "about-data-apis"),
            say!(words, "about-data-apis-holds"),
            facts::apis().len(),
        ),
        table(
            "releases",
            say!(words, "about-data-releases"),
            say!(words, "about-data-releases-holds"),
            facts::releases().len(),
        ),
        table(
            "crds",
            say!(words, "about-data-crds"),
            say!(words, "about-data-crds-holds"),
            facts::crds().len(),
        ),
        table(
            "volumes",
            say!(words, "about-data-volumes"),
            say!(words, "about-data-volumes-holds"),
            facts::volumes().len(),
        ),
        table(
            "gates",
            say!(words, "about-data-gates"),
            say!(words, "about-data-gates-holds"),
            facts::N_GATES,
        ),
        table(
            "registry_hosts",
            say!(words, "about-data-registries"),
            say!(words, "about-data-registries-holds"),
            facts::registry_hosts().len(),
        ),
        table(
            "last_tags",
            say!(words, "about-data-tags"),
            say!(words, "about-data-tags-holds"),
            facts::last_tags().len(),
        ),
        table(
            "events",
            say!(words, "about-data-events"),
            say!(words, "about-data-events-holds"),
            facts::events().len(),
        ),
    ]
}

fn row(site: &Site, table: &Table) -> Markup {
    let words = site.words;
    let as_of = facts::as_of()
        .iter()
        .find(|as_of| as_of.table == table.file);
    html! {
        tr {
            td { (table.name) }
            td { (table.holds) }
            td data-label=(say!(words, "about-data-rows")) { (words.number(table.n_rows as i64)) }
            td.date data-label=(say!(words, "about-data-compared")) { @if let Some(as_of) = as_of { a href=(as_of.source) { (site.day(as_of.date)) } } }
        }
    }
}

fn command(site: &Site) -> Markup {
    let words = site.words;
    html! {
        h2 #command { (say!(words, "about-command")) }
        p { (say!(words, "about-command-lead")) }
        figure.block {
            pre.code tabindex="0" {
                code {
                    span.c { "# " (say!(words, "about-command-install")) } "\n"
                    span.cmd { "cargo" } " install " span.fl { "--path" } " crates/cli\n"
                    span.c { "# " (say!(words, "about-command-check")) } "\n"
                    span.cmd { "farol" } " check deploy/ " span.fl { "--target" } " " (site.target()) "\n"
                    span.c { "# " (say!(words, "about-command-fix")) } "\n"
                    span.cmd { "farol" } " fix deploy/ " span.fl { "--write" } "\n"
                }
            }
        }
        p { (say!(words, "about-command-exit")) }
    }
}

fn languages(site: &Site) -> Markup {
    html! {
        p { (say!(site.words, "about-languages-lead")) " " (say!(site.words, "about-languages-fresh")) }
        ul {
            @for locale in locales() {
                li { a href=(site.link_in(locale.tag, &Address::Home)) lang=(locale.tag) hreflang=(locale.tag) { (locale.name) } }
            }
        }
    }
}
