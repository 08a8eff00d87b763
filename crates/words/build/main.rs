//! Turns `content/locales.csv` and `content/<locale>/**/*.ftl` into the compact catalogues and tables of this crate.
//!
//! It stops at the first fault with `file:line: what was found, what was expected`. A message that a locale lacks is no
//! fault here: it falls back to English, and a test lists it.

#![expect(
    clippy::print_stdout,
    reason = "a build script speaks to Cargo on standard output"
)]

mod compact;
mod fluent;
mod locales;
mod plural;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use fluent::{Message, Source};
use locales::Row;

/// The files that every locale has. While one is missing, the whole folder of the locale is watched for it; afterwards
/// only its `.ftl` files are, so that an edited guide rebuilds nothing here.
const AREAS: [&str; 16] = [
    "about", "check", "command", "compose", "embed", "events", "findings", "fixes", "frame",
    "guide", "home", "report", "rules", "search", "share", "timeline",
];

/// What the keys start with that the page says without asking the engine.
const PAGE_AREAS: [&str; 4] = ["check-", "event-", "frame-", "timeline-"];

/// Keys of these areas that the page leaves to the engine, and to who renders it; a test holds the app to that.
const NOT_PAGE: [&str; 29] = [
    "check-as-",
    "check-bytes",
    "check-converted",
    "check-description",
    "check-diff",
    "check-documents",
    "check-errors",
    "check-example",
    "check-fetch",
    "check-fix",
    "check-foreign",
    "check-infos",
    "check-key",
    "check-large",
    "check-life",
    "check-lines",
    "check-link",
    "check-manual",
    "check-next-dates",
    "check-no-script",
    "check-not-recognised",
    "check-nothing",
    "check-open",
    "check-partly",
    "check-proof",
    "check-starting",
    "check-warnings",
    "check-what",
    "check-where",
];

/// What the keys start with that only the tools say, when they build the site.
const TOOLS_AREAS: [&str; 2] = ["compose-", "search-"];

type Catalogue = BTreeMap<String, Message>;

fn main() {
    if let Err(fault) = run() {
        println!("cargo::error={fault}");
        process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let content = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../../content");
    let out = PathBuf::from(variable("OUT_DIR")?);
    println!("cargo::rerun-if-changed=build");
    let rows = read_locales(&content)?;
    let mut catalogues: Vec<Catalogue> = Vec::new();
    for row in &rows {
        let sources = read_sources(&content, &row.tag)?;
        let catalogue = fluent::read(&sources, &row.categories(), catalogues.first())?;
        catalogues.push(catalogue);
    }
    write(&out.join("missing.txt"), &missing(&rows, &catalogues))?;
    write(&out.join("messages.rs"), &messages(&catalogues[0]))?;
    write(&out.join("locales.rs"), &locales::to_rust(&rows))?;
    for (i, row) in rows.iter().enumerate() {
        let lines = compact::write(&with_fallbacks(i, &rows, &catalogues));
        write(&out.join(format!("{}.txt", row.tag)), &lines)?;
    }
    write(
        &out.join("english.txt"),
        &compact::write(&english(&catalogues[0])),
    )
}

/// English as it is compiled in: all of it, only what the page says without asking the engine, or nothing. What the tools
/// say is compiled in for them alone.
fn english(catalogue: &Catalogue) -> Catalogue {
    let is_on = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let is_every_area = is_on("EVERY_AREA");
    let is_page_areas = is_on("PAGE_AREAS");
    let is_in = |areas: &[&str], key: &str| areas.iter().any(|area| key.starts_with(area));
    let is_own = |key: &str| is_page_areas && is_in(&PAGE_AREAS, key) && !is_in(&NOT_PAGE, key);
    let is_for_tools = is_on("ALL_LOCALES");
    let wanted = catalogue
        .iter()
        .filter(|(key, _)| is_every_area || is_own(key))
        .filter(|(key, _)| is_for_tools || !is_in(&TOOLS_AREAS, key));
    wanted
        .map(|(key, message)| (key.clone(), message.clone()))
        .collect()
}

fn read_locales(content: &Path) -> Result<Vec<Row>, String> {
    let path = content.join("locales.csv");
    println!("cargo::rerun-if-changed={}", path.display());
    let text =
        fs::read_to_string(&path).map_err(|error| format!("content/locales.csv: {error}"))?;
    locales::read(&text).map_err(|fault| format!("content/locales.csv:{fault}"))
}

/// Reads every `.ftl` file below the folder of a locale, in the order of their names, and asks Cargo to watch them.
fn read_sources(content: &Path, tag: &str) -> Result<Vec<Source>, String> {
    let folder = content.join(tag);
    let mut paths = Vec::new();
    find_fluent(&folder, &mut paths)?;
    paths.sort();
    let is_complete = AREAS
        .iter()
        .all(|area| paths.contains(&folder.join(format!("{area}.ftl"))));
    if !is_complete {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    paths
        .iter()
        .map(|path| read_source(content, path))
        .collect()
}

fn read_source(content: &Path, path: &Path) -> Result<Source, String> {
    println!("cargo::rerun-if-changed={}", path.display());
    let inner = path.strip_prefix(content).unwrap_or(path);
    let name = format!("content/{}", inner.display());
    let text = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    Ok(Source { name, text })
}

fn find_fluent(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry
            .map_err(|error| format!("{}: {error}", folder.display()))?
            .path();
        if path.is_dir() {
            find_fluent(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            found.push(path);
        }
    }
    Ok(())
}

/// What a locale says, and what its fallbacks say in its place, English in the end.
fn with_fallbacks(i: usize, rows: &[Row], catalogues: &[Catalogue]) -> Catalogue {
    let mut all = catalogues[i].clone();
    let mut at = i;
    while let Some(next) = rows[at].fallback {
        for (key, message) in &catalogues[next] {
            all.entry(key.clone()).or_insert_with(|| message.clone());
        }
        at = next;
    }
    all
}

/// One line `pt-BR check-title` for every message that a locale lacks.
fn missing(rows: &[Row], catalogues: &[Catalogue]) -> String {
    let mut lines = String::new();
    for (row, catalogue) in rows.iter().zip(catalogues) {
        for key in catalogues[0]
            .keys()
            .filter(|key| !catalogue.contains_key(*key))
        {
            let _ = writeln!(lines, "{} {key}", row.tag);
        }
    }
    lines
}

/// The keys of English with their arguments, as a Rust table.
fn messages(english: &Catalogue) -> String {
    let mut table = "&[\n".to_owned();
    for (key, message) in english {
        let arguments: Vec<&str> = message.arguments.iter().map(String::as_str).collect();
        let _ = writeln!(table, "    ({key:?}, &{arguments:?}),");
    }
    table + "]\n"
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("{name} is not set; run this through cargo"))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
