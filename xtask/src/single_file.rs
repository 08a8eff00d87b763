//! The single file: all of Farol in one HTML file, which the build hook writes into the site (see `finish::single`).

use std::fs;
use std::path::PathBuf;

use crate::finish::single::{FILE, LARGEST};
use crate::{build, project};

/// Where the single file goes.
#[derive(clap::Args, Clone, Debug)]
#[group(skip)]
pub(crate) struct Options {
    #[command(flatten)]
    build: build::Options,
    /// Take `dist` as it is.
    #[arg(long)]
    no_build: bool,
    /// Also copy it to this file.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Builds the site and says where the single file is, and how large.
pub(crate) fn single_file(options: &Options) -> Result<String, String> {
    if !options.no_build {
        eprintln!("{}", build::build(&options.build)?);
    }
    let built = project::dist().join(FILE);
    let size = fs::metadata(&built)
        .map_err(|e| format!("{}: {e}; run `cargo xtask build`", built.display()))?
        .len();
    let file = match &options.out {
        Some(out) => {
            fs::copy(&built, out).map_err(|e| format!("{}: {e}", out.display()))?;
            out
        }
        None => built.strip_prefix(project::root()).unwrap_or(&built),
    };
    let megabytes = |bytes: u64| bytes as f64 / 1e6;
    Ok(format!(
        "{}: {:.2} MB, of {:.0} MB that it may take",
        file.display(),
        megabytes(size),
        megabytes(LARGEST)
    ))
}
