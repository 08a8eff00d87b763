//! Lighthouse on a page of the built site, as on a phone: what `CONTRIBUTING.md` promises, measured, never a test.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::setup::{browsers, setup_lighthouse};
use crate::{build, project, run, serve};

/// The scores that a guide has to reach, of 100.
const GOALS: [(&str, u32); 4] = [
    ("performance", 98),
    ("accessibility", 100),
    ("best-practices", 100),
    ("seo", 100),
];

/// What is measured.
#[derive(clap::Args, Clone, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// Measure `dist` as it is; its canonical addresses should be absolute.
    #[arg(long)]
    no_build: bool,
    /// The pages to look at, as paths of the site.
    #[arg(default_value = "en/guides/registry-k8s-io/")]
    pages: Vec<String>,
}

/// Builds the site with a base address, and gives a line of scores for each page.
pub(crate) fn lighthouse(options: &Options) -> Result<String, String> {
    setup_lighthouse()?;
    if !options.no_build {
        let options = build::Options {
            base_url: Some("https://farol.example/".to_owned()),
            edit_url: None,
        };
        eprintln!("{}", build::build(&options)?);
    }
    let site = serve::in_background(&project::dist())?;
    let mut lines = Vec::new();
    for page in &options.pages {
        let report = measure(&format!("{site}{page}"))?;
        lines.push(format!("{page}: {}", scores(&report)?));
    }
    Ok(lines.join("\n"))
}

/// Runs Lighthouse with its default settings, a slow phone, and reads its report.
fn measure(url: &str) -> Result<Value, String> {
    let report = report_file();
    let mut node = run::command("node");
    node.arg("xtask/lighthouse/node_modules/lighthouse/cli/index.js")
        .arg(url)
        .args(["--quiet", "--output=json"])
        .arg(format!("--output-path={}", report.display()))
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage")
        .env("CHROME_PATH", browsers::CHROMIUM.find().unwrap_or_default());
    run::watched(&mut node, |_| ())?;
    let text = std::fs::read_to_string(&report).map_err(|e| shown(&report, &e))?;
    serde_json::from_str(&text).map_err(|e| shown(&report, &e))
}

fn report_file() -> PathBuf {
    project::target_dir().join("lighthouse.json")
}

fn shown(file: &Path, fault: &dyn std::fmt::Display) -> String {
    format!("{}: {fault}", file.display())
}

/// Each score beside its goal, and the audits that cost points.
fn scores(report: &Value) -> Result<String, String> {
    let mut parts = Vec::new();
    for (name, goal) in GOALS {
        let score = report["categories"][name]["score"]
            .as_f64()
            .ok_or_else(|| format!("Lighthouse gives no score for {name}"))?;
        let percent = (score * 100.0).round() as u32;
        let missed = if percent < goal { ", missed" } else { "" };
        parts.push(format!("{name} {percent} (goal {goal}{missed})"));
    }
    let costly: Vec<&str> = report["audits"]
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, audit)| audit["score"].as_f64().is_some_and(|score| score < 0.9))
        .map(|(id, _)| id.as_str())
        .collect();
    if !costly.is_empty() {
        parts.push(format!("below 90: {}", costly.join(" ")));
    }
    Ok(parts.join(", "))
}
