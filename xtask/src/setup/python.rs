//! A Python environment with the documentation generators that the tests of embeds build pages with.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::progress::{Job, Status};
use crate::{project, run};

/// What is installed, with the hash of every file.
const REQUIREMENTS: &str = "tests/embeds/requirements.txt";

const HINT: &str = "Python 3.11 or newer with venv and pip is needed to build documentation pages: \
    install it (on Debian and Ubuntu the package is python3-venv), then run this again";

/// A command that runs a module of the environment, such as `mkdocs`.
pub(crate) fn module(name: &str) -> Command {
    let mut command = Command::new(environment().join("bin").join("python"));
    command.args(["-m", name]).current_dir(project::root());
    command
}

/// Installs the packages that the requirements name, unless they are there.
pub(super) fn missing() -> Result<Option<Job>, String> {
    let file = project::root().join(REQUIREMENTS);
    let wanted = fs::read(&file).map_err(|e| format!("{REQUIREMENTS}: {e}"))?;
    if fs::read(stamp()).is_ok_and(|installed| installed == wanted) {
        return Ok(None);
    }
    Ok(Some(Job::new("documentation generators", move |status| {
        install(status).map_err(|e| format!("{HINT}\n{e}"))?;
        fs::write(stamp(), &wanted).map_err(|e| format!("{}: {e}", stamp().display()))
    })))
}

fn install(status: &Status) -> Result<(), String> {
    let mut create = run::command("python3");
    create.args(["-m", "venv", "--clear"]).arg(environment());
    run::watched(&mut create, |_| ())?;
    let mut pip = module("pip");
    pip.args([
        "install",
        "--disable-pip-version-check",
        "--require-hashes",
        "--requirement",
        REQUIREMENTS,
    ]);
    run::watched(&mut pip, |line| status.say(line.trim()))
}

fn environment() -> PathBuf {
    project::tools().join("python")
}

/// The requirements that the environment was made from.
fn stamp() -> PathBuf {
    environment().join("installed-requirements.txt")
}
