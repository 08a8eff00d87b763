//! Completions and manual pages name everything that the command takes, and are what shells and `man` read.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "powershell", "elvish"];
const COMMANDS: [&str; 5] = ["check", "fix", "serve", "completions", "man"];

fn farol(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_farol"))
        .args(args)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "C")
        .output()
        .expect("the command runs")
}

fn printed(args: &[&str]) -> String {
    let output = farol(args);
    assert_eq!(output.status.code(), Some(0), "{args:?}");
    assert!(output.stderr.is_empty(), "{args:?}");
    String::from_utf8(output.stdout).expect("a text")
}

/// The long options that the help of a command names.
fn options(command: &str) -> BTreeSet<String> {
    let help = printed(&[command, "--help"]);
    let lines = help.lines().map(str::trim_start);
    let starts = lines.filter(|line| line.starts_with('-'));
    let words = starts.flat_map(|line| line.split([' ', ',']).take(3));
    words
        .filter_map(|word| word.strip_prefix("--"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn completions_know_every_command_and_option() {
    for shell in SHELLS {
        let script = printed(&["completions", shell]);
        for command in COMMANDS {
            assert!(script.contains(command), "{shell}: {command}");
            for option in options(command) {
                assert!(script.contains(&option), "{shell}: {command} --{option}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn bash_completes_what_is_begun() {
    let ask = "COMP_WORDS=(farol check --for); COMP_CWORD=2; _farol farol --for check; echo \"${COMPREPLY[*]}\"\n\
        COMP_WORDS=(farol check --fail-on w); COMP_CWORD=3; _farol farol w --fail-on; echo \"${COMPREPLY[*]}\"\n";
    let mut bash = Command::new("bash")
        .args(["--norc", "-s"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("bash runs");
    let mut input = bash.stdin.take().expect("a pipe");
    let script = printed(&["completions", "bash"]) + ask;
    input.write_all(script.as_bytes()).expect("bash reads");
    drop(input);
    let output = bash.wait_with_output().expect("bash ends");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "--format\nwarning\n"
    );
}

#[test]
fn every_command_has_its_page() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("man/pages");
    let _ = fs::remove_dir_all(&folder);
    printed(&["man", "--dir", &folder.to_string_lossy()]);
    let main = fs::read_to_string(folder.join("farol.1")).expect("a page");
    assert_eq!(main, printed(&["man"]));
    for command in COMMANDS {
        assert!(main.contains(&format!("farol\\-{command}(1)")), "{command}");
        let page = fs::read_to_string(folder.join(format!("farol-{command}.1"))).expect("a page");
        for option in options(command) {
            let written = option.replace('-', "\\-");
            assert!(page.contains(&written), "{command} --{option}");
        }
        for section in ["NAME", "SYNOPSIS", "\"EXIT STATUS\"", "FILES"] {
            assert!(
                page.contains(&format!(".SH {section}\n")),
                "{command}: {section}"
            );
        }
    }
    let names = fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(names, COMMANDS.len() + 1);
}

#[test]
fn pages_speak_the_language_that_is_asked_for() {
    let page = printed(&["man", "--locale", "es"]);
    assert!(page.contains("Uso incorrecto"), "{page}");
}

#[test]
fn says_where_a_page_cannot_be_written() {
    let taken = env!("CARGO_BIN_EXE_farol");
    let output = farol(&["man", "--dir", taken]);
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("cannot be written"), "{errors}");
}
