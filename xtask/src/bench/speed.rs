//! The engine against JavaScript parsers and checkers, measured by `bench/run.mjs` in one Chromium.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::progress::{Job, run_in_turn};
use crate::setup::browsers::CHROMIUM;
use crate::{project, run};

/// What was measured, and with what.
pub(super) struct Speed {
    pub(super) browser: String,
    pub(super) rounds: usize,
    /// Package and version.
    pub(super) versions: BTreeMap<String, String>,
    pub(super) texts: Vec<Text>,
    /// From a key in a text of 100 kB to the frame with the new verdict, in milliseconds.
    pub(super) keys_ms: Vec<f64>,
    /// The longest task of the page's thread while a text comes in; 0 where none took over 50 ms.
    pub(super) tasks_ms: Vec<(String, f64)>,
}

/// The times on one text.
pub(super) struct Text {
    pub(super) name: String,
    pub(super) n_bytes: usize,
    pub(super) runs: Vec<Run>,
}

/// The times of one contender; none if it refused the text.
pub(super) struct Run {
    pub(super) name: String,
    pub(super) times_ms: Vec<f64>,
    /// Findings or documents, as a sign of life.
    pub(super) result: Option<u64>,
    pub(super) refused: Option<String>,
}

/// Contenders in the order of the tables.
pub(super) const CONTENDERS: [&str; 5] = ["farol", "js-yaml 4", "js-yaml 5", "yaml", "monokle"];

impl Run {
    /// The median, in milliseconds.
    pub(super) fn median(&self) -> Option<f64> {
        let mut times = self.times_ms.clone();
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied()
    }

    /// The fastest, in milliseconds.
    pub(super) fn fastest(&self) -> Option<f64> {
        self.times_ms.iter().copied().min_by(f64::total_cmp)
    }
}

impl Text {
    /// How many times as long as the engine a contender took, by medians.
    pub(super) fn ratio(&self, name: &str) -> Option<f64> {
        let median = |name| self.runs.iter().find(|run| run.name == name)?.median();
        Some(median(name)? / median("farol")?)
    }
}

/// Runs the measurement.
pub(super) fn measure(rounds: usize) -> Result<Speed, String> {
    let (sender, receiver) = std::sync::mpsc::channel();
    run_in_turn(vec![Job::new("speed in Chromium", move |status| {
        let mut node = run::command("node");
        node.arg(project::root().join("bench/run.mjs"))
            .env("FAROL_ROUNDS", rounds.to_string());
        CHROMIUM.tell(&mut node);
        let mut json = None;
        run::watched(&mut node, |line| match line.starts_with('{') {
            true => json = Some(line.to_owned()),
            false => status.say(line),
        })?;
        sender.send(json).map_err(|e| e.to_string())
    })])?;
    let json = receiver
        .recv()
        .ok()
        .flatten()
        .ok_or("bench/run.mjs printed no numbers")?;
    let json = serde_json::from_str::<Value>(&json).map_err(|e| format!("bench/run.mjs: {e}"))?;
    read(&json).ok_or_else(|| "bench/run.mjs printed numbers in another form".to_owned())
}

fn read(json: &Value) -> Option<Speed> {
    let versions = json["versions"].as_object()?.iter();
    Some(Speed {
        browser: json["browser"].as_str()?.to_owned(),
        rounds: json["rounds"].as_u64()? as usize,
        versions: versions
            .map(|(name, version)| {
                (
                    name.clone(),
                    version.as_str().unwrap_or_default().to_owned(),
                )
            })
            .collect(),
        texts: json["texts"]
            .as_array()?
            .iter()
            .map(read_text)
            .collect::<Option<_>>()?,
        keys_ms: json["site"]["keys"]
            .as_array()?
            .iter()
            .filter_map(Value::as_f64)
            .collect(),
        tasks_ms: json["site"]["tasks"]
            .as_object()?
            .iter()
            .filter_map(|(name, ms)| Some((name.clone(), ms.as_f64()?)))
            .collect(),
    })
}

fn read_text(json: &Value) -> Option<Text> {
    let read_run = |name: &&str| Run {
        name: (*name).to_owned(),
        times_ms: json["times"][name]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_f64)
            .collect(),
        result: json["results"][name].as_u64(),
        refused: json["failed"][name].as_str().map(str::to_owned),
    };
    Some(Text {
        name: json["name"].as_str()?.to_owned(),
        n_bytes: json["bytes"].as_u64()? as usize,
        runs: CONTENDERS.iter().map(read_run).collect(),
    })
}
