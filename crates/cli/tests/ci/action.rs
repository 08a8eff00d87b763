//! The steps of `action.yml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::{BROKEN, FROZEN, folder, folder_of, root, run, text, with_farol};

/// What a step of the action leaves: its exit code, log, outputs and summary.
struct Step {
    code: Option<i32>,
    log: String,
    outputs: BTreeMap<String, String>,
    summary: String,
}

fn step(name: &str, variables: &[(&str, &str)]) -> Step {
    let folder = folder(name);
    let (workspace, temp) = (folder.join("workspace"), folder.join("temp"));
    for (path, text) in [("deploy/a b.yaml", BROKEN), ("deploy/pod.yaml", FROZEN)] {
        let path = workspace.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("an input");
    }
    fs::create_dir_all(&temp).expect("a folder");
    let (output, summary) = (folder.join("output"), folder.join("summary"));
    let paths = [
        ("GITHUB_WORKSPACE", &workspace),
        ("RUNNER_TEMP", &temp),
        ("GITHUB_OUTPUT", &output),
        ("GITHUB_STEP_SUMMARY", &summary),
    ];
    let paths = paths.map(|(name, path)| (name, path.to_str().expect("a text")));
    let variables = [&paths[..], variables].concat();
    let ended = run("github/check.sh", &folder, &with_farol(&folder), &variables);
    let outputs = fs::read_to_string(output).unwrap_or_default();
    let outputs = outputs.lines().filter_map(|line| line.split_once('='));
    Step {
        code: ended.status.code(),
        log: text(&ended.stdout) + &text(&ended.stderr),
        outputs: outputs
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        summary: fs::read_to_string(summary).unwrap_or_default(),
    }
}

#[test]
fn the_action_tells_counts_and_leaves_the_verdict_to_its_last_step() {
    let step = step("found", &[("FAROL_TARGET", "1.36")]);
    assert_eq!(step.code, Some(0), "{}", step.log);
    let output = |name: &str| step.outputs.get(name).map(String::as_str);
    assert_eq!(output("errors"), Some("1"));
    assert_eq!(output("warnings"), Some("1"));
    assert_eq!(output("infos"), Some("0"));
    assert_eq!(output("exit-code"), Some("1"));
    let sarif = fs::read_to_string(output("sarif").expect("a path")).expect("the report");
    assert!(sarif.contains("\"uri\": \"deploy/a%20b.yaml\""), "{sarif}");
    assert!(
        step.log.contains("::error file=deploy/a b.yaml,line=1,"),
        "{}",
        step.log
    );
    assert!(
        step.summary.starts_with("### Farol: 1 error, 1 warning"),
        "{}",
        step.summary
    );
}

#[test]
fn the_action_names_files_from_the_workspace_on() {
    let variables = [
        ("FAROL_DIRECTORY", "deploy"),
        ("FAROL_PATHS", "a b.yaml\npod.yaml\n"),
        ("FAROL_FAIL_ON", "never"),
        (
            "FAROL_ARGS",
            " --ignore frozen-registry-image\n  --target 1.36",
        ),
    ];
    let step = step("prefix", &variables);
    assert!(step.log.contains("file=deploy/a b.yaml,"), "{}", step.log);
    assert_eq!(step.outputs["warnings"], "0");
    assert_eq!(step.outputs["exit-code"], "0");
}

#[test]
fn the_action_prints_the_report_for_people_where_annotations_are_off() {
    let step = step(
        "human",
        &[
            ("FAROL_ANNOTATIONS", "false"),
            ("FAROL_DIRECTORY", "deploy"),
        ],
    );
    assert!(!step.log.contains("::error"), "{}", step.log);
    assert!(
        step.log.contains("deploy/a b.yaml:1:13 error"),
        "{}",
        step.log
    );
}

#[test]
fn the_action_fails_at_once_where_it_is_misused() {
    let step = step("misused", &[("FAROL_TARGET", "nonsense")]);
    assert_eq!(step.code, Some(2));
    assert!(step.log.contains("nonsense"), "{}", step.log);
    assert!(step.outputs.is_empty());
}

/// Values reach the scripts as they are: nothing in them is run.
#[test]
fn the_action_runs_nothing_of_its_inputs() {
    let variables = [
        ("FAROL_PATHS", "$(touch ran)\n`touch ran`\n; touch ran"),
        ("FAROL_ARGS", "* $(touch${IFS}ran)"),
    ];
    let step = step("quoted", &variables);
    assert_ne!(step.outputs.get("exit-code").map(String::as_str), Some("0"));
    let workspace = folder_of("quoted").join("workspace");
    assert!(!workspace.join("ran").exists());
}

/// The words after each `mark` in a text, as far as they are names.
fn names(text: &str, mark: &str) -> BTreeSet<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let after = text.split(mark).skip(1);
    after
        .map(|rest| rest.chars().take_while(|c| is_name(*c)).collect())
        .collect()
}

#[test]
fn the_action_hands_every_input_to_its_scripts() {
    let action = fs::read_to_string(root().join("action.yml")).expect("the action");
    let (head, steps) = action.split_once("\nruns:\n").expect("the steps");
    let (_, head) = head.split_once("\ninputs:\n").expect("the inputs");
    let (inputs, outputs) = head.split_once("\noutputs:\n").expect("the outputs");
    let declared: BTreeSet<String> = inputs
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .map(|line| line.trim().trim_end_matches(':').to_owned())
        .collect();
    assert_eq!(declared, names(steps, "inputs."));
    let guide = fs::read_to_string(root().join("docs/ci/README.md")).expect("the guide");
    for input in &declared {
        assert!(guide.contains(&format!("`{input}`")), "{input}");
    }

    let read =
        |name: &str| fs::read_to_string(root().join("integrations").join(name)).expect("a script");
    let scripts = read("install.sh") + &read("github/check.sh");
    let handed = names(steps, "        FAROL_");
    let written = names(&scripts, "${FAROL_");
    assert!(handed.is_subset(&written), "{handed:?} {written:?}");
    let told = names(&scripts, "echo \"")
        .into_iter()
        .collect::<BTreeSet<_>>();
    for name in names(outputs, "steps.check.outputs.") {
        assert!(told.contains(&name), "no script tells {name}");
    }
    for path in steps.split("$GITHUB_ACTION_PATH/").skip(1) {
        let path = path.split('"').next().unwrap_or_default();
        assert!(root().join(path).is_file(), "{path}");
    }
}
