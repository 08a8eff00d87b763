//! `manifest.webmanifest`: how the site looks as an app. Its colours are those of the style sheet's tokens.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use words::{Words, say};

use crate::finish::assets::write;
use crate::project;

/// Name, type, size and purpose of each icon.
const ICONS: [(&str, &str, &str, &str); 5] = [
    ("icon.svg", "image/svg+xml", "any", "any"),
    ("icon-192.png", "image/png", "192x192", "any"),
    ("icon-512.png", "image/png", "512x512", "any"),
    ("icon-maskable.svg", "image/svg+xml", "any", "maskable"),
    ("icon-maskable-512.png", "image/png", "512x512", "maskable"),
];

/// Writes the manifest. Its addresses are relative, so that it works below any path.
pub(super) fn write_manifest(staging: &Path) -> Result<(), String> {
    let icons: Vec<_> = ICONS
        .iter()
        .map(|(src, kind, sizes, purpose)| json!({ "src": src, "type": kind, "sizes": sizes, "purpose": purpose }))
        .collect();
    let descriptions: Map<String, Value> = words::locales()
        .iter()
        .map(|locale| {
            let words = Words::new(locale, words::catalogue(locale));
            (
                locale.tag.to_owned(),
                say!(words, "root-description").into(),
            )
        })
        .collect();
    let manifest = json!({
        "name": "Farol",
        "short_name": "Farol",
        "lang": "en",
        "description": descriptions.get("en"),
        "description_localized": descriptions,
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": token("bg")?,
        "theme_color": token("night")?,
        "categories": ["developer", "utilities"],
        "icons": icons,
    });
    let text = serde_json::to_string_pretty(&manifest).map_err(|e| e.to_string())?;
    write(
        &staging.join("manifest.webmanifest"),
        format!("{text}\n").as_bytes(),
    )
}

/// The value of a token in the light theme: of `light-dark(#f5f7f8, #0a1218)` the first.
fn token(name: &str) -> Result<String, String> {
    let file = project::root().join("public/styles/tokens.css");
    let styles = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    styles
        .split_once(&format!("--{name}:"))
        .and_then(|(_, rest)| rest.split_once(';'))
        .and_then(|(value, _)| {
            value
                .trim()
                .trim_start_matches("light-dark(")
                .split(',')
                .next()
        })
        .map(str::to_owned)
        .ok_or_else(|| format!("{}: no token --{name}", file.display()))
}
