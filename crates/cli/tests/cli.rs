//! The command as people run it: `tests/cases/*.case` are command lines over a copy of `tests/inputs`, and what they do.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, io};

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// A fresh copy of the inputs.
fn copy_inputs(name: &str) -> PathBuf {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&to);
    copy(&tests().join("inputs"), &to).expect("the inputs can be copied");
    to
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?
        } else {
            fs::copy(entry.path(), target).map(|_| ())?
        }
    }
    Ok(())
}

/// Runs `farol ARGS… [< FILE]` in a folder, without a locale or colours.
fn farol(line: &str, folder: &Path) -> Command {
    let (line, input) = line
        .split_once(" < ")
        .map_or((line, None), |(line, input)| (line, Some(input)));
    let mut command = Command::new(env!("CARGO_BIN_EXE_farol"));
    command.args(line.split_whitespace()).current_dir(folder);
    command
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "C")
        .env("NO_COLOR", "1");
    command.stdin(input.map_or_else(Stdio::null, |input| {
        File::open(folder.join(input)).expect("an input").into()
    }));
    command
}

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
                String::from_utf8_lossy(bytes).replace('\r', "<CR>")
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
            let now = fs::read_to_string(&path)
                .expect("a text")
                .replace('\r', "<CR>");
            let _ = write!(
                text,
                "written {}:\n{now}",
                path.file_name().expect("a name").to_string_lossy()
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

#[cfg(unix)]
#[test]
fn follows_no_link_out_of_the_folder_to_write() {
    use std::os::unix::fs::symlink;
    let folder = copy_inputs("links");
    symlink(folder.join("shop.yaml"), folder.join("clean/out.yaml")).expect("a link");
    symlink(
        folder.join("clean/pod.yaml"),
        folder.join("clean/again.yaml"),
    )
    .expect("a link");
    symlink(folder.join("app"), folder.join("clean/app")).expect("a link");
    let output = farol("fix --write clean", &folder)
        .output()
        .expect("the command runs");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{errors}");
    assert!(errors.contains("out.yaml is not written"), "{errors}");
    assert!(errors.contains("app is a link to a folder"), "{errors}");
    let before = fs::read(tests().join("inputs/shop.yaml")).expect("the input");
    assert_eq!(
        fs::read(folder.join("shop.yaml")).expect("the file"),
        before
    );
}

#[cfg(unix)]
#[test]
fn keeps_permissions_and_leaves_nothing_behind() {
    use std::os::unix::fs::PermissionsExt;
    let folder = copy_inputs("permissions");
    let file = folder.join("shop.yaml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permissions");
    let names = || fs::read_dir(&folder).expect("a folder").count();
    let before = names();
    farol("fix --write shop.yaml", &folder)
        .output()
        .expect("the command runs");
    assert_eq!(
        fs::metadata(&file).expect("the file").permissions().mode() & 0o777,
        0o640
    );
    assert_eq!(names(), before);
}
