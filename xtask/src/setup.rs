//! Finds what the build, the tests or the benchmark need, and installs what is missing.
//!
//! A tool that is on the PATH in a fitting version is used. Nothing is printed when nothing is missing.

mod apt;
pub(crate) mod browsers;
mod cargo_tools;
pub(crate) mod hosts;
mod npm;
pub(crate) mod python;
mod rust;

use crate::progress::{Job, run_together};

/// What the set-up is for; each later purpose needs more than the one before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Purpose {
    Build,
    Lint,
    Test,
    Bench,
}

/// Installs what is missing for a purpose.
pub(crate) fn setup(purpose: Purpose) -> Result<(), String> {
    // Rust's own parts first: they take seconds, and everything else builds on them.
    let first = rust::missing(purpose);
    if !first.is_empty() {
        run_together(first)?;
    }
    let jobs = missing(purpose)?;
    if !jobs.is_empty() {
        let names: Vec<&str> = jobs.iter().map(|job| job.name.as_str()).collect();
        eprintln!("Installing {}; this happens once.", names.join(", "));
        run_together(jobs)?;
    }
    // Playwright's own browsers come by the npm packages, so they can only follow them.
    if purpose >= Purpose::Test {
        browsers::CHROMIUM.ensure()?;
        browsers::FIREFOX.ensure()
    } else {
        Ok(())
    }
}

/// Installs what only the slow proofs need.
pub(crate) fn setup_proofs() -> Result<(), String> {
    let mut jobs: Vec<Job> = Vec::new();
    jobs.extend(cargo_tools::missing_mdbook());
    jobs.extend(npm::missing_packages("tests/embeds/vitepress")?);
    if jobs.is_empty() {
        return Ok(());
    }
    run_together(jobs)
}

/// Installs what `cargo xtask lighthouse` needs.
pub(crate) fn setup_lighthouse() -> Result<(), String> {
    setup(Purpose::Build)?;
    let jobs: Vec<Job> = npm::missing_packages("xtask/lighthouse")?
        .into_iter()
        .collect();
    if !jobs.is_empty() {
        run_together(jobs)?;
    }
    browsers::CHROMIUM.ensure()
}

fn missing(purpose: Purpose) -> Result<Vec<Job>, String> {
    let mut jobs: Vec<Job> = Vec::new();
    jobs.extend(cargo_tools::missing_trunk());
    jobs.extend(cargo_tools::missing_wasm_bindgen()?);
    jobs.extend(npm::missing_wasm_opt()?);
    if purpose >= Purpose::Test {
        jobs.extend(npm::missing_packages("tests")?);
        jobs.extend(browsers::CHROMIUM.missing());
        jobs.extend(browsers::FIREFOX.missing());
        jobs.extend(hosts::missing());
    }
    if purpose == Purpose::Test {
        jobs.extend(python::missing()?);
    }
    if purpose >= Purpose::Bench {
        jobs.extend(npm::missing_packages("bench")?);
    }
    Ok(jobs)
}
