//! The command, run in a copy of the inputs.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// A fresh copy of the inputs.
pub(crate) fn copy_inputs(name: &str) -> PathBuf {
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
pub(crate) fn farol(line: &str, folder: &Path) -> Command {
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
