//! The end-to-end suite: Playwright in Chromium, and in Firefox where browsers differ, against the built site, served as
//! `farol serve` serves it.

use std::fs;
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::{Tally, embeds, record};
use crate::progress::Status;
use crate::setup::browsers::{CHROMIUM, FIREFOX};
use crate::setup::hosts;
use crate::{project, run, serve};

const SUITE: &str = "browser";

/// Runs every spec file of `tests` and counts them.
pub(super) fn specs(all: bool, tally: &Arc<Mutex<Tally>>, status: &Status) -> Result<(), String> {
    let url = serve::in_background(&project::dist())?;
    let report = project::target_dir().join("e2e.json");
    let _ = fs::remove_file(&report);
    let mut npx = run::command("npx");
    npx.args(["playwright", "test", "--reporter", "list,json"])
        .current_dir(project::root().join("tests"))
        .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &report)
        .env("FAROL_URL", url)
        .env("FAROL_EMBEDS", embeds::built())
        .env("FAROL_ALL", if all { "1" } else { "" });
    CHROMIUM.tell(&mut npx);
    FIREFOX.tell(&mut npx);
    if let Some(nginx) = hosts::nginx() {
        npx.env("FAROL_NGINX", nginx);
    }
    let mut output = Vec::new();
    let ended = run::lines(&mut npx, |line| {
        status.say(line.trim());
        output.push(line.to_owned());
    });
    let report = fs::read_to_string(&report)
        .ok()
        .and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let stats = report.as_ref().map(|report| &report["stats"]);
    let count = |key: &str| stats.and_then(|stats| stats[key].as_u64()).unwrap_or(0) as usize;
    let n_failed = count("unexpected") + count("flaky");
    let mut tally = record(tally);
    match ended {
        // Playwright fails without a failed test when a spec file cannot be read.
        Err(_) => {
            tally.count(SUITE, count("expected"), n_failed.max(1), count("skipped"));
            tally.fail(SUITE, &without_passes(&output));
        }
        Ok(()) => tally.count(SUITE, count("expected"), n_failed, count("skipped")),
    }
    Ok(())
}

fn without_passes(output: &[String]) -> String {
    let kept = output
        .iter()
        .filter(|line| !line.trim_start().starts_with('✓'));
    kept.cloned().collect::<Vec<_>>().join("\n")
}
