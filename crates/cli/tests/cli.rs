//! The command as people run it: `tests/cases/*.case` are command lines over a copy of `tests/inputs`, and what they do.

#[path = "support/run.rs"]
mod run;

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use run::{copy_inputs, farol, tests};

/// Exit code, output and changed files of a command line.
fn describe(line: &str, name: &str) -> String {
    let folder = copy_inputs(name);
    let output = farol(line, &folder).output().expect("the command runs");
    let code = output.status.code().expect("no signal");
    let mut text = format!("$ farol {line}\nexit: {code}\n");
    for (stream, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        if !bytes.is_empty() {
            let _ = write!(
                text,
                "{stream}:\n{}",
                check::decode(bytes.clone()).text.replace('\r', "<CR>")
            );
        }
    }
    changed(&tests().join("inputs"), &folder, &mut text);
    without_dates(&text)
}

fn changed(before: &Path, after: &Path, text: &mut String) {
    let mut entries: Vec<PathBuf> = fs::read_dir(after)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        let old = before.join(path.file_name().expect("a name"));
        if path.is_dir() {
            changed(&old, &path, text);
        } else if fs::read(&path).ok() != fs::read(&old).ok() {
            let now = check::decode(fs::read(&path).expect("a file"));
            let form = match now.encoding {
                check::Encoding::Utf8 => "",
                _ => " in UTF-16",
            };
            let _ = write!(
                text,
                "written {}{form}:\n{}",
                path.file_name().expect("a name").to_string_lossy(),
                now.text.replace('\r', "<CR>")
            );
        }
    }
}

/// The text without what changes with each release of Farol or of its data, and with each rule.
fn without_dates(text: &str) -> String {
    let date = facts::data_as_of();
    let rules: Vec<&str> = check::rules().iter().map(|rule| rule.id).collect();
    let mut text = text
        .replace(&rules.join(", "), "RULES")
        .replace(&date.to_string(), "DATE");
    for locale in words::locales() {
        let shown = words::Words::of(locale).day(date.year, date.month, date.day);
        text = text.replace(&shown, "DATE");
    }
    text.replace(&format!("\"{}\"", env!("CARGO_PKG_VERSION")), "\"VERSION\"")
        .replace(
            &format!("farol {}", env!("CARGO_PKG_VERSION")),
            "farol VERSION",
        )
}

#[test]
fn cases() {
    let mut paths: Vec<PathBuf> = fs::read_dir(tests().join("cases"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    for path in paths {
        let expected = fs::read_to_string(&path).expect("a case");
        let line = expected
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("$ farol "))
            .expect("a command line")
            .to_owned();
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let found = describe(&line, &name);
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, &found).expect("a file to write");
        } else {
            assert_eq!(found, expected, "{}", path.display());
        }
    }
}

#[test]
fn speaks_the_language_of_the_environment() {
    let folder = copy_inputs("language");
    let output = farol("check clean --locale zh-CN", &folder)
        .output()
        .expect("the command runs");
    let named = farol("check clean", &folder)
        .env("LC_ALL", "zh_CN.UTF-8")
        .output()
        .expect("the command runs");
    assert_eq!(output.stdout, named.stdout);
    assert_eq!(output.status.code(), Some(0));
}
