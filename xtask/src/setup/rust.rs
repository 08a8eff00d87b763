//! The parts of the Rust toolchain that a bare installation lacks, and the sources of all crates.

use std::path::PathBuf;

use super::Purpose;
use crate::progress::Job;
use crate::{project, run};

const WASM: &str = "wasm32-unknown-unknown";

/// What has to be added before anything is compiled.
pub(super) fn missing(purpose: Purpose) -> Vec<Job> {
    let mut jobs = Vec::new();
    if !has_wasm_target() {
        jobs.push(Job::new(format!("Rust target {WASM}"), |status| {
            let hint = format!("the Rust target {WASM} is missing: install rustup, then run `rustup target add {WASM}`");
            if project::which("rustup").is_none() {
                return Err(hint);
            }
            run::watched(run::command("rustup").args(["target", "add", WASM]), |line| status.say(line))
                .map_err(|e| format!("{hint}\n{e}"))
        }));
    }
    if matches!(purpose, Purpose::Lint | Purpose::Test)
        && !(has_cargo("fmt") && has_cargo("clippy"))
    {
        jobs.push(Job::new("rustfmt and clippy", |status| {
            let hint = "rustfmt or clippy is missing: run `rustup component add rustfmt clippy`";
            run::watched(
                run::command("rustup").args(["component", "add", "rustfmt", "clippy"]),
                |line| status.say(line),
            )
            .map_err(|e| format!("{hint}\n{e}"))
        }));
    }
    if !has_sources() {
        jobs.push(Job::new("sources of the crates", |status| {
            run::watched(run::command("cargo").args(["fetch", "--locked"]), |line| {
                status.say(line.trim())
            })
        }));
    }
    jobs
}

/// Trunk is told to stay offline, so every crate has to be here before it runs.
fn has_sources() -> bool {
    run::command("cargo")
        .args(["fetch", "--locked", "--offline", "--quiet"])
        .stderr(std::process::Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn has_wasm_target() -> bool {
    run::output(run::command("rustc").args(["--print", "target-libdir", "--target", WASM]))
        .is_some_and(|dir| PathBuf::from(dir.trim()).is_dir())
}

fn has_cargo(subcommand: &str) -> bool {
    run::output(run::command("cargo").args([subcommand, "--version"])).is_some()
}
