//! The suites that need no browser: rustfmt, clippy, and `cargo test` over every crate but the app.

use std::process::Command;
use std::sync::{Arc, Mutex};

use super::{Tally, record};
use crate::progress::Status;
use crate::run;

/// The crates that run in a browser; the app has no native tests, and compiling Leptos for nothing costs minutes.
const APP: &str = "farol-web";
const ENGINE: &str = "engine";
const PRESS: &str = "press";
const WASM: &str = "wasm32-unknown-unknown";

/// What judges the fixes each time: the types of the newest minor, which take a minute and a half to compile.
const NEWEST_TYPES: &str = "types-1-36";
/// Those of minors at which much was removed. A table of fields stands for them otherwise.
const OTHER_TYPES: [&str; 5] = [
    "types-1-16",
    "types-1-22",
    "types-1-25",
    "types-1-29",
    "types-1-32",
];

/// rustfmt finds nothing to change.
pub(super) fn format() -> Result<(), String> {
    run::watched(
        run::command("cargo").args(["fmt", "--all", "--check"]),
        |_| (),
    )
}

/// clippy finds nothing, in native crates with their tests and in the wasm modules.
pub(super) fn lints(status: &Status) -> Vec<Result<(), String>> {
    let native = [
        "clippy",
        "--locked",
        "--workspace",
        "--exclude",
        APP,
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    let wasm = [
        "clippy", "--locked", "-p", APP, "-p", ENGINE, "-p", PRESS, "--target", WASM, "--", "-D",
        "warnings",
    ];
    let clippy = |args: &[&str]| run::counted(run::command("cargo").args(args), status);
    vec![clippy(&native), clippy(&wasm)]
}

/// `cargo test` of every native crate, counted by crate.
pub(super) fn tests(all: bool, tally: &Arc<Mutex<Tally>>, status: &Status) {
    let mut cargo = cargo_test(all);
    cargo.args(["--workspace", "--exclude", APP]);
    cargo.args(["--features", &format!("judge/{NEWEST_TYPES}")]);
    run_suites(&mut cargo, tally, status);
    for types in OTHER_TYPES.iter().filter(|_| all) {
        let mut cargo = cargo_test(all);
        cargo.args(["--package", "judge", "--features", types]);
        run_suites(&mut cargo, tally, status);
    }
}

fn cargo_test(all: bool) -> Command {
    let mut cargo = run::command("cargo");
    cargo.args(["test", "--locked", "--no-fail-fast"]);
    cargo.env("FAROL_CASES", if all { "1000000" } else { "100000" });
    if all {
        cargo.env("FAROL_ALL", "1");
    }
    cargo
}

fn run_suites(cargo: &mut Command, tally: &Arc<Mutex<Tally>>, status: &Status) {
    let mut output = Output::default();
    let ended = run::lines(cargo, |line| output.read(line, tally, status));
    if ended.is_err() && !output.has_failures {
        let last = output
            .block
            .iter()
            .rev()
            .take(80)
            .rev()
            .cloned()
            .collect::<Vec<_>>();
        record(tally).check("native", Err(last.join("\n")));
    }
}

/// What cargo has printed of the binary that runs now.
#[derive(Default)]
struct Output {
    suite: String,
    block: Vec<String>,
    n_compiled: usize,
    has_failures: bool,
}

impl Output {
    fn read(&mut self, line: &str, tally: &Arc<Mutex<Tally>>, status: &Status) {
        let text = line.trim_start();
        if let Some(name) = text.strip_prefix("Compiling ") {
            self.n_compiled += 1;
            status.say(format!(
                "{} crates compiled, now {}",
                self.n_compiled,
                first_word(name)
            ));
        } else if let Some(binary) = text.strip_prefix("Running ") {
            // Files in `tests` follow the unit tests of their crate, which alone carry its name.
            match unit_tests_of(binary) {
                Some(name) => self.begin(name, status),
                None => self.block.clear(),
            }
        } else if let Some(name) = text.strip_prefix("Doc-tests ") {
            self.begin(name, status);
        } else if let Some(result) = text.strip_prefix("test result: ") {
            self.end(result, tally);
        } else if !(text.starts_with("test ") && text.ends_with("... ok")) {
            self.block.push(line.to_owned());
        }
    }

    fn begin(&mut self, suite: &str, status: &Status) {
        self.suite = suite.to_owned();
        self.block.clear();
        status.say(suite);
    }

    fn end(&mut self, result: &str, tally: &Arc<Mutex<Tally>>) {
        let count = |word| {
            let before = result.split(word).next().unwrap_or_default();
            before
                .split_whitespace()
                .next_back()
                .and_then(|n| n.parse().ok())
                .unwrap_or(0)
        };
        let (n_passed, n_failed) = (count(" passed"), count(" failed"));
        if n_passed + n_failed > 0 {
            record(tally).count(&self.suite, n_passed, n_failed, count(" ignored"));
        }
        if n_failed > 0 {
            self.has_failures = true;
            record(tally).fail(&self.suite, &self.block.join("\n"));
        }
    }
}

fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or_default()
}

/// `check` for `unittests src/lib.rs (target/debug/deps/check-0123abcd)`.
fn unit_tests_of(binary: &str) -> Option<&str> {
    let (_, file) = binary.strip_prefix("unittests ")?.split_once("deps/")?;
    file.rsplit_once('-').map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "\
     Running unittests src/lib.rs (target/debug/deps/check-0123456789abcdef)
test finds ... ok
test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
     Running tests/laws.rs (target/debug/deps/laws-0123456789abcdef)
test holds ... FAILED
thread 'holds' panicked at tests/laws.rs:1:1:
test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    #[test]
    fn counts_the_tests_of_a_crate_together() {
        let tally = Arc::new(Mutex::new(Tally::default()));
        let mut output = Output::default();
        for line in PRINTED.lines() {
            output.read(line, &tally, &Status::default());
        }
        let shown = record(&tally).to_string();
        assert!(shown.contains("thread 'holds' panicked"), "{shown}");
        assert!(shown.contains("check  3 passed, 1 failed\n"), "{shown}");
    }
}
