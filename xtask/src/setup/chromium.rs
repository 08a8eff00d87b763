//! A Chromium for the tests: the one that is there, Debian's package, or Playwright's own build.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::apt;
use crate::progress::{Job, Status, run_together};
use crate::{project, run};

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
];

const HINT: &str = "Chromium is missing and could not be installed: \
    run `sudo apt-get install chromium` (or set CHROMIUM to its path), then run this again";

/// The Chromium to test with: `$CHROMIUM`, the PATH, or what Playwright has downloaded.
pub(crate) fn find() -> Option<PathBuf> {
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    let on_path = NAMES.iter().filter_map(|name| project::which(name));
    named
        .into_iter()
        .chain(on_path)
        .chain(playwrights())
        .find(|file| runs(file))
}

/// Installs the distribution's package where Chromium is missing and apt is there.
pub(super) fn missing() -> Option<Job> {
    if find().is_some() || !apt::is_here() {
        return None;
    }
    Some(Job::new("Chromium", install_package))
}

/// Ends with a Chromium that runs, or one line that says what to do.
pub(super) fn ensure() -> Result<(), String> {
    if find().is_some() {
        return Ok(());
    }
    run_together(vec![Job::new("Playwright's Chromium", install_playwrights)])?;
    find().map(|_| ()).ok_or_else(|| HINT.to_owned())
}

/// Whether apt offers a package that holds the browser; Ubuntu's only points to a snap.
fn has_package() -> bool {
    let policy =
        run::output(run::command("apt-cache").args(["policy", "chromium"])).unwrap_or_default();
    policy.lines().any(|line| {
        line.trim().starts_with("Candidate:") && !line.contains("(none)") && !line.contains("snap")
    })
}

/// A failure is not the end: Playwright's own build is tried next.
fn install_package(status: &Status) -> Result<(), String> {
    apt::update(status);
    if has_package() {
        let _ = apt::install(&["chromium"], status);
    }
    Ok(())
}

fn install_playwrights(status: &Status) -> Result<(), String> {
    let tests = project::root().join("tests");
    let mut install = run::command("npx");
    install
        .args(["playwright", "install", "chromium"])
        .current_dir(&tests);
    run::watched(&mut install, |line| status.say(line)).map_err(|e| format!("{HINT}\n{e}"))?;
    if find().is_some() {
        return Ok(());
    }
    let mut deps = run::command("npx");
    deps.args(["playwright", "install-deps", "chromium"])
        .current_dir(&tests);
    run::watched(&mut deps, |line| status.say(line)).map_err(|e| format!("{HINT}\n{e}"))
}

/// The browsers that Playwright keeps in its cache.
fn playwrights() -> Vec<PathBuf> {
    let cache = env::var_os("PLAYWRIGHT_BROWSERS_PATH").map(PathBuf::from);
    let home = env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache/ms-playwright"));
    let Some(cache) = cache.or(home) else {
        return Vec::new();
    };
    let Ok(entries) = cache.read_dir() else {
        return Vec::new();
    };
    let folders = entries.flatten().map(|entry| entry.path()).filter(|path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("chromium-"))
    });
    folders
        .flat_map(|path| {
            [
                path.join("chrome-linux64/chrome"),
                path.join("chrome-linux/chrome"),
            ]
        })
        .collect()
}

fn runs(file: &Path) -> bool {
    run::output(Command::new(file).arg("--version")).is_some()
}
