//! `404.html`, which carries its style and its script in itself.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pages::{Inlined, missing_file};
use sha2::{Digest, Sha256};
use words::Words;

use super::assets::{read_text, script, write};
use crate::project;

/// What a policy has to name so that the browser takes the style and the script: `'sha256-…'`.
pub(super) struct Hashes {
    pub(super) style: String,
    pub(super) script: String,
}

/// Writes the page, and gives the hashes that headers sent with it have to name.
pub(super) fn write_page(staging: &Path, base_url: Option<&str>) -> Result<Hashes, String> {
    let public = project::root().join("public");
    let read = |name: &str| read_text(&public.join(name));
    let style = format!("{}{}", read("styles/tokens.css")?, read("missing.css")?);
    let script = script(&public, "missing.js")?;
    let hashes = Hashes {
        style: source(&style),
        script: source(&script),
    };
    let policy = format!(
        "default-src 'none'; script-src {}; style-src {}; img-src 'self' data:; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hashes.script, hashes.style
    );
    let all: Vec<Words> = words::locales().iter().map(Words::of).collect();
    let inlined = Inlined {
        style: &style,
        script: &script,
        icon: &read("icon.svg")?,
        policy: &policy,
    };
    let page = missing_file(&all, inlined, base_url);
    write(&staging.join("404.html"), page.as_bytes())?;
    Ok(hashes)
}

/// A text as a policy names it.
pub(super) fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_of_the_pages_names_their_own_script() {
        assert!(pages::POLICY.contains(&source(pages::SLASH)));
    }
}
