//! npm packages: wasm-opt for the build, Playwright and axe for the tests, the measured libraries for the benchmark.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::progress::Job;
use crate::{project, run};

/// The wasm-opt that `Trunk.toml` and `xtask/tools/package.json` name.
const WASM_OPT: &str = "132";

/// Installs wasm-opt, unless the one on the PATH fits.
pub(super) fn missing_wasm_opt() -> Result<Option<Job>, String> {
    let found = project::which("wasm-opt")
        .and_then(|tool| run::output(Command::new(tool).arg("--version")));
    if found.is_some_and(|text| text.split_whitespace().nth(2) == Some(WASM_OPT)) {
        return Ok(None);
    }
    missing_packages("xtask/tools")
}

/// Installs the packages that the lock file of a folder names, unless they are there.
pub(super) fn missing_packages(folder: &'static str) -> Result<Option<Job>, String> {
    let dir = project::root().join(folder);
    let lock = fs::read(dir.join("package-lock.json"))
        .map_err(|e| format!("{folder}/package-lock.json: {e}"))?;
    if fs::read(stamp(&dir)).is_ok_and(|installed| installed == lock) {
        return Ok(None);
    }
    Ok(Some(Job::new(
        format!("npm packages of {folder}"),
        move |_| {
            check_node()?;
            let mut npm = run::command("npm");
            npm.args([
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
            ])
            .current_dir(&dir);
            run::watched(&mut npm, |_| ()).map_err(|e| {
                format!("npm packages of {folder} could not be installed; a network is needed\n{e}")
            })?;
            fs::write(stamp(&dir), &lock).map_err(|e| format!("{}: {e}", stamp(&dir).display()))
        },
    )))
}

/// The lock file that `node_modules` was installed from.
fn stamp(dir: &Path) -> PathBuf {
    dir.join("node_modules").join(".installed-lock.json")
}

fn check_node() -> Result<(), String> {
    let found = run::output(run::command("node").arg("--version")).unwrap_or_default();
    let major = found
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|m| m.parse::<u32>().ok());
    match major {
        Some(20..) => Ok(()),
        Some(_) => Err(format!(
            "Node 20 or newer is needed, found {}: install it from https://nodejs.org",
            found.trim()
        )),
        None => Err(
            "Node 20 or newer is needed, found none: install it from https://nodejs.org".to_owned(),
        ),
    }
}
