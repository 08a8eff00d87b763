//! What `docs/ci` shows.

use std::env;
use std::fs;
use std::process::Command;

use super::{FROZEN, folder, root, text, with_farol};

/// The lines of the examples that run `farol`, without what a shell does with the output.
fn shown_commands() -> Vec<String> {
    let shown = ["README.md", "gitlab-ci.yml"]
        .map(|name| fs::read_to_string(root().join("docs/ci").join(name)).expect("the examples"));
    let lines = shown.iter().flat_map(|text| text.lines());
    let lines = lines.map(|line| line.trim().trim_start_matches("- "));
    lines
        .filter_map(|line| line.strip_prefix("farol "))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_commands_of_the_examples_run() {
    let folder = folder("examples");
    fs::create_dir_all(folder.join("deploy")).expect("a folder");
    fs::write(folder.join("deploy/pod.yaml"), FROZEN).expect("an input");
    let programs = with_farol(&folder);
    let commands = shown_commands();
    assert_eq!(commands.len(), 5, "{commands:?}");
    for command in commands {
        let ended = Command::new("bash")
            .args(["-c", &format!("farol {command}")])
            .current_dir(&folder)
            .env(
                "PATH",
                format!(
                    "{}:{}",
                    programs.display(),
                    env::var("PATH").expect("a PATH")
                ),
            )
            .output()
            .expect("bash runs");
        assert_eq!(
            ended.status.code(),
            Some(0),
            "{command}: {}",
            text(&ended.stderr)
        );
    }
}

#[test]
fn the_examples_name_this_version() {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    for name in ["README.md", "github.yml", "gitlab-ci.yml"] {
        let text = fs::read_to_string(root().join("docs/ci").join(name)).expect("the examples");
        let words = text
            .split(|c| !is_part(c))
            .map(|word| word.trim_matches('.'));
        let versions: Vec<&str> = words.filter(|word| word.split('.').count() == 3).collect();
        assert!(!versions.is_empty(), "{name}");
        for version in versions {
            assert_eq!(version, env!("CARGO_PKG_VERSION"), "{name}");
        }
    }
}
