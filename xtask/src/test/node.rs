//! The suite of the JavaScript API: `node --test` against the npm package of the built site, and the command beside it.

use std::sync::{Arc, Mutex};

use super::{Tally, record};
use crate::progress::Status;
use crate::{package, project, run};

const SUITE: &str = "node";

/// Makes the package and the command, and runs every file of `tests/node`.
pub(super) fn tests(tally: &Arc<Mutex<Tally>>, status: &Status) {
    let prepared = package::write_package().and_then(|package| {
        let mut cargo = run::command("cargo");
        run::counted(cargo.args(["build", "--locked", "-p", "farol"]), status)?;
        Ok(package)
    });
    let package = match prepared {
        Ok(package) => package,
        Err(fault) => return record(tally).check(SUITE, Err(fault)),
    };
    // Newer versions of Node take no folder here.
    let files = ["api", "package"].map(|name| format!("node/{name}.test.js"));
    let mut node = run::command("node");
    node.args(["--test", "--test-reporter", "tap"])
        .args(files)
        .current_dir(project::root().join("tests"))
        .env("FAROL_PACKAGE", package)
        .env("FAROL_COMMAND", project::target_dir().join("debug/farol"));
    let mut output = Vec::new();
    let ended = run::lines(&mut node, |line| {
        if let Some(name) = line.trim_start().strip_prefix("# Subtest: ") {
            status.say(name);
        }
        output.push(line.to_owned());
    });
    let count = |word: &str| {
        let found = output.iter().rev();
        let mut found = found.filter_map(|line| line.strip_prefix("# ")?.strip_prefix(word));
        let count = found.next().and_then(|n| n.trim().parse().ok());
        count.unwrap_or(0)
    };
    let n_failed = count("fail ") + count("cancelled ");
    let mut tally = record(tally);
    match ended {
        Ok(()) => tally.count(SUITE, count("pass "), n_failed, count("skipped ")),
        Err(fault) => {
            tally.count(SUITE, count("pass "), n_failed.max(1), count("skipped "));
            tally.fail(SUITE, &format!("{fault}\n{}", output.join("\n")));
        }
    }
}
