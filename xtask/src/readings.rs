//! An independent reading of which APIs each minor served: the sources of the crate `k8s-openapi`, which are generated from the
//! OpenAPI specifications of Kubernetes.
//!
//! `crates/check/tests/readings` names the crates and holds what was read; a test there compares it with the API table.
//! Nothing is compiled: cargo fetches the crates for a manifest in `target/readings`, and their sources are read as text.

mod fetch;
mod fields;
mod source;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::project;

/// What is done with the reading.
#[derive(clap::Args, Clone, Default, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// Write nothing, and fail where a file says something else.
    #[arg(long)]
    check: bool,
}

/// Reads the crates again; writes or checks the two files, and says which.
pub(crate) fn readings(options: &Options) -> Result<String, String> {
    let folder = project::root().join("crates/check/tests/readings");
    let crates = fetch::crates(&folder.join("k8s-openapi-crates.csv"))?;
    let (mut minors, mut fields) = (table::Minors::new(), BTreeMap::new());
    for one in &crates {
        table::join(&mut minors, &one.name(), source::minors(&one.folder)?)?;
        fields::join(&mut fields, fields::minors(&one.folder)?);
    }
    let (apis, fields) = (table::write(&minors), fields::write(&fields));
    let said = format!(
        "{} APIs and {} fields of {} minors, read from {} crates",
        apis.lines().count() - 1,
        fields.lines().count() - 1,
        minors.len(),
        crates.len()
    );
    hold(&folder.join("k8s-openapi.csv"), &apis, options)?;
    hold(&folder.join("k8s-openapi-fields.csv"), &fields, options)?;
    Ok(said)
}

/// Writes a file, or holds it to what was read.
fn hold(file: &Path, text: &str, options: &Options) -> Result<(), String> {
    let name = file.display();
    if !options.check {
        return fs::write(file, text).map_err(|e| format!("{name}: {e}"));
    }
    let old = fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
    match table::first_difference(&old, text) {
        None => Ok(()),
        Some(difference) => Err(format!("{name}: {difference}")),
    }
}
