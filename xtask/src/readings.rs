//! An independent reading of which APIs each minor served: the sources of the crate `k8s-openapi`, which are generated from the
//! OpenAPI specifications of Kubernetes.
//!
//! `crates/check/tests/readings` names the crates and holds what was read; a test there compares it with the API table.
//! Nothing is compiled: cargo fetches the crates for a manifest in `target/readings`, and their sources are read as text.

mod fetch;
mod source;
mod table;

use std::fs;

use crate::project;

/// What is done with the reading.
#[derive(clap::Args, Clone, Default, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// Write nothing, and fail where the file says something else.
    #[arg(long)]
    check: bool,
}

/// Reads the crates again; writes or checks `k8s-openapi.csv`, and says which.
pub(crate) fn readings(options: &Options) -> Result<String, String> {
    let folder = project::root().join("crates/check/tests/readings");
    let crates = fetch::crates(&folder.join("k8s-openapi-crates.csv"))?;
    let mut minors = table::Minors::new();
    for one in &crates {
        table::join(&mut minors, &one.name(), source::minors(&one.folder)?)?;
    }
    let text = table::write(&minors);
    let file = folder.join("k8s-openapi.csv");
    let said = format!(
        "{} APIs of {} minors, read from {} crates",
        text.lines().count() - 1,
        minors.len(),
        crates.len()
    );
    if options.check {
        let old = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        return match table::first_difference(&old, &text) {
            None => Ok(said),
            Some(difference) => Err(format!("{}: {difference}", file.display())),
        };
    }
    fs::write(&file, &text).map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(format!("{said}; wrote {}", file.display()))
}
