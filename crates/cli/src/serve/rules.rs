//! The headers that a site wants for its addresses: its file `_headers`, in the form that Netlify and Cloudflare read.
//!
//! A line that starts with `/` is an address, or the beginning of addresses where it ends with `*`; the indented lines
//! below it are headers. Every rule that fits adds its headers. Placeholders and `*` in the middle are left out, because
//! the site does not use them.

use std::fs;
use std::path::Path;

use tiny_http::Header;

use super::headers::header;

/// The headers for the address of a request; none where the site has no such file.
pub(super) fn of_address(root: &Path, address: &str) -> Vec<Header> {
    let rules = fs::read_to_string(root.join("_headers")).unwrap_or_default();
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let found = wanted(&rules, path);
    found
        .into_iter()
        .map(|(name, value)| header(name, value))
        .collect()
}

fn wanted<'r>(rules: &'r str, path: &str) -> Vec<(&'r str, &'r str)> {
    let mut fits = false;
    let mut found = Vec::new();
    for line in rules.lines() {
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if line.starts_with('/') {
            fits = is_meant(text, path);
        } else if let Some((name, value)) = text.split_once(':').filter(|_| fits) {
            found.push((name.trim(), value.trim()));
        }
    }
    found
}

fn is_meant(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => path.starts_with(beginning),
        None => path == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = "\
# For everyone.
/*
  X-Content-Type-Options: nosniff
/
  A: root
/en/*
  # Values may hold colons.
  B: https://example.com/
";

    #[test]
    fn every_rule_that_fits_adds_its_headers() {
        let nosniff = ("X-Content-Type-Options", "nosniff");
        assert_eq!(wanted(RULES, "/"), [nosniff, ("A", "root")]);
        assert_eq!(
            wanted(RULES, "/en/check/"),
            [nosniff, ("B", "https://example.com/")]
        );
        assert_eq!(wanted(RULES, "/english/"), [nosniff]);
    }
}
