//! Reports on every fixture of every rule, held against the schemas of the forms they are written in.

use std::fs;
use std::path::{Path, PathBuf};

use check::{Checked, Options};
use facts::Minor;
use jsonschema::Validator;
use report::{About, build, json, prove, sarif};
use serde_json::Value;
use words::Words;

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn validator(path: &str) -> Validator {
    let text = fs::read_to_string(folder().join(path)).expect("a schema");
    let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a schema")
}

fn hold(validator: &Validator, text: &str, name: &str) {
    let value: Value = serde_json::from_str(text).expect("JSON");
    let faults: Vec<String> = validator
        .iter_errors(&value)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{name}: {faults:#?}");
}

/// The inputs of the rules' fixtures.
fn fixtures() -> Vec<PathBuf> {
    let is_input = |path: &PathBuf| {
        let extension = path.extension().unwrap_or_default();
        extension != "out" && extension != "diff"
    };
    let files = |folder: PathBuf| {
        let entries = fs::read_dir(folder).expect("a folder");
        entries.map(|entry| entry.expect("an entry").path())
    };
    files(folder().join("../check/tests/rules"))
        .filter(|path| path.is_dir())
        .flat_map(files)
        .filter(is_input)
        .collect()
}

#[test]
fn reports_fit_their_schemas() {
    let own = validator("../check/report.schema.json");
    let sarifs = validator("tests/sarif/sarif-schema-2.1.0.json");
    let words = Words::english();
    let about = |rule: &str| About {
        description: Some(format!("About {rule}.")),
        page: None,
    };
    let paths = fixtures();
    assert!(paths.len() > 20, "the fixtures are elsewhere");
    for path in paths {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let name = path.display().to_string();
        for target in [Minor(21), Minor(36)] {
            let options = Options::new(target);
            let checked = check::offered(&text, check::check(&text, &options), &options);
            let inputs: [(&str, &str, &Checked); 1] = [(&name, &text, &checked)];
            let mut report = build(&inputs, &options, &words);
            prove(&mut report.findings, &inputs, &[&options]);
            let fixes = report.findings.iter().flat_map(|finding| &finding.fixes);
            for fix in fixes.filter(|fix| !fix.edits.is_empty()) {
                assert!(fix.proof.is_some(), "{name}: {}", fix.title);
            }
            report.suppress(|finding| (finding.document == 2).then(|| "why".to_owned()));
            hold(&own, &json(&report), &name);
            hold(&sarifs, &sarif(&report, &[&text], &words, &about), &name);
        }
    }
}

#[test]
fn expected_reports_fit_their_schemas() {
    let read = |name| fs::read_to_string(folder().join(name)).expect("an expected report");
    let own = validator("../check/report.schema.json");
    hold(&own, &read("tests/data/report.json"), "report.json");
    let sarifs = validator("tests/sarif/sarif-schema-2.1.0.json");
    hold(&sarifs, &read("tests/data/report.sarif"), "report.sarif");
}

#[test]
fn the_schemas_refuse_what_does_not_fit() {
    let own = validator("../check/report.schema.json");
    assert!(!own.is_valid(&serde_json::json!({ "schema": 2 })));
    let sarifs = validator("tests/sarif/sarif-schema-2.1.0.json");
    assert!(!sarifs.is_valid(&serde_json::json!({ "version": "2.1.0", "runs": [{}] })));
}
