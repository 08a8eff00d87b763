//! Texts of every sort: what they are taken for, what is read of them, and what is found where.
//!
//! Beside each input in `tests/inputs` stands what is expected, in the form of the rules' fixtures. A comment
//! `# target: 1.22` in the input chooses the target, which is 1.36 otherwise.

#[path = "support/describe.rs"]
mod describe;
#[path = "support/expect.rs"]
mod expect;

use std::fs;
use std::path::Path;

use check::{Detected, Options, Status, check};
use describe::describe;
use expect::{expect, inputs, options};

#[test]
fn texts_are_taken_for_what_they_are() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs");
    for input in inputs(&folder) {
        let text = fs::read_to_string(&input).expect("the input is UTF-8");
        let checked = check(&text, &options(&text));
        let coverage = checked.coverage;
        let parts = coverage.checked + coverage.foreign + coverage.partial + coverage.skipped;
        assert_eq!(coverage.objects, parts, "{}", input.display());
        let name = input.file_name().unwrap_or_default().to_string_lossy();
        let found = format!("{}, {}", checked.detected.name(), describe(&text, &checked));
        expect(&folder.join(format!("{name}.out")), &found);
        let patch = expect::patch(&text, &options(&text));
        expect(&folder.join(format!("{name}.diff")), &patch);
    }
}

#[test]
fn a_text_that_is_said_to_be_a_template_is_one() {
    let text = "apiVersion: v1\nkind: Pod\nspec: {nodeName: \"{{ x }}\"}\n";
    let mut options = Options::new(facts::Minor(36));
    assert_eq!(check(text, &options).status, Status::Checked);
    options.read_as = Some(Detected::HelmTemplate);
    assert_eq!(check(text, &options).status, Status::PartlyChecked);
}
