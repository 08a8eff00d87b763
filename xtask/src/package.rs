//! The npm package `farol`: the JavaScript API of the built site under plain names, in a folder that `npm pack` takes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::finish::api::{Files, script};
use crate::finish::assets::{read, write};
use crate::{build, project};

/// How the package is made.
#[derive(clap::Args, Clone, Debug)]
#[group(skip)]
pub(crate) struct Options {
    #[command(flatten)]
    build: build::Options,
    /// Take `dist` as it is.
    #[arg(long)]
    no_build: bool,
}

/// Builds the site, writes the package and says what is in it.
pub(crate) fn package(options: &Options) -> Result<String, String> {
    if !options.no_build {
        eprintln!("{}", build::build(&options.build)?);
    }
    let folder = write_package()?;
    let (mut n_files, mut n_bytes) = (0, 0);
    for entry in walkdir::WalkDir::new(&folder) {
        let entry = entry.map_err(|e| e.to_string())?;
        if entry.file_type().is_file() {
            n_files += 1;
            n_bytes += entry.metadata().map_err(|e| e.to_string())?.len();
        }
    }
    let shown = folder.strip_prefix(project::root()).unwrap_or(&folder);
    Ok(format!(
        "{}: {n_files} files, {:.1} MB",
        shown.display(),
        n_bytes as f64 / 1e6
    ))
}

/// Writes the package from the site in `dist`; gives its folder.
pub(crate) fn write_package() -> Result<PathBuf, String> {
    let dist = project::dist();
    let folder = project::target_dir().join("npm/farol");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    let copy = |from: &Path, to: &str| write(&folder.join(to), &read(from)?);
    let files = files_of(&dist)?;
    for part in ["check", "plan"] {
        for file in files[part].as_array().into_iter().flatten() {
            let file = file.as_str().unwrap_or_default();
            let (_, name) = file.rsplit_once('/').unwrap_or(("", file));
            copy(&dist.join(file), name)?;
        }
    }
    let mut words = Vec::new();
    for (tag, file) in files["locales"].as_object().into_iter().flatten() {
        let name = format!("words/{tag}.txt");
        copy(&dist.join(file.as_str().unwrap_or_default()), &name)?;
        words.push((tag.clone(), name));
    }
    let files = Files {
        engine: "",
        press: "",
        words,
    };
    write(&folder.join("farol.js"), script(&files)?.as_bytes())?;
    copy(&dist.join("farol.d.ts"), "farol.d.ts")?;
    let root = project::root();
    copy(&root.join("LICENSE"), "LICENSE")?;
    copy(&root.join("npm/README.md"), "README.md")?;
    let manifest = read(&root.join("npm/package.json"))?;
    let manifest = String::from_utf8_lossy(&manifest).replace("0.0.0", env!("CARGO_PKG_VERSION"));
    write(&folder.join("package.json"), manifest.as_bytes())?;
    Ok(folder)
}

/// What the `farol.js` of a site loads.
fn files_of(dist: &Path) -> Result<Value, String> {
    let file = dist.join("farol.js");
    let script = fs::read_to_string(&file).map_err(|e| {
        format!(
            "{}: {e}; run `cargo xtask build` first, or without --no-build",
            file.display()
        )
    })?;
    let mut lines = script.lines();
    let files = lines.find_map(|line| line.strip_prefix("const FILES = ")?.strip_suffix(';'));
    let files = files.and_then(|files| serde_json::from_str(files).ok());
    files.ok_or_else(|| format!("{}: found no line with files", file.display()))
}
