//! The benchmark: sizes against their budgets, the engine against other people's parsers in one Chromium, and each rule against
//! our own parser.
//!
//! It measures and reports, it never fails a build. A goal that is missed is listed as missed.

mod report;
mod rule_times;
mod sizes;
mod speed;

use std::fs;

use crate::progress::{Job, run_in_turn};
use crate::setup::{Purpose, setup};
use crate::{build, project};

/// What is measured.
#[derive(clap::Args, Clone, Default, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// Measure `dist` as it is.
    #[arg(long)]
    no_build: bool,
    /// Counted rounds of each text.
    #[arg(long, default_value_t = 11)]
    rounds: usize,
}

/// Measures, writes `bench/RESULTS.md`, and gives its text.
pub(crate) fn bench(options: &Options) -> Result<String, String> {
    setup(Purpose::Bench)?;
    if !options.no_build {
        let build = |status: &_| build::trunk(&build::Options::default(), status);
        run_in_turn(vec![Job::new("site", build)])?;
    }
    let sizes = sizes::measure(&project::dist())?;
    let speed = speed::measure(options.rounds)?;
    let rules = rule_times::measure()?;
    let text = report::write(&sizes, &speed, &rules);
    let file = project::root().join("bench/RESULTS.md");
    fs::write(&file, &text).map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(text)
}
