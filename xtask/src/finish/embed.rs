//! `embed.js`, its style sheet and what the elements say: the part of the site that other people's pages load.

mod styles;

use std::path::Path;

use pages::Assets;
use serde_json::{Map, Value, json};
use words::{Words, say};

use super::assets::{beside, read, script, with_files, without_comments, write, write_hashed};
use crate::project;

/// Writes `embed.js`, `embed.css` and the files that they lead to.
pub(super) fn write_embed(staging: &Path, assets: &Assets) -> Result<(), String> {
    let public = project::root().join("public");
    let style = styles::bundle(&public)?;
    write(&staging.join("embed.css"), style.as_bytes())?;
    let run = write_hashed(staging, "run", "js", &read(&public.join("embed/run.js"))?)?;
    let mut locales = Map::new();
    for (tag, words) in &assets.words {
        let labels = labels(tag).to_string();
        let labels = write_hashed(
            staging,
            &format!("words/embed-{tag}"),
            "json",
            labels.as_bytes(),
        )?;
        locales.insert(tag.clone(), json!([words, labels]));
    }
    let files = json!({
        "run": run,
        "engine": beside(&assets.engine, "engine.js"),
        "press": beside(&assets.press, "press.js"),
        "locales": locales,
    });
    let script = without_comments(&script(&public, "embed.js")?);
    let script = with_files("embed.js", &script, &files)?;
    write(&staging.join("embed.js"), script.as_bytes())
}

/// What the elements say in a locale, before the engine says the rest.
fn labels(tag: &str) -> Value {
    let words = &words::locale(tag).map_or_else(Words::english, Words::of);
    let date = facts::data_as_of();
    let targets = pages::targets(words)
        .into_iter()
        .map(|(minor, label)| json!([minor.to_string(), label]));
    json!({
        "tag": tag,
        "targets": targets.collect::<Vec<_>>(),
        "newest": facts::newest_released().to_string(),
        "asOf": say!(words, "frame-data-as-of-short", date = words.day(date.year, date.month, date.day)),
        "checker": say!(words, "frame-check"),
        "timeline": say!(words, "timeline-title"),
        "target": say!(words, "frame-target"),
        "text": say!(words, "check-your-text"),
        "hint": say!(words, "check-placeholder"),
        "copied": say!(words, "frame-copied"),
        "open": say!(words, "embed-open"),
        "here": say!(words, "embed-here"),
        "clear": say!(words, "embed-clear"),
        "too-large": say!(words, "embed-too-large"),
        "no-network": say!(words, "embed-no-network"),
        "no-wasm": say!(words, "embed-no-wasm"),
        "no-markup": say!(words, "embed-no-markup"),
        "not-found": say!(words, "embed-not-found"),
        "failed": say!(words, "embed-failed"),
    })
}
