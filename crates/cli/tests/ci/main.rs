//! The scripts of `integrations`, as CI systems run them: with their environment, and with stand-ins for curl and cargo.
#![cfg(unix)]

mod action;
mod examples;
mod hooks;
mod install;

use std::env;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.canonicalize().expect("the workspace")
}

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = folder_of(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn script(folder: &Path, name: &str, text: &str) {
    fs::create_dir_all(folder).expect("a folder");
    let path = folder.join(name);
    fs::write(&path, format!("#!/usr/bin/env bash\nset -eu\n{text}\n")).expect("a script");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("permissions");
}

/// A script of ours in a folder, with programs of that test first on the PATH and no environment but what is named.
fn run(name: &str, folder: &Path, programs: &Path, variables: &[(&str, &str)]) -> Output {
    let path = env::var("PATH").expect("a PATH");
    let mut command = Command::new("bash");
    command
        .arg(root().join("integrations").join(name))
        .current_dir(folder)
        .env_clear()
        .env("PATH", format!("{}:{path}", programs.display()))
        .env("HOME", folder);
    command.envs(variables.iter().copied());
    command.output().expect("bash runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder of programs with the real `farol`.
fn with_farol(folder: &Path) -> PathBuf {
    let programs = folder.join("programs");
    fs::create_dir_all(&programs).expect("a folder");
    symlink(env!("CARGO_BIN_EXE_farol"), programs.join("farol")).expect("a link");
    programs
}

const BROKEN: &str =
    "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\n";
const FROZEN: &str =
    "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: k8s.gcr.io/pause:3.6\n";

/// Where a test has its files.
fn folder_of(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("ci").join(name)
}

/// A cargo that notes each call, and installs the real `farol`.
fn cargo(programs: &Path) {
    let farol = env!("CARGO_BIN_EXE_farol");
    script(
        programs,
        "cargo",
        &format!(
            "echo \"$*\" >> \"$HOME/cargo-calls\"\nwhile [ \"$1\" != --root ]; do shift; done\nmkdir -p \"$2/bin\"\ncp {farol} \"$2/bin/farol\""
        ),
    );
}
