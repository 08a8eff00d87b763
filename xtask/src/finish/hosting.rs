//! Ready-made settings for hosts: `_headers`, and the files of `public/hosting` with the policy written into them.
//!
//! The policy has one source, `pages::POLICY`. As a header it also says who may frame the site, and names the style and
//! the script that `404.html` carries, because a host sends it with that page too.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::assets::write;
use super::missing::Hashes;
use super::sums::files;
use crate::project;

/// What stands for the policy in `public/hosting`.
const PLACEHOLDER: &str = "FAROL_POLICY";

/// The site has no accounts and keeps nothing of others, so anyone may frame it.
const FRAMING: &str = "frame-ancestors *";

/// What hosts send with every file.
const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    // Embeds load scripts and wasm from pages of other origins.
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

/// Writes the settings; every file that they name has to be there.
pub(super) fn write_settings(staging: &Path, missing: &Hashes) -> Result<(), String> {
    let policy = header_policy(missing);
    let templates = project::root().join("public/hosting");
    for name in files(&templates)? {
        let file = templates.join(&name);
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let text = text.replace(PLACEHOLDER, &policy);
        write(&staging.join("hosting").join(name), text.as_bytes())?;
    }
    let headers = headers(&files(staging)?, &policy);
    write(&staging.join("_headers"), headers.as_bytes())
}

fn header_policy(missing: &Hashes) -> String {
    let with =
        |policy: &str, part: &str, source: &str| policy.replace(part, &format!("{part} {source}"));
    let policy = with(pages::POLICY, "script-src 'self'", &missing.script);
    let policy = with(&policy, "style-src 'self'", &missing.style);
    format!("{policy}; {FRAMING}")
}

/// `_headers`, a rule for each name at the root, so that no two rules say the same header.
///
/// The single file has a policy of its own that the site's would contradict, and lies beside the folders it is for.
fn headers(files: &[String], policy: &str) -> String {
    let mut text = String::from("# For Netlify, Cloudflare Pages and `farol serve`.\n");
    let _ = write!(
        text,
        "# To let only your own pages frame the site, replace `{FRAMING}`.\n/*\n"
    );
    for (name, value) in ALWAYS {
        let _ = writeln!(text, "  {name}: {value}");
    }
    // The names at the root; whether each is a folder, and whether all it holds is named by its bytes.
    let mut names: BTreeMap<&str, (bool, bool)> = BTreeMap::from([("", (false, false))]);
    for file in files {
        let (name, is_folder) = file
            .split_once('/')
            .map_or((file.as_str(), false), |(folder, _)| (folder, true));
        let (_, is_hashed) = names.entry(name).or_insert((is_folder, true));
        *is_hashed &= self::is_hashed(file);
    }
    for (name, (is_folder, is_hashed)) in names {
        let has_policy = is_folder || matches!(name, "" | "index.html" | "sw.js");
        if name == "hosting" || !(has_policy || is_hashed) {
            continue;
        }
        let _ = writeln!(text, "/{name}{}", if is_folder { "/*" } else { "" });
        if has_policy {
            let _ = writeln!(text, "  Content-Security-Policy: {policy}");
        }
        if is_hashed {
            let _ = writeln!(text, "  Cache-Control: public, max-age=31536000, immutable");
        }
    }
    text
}

/// Whether a name changes with the content: in the last two parts of the path 16 hexadecimal digits follow a `-`.
fn is_hashed(file: &str) -> bool {
    let is_hash = |piece: &str| {
        piece.len() == 16
            && piece
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let parts = file.rsplit('/').take(2);
    parts
        .filter_map(|part| part.split('.').next()?.rsplit_once('-'))
        .any(|(_, end)| is_hash(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_says_what_the_pages_say_and_more() {
        let missing = Hashes {
            style: "'sha256-style'".to_owned(),
            script: "'sha256-script'".to_owned(),
        };
        let header = header_policy(&missing);
        for rule in pages::POLICY.split("; ") {
            let (name, sources) = rule.split_once(' ').expect("a rule has a value");
            let sent = header
                .split("; ")
                .find_map(|sent| sent.strip_prefix(name)?.strip_prefix(' '));
            let sent: Vec<_> = sent
                .expect("every rule of the pages is sent")
                .split(' ')
                .collect();
            let expected: Vec<_> = sources.split(' ').collect();
            let added = sent
                .iter()
                .filter(|source| !expected.contains(source))
                .count();
            assert_eq!(sent.len(), expected.len() + added, "{name}");
            assert_eq!(
                added,
                usize::from(matches!(name, "script-src" | "style-src")),
                "{name}"
            );
        }
        assert!(header.ends_with("; frame-ancestors *"));
    }

    #[test]
    fn every_header_is_said_once_for_an_address() {
        let files = [
            "a-0123456789abcdef.js",
            "en/index.html",
            "farol.html",
            "index.html",
            "p-0123456789abcdef/w.js",
        ];
        let text = headers(&files.map(str::to_owned), "P");
        let (_, rules) = text
            .split_once("cross-origin\n")
            .expect("the rule for all comes first");
        let cached = "  Cache-Control: public, max-age=31536000, immutable\n";
        let policy = "  Content-Security-Policy: P\n";
        assert_eq!(
            rules,
            format!(
                "/\n{policy}/a-0123456789abcdef.js\n{cached}/en/*\n{policy}/index.html\n{policy}/p-0123456789abcdef/*\n{policy}{cached}"
            )
        );
    }

    #[test]
    fn knows_names_that_change_with_the_content() {
        for file in [
            "app-18e69b39f61eb251.js",
            "engine-e02815f041b52d85/engine_bg.wasm",
            "words/pt-BR-18e69b39f61eb251.txt",
        ] {
            assert!(is_hashed(file), "{file}");
        }
        for file in [
            "icon.svg",
            "en/rules/missing-required-field/index.html",
            "en/rules/a-0123456789abcdef/x/y",
        ] {
            assert!(!is_hashed(file), "{file}");
        }
    }
}
