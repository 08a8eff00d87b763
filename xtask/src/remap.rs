//! Names for folders that a build would otherwise write into wasm by their place on this machine.
//!
//! Panics name the source file they come from. With the folders of the crates and of the project under fixed names, the
//! same source gives the same bytes wherever it lies. A plain `trunk build` works without.

use std::env;
use std::path::PathBuf;

use crate::project;

/// Cargo joins what this variable says with what `.cargo/config.toml` says.
pub(crate) const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// The value of the variable: what it was, and a flag for each folder; the last that fits wins.
pub(crate) fn flags() -> String {
    let mut flags: Vec<String> = env::var(VARIABLE).into_iter().collect();
    let project = [
        (project::root(), "/farol"),
        (project::target_dir(), "/farol/target"),
    ];
    let crates = registries().into_iter().map(|folder| (folder, "/cargo"));
    for (folder, name) in project.into_iter().chain(crates) {
        let folder = folder.to_string_lossy().into_owned();
        // Cargo splits the variable at spaces and knows no quotes.
        if !folder.contains(char::is_whitespace) {
            flags.push(format!("--remap-path-prefix={folder}={name}"));
        }
    }
    flags.join(" ")
}

/// The folders of the crates' sources; their names depend on the registry they came from.
fn registries() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let Some(home) = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")))
    else {
        return Vec::new();
    };
    let entries = home.join("registry/src").read_dir();
    let mut folders: Vec<PathBuf> = entries
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    folders.sort_unstable();
    folders
}
