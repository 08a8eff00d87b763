//! Trunk and wasm-bindgen, built by `cargo install` into `.tools` unless they are on the PATH.
//!
//! Both run for seconds in a build, so they are compiled fast rather than made fast.

use std::fs;
use std::process::Command;

use crate::progress::{Job, Status};
use crate::{project, run};

/// The Trunk that is installed; any later 0.21 on the PATH will do.
const TRUNK: &str = "0.21.14";

/// The mdBook that is installed; any on the PATH will do.
const MDBOOK: &str = "0.5.4";

/// Installs Trunk, unless it is there.
pub(super) fn missing_trunk() -> Option<Job> {
    let version = version_of("trunk");
    if version.is_some_and(|v| is_fitting_trunk(&v)) {
        return None;
    }
    Some(Job::new(format!("trunk {TRUNK}"), |status| {
        let mut install = install("trunk", TRUNK, "0");
        install.args(["--locked", "--no-default-features", "--features", "rustls"]);
        finish_install(&mut install, "trunk", status)
    }))
}

/// Installs the wasm-bindgen that `Cargo.lock` pins, unless it is there.
pub(super) fn missing_wasm_bindgen() -> Result<Option<Job>, String> {
    let wanted = pinned_wasm_bindgen()?;
    if version_of("wasm-bindgen").as_deref() == Some(&wanted) {
        return Ok(None);
    }
    Ok(Some(Job::new(
        format!("wasm-bindgen {wanted}"),
        move |status| {
            // Its own lock file can name versions that a registry has withdrawn; then the newest compatible ones are taken.
            let mut locked = install("wasm-bindgen-cli", &wanted, "1");
            locked.arg("--locked");
            match finish_install(&mut locked, "wasm-bindgen-cli", status) {
                Err(e) if e.contains("failed to select a version") => finish_install(
                    &mut install("wasm-bindgen-cli", &wanted, "1"),
                    "wasm-bindgen-cli",
                    status,
                ),
                ended => ended,
            }
        },
    )))
}

/// Installs mdBook, unless it is there.
pub(super) fn missing_mdbook() -> Option<Job> {
    if version_of("mdbook").is_some() {
        return None;
    }
    Some(Job::new(format!("mdbook {MDBOOK}"), |status| {
        let mut install = install("mdbook", MDBOOK, "0");
        // Neither its server nor its search is needed.
        install.args(["--locked", "--no-default-features"]);
        finish_install(&mut install, "mdbook", status)
    }))
}

/// The second word of `<tool> --version`.
fn version_of(tool: &str) -> Option<String> {
    let text = run::output(Command::new(project::which(tool)?).arg("--version"))?;
    text.split_whitespace().nth(1).map(str::to_owned)
}

fn is_fitting_trunk(version: &str) -> bool {
    let patch = version
        .strip_prefix("0.21.")
        .and_then(|patch| patch.parse::<u32>().ok());
    patch.is_some_and(|patch| patch >= 14)
}

fn pinned_wasm_bindgen() -> Result<String, String> {
    let lock = fs::read_to_string(project::root().join("Cargo.lock"))
        .map_err(|e| format!("Cargo.lock: {e}"))?;
    let (_, after) = lock
        .split_once("name = \"wasm-bindgen\"\nversion = \"")
        .ok_or("Cargo.lock names no wasm-bindgen")?;
    Ok(after.split('"').next().unwrap_or_default().to_owned())
}

/// A `cargo install` into `.tools` that goes on where an interrupted one stopped.
fn install(package: &str, version: &str, opt_level: &str) -> Command {
    let mut command = run::command("cargo");
    command
        .args([
            "install",
            package,
            "--version",
            version,
            "--force",
            "--root",
        ])
        .arg(project::tools())
        .env("CARGO_TARGET_DIR", build_folder(package))
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", opt_level)
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .env("CARGO_PROFILE_RELEASE_STRIP", "true")
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTFLAGS");
    command
}

fn build_folder(package: &str) -> std::path::PathBuf {
    project::target_dir().join("tools").join(package)
}

fn finish_install(command: &mut Command, package: &str, status: &Status) -> Result<(), String> {
    run::counted(command, status).map_err(|e| {
        format!("{package} could not be installed; a network and a C compiler are needed\n{e}")
    })?;
    // What was compiled on the way is hundreds of megabytes that nobody needs again.
    let _ = fs::remove_dir_all(build_folder(package));
    Ok(())
}
