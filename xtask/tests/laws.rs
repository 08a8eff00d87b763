//! What the sources must not say, and what the documents must not get wrong: laws that need no code to run.

#[path = "support/workspace.rs"]
mod workspace;

use std::fs;
use std::path::{Path, PathBuf};

use workspace::{read, root, shown};

/// Crates that are functions from values to values.
const PURE: [&str; 10] = [
    "check", "examples", "facts", "guide", "pages", "reader", "report", "share", "timeline",
    "words",
];

/// What reaches a browser, a clock, a file, a process or the network, and what outlives a call.
const WORLD: [&str; 21] = [
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
    "leptos",
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "std::time",
    "std::io",
    "SystemTime",
    "Instant::now",
    "File::open",
    "TcpStream",
    "println!",
    "print!",
    "unsafe ",
    "static mut",
    "thread_local!",
];

#[test]
fn pure_crates_name_nothing_of_the_world() {
    let mut found = Vec::new();
    let mut n_files = 0;
    for name in PURE {
        let files = rust_files(&root().join("crates").join(name).join("src"));
        n_files += files.len();
        found.extend(files.iter().flat_map(|file| named(file, &WORLD)));
        let manifest = read(&root().join("crates").join(name).join("Cargo.toml"));
        let dependencies = manifest
            .split("[dev-dependencies]")
            .next()
            .unwrap_or_default();
        for crate_name in [
            "web-sys",
            "js-sys",
            "gloo",
            "wasm-bindgen",
            "leptos",
            "tokio",
            "chrono",
        ] {
            if dependencies
                .lines()
                .any(|line| line.starts_with(crate_name))
            {
                found.push(format!("crates/{name}/Cargo.toml depends on {crate_name}"));
            }
        }
    }
    assert!(
        found.is_empty(),
        "the core reads no browser, clock, file or network:\n{}",
        found.join("\n")
    );
    assert!(n_files > 130, "the sources are there: {n_files} files");
}

#[test]
fn only_src_browser_names_the_browser() {
    let browser = root().join("src/browser");
    let others = rust_files(&root().join("src"))
        .into_iter()
        .filter(|file| !file.starts_with(&browser) && *file != browser.with_extension("rs"));
    let found: Vec<String> = others
        .flat_map(|file| named(&file, &["web_sys", "gloo_", "js_sys"]))
        .collect();
    assert!(
        found.is_empty(),
        "only src/browser names web-sys, js-sys or gloo:\n{}",
        found.join("\n")
    );
}

#[test]
fn workers_have_no_window() {
    let crates = ["engine", "press", "protocol"];
    let files = crates.map(|name| rust_files(&root().join("crates").join(name).join("src")));
    let found: Vec<String> = files
        .iter()
        .flatten()
        .flat_map(|file| named(file, &["Window", "HtmlElement", "leptos"]))
        .collect();
    assert!(
        found.is_empty(),
        "engine and press run in workers:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_rust_file_says_what_it_is() {
    let folders = ["src", "crates", "xtask"].map(|folder| root().join(folder));
    let files = folders.iter().flat_map(|folder| rust_files(folder));
    let silent: Vec<String> = files
        .filter(|file| !read(file).starts_with("//!"))
        .map(|file| shown(&file))
        .collect();
    assert!(
        silent.is_empty(),
        "these files do not open with //!:\n{}",
        silent.join("\n")
    );
}

#[test]
fn paths_named_in_the_documents_exist() {
    let mut missing = Vec::new();
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
        for path in named_paths(&read(&root().join(document))) {
            if !root().join(&path).exists() {
                missing.push(format!("{document} names {path}"));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "these paths do not exist:\n{}",
        missing.join("\n")
    );
}

#[test]
fn rows_shown_to_contributors_are_rows_of_the_table() {
    let (guide, table) = (
        root().join("CONTRIBUTING.md"),
        root().join("content/data/apis.csv"),
    );
    let (guide, table) = (read(&guide), read(&table));
    let diff = guide
        .split("```diff\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let shown: Vec<&str> = diff.into_iter().flat_map(str::lines).collect();
    assert!(shown.len() > 1);
    for line in shown {
        let row = line.trim_start_matches(['+', ' ']);
        assert!(
            table.lines().any(|other| other == row),
            "no such row: {row}"
        );
    }
}

#[test]
fn every_locale_has_the_same_pages() {
    let mut missing = Vec::new();
    for locale in words::locales() {
        for folder in ["guides", "rules"] {
            let [here, english] = [locale.tag, "en"]
                .map(|tag| markdown_names(&root().join("content").join(tag).join(folder)));
            missing.extend(
                english
                    .iter()
                    .filter(|name| !here.contains(name))
                    .map(|name| format!("content/{}/{folder}/{name}", locale.tag)),
            );
            missing.extend(
                here.iter()
                    .filter(|name| !english.contains(name))
                    .map(|name| format!("content/en/{folder}/{name}")),
            );
        }
    }
    assert!(
        missing.is_empty(),
        "these pages are missing:\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_rule_has_a_page_in_every_locale() {
    let mut missing = Vec::new();
    for rule in check::rules() {
        for locale in words::locales() {
            let page = format!("content/{}/rules/{}.md", locale.tag, rule.id);
            if !root().join(&page).is_file() {
                missing.push(page);
            }
        }
    }
    assert!(
        missing.is_empty(),
        "these pages are missing:\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_conversion_says_what_it_changes() {
    let mut silent = Vec::new();
    for conversion in check::conversions() {
        for locale in words::locales() {
            let page = format!("content/{}/rules/removed-api.md", locale.tag);
            let text = read(&root().join(&page));
            let anchor = format!("{{#convert-{}}}\n", conversion.id);
            let section = text
                .split_once(&anchor)
                .map(|(_, after)| after.trim_start());
            if section.is_none_or(|section| section.is_empty() || section.starts_with('#')) {
                silent.push(format!("{page}: {anchor}"));
            }
        }
    }
    assert!(
        silent.is_empty(),
        "these sections are missing or empty:\n{}",
        silent.join("")
    );
}

#[test]
fn tools_are_pinned_to_one_version_each() {
    let trunk = read(&root().join("Trunk.toml"));
    let packages = read(&root().join("xtask/tools/package.json"));
    let wasm_opt =
        between(&trunk, "wasm_opt = \"version_", "\"").expect("Trunk.toml pins wasm-opt");
    let binaryen = between(&packages, "\"binaryen\": \"", ".").expect("package.json pins binaryen");
    assert_eq!(
        wasm_opt, binaryen,
        "Trunk.toml and xtask/tools/package.json name different versions of wasm-opt"
    );
}

#[test]
fn lock_files_name_no_registry() {
    let locks = ["bench", "editor", "tests", "xtask/tools"]
        .map(|folder| root().join(folder).join("package-lock.json"));
    let found: Vec<String> = locks
        .iter()
        .filter(|lock| lock.exists())
        .flat_map(|lock| named(lock, &["\"resolved\""]))
        .collect();
    assert!(
        found.is_empty(),
        "npm takes these from the reader's own registry:\n{}",
        found.join("\n")
    );
}

/// The words among `words` that a file names, with their lines; comments and tests are not free to name them either.
fn named(file: &Path, words: &[&str]) -> Vec<String> {
    let text = read(file);
    let hits = text.lines().enumerate().flat_map(|(i, line)| {
        words
            .iter()
            .filter(|word| line.contains(**word))
            .map(move |word| (i, word))
    });
    hits.map(|(i, word)| format!("{}:{}: {word}", shown(file), i + 1))
        .collect()
}

/// The spans in backquotes that can only be paths of this project.
fn named_paths(markdown: &str) -> Vec<String> {
    let prose: String = markdown.split("```").step_by(2).collect();
    let spans = prose.split('`').skip(1).step_by(2);
    spans
        .filter(|span| is_path(span))
        .map(|span| span.trim_end_matches('/').to_owned())
        .collect()
}

fn is_path(span: &str) -> bool {
    let is_plain = span
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
    let is_group_version = span.split_once('/').is_some_and(|(_, version)| {
        version.starts_with('v') && version[1..].starts_with(|c: char| c.is_ascii_digit())
    });
    let is_file = [".md", ".toml", ".csv", ".rs", ".html", ".ftl"]
        .iter()
        .any(|end| span.ends_with(end));
    // Whatever the build makes is not there before it, and what a user of the command writes is not here at all.
    let is_made = span.starts_with("dist")
        || ["bench/RESULTS.md", "farol.html", "farol.toml"].contains(&span);
    is_plain
        && !is_group_version
        && !is_made
        && (is_file || span.contains('/'))
        && !span.starts_with('.')
}

/// The app has the words of its own areas with it, but for those that only the engine and the pages say.
#[test]
fn the_app_has_the_words_that_it_says() {
    let build = read(&root().join("crates/words/build/main.rs"));
    let left_out = between(&build, "const NOT_PAGE", ";\n\n").expect("the list is there");
    let left_out: Vec<&str> = left_out.split('"').skip(1).step_by(2).collect();
    assert!(left_out.contains(&"check-fetch"), "{left_out:?}");
    for file in rust_files(&root().join("src")) {
        let text = read(&file);
        let said = text.split('"').skip(1).step_by(2);
        for key in said.filter(|key| key.starts_with("check-")) {
            let is_left_out = left_out.iter().any(|start| key.starts_with(start));
            assert!(!is_left_out, "{}: `{key}` is not in the app", shown(&file));
        }
    }
}

fn markdown_names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".md"))
        .collect();
    names.sort();
    names
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.file_name() != "node_modules");
    let files = entries
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path);
    files
        .filter(|file| file.extension().is_some_and(|e| e == "rs"))
        .collect()
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split(to).next()
}
