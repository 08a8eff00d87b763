//! Every test of the project: format, lints, native tests, the site's build, Node, and the browser.
//!
//! Native work and the site's build run side by side, because the build ends in minutes on a single core.
//! A suite that fails does not stop the others.

mod browser;
mod embeds;
mod native;
mod node;
mod tally;

use std::sync::{Arc, Mutex};

use crate::progress::{Job, Status, run_in_turn, run_together};
use crate::setup::{Purpose, setup, setup_proofs};
use crate::{build, reproduce};

pub(crate) use tally::Tally;

/// How much is tested.
#[derive(clap::Args, Clone, Default, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// Also the slow proofs.
    #[arg(long)]
    all: bool,
    /// Only the native suites, without a browser.
    #[arg(long, conflicts_with = "browser")]
    native: bool,
    /// Only the site's build, and the suites of Node and the browser.
    #[arg(long)]
    browser: bool,
}

/// Runs every suite and gives the tally of all.
pub(crate) fn test(options: &Options) -> Result<Tally, String> {
    setup(if options.native {
        Purpose::Lint
    } else {
        Purpose::Test
    })?;
    if options.all && !options.native {
        setup_proofs()?;
    }
    let tally = Arc::new(Mutex::new(Tally::default()));
    let mut together = Vec::new();
    if !options.browser {
        let (options, tally) = (options.clone(), Arc::clone(&tally));
        together.push(Job::new("native tests", move |status| {
            native_suites(&options, &tally, status)
        }));
    }
    if !options.native {
        let tally = Arc::clone(&tally);
        together.push(Job::new("site", move |status| {
            let built = build::trunk(&build::Options::default(), status);
            record(&tally).check("site", built);
            Ok(())
        }));
    }
    run_together(together)?;
    if !options.native && record(&tally).is_passed("site") {
        let (all, tally) = (options.all, Arc::clone(&tally));
        run_in_turn(vec![Job::new("browser tests", move |status| {
            node::tests(&tally, status);
            let built = embeds::build(all, status);
            record(&tally).checks("embeds", built);
            browser::specs(all, &tally, status)
        })])?;
    }
    if options.all && record(&tally).is_passed("site") {
        let tally = Arc::clone(&tally);
        run_in_turn(vec![Job::new("second build", move |status| {
            let same = reproduce::compare(&build::Options::default(), status);
            record(&tally).check("reproducible", same);
            Ok(())
        })])?;
    }
    let tally = record(&tally).clone();
    Ok(tally)
}

/// Builds the documentation that the browser's suite opens, and nothing else.
pub(crate) fn embeds(all: bool) -> Result<(), String> {
    setup(Purpose::Test)?;
    if all {
        setup_proofs()?;
    }
    run_in_turn(vec![Job::new("embeds", move |status| {
        embeds::build(all, status).into_iter().collect()
    })])
}

fn native_suites(
    options: &Options,
    tally: &Arc<Mutex<Tally>>,
    status: &Status,
) -> Result<(), String> {
    status.say("format");
    let format = native::format();
    record(tally).check("format", format);
    let lints = native::lints(status);
    record(tally).checks("lints", lints);
    native::tests(options.all, tally, status);
    Ok(())
}

fn record(tally: &Arc<Mutex<Tally>>) -> std::sync::MutexGuard<'_, Tally> {
    tally
        .lock()
        .expect("no suite panics while it holds the tally")
}
