//! The hooks for pre-commit.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use super::{BROKEN, FROZEN, cargo, folder, root, script, text, with_farol};

/// The checkout that pre-commit makes of this repository, as far as the hooks need it.
fn checkout(folder: &Path) {
    let hooks = folder.join("integrations/pre-commit");
    fs::create_dir_all(&hooks).expect("a folder");
    fs::copy(root().join("Cargo.toml"), folder.join("Cargo.toml")).expect("a copy");
    let name = "integrations/pre-commit/farol.sh";
    fs::copy(root().join(name), folder.join(name)).expect("a copy");
}

fn hook(folder: &Path, programs: &Path, args: &[&str]) -> Output {
    let path = env::var("PATH").expect("a PATH");
    Command::new(folder.join("integrations/pre-commit/farol.sh"))
        .args(args)
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", programs.display()))
        .env("HOME", folder)
        .output()
        .expect("the hook runs")
}

#[test]
fn the_hooks_use_the_command_of_their_version() {
    let folder = folder("hook");
    checkout(&folder);
    fs::write(
        folder.join("pod.yaml"),
        FROZEN.to_owned() + "---\n" + BROKEN,
    )
    .expect("an input");
    let programs = with_farol(&folder);
    let ended = hook(&folder, &programs, &["check", "pod.yaml"]);
    assert_eq!(ended.status.code(), Some(1), "{}", text(&ended.stderr));
    let ended = hook(&folder, &programs, &["fix", "--write", "pod.yaml"]);
    assert_eq!(ended.status.code(), Some(0), "{}", text(&ended.stderr));
    let fixed = fs::read_to_string(folder.join("pod.yaml")).expect("the file");
    assert!(fixed.contains("registry.k8s.io/pause:3.6"), "{fixed}");
    let ended = hook(&folder, &programs, &["fix", "--write", "missing.yaml"]);
    assert_eq!(ended.status.code(), Some(2));
}

#[test]
fn the_hooks_build_their_command_once() {
    let folder = folder("hook-builds");
    checkout(&folder);
    fs::write(folder.join("pod.yaml"), FROZEN).expect("an input");
    let programs = folder.join("programs");
    script(
        &programs,
        "farol",
        "echo \"farol 0.0.1, data as of long ago\"",
    );
    cargo(&programs);
    for _ in 0..2 {
        let ended = hook(&folder, &programs, &["check", "pod.yaml"]);
        assert_eq!(ended.status.code(), Some(0), "{}", text(&ended.stderr));
        assert!(text(&ended.stdout).contains("frozen"));
    }
    let calls = fs::read_to_string(folder.join("cargo-calls")).expect("a call");
    assert_eq!(calls.lines().count(), 1, "{calls}");
}

#[test]
fn the_hooks_name_a_script_that_can_be_run() {
    let hooks = fs::read_to_string(root().join(".pre-commit-hooks.yaml")).expect("the hooks");
    let entries: Vec<&str> = hooks
        .lines()
        .filter_map(|line| line.trim().strip_prefix("entry: "))
        .collect();
    assert_eq!(entries.len(), 2);
    for entry in entries {
        let script = root().join(entry.split(' ').next().unwrap_or_default());
        let mode = fs::metadata(&script)
            .expect("the script")
            .permissions()
            .mode();
        assert_ne!(mode & 0o100, 0, "{entry}");
    }
}
