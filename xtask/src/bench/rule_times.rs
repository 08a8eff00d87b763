//! The time that each rule adds to a check, natively, beside the time of the parser.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc;

use crate::progress::{Job, run_in_turn};
use crate::{project, run};

/// A rule, or the parser, with its microseconds on the stream of 1 MB and on the public manifests.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct RuleTime {
    pub(super) name: String,
    pub(super) stream_us: i64,
    /// None where there are no public manifests beside the project.
    pub(super) files_us: Option<i64>,
}

/// Builds `crates/check/examples/rule_times.rs` and runs it.
pub(super) fn measure() -> Result<Vec<RuleTime>, String> {
    let files = public_manifests();
    let has_files = !files.is_empty();
    let (sender, receiver) = mpsc::channel();
    run_in_turn(vec![Job::new("each rule alone", move |status| {
        let example = ["-p", "check", "--release", "--example", "rule_times"];
        run::counted(run::command("cargo").arg("build").args(example), status)?;
        let mut rules = run::command("cargo");
        rules.args(["run", "--quiet"]).args(example).arg("--");
        rules.arg(stream()?).args(files);
        let text = run::output(&mut rules).ok_or("crates/check/examples/rule_times.rs failed")?;
        sender.send(text).map_err(|e| e.to_string())
    })])?;
    let text = receiver.recv().map_err(|e| e.to_string())?;
    let times: Option<Vec<RuleTime>> = text.lines().map(|line| read(line, has_files)).collect();
    times.ok_or_else(|| "rule_times.rs printed numbers in another form".to_owned())
}

fn read(line: &str, has_files: bool) -> Option<RuleTime> {
    let mut cells = line.split('\t');
    Some(RuleTime {
        name: cells.next()?.to_owned(),
        stream_us: cells.next()?.parse().ok()?,
        files_us: cells.next()?.parse().ok().filter(|_| has_files),
    })
}

/// The generated stream that the other contenders get too.
fn stream() -> Result<PathBuf, String> {
    let file = project::target_dir().join("bench/stream.yaml");
    let module = project::root().join("tests/support/manifests.js");
    let script = "const [module, file] = process.argv.slice(1);\
        import(module).then(({ manifests }) => require('fs').writeFileSync(file, manifests(1_000_000)));";
    fs::create_dir_all(project::target_dir().join("bench")).map_err(|e| e.to_string())?;
    let mut node = run::command("node");
    node.args(["-e", script]).arg(module).arg(&file);
    run::output(&mut node).ok_or("node could not write the stream")?;
    Ok(file)
}

/// Public manifests where a folder of them lies beside the project.
fn public_manifests() -> Vec<PathBuf> {
    let folder = project::root().join("../shared/corpus");
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end != "md"));
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::{RuleTime, read};

    #[test]
    fn reads_what_the_example_prints() {
        let time = RuleTime {
            name: "removed-api".to_owned(),
            stream_us: 120,
            files_us: Some(-3),
        };
        assert_eq!(read("removed-api\t120\t-3", true), Some(time));
        assert_eq!(read("removed-api\t120", true), None);
    }
}
