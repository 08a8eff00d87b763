//! The command for one platform, with its completions, pages for `man`, the licence and the readme.

use std::fs;
use std::path::PathBuf;

use super::archive::{Entry, Kind};
use crate::progress::{Job, run_in_turn};
use crate::{project, run};

/// The command as it is built for a platform.
pub(super) struct Command {
    pub(super) triple: String,
    /// Whether that is another platform than cargo's own.
    is_named: bool,
}

impl Command {
    /// For a platform, or for this machine.
    pub(super) fn of(target: Option<&str>) -> Result<Command, String> {
        let triple = match target {
            Some(triple) => triple.to_owned(),
            None => host()?,
        };
        Ok(Command {
            triple,
            is_named: target.is_some(),
        })
    }

    pub(super) fn build(&self) -> Result<(), String> {
        let mut cargo = run::command("cargo");
        cargo.args(["build", "--release", "--locked", "-p", "farol"]);
        if self.is_named {
            cargo.args(["--target", &self.triple]);
        }
        let build = move |status: &_| run::counted(&mut cargo, status);
        run_in_turn(vec![Job::new(format!("farol for {}", self.triple), build)])
    }

    /// Everything in its archive.
    pub(super) fn entries(&self) -> Result<Vec<Entry>, String> {
        let program = self.program();
        let bytes = fs::read(&program).map_err(|e| format!("{}: {e}", program.display()))?;
        let name = format!("farol{}", self.suffix());
        let mut entries = vec![Entry {
            kind: Kind::Program,
            ..Entry::plain(name, bytes)
        }];
        for name in ["LICENSE", "README.md", "CHANGELOG.md"] {
            let bytes = fs::read(project::root().join(name)).map_err(|e| format!("{name}: {e}"))?;
            entries.push(Entry::plain(name, bytes));
        }
        let companions = farol::companions().map_err(|e| format!("pages for man: {e}"))?;
        let companions = companions
            .into_iter()
            .map(|companion| Entry::plain(companion.path, companion.text));
        entries.extend(companions);
        Ok(entries)
    }

    fn program(&self) -> PathBuf {
        let mut folder = project::target_dir();
        if self.is_named {
            folder.push(&self.triple);
        }
        folder
            .join("release")
            .join(format!("farol{}", self.suffix()))
    }

    fn suffix(&self) -> &'static str {
        if self.triple.contains("windows") {
            ".exe"
        } else {
            ""
        }
    }
}

/// The platform that rustc builds for unless told otherwise.
fn host() -> Result<String, String> {
    let told = run::output(run::command("rustc").arg("-vV")).ok_or("rustc does not run")?;
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or("rustc names no host".to_owned())
}
