//! What a reader has to download, compressed as a host would (brotli, level 11), against the budgets.

use std::fs;
use std::path::{Path, PathBuf};

use crate::finish::single;

const KIB: usize = 1024;

/// The size of something that is loaded together.
#[derive(Clone, Debug)]
pub(super) struct Size {
    pub(super) what: &'static str,
    pub(super) n_raw: usize,
    pub(super) n_brotli: usize,
    /// What may be downloaded, at most.
    pub(super) budget: Option<usize>,
    /// What counts against the budget.
    pub(super) n_counted: usize,
}

/// Measures everything that has a budget, and the press, which has none of its own.
pub(super) fn measure(dist: &Path) -> Result<Vec<Size>, String> {
    let page = largest_guide(dist)?;
    let [engine, press] = [worker(dist, "engine")?, worker(dist, "press")?];
    let parts = [
        (
            "largest guide page before any wasm: HTML, CSS",
            Some(30 * KIB),
            vec![page, find(dist, "styles-", ".css")?],
        ),
        (
            "app: wasm and glue",
            Some(150 * KIB),
            vec![find(dist, "app-", ".wasm")?, find(dist, "app-", ".js")?],
        ),
        ("engine: wasm and glue", Some(200 * KIB), engine),
        (
            "press, for in-app navigation only: wasm and glue",
            None,
            press,
        ),
        (
            "editor",
            Some(140 * KIB),
            vec![find(dist, "editor-", ".js")?],
        ),
    ];
    let mut sizes: Vec<_> = parts
        .into_iter()
        .map(|(what, budget, files)| size(what, budget, &files))
        .collect::<Result<_, _>>()?;
    // It lies on a disk as it is.
    let file = dist.join(single::FILE);
    let mut file = size(
        "single file, as it is",
        Some(single::LARGEST as usize),
        &[file],
    )?;
    file.n_counted = file.n_raw;
    sizes.push(file);
    Ok(sizes)
}

fn size(what: &'static str, budget: Option<usize>, files: &[PathBuf]) -> Result<Size, String> {
    let mut size = Size {
        what,
        n_raw: 0,
        n_brotli: 0,
        budget,
        n_counted: 0,
    };
    for file in files {
        let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
        size.n_raw += bytes.len();
        size.n_brotli += pack::brotli(&bytes).len();
    }
    size.n_counted = size.n_brotli;
    Ok(size)
}

/// The files of a worker.
fn worker(dist: &Path, module: &str) -> Result<Vec<PathBuf>, String> {
    let folder = find(dist, &format!("{module}-"), "")?;
    let names = [
        format!("{module}_bg.wasm"),
        format!("{module}.js"),
        "worker.js".to_owned(),
    ];
    Ok(names.map(|name| folder.join(name)).to_vec())
}

fn largest_guide(dist: &Path) -> Result<PathBuf, String> {
    let pages = walkdir::WalkDir::new(dist)
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path);
    let guides = pages.filter(|file| {
        let parent = file
            .parent()
            .and_then(Path::parent)
            .and_then(Path::file_name);
        file.ends_with("index.html") && parent.is_some_and(|name| name == "guides")
    });
    guides
        .max_by_key(|file| fs::metadata(file).map_or(0, |m| m.len()))
        .ok_or_else(|| "dist holds no guide".to_owned())
}

/// The file or folder of `dist` whose name starts and ends like that.
fn find(dist: &Path, start: &str, end: &str) -> Result<PathBuf, String> {
    let entries = dist
        .read_dir()
        .map_err(|e| format!("{}: {e}; run `cargo xtask build`", dist.display()))?;
    let found = entries.flatten().map(|entry| entry.path()).find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && name.ends_with(end)
    });
    found.ok_or_else(|| {
        format!(
            "{} holds no {start}*{end}; run `cargo xtask build`",
            dist.display()
        )
    })
}
