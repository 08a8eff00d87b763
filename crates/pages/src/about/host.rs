//! The section about hosting: what to do, how to see that nothing is missing, and the settings that come with the site.

use maud::{Markup, html};
use words::say;

use crate::inline::with_code;
use crate::site::Site;

/// The settings by the name of the host, as they lie in `public/hosting`.
const SETTINGS: [(&str, &str); 5] = [
    ("nginx", "nginx.conf"),
    ("Apache", "apache.htaccess"),
    ("Caddy", "Caddyfile"),
    ("GitHub Pages", "github-pages.yml"),
    ("S3", "s3.sh"),
];

pub(super) fn section(site: &Site) -> Markup {
    let words = site.words;
    html! {
        h2 #host { (say!(words, "about-host")) }
        p { (say!(words, "about-host-lead")) }
        figure.block {
            pre.code tabindex="0" {
                code {
                    span.c { "# " (say!(words, "about-host-build")) } "\n"
                    span.cmd { "cargo" } " xtask build\n"
                    span.c { "# " (say!(words, "about-host-verify")) } "\n"
                    span.cmd { "cd" } " dist && " span.cmd { "sha256sum" } " " span.fl { "--check --quiet" } " SHA256SUMS\n"
                }
            }
        }
        p.on-site { (say!(words, "about-host-settings")) }
        ul.on-site {
            @for (host, file) in SETTINGS {
                li { a href={ (site.root()) "hosting/" (file) } download { (host) } }
            }
            li { (with_code(&say!(words, "about-host-headers"))) }
        }
        p { (with_code(&say!(words, "about-host-without"))) }
    }
}
