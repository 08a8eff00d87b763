//! The single file, `farol.html`: everything that the site loads, packed into one page that needs no server.
//!
//! Nothing in it is evaluated from a string. Scripts that are packed are put into the page as they are, and the policy
//! names the hash of each; workers start from blobs, as a file has no address that a browser would start one from.

use std::path::Path;

use pages::{Assets, OneFile, one_file};
use serde_json::{Map, Value};
use words::Words;

use super::assets::{beside, read, read_text, script, write};
use super::base91;
use super::missing::source;
use super::script::to_plain;
use super::search;
use crate::project;

/// The name of the single file in the site.
pub(crate) const FILE: &str = "farol.html";

/// How many bytes it may have.
pub(crate) const LARGEST: u64 = 3_000_000;

/// Live parts that need a site with its files, or a frame.
const LEFT_OUT: [&str; 3] = ["embed", "framed", "offline"];

/// Writes the single file from what was put into place before.
pub(super) fn write_single(staging: &Path, assets: &Assets) -> Result<(), String> {
    let public = project::root().join("public");
    let text = |file: &str| read_text(&staging.join(file));
    let (styles, theme) = (text(&assets.styles)?, text(&assets.theme)?);
    let boot = in_function(&script(&public, "single.js")?);
    let scripts = scripts(staging, assets)?;
    let hashes: Vec<String> = [theme.as_str(), &boot]
        .into_iter()
        .chain(scripts.iter().map(|(_, script)| script.as_str()))
        .map(source)
        .collect();
    let file = OneFile {
        policy: policy(&hashes.join(" "), &source(&styles)),
        icon: read_text(&public.join("icon.svg"))?,
        packs: packs(staging, assets, &scripts)?,
        styles,
        theme,
        boot,
    };
    let speakers: Vec<_> = words::locales().iter().map(Words::of).collect();
    let page = one_file(&file, &speakers);
    write(&staging.join(FILE), page.as_bytes())
}

/// What the browser may do in the single file.
fn policy(scripts: &str, styles: &str) -> String {
    format!(
        "default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {styles}; img-src data:; \
         connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types farol"
    )
}

/// The scripts that are run when they are needed, as name and text.
fn scripts(staging: &Path, assets: &Assets) -> Result<Vec<(String, String)>, String> {
    let public = project::root().join("public");
    let worker = in_function(&script(&public, "single-worker.js")?);
    let mut modules = vec![
        ("app".to_owned(), assets.js.clone(), String::new()),
        ("editor".to_owned(), assets.editor.clone(), String::new()),
    ];
    for (module, file) in workers(assets) {
        let glue = beside(file, &format!("{module}.js"));
        modules.push((module.to_owned(), glue, worker.replace("MODULE", module)));
    }
    for (name, file) in &assets.parts {
        if !LEFT_OUT.contains(&name.as_str()) {
            modules.push((format!("part-{name}"), file.clone(), String::new()));
        }
    }
    let plain = |(name, file, after): (String, String, String)| {
        let script = to_plain(&name, &read_text(&staging.join(file))?, &after)?;
        Ok((name, script))
    };
    modules.into_iter().map(plain).collect()
}

fn workers(assets: &Assets) -> [(&'static str, &str); 2] {
    [("engine", &assets.engine), ("press", &assets.press)]
}

/// Everything but the start, packed.
fn packs(
    staging: &Path,
    assets: &Assets,
    scripts: &[(String, String)],
) -> Result<Vec<(String, String)>, String> {
    let mut packs = Vec::new();
    for (name, script) in scripts {
        packs.push((format!("{name}.js"), pack(script.as_bytes())));
    }
    packs.push((
        "app.wasm".to_owned(),
        pack(&read(&staging.join(&assets.wasm))?),
    ));
    for (module, file) in workers(assets) {
        let wasm = beside(file, &format!("{module}_bg.wasm"));
        packs.push((format!("{module}.wasm"), pack(&read(&staging.join(wasm))?)));
    }
    for (locale, words) in &assets.words {
        packs.push((
            locale.clone(),
            pack(texts(staging, locale, words)?.as_bytes()),
        ));
    }
    Ok(packs)
}

/// Every text that the app reads in a locale, as JSON: the catalogue, the indexes, and the Markdown of each page.
fn texts(staging: &Path, locale: &str, words: &str) -> Result<String, String> {
    let folder = staging.join(locale);
    let mut texts = Map::new();
    texts.insert(
        "words.txt".to_owned(),
        read_text(&staging.join(words))?.into(),
    );
    for entry in walkdir::WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry.map_err(|e| e.to_string())?;
        let path = entry.path();
        if path.extension().is_some_and(|e| e == "md" || e == "txt") {
            let name = path
                .strip_prefix(&folder)
                .expect("walkdir stays below the folder");
            texts.insert(name.to_string_lossy().into_owned(), read_text(path)?.into());
        }
    }
    let index = search::without_texts(&read_text(&folder.join(search::FILE))?)?;
    texts.insert(search::FILE.to_owned(), index.into());
    Ok(Value::Object(texts).to_string())
}

/// Gzipped, as text: see `public/unpack.js`.
fn pack(bytes: &[u8]) -> String {
    base91::encode(&pack::gzip(bytes))
}

/// A plain script keeps to itself what a module would.
fn in_function(script: &str) -> String {
    format!("(() => {{\n{script}}})();\n")
}
