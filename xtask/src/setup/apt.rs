//! Packages of Debian and Ubuntu, where apt is there.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, MutexGuard};

use crate::progress::Status;
use crate::{project, run};

/// Jobs run side by side, and apt serves one at a time.
static TURN: Mutex<()> = Mutex::new(());

/// Whether this machine has apt.
pub(super) fn is_here() -> bool {
    project::which("apt-get").is_some()
}

/// Fetches the lists of packages. A bare machine has none, so only after this is it known what there is.
pub(super) fn update(status: &Status) {
    let _turn = turn();
    let _ = run::watched(&mut as_root("apt-get", &["update", "-qq"]), |line| {
        status.say(line)
    });
}

/// Installs packages as root.
pub(super) fn install(packages: &[&str], status: &Status) -> Result<(), String> {
    let _turn = turn();
    let install = ["install", "-y", "-qq", "--no-install-recommends"];
    let args: Vec<&str> = install.iter().chain(packages).copied().collect();
    run::watched(&mut as_root("apt-get", &args), |line| status.say(line))
}

/// Unpacks a package into a folder: as any user, and without starting what it is for.
pub(super) fn unpack(package: &str, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut download = run::command("apt-get");
    download.args(["download", "-qq", package]);
    run::watched(download.current_dir(folder), |_| ())?;
    let entries = folder
        .read_dir()
        .map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files = entries.flatten().map(|entry| entry.path());
    let file = files
        .find(|file| file.extension().is_some_and(|e| e == "deb"))
        .ok_or_else(|| format!("apt has downloaded no {package}"))?;
    let mut extract = run::command("dpkg-deb");
    let ended = run::watched(extract.arg("-x").arg(&file).arg(folder), |_| ());
    let _ = fs::remove_file(file);
    ended
}

fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().expect("no job panics while it holds the lock")
}

/// A command run by root: as we are, or by sudo without asking for a password.
fn as_root(program: &str, args: &[&str]) -> Command {
    let is_root = run::output(run::command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = run::command(if is_root { program } else { "sudo" });
    if !is_root {
        command.args(["-n", program]);
    }
    command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
