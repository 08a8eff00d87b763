//! `farol.js`, the JavaScript API: the script of `public` with the addresses of what it loads.

use std::path::Path;

use pages::Assets;
use serde_json::{Map, Value, json};

use super::assets::{beside, read_text, with_files, write};
use crate::project;

/// Where the API finds a module and the words; addresses are relative to `farol.js`.
pub(crate) struct Files<'a> {
    /// The folder of the engine's glue and module, with a slash at its end; empty for that of `farol.js`.
    pub(crate) engine: &'a str,
    /// The same for the press.
    pub(crate) press: &'a str,
    /// The tag of each locale, and its catalogue.
    pub(crate) words: Vec<(String, String)>,
}

/// Writes `farol.js` into the site.
pub(super) fn write_api(staging: &Path, assets: &Assets) -> Result<(), String> {
    let files = Files {
        engine: &beside(&assets.engine, ""),
        press: &beside(&assets.press, ""),
        words: assets.words.clone(),
    };
    write(&staging.join("farol.js"), script(&files)?.as_bytes())
}

/// `farol.js` for files in these places.
pub(crate) fn script(files: &Files<'_>) -> Result<String, String> {
    let script = read_text(&project::root().join("public/farol.js"))?;
    let module = |folder: &str, name: &str| {
        json!([
            format!("{folder}{name}.js"),
            format!("{folder}{name}_bg.wasm")
        ])
    };
    let words = files.words.iter().cloned();
    let locales: Map<String, Value> = words.map(|(tag, file)| (tag, file.into())).collect();
    let written = json!({
        "version": { "farol": env!("CARGO_PKG_VERSION"), "data_as_of": facts::data_as_of().to_string() },
        "check": module(files.engine, "engine"),
        "plan": module(files.press, "press"),
        "locales": locales,
    });
    with_files("farol.js", &script, &written)
}
