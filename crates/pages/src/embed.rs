//! The page that shows how Farol gets into other people's pages: each form live, beside the lines to copy.
//!
//! The lines name `https://farol.example/`, which becomes the address of the site: at build time where it is known, else by
//! the live part of the page (`public/parts/embed.js`).

use guide::Heading;
use maud::{Markup, html};
use words::say;

use crate::Address;
use crate::icon::{Icon, icon};
use crate::inline::with_code;
use crate::prose_page::{contents, folded_contents};
use crate::rendered::Article;
use crate::site::Site;

/// What stands for the address of the site in the lines to copy.
pub(crate) const SITE: &str = "https://farol.example/";

/// The tokens that a page can set, as `--farol-<name>`; the size and the radius come on top.
pub const THEMED: [&str; 18] = [
    "bg",
    "surface",
    "sunken",
    "hover",
    "line",
    "line-strong",
    "ink",
    "ink-2",
    "ink-3",
    "accent",
    "accent-hover",
    "accent-soft",
    "accent-line",
    "on-accent",
    "lamp",
    "focus",
    "font-ui",
    "font-mono",
];

/// How generators are told to load the script: their name and file, that file below `tests/embeds`, and what it says.
pub const GENERATORS: [(&str, &str, &str); 4] = [
    (
        "MkDocs, mkdocs.yml",
        "mkdocs/mkdocs.yml",
        "extra_javascript:\n  - path: https://farol.example/embed.js\n    type: module",
    ),
    (
        "Sphinx, conf.py",
        "sphinx/conf.py",
        "html_js_files = [\n    (\"https://farol.example/embed.js\", {\"type\": \"module\"}),\n]",
    ),
    (
        "VitePress, .vitepress/config.mjs",
        "vitepress/.vitepress/config.mjs",
        "  head: [['script', { type: 'module', src: 'https://farol.example/embed.js' }]],\n  \
         vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('farol-') } } },",
    ),
    (
        "mdBook, theme/head.hbs",
        "mdbook/theme/head.hbs",
        "<script type=\"module\" src=\"https://farol.example/embed.js\"></script>",
    ),
];

/// Parts that can be given other looks.
const PARTS: [&str; 15] = [
    "frame", "bar", "title", "open", "note", "target", "text", "editor", "summary", "button",
    "fix", "clear", "findings", "status", "content",
];

const EXAMPLE: &str = "apiVersion: batch/v1beta1
kind: CronJob
metadata:
  name: report
spec:
  schedule: \"0 3 * * *\"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: k8s.gcr.io/pause:3.5
";

pub(crate) fn article(site: &Site) -> Article {
    let words = site.words;
    let on_this_page = say!(words, "about-contents");
    let outline = outline(site);
    Article {
        title: say!(words, "frame-title", page = say!(words, "embed-title")),
        description: say!(words, "embed-description"),
        body: html! {
            div.wrap.doc.no-side {
                main.prose #main {
                    h1 { (say!(words, "embed-title")) }
                    p.lead { (say!(words, "embed-lead")) }
                    (folded_contents(&on_this_page, &outline))
                    h2 #start { (say!(words, "embed-start")) }
                    p { (say!(words, "embed-start-lead")) }
                    (snippet(site, "HTML", &format!("<script type=\"module\" src=\"{SITE}embed.js\"></script>")))
                    p { (say!(words, "embed-start-fallback")) }
                    (generators(site))
                    (elements(site))
                    (frame(site))
                    (plain(site))
                    (options(site))
                    (look(site))
                    (policy(site))
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
        ("start", say!(words, "embed-start")),
        ("generators", say!(words, "embed-generators")),
        ("checker", say!(words, "embed-checker")),
        ("timeline", say!(words, "embed-timeline")),
        ("guide", say!(words, "embed-guide")),
        ("finding", say!(words, "embed-finding")),
        ("frame", say!(words, "embed-frame")),
        ("static", say!(words, "embed-static")),
        ("options", say!(words, "embed-options")),
        ("look", say!(words, "embed-look")),
        ("policy", say!(words, "embed-policy")),
    ];
    let heading = |(id, text): (&str, String)| Heading {
        level: 2,
        id: id.to_owned(),
        text,
        is_step: false,
        is_english: false,
    };
    headings.into_iter().map(heading).collect()
}

fn generators(site: &Site) -> Markup {
    let words = site.words;
    html! {
        h2 #generators { (say!(words, "embed-generators")) }
        p { (with_code(&say!(words, "embed-generators-lead"))) }
        @for (name, _, lines) in GENERATORS { (snippet(site, name, lines)) }
    }
}

fn elements(site: &Site) -> Markup {
    let words = site.words;
    let target = site.target();
    let guide = site.link(&Address::Guide("registry-k8s-io".to_owned()));
    let rule = site.link(&Address::Rule("removed-api".to_owned()));
    html! {
        h2 #checker { (say!(words, "embed-checker")) }
        p { (with_code(&say!(words, "embed-checker-lead"))) }
        div data-island="embed" {
            farol-checker target=(target) { pre.code tabindex="0" { (EXAMPLE) } }
        }
        (snippet(site, "HTML", &format!("<farol-checker target=\"{target}\"><pre>\n{EXAMPLE}</pre></farol-checker>")))
        h2 #timeline { (say!(words, "embed-timeline")) }
        p { (with_code(&say!(words, "embed-timeline-lead"))) }
        div data-island="embed" {
            farol-timeline lanes="release,api" { a href=(site.link(&Address::Timeline)) { (say!(words, "timeline-title")) } }
        }
        (snippet(site, "HTML", &format!(
            "<farol-timeline lanes=\"release,api\">\n  <a href=\"{SITE}{}/timeline/\">{}</a>\n</farol-timeline>",
            site.locale(), say!(words, "timeline-title"),
        )))
        h2 #guide { (say!(words, "embed-guide")) }
        p { (say!(words, "embed-guide-lead")) }
        div.emb-scroll tabindex="0" role="region" aria-label=(say!(words, "embed-guide")) data-island="embed" {
            farol-guide slug="registry-k8s-io" { a href=(guide) { "registry-k8s-io" } }
        }
        (snippet(site, "HTML", &format!(
            "<farol-guide slug=\"registry-k8s-io\">\n  <a href=\"{SITE}{}/guides/registry-k8s-io/\">registry-k8s-io</a>\n</farol-guide>",
            site.locale(),
        )))
        h2 #finding { (say!(words, "embed-finding")) }
        p { (say!(words, "embed-finding-lead")) }
        div data-island="embed" { farol-finding rule="removed-api" { a href=(rule) { "removed-api" } } }
        (snippet(site, "HTML", &format!(
            "<farol-finding rule=\"removed-api\">\n  <a href=\"{SITE}{}/rules/removed-api/\">removed-api</a>\n</farol-finding>",
            site.locale(),
        )))
    }
}

fn frame(site: &Site) -> Markup {
    let words = site.words;
    let title = say!(words, "frame-check");
    html! {
        h2 #frame { (say!(words, "embed-frame")) }
        p { (with_code(&say!(words, "embed-frame-lead"))) }
        p { (with_code(&say!(words, "embed-frame-options"))) }
        div data-island="embed" data-frame={ (site.link(&Address::Check)) "?embed=1&target=" (site.target()) } {
            a href=(site.link(&Address::Check)) { (title) }
        }
        (snippet(site, "HTML", &format!(
            "<iframe data-farol src=\"{SITE}{}/check/?embed=1&amp;target={}\" title=\"{title}\" width=\"100%\" height=\"640\" frameborder=\"0\"\n  \
             sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" loading=\"lazy\"></iframe>\n\
             <script type=\"module\" src=\"{SITE}frame.js\"></script>",
            site.locale(), site.target(),
        )))
    }
}

fn plain(site: &Site) -> Markup {
    let words = site.words;
    let fragments = format!("{}{}/fragments", site.root(), site.locale());
    html! {
        h2 #static { (say!(words, "embed-static")) }
        p { (say!(words, "embed-static-lead")) }
        ul.on-site {
            li { a href={ (fragments) "/timeline.html" } download { (say!(words, "embed-static-timeline")) } }
            li {
                a href={ (fragments) "/findings/removed-api.html" } download {
                    (say!(words, "embed-static-finding", rule = "removed-api"))
                }
            }
        }
        p { (with_code(&say!(words, "embed-static-style"))) }
        figure.block {
            figcaption { "MkDocs (pymdownx.snippets), mdBook, Sphinx" }
            pre.code tabindex="0" {
                code {
                    "--8<-- \"timeline.html\"\n\n"
                    "{{#include timeline.html}}\n\n"
                    ".. raw:: html\n   :file: timeline.html\n\n"
                }
            }
        }
    }
}

fn options(site: &Site) -> Markup {
    let words = site.words;
    let all = say!(words, "embed-options-all");
    let rows = [
        ("locale", all.as_str(), say!(words, "embed-option-locale")),
        ("theme", &all, say!(words, "embed-option-theme")),
        (
            "target",
            "checker, finding",
            say!(words, "embed-option-target"),
        ),
        ("from, to", "timeline", say!(words, "embed-option-from-to")),
        ("lanes", "timeline", say!(words, "embed-option-lanes")),
        ("slug", "guide", say!(words, "embed-option-slug")),
        ("rule", "finding", say!(words, "embed-option-rule")),
        ("text", "checker", say!(words, "embed-option-text")),
        ("report", "checker", say!(words, "embed-option-report")),
        ("check()", "checker", say!(words, "embed-option-check")),
        ("fix()", "checker", say!(words, "embed-option-fix")),
        ("farol-report", "checker", say!(words, "embed-event-report")),
        ("farol-navigate", &all, say!(words, "embed-event-navigate")),
    ];
    html! {
        h2 #options { (say!(words, "embed-options")) }
        p { (say!(words, "embed-options-lead")) " " a href={ (site.root()) "embed.d.ts" } { code { "embed.d.ts" } } "." }
        div.tw {
            table.tb {
                thead {
                    tr {
                        th scope="col" { (say!(words, "embed-options-name")) }
                        th scope="col" { (say!(words, "embed-options-of")) }
                        th scope="col" { (say!(words, "embed-options-means")) }
                    }
                }
                tbody {
                    @for (name, of, means) in rows {
                        tr { td { code.kept { (name) } } td data-label=(say!(words, "embed-options-of")) { (of) } td { (with_code(&means)) } }
                    }
                }
            }
        }
    }
}

fn look(site: &Site) -> Markup {
    let words = site.words;
    let example = "farol-checker {\n  --farol-accent: light-dark(#6d28d9, #c4b5fd);\n  --farol-font-ui: inherit;\n  \
                   --farol-size: 15px;\n  --farol-radius: 4px;\n}\nfarol-checker::part(status) {\n  display: none;\n}";
    let all = THEMED.map(|name| format!("--farol-{name}"));
    html! {
        h2 #look { (say!(words, "embed-look")) }
        p { (with_code(&say!(words, "embed-look-lead"))) }
        p { code.kept { "--farol-size" } " (16px), " code.kept { "--farol-radius" } @for name in &all { ", " code.kept { (name) } } }
        p { (with_code(&say!(words, "embed-look-parts"))) @for name in PARTS { " " code { (name) } } }
        (snippet(site, "CSS", example))
    }
}

fn policy(site: &Site) -> Markup {
    let words = site.words;
    let host = SITE.trim_end_matches('/');
    html! {
        h2 #policy { (say!(words, "embed-policy")) }
        p { (say!(words, "embed-policy-lead")) }
        (snippet(site, "Content-Security-Policy", &format!(
            "script-src {host} 'wasm-unsafe-eval';\nconnect-src {host};\nworker-src blob: {host};"
        )))
        p { (with_code(&say!(words, "embed-policy-wasm"))) }
        p { (say!(words, "embed-policy-types")) }
        (snippet(site, "Content-Security-Policy", "trusted-types farol-embed;"))
        p { (say!(words, "embed-policy-static")) }
        (snippet(site, "Content-Security-Policy", &format!("frame-src {host};\nstyle-src {host};")))
    }
}

/// Lines to copy.
fn snippet(site: &Site, caption: &str, text: &str) -> Markup {
    html! {
        figure.block data-island="embed" {
            figcaption {
                (caption)
                button.icon-btn.sm.needs-js type="button" data-copy="" aria-label=(say!(site.words, "guide-copy")) {
                    (icon(Icon::Paste))
                }
            }
            pre.code tabindex="0" { code { (text) } }
        }
    }
}
