//! Running other programs: quietly with their output kept for the case of failure, or shown as it comes.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::progress::Status;
use crate::project;

/// Lines of output that a failure shows.
const N_SHOWN: usize = 60;

/// A command with our tools first on its PATH, in the folder of the workspace.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(project::which(program).unwrap_or_else(|| program.into()));
    command
        .env("PATH", project::path_with_tools())
        .env("RUST_BACKTRACE", "0")
        .current_dir(project::root());
    command
}

/// What a command prints on stdout, if it succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command quietly; `watch` sees each line of its output. A failure carries the last lines.
pub(crate) fn watched(command: &mut Command, mut watch: impl FnMut(&str)) -> Result<(), String> {
    let mut last = VecDeque::new();
    let ended = lines(command, |text| {
        watch(text);
        if is_noise(text) {
            return;
        }
        last.push_back(text.to_owned());
        if last.len() > N_SHOWN {
            last.pop_front();
        }
    });
    ended.map_err(|e| {
        let shown: Vec<String> = last.into();
        format!("{e}\n{}", shown.join("\n"))
    })
}

/// Whether a line of cargo's or Trunk's output only says what is going on.
fn is_noise(line: &str) -> bool {
    let text = line.trim_start();
    let words = [
        "Compiling ",
        "Checking ",
        "Blocking ",
        "Finished ",
        "Updating ",
        "Locking ",
        "Downloading ",
        "Downloaded ",
        "Adding ",
    ];
    words.iter().any(|word| text.starts_with(word))
        || line.contains(" INFO ")
        || line.contains(" DEBUG ")
}

/// Runs a cargo command quietly, with a live count of the crates it has compiled.
pub(crate) fn counted(command: &mut Command, status: &Status) -> Result<(), String> {
    let mut n_compiled = 0;
    watched(command, |text| {
        let text = text.trim_start();
        if let Some(name) = text
            .strip_prefix("Compiling ")
            .or_else(|| text.strip_prefix("Checking "))
        {
            n_compiled += 1;
            let name = name.split(' ').next().unwrap_or_default();
            status.say(format!("{n_compiled} crates, now {name}"));
        } else if text.starts_with("Downloading")
            || text.starts_with("Updating")
            || text.starts_with("Blocking")
        {
            status.say(text);
        }
    })
}

/// Runs a command; each line of stdout and stderr goes to `each`, in the order they come.
pub(crate) fn lines(command: &mut Command, mut each: impl FnMut(&str)) -> Result<(), String> {
    let (reader, writer) = std::io::pipe().map_err(|e| not_started(command, &e))?;
    let copy = writer.try_clone().map_err(|e| not_started(command, &e))?;
    command.stdin(Stdio::null()).stdout(writer).stderr(copy);
    let mut child = command.spawn().map_err(|e| not_started(command, &e))?;
    // The command holds the ends that we write to; as long as one is open here, reading would never end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    for text in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
        each(String::from_utf8_lossy(&text).trim_end_matches('\r'));
    }
    let status = child
        .wait()
        .map_err(|e| format!("`{}`: {e}", line(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` failed ({status})", line(command)))
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!(
        "`{}` did not start: {error}",
        command.get_program().to_string_lossy()
    )
}

/// The command as one would type it, without the folder of the program.
fn line(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program
        .file_name()
        .unwrap_or(command.get_program())
        .to_string_lossy()
        .into_owned();
    let args = command.get_args().map(|a| a.to_string_lossy().into_owned());
    std::iter::once(name)
        .chain(args)
        .collect::<Vec<_>>()
        .join(" ")
}
