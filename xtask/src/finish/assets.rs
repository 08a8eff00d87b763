//! Scripts, styles, wasm and catalogues under names that carry a hash of their final bytes.
//!
//! Trunk hashes the app by cargo's output (before wasm-opt) and the worker's files not at all, so both are named anew.

use std::fs;
use std::path::{Path, PathBuf};

use pages::Assets;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::project;

/// Files of `public` that are built into something else and not copied as they are.
const NOT_COPIED: &[&str] = &[
    "boot.js",
    "breath.js",
    "embed",
    "embed.js",
    "farol.js",
    "here.js",
    "hosting",
    "locale.js",
    "missing.css",
    "missing.js",
    "near.js",
    "single.js",
    "single-worker.js",
    "start.js",
    "sw.js",
    "theme.js",
    "unpack.js",
    "worker.js",
    "parts",
    "search/minisearch.js",
    "styles",
    "editor/editor.js",
];

/// Puts every file that pages refer to into place, and says where.
pub(super) fn place(staging: &Path) -> Result<Assets, String> {
    let public = project::root().join("public");
    copy_folder(&public, staging, NOT_COPIED)?;
    let (js, wasm) = place_app(staging)?;
    Ok(Assets {
        styles: write_hashed(
            staging,
            "styles",
            "css",
            bundle_styles(&public.join("styles"))?.as_bytes(),
        )?,
        theme: write_hashed(staging, "theme", "js", &read(&public.join("theme.js"))?)?,
        boot: write_hashed(
            staging,
            "boot",
            "js",
            script(&public, "boot.js")?.as_bytes(),
        )?,
        js,
        wasm,
        engine: place_worker(staging, "engine", &public.join("worker.js"))?,
        press: place_worker(staging, "press", &public.join("worker.js"))?,
        editor: write_hashed(
            staging,
            "editor",
            "js",
            &read(&public.join("editor/editor.js"))?,
        )?,
        words: place_words(staging)?,
        parts: place_parts(staging, &public)?,
    })
}

/// A script of `public` with the scripts that it imports, and those that they import, put in the place of the lines that do
/// so, each once, so that a page asks for fewer.
pub(super) fn script(public: &Path, name: &str) -> Result<String, String> {
    joined(&public.join(name), &mut Vec::new())
}

fn joined(file: &Path, seen: &mut Vec<PathBuf>) -> Result<String, String> {
    let text = read_text(file)?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut script = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match line.split_once("} from '.") {
            Some((start, imported)) if start.starts_with("import {") => {
                let path = format!(".{}", imported.trim_end().trim_end_matches("';"));
                let found = folder.join(&path).canonicalize();
                let found = found.map_err(|e| format!("{}: {path}: {e}", file.display()))?;
                if !seen.contains(&found) {
                    seen.push(found.clone());
                    script.push_str(&without_exports(&joined(&found, seen)?));
                }
            }
            _ => script.push_str(line),
        }
    }
    Ok(script)
}

fn without_exports(script: &str) -> String {
    let lines = script.split_inclusive('\n');
    lines
        .map(|line| line.strip_prefix("export ").unwrap_or(line))
        .collect()
}

/// The live parts that are scripts: `parts/<name>.js` becomes `<name>-<hash>.js`; what lies in folders is imported by them.
fn place_parts(staging: &Path, public: &Path) -> Result<Vec<(String, String)>, String> {
    let mut placed = Vec::new();
    let folder = walkdir::WalkDir::new(public.join("parts")).max_depth(1);
    for entry in folder.sort_by_file_name() {
        let entry = entry.map_err(|e| e.to_string())?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(stem) = name.strip_suffix(".js") {
            let script = without_comments(&script(public, &format!("parts/{name}"))?);
            let file = write_hashed(staging, stem, "js", script.as_bytes())?;
            placed.push((stem.to_owned(), file));
        }
    }
    Ok(placed)
}

/// The app's glue and module: `app-<hash>.js`, `app-<hash>.wasm`.
fn place_app(staging: &Path) -> Result<(String, String), String> {
    let html = fs::read_to_string(staging.join("index.html"))
        .map_err(|e| format!("Trunk's index.html: {e}"))?;
    let [js, wasm] = ["data-js=\"", "data-wasm=\""].map(|mark| {
        let (_, after) = html.split_once(mark)?;
        Some(staging.join(after.split('"').next()?.trim_start_matches("./")))
    });
    let (Some(js), Some(wasm)) = (js, wasm) else {
        return Err(
            "Trunk's index.html names no glue or wasm; see pattern_script in Trunk.toml".to_owned(),
        );
    };
    let glue = without_comments(&read_text(&js)?);
    fs::remove_file(&js).map_err(|e| format!("{}: {e}", js.display()))?;
    Ok((
        write_hashed(staging, "app", "js", glue.as_bytes())?,
        move_hashed(staging, &wasm, "app", "wasm")?,
    ))
}

/// The files of a worker refer to each other by plain names, so their folder carries the hash.
fn place_worker(staging: &Path, module: &str, worker: &Path) -> Result<String, String> {
    let (glue, wasm) = (format!("{module}.js"), format!("{module}_bg.wasm"));
    let worker = String::from_utf8_lossy(&read(worker)?).replace("MODULE", module);
    let parts = [
        (
            glue.as_str(),
            without_comments(&read_text(&staging.join(&glue))?).into_bytes(),
        ),
        (wasm.as_str(), read(&staging.join(&wasm))?),
        ("worker.js", worker.into_bytes()),
    ];
    let all: Vec<u8> = parts
        .iter()
        .flat_map(|(_, bytes)| bytes.iter().copied())
        .collect();
    let folder = format!("{module}-{}", hash(&all));
    for (name, bytes) in &parts {
        write(&staging.join(&folder).join(name), bytes)?;
        let _ = fs::remove_file(staging.join(name));
    }
    Ok(format!("{folder}/worker.js"))
}

/// One style sheet: the files that `styles.css` imports, in its order, then its own rules.
fn bundle_styles(folder: &Path) -> Result<String, String> {
    let main = folder.join("styles.css");
    let text = String::from_utf8(read(&main)?).map_err(|e| format!("{}: {e}", main.display()))?;
    let mut bundle = String::new();
    for line in text.lines() {
        match imported(line) {
            Some(file) => {
                let bytes = read(&folder.join(file))?;
                bundle.push_str(&String::from_utf8_lossy(&bytes));
            }
            None => bundle.push_str(line),
        }
        bundle.push('\n');
    }
    minified(&bundle)
}

/// The same rules without comments and spare spaces: a fifth of what a reader waits for.
pub(super) fn minified(css: &str) -> Result<String, String> {
    let small = minifier::css::minify(css).map_err(|e| format!("the style sheet: {e}"))?;
    let small = small.to_string();
    // It keeps the spaces of sums, which they need, in `calc()` alone.
    match ["rem+", "px+", "vw+", "%+"]
        .iter()
        .find(|sum| small.contains(**sum))
    {
        Some(sum) => Err(format!("the style sheet: a sum outside calc(): {sum}")),
        None => Ok(small),
    }
}

/// The file of a line such as `@import "tokens.css";` or `@import url("tokens.css");`.
fn imported(line: &str) -> Option<&str> {
    let rest = line
        .trim()
        .strip_prefix("@import")?
        .trim()
        .trim_end_matches(';');
    let rest = rest
        .strip_prefix("url(")
        .map_or(rest, |inner| inner.trim_end_matches(')'));
    Some(
        rest.trim()
            .trim_matches(['"', '\''])
            .trim_start_matches("./"),
    )
}

fn place_words(staging: &Path) -> Result<Vec<(String, String)>, String> {
    let place_one = |locale: &words::Locale| {
        let stem = format!("words/{}", locale.tag);
        let file = write_hashed(staging, &stem, "txt", words::published(locale).as_bytes())?;
        Ok((locale.tag.to_owned(), file))
    };
    words::locales().iter().map(place_one).collect()
}

fn move_hashed(staging: &Path, file: &Path, stem: &str, extension: &str) -> Result<String, String> {
    let bytes = read(file)?;
    fs::remove_file(file).map_err(|e| format!("{}: {e}", file.display()))?;
    write_hashed(staging, stem, extension, &bytes)
}

/// Writes `<stem>-<hash>.<extension>` and returns that name.
pub(super) fn write_hashed(
    staging: &Path,
    stem: &str,
    extension: &str,
    bytes: &[u8],
) -> Result<String, String> {
    let name = format!("{stem}-{}.{extension}", hash(bytes));
    write(&staging.join(&name), bytes)?;
    Ok(name)
}

/// A file in the folder of a worker.
pub(super) fn beside(worker: &str, file: &str) -> String {
    format!("{}{file}", worker.trim_end_matches("worker.js"))
}

/// The line of a script in whose place the addresses of what it loads are put.
const FILES: &str = "const FILES = {};";

/// A script that knows the addresses of what it loads.
pub(super) fn with_files(name: &str, script: &str, files: &Value) -> Result<String, String> {
    if !script.contains(FILES) {
        return Err(format!("{name} has no line `{FILES}`"));
    }
    Ok(script.replace(FILES, &format!("const FILES = {files};")))
}

/// A script without the lines that are comments as a whole, and without indents. No script of ours, nor the glue, has a
/// string of several lines.
pub(super) fn without_comments(script: &str) -> String {
    let is_comment = |line: &&str| {
        ["//", "/*", "* ", "*/"]
            .iter()
            .any(|mark| line.starts_with(mark))
            || *line == "*"
    };
    let lines = script.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !is_comment(line));
    kept.collect::<Vec<_>>().join("\n") + "\n"
}

/// The first 64 bits of SHA-256 in hexadecimal.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn copy_folder(from: &Path, to: &Path, except: &[&str]) -> Result<(), String> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.map_err(|e| e.to_string())?;
        let relative = entry
            .path()
            .strip_prefix(from)
            .expect("walkdir stays below the folder");
        if entry.file_type().is_file() && !except.iter().any(|path| relative.starts_with(path)) {
            write(&to.join(relative), &read(entry.path())?)?;
        }
    }
    Ok(())
}

pub(crate) fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|e| format!("{}: {e}", file.display()))
}

pub(super) fn read_text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))
}

/// Writes a file and the folders above it.
pub(crate) fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    let folder = file
        .parent()
        .expect("every file of the site lies in a folder");
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    fs::write(file, bytes).map_err(|e| format!("{}: {e}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_forms_of_import() {
        assert_eq!(imported("@import \"tokens.css\";"), Some("tokens.css"));
        assert_eq!(imported("@import url('./base.css');"), Some("base.css"));
        assert_eq!(imported("body { margin: 0 }"), None);
    }

    #[test]
    fn leaves_comments_out() {
        let script =
            "// a\n/**\n * @param {x}\n *\n */\nexport function f() {\n    return 2\n    // b\n}\n";
        assert_eq!(
            without_comments(script),
            "export function f() {\nreturn 2\n}\n"
        );
    }

    #[test]
    fn names_files_by_their_bytes() {
        assert_eq!(hash(b""), "e3b0c44298fc1c14");
        assert_ne!(hash(b"a"), hash(b"b"));
    }
}
