//! The release build of the site: set-up, then Trunk, whose hook does the rest (see `finish`).

use std::fs;
use std::path::Path;

use crate::progress::{Job, Status, run_in_turn};
use crate::setup::{Purpose, setup};
use crate::{project, remap, run};

/// How the site is built.
#[derive(clap::Args, Clone, Default, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// The address the site will have (or $FAROL_BASE_URL): for canonical and alternate links, sitemap.xml and the feeds.
    #[arg(long)]
    pub(crate) base_url: Option<String>,
    /// Where sources can be edited, for a link on every guide: an address with `{path}` in the place of, or else before,
    /// `content/en/guides/dockershim.md` (or $FAROL_EDIT_URL).
    #[arg(long)]
    pub(crate) edit_url: Option<String>,
}

/// Builds the site into `dist` and says what is there.
pub(crate) fn build(options: &Options) -> Result<String, String> {
    setup(Purpose::Build)?;
    let options = options.clone();
    run_in_turn(vec![Job::new("site", move |status| {
        trunk(&options, status)
    })])?;
    summary(&project::dist())
}

/// Trunk alone; the set-up has run.
pub(crate) fn trunk(options: &Options, status: &Status) -> Result<(), String> {
    let mut trunk = run::command("trunk");
    // Everything is there already, so nothing may be downloaded behind the reader's back.
    trunk.args([
        "build",
        "--offline",
        "--skip-version-check",
        // Its phases are told only then; `run::watched` keeps them out of failures.
        "--verbose",
        "--color",
        "never",
    ]);
    trunk.env(remap::VARIABLE, remap::flags());
    if let Some(url) = &options.base_url {
        trunk.env("FAROL_BASE_URL", url);
    }
    if let Some(url) = &options.edit_url {
        trunk.env("FAROL_EDIT_URL", url);
    }
    let mut n_compiled = 0;
    run::watched(&mut trunk, |line| {
        if let Some(name) = line.trim_start().strip_prefix("Compiling ") {
            n_compiled += 1;
            status.say(format!(
                "{n_compiled} crates compiled, now {}",
                name.split(' ').next().unwrap_or_default()
            ));
        } else if let Some(phase) = phase(line) {
            status.say(phase);
        }
    })
}

/// What a line of Trunk's log means to a reader.
fn phase(line: &str) -> Option<&'static str> {
    let phases = [
        ("calling wasm-bindgen", "writing JavaScript glue"),
        ("calling wasm-opt", "optimising wasm"),
        ("spawning hook", "writing pages"),
    ];
    phases
        .iter()
        .find(|(mark, _)| line.contains(mark))
        .map(|(_, phase)| *phase)
}

fn summary(dist: &Path) -> Result<String, String> {
    let (mut n_pages, mut n_files, mut n_bytes) = (0, 0, 0);
    for entry in walkdir::WalkDir::new(dist) {
        let entry = entry.map_err(|e| e.to_string())?;
        if entry.file_type().is_file() {
            n_files += 1;
            n_bytes += fs::metadata(entry.path()).map_err(|e| e.to_string())?.len();
            n_pages += usize::from(entry.path().extension().is_some_and(|e| e == "html"));
        }
    }
    Ok(format!(
        "dist: {n_pages} pages, {n_files} files, {:.1} MB",
        n_bytes as f64 / 1e6
    ))
}
