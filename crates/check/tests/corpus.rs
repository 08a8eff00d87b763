//! The checker on real manifests, which are kept outside the repository and tried where they are there.

#[path = "support/fixing.rs"]
mod fixing;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use check::{Options, Safety, check};
use facts::Minor;
use fixing::hold_fixed;

/// The manifests, or nothing and a line that says so.
fn corpus() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    if folder.join("INDEX.md").exists() {
        return Some(folder);
    }
    eprintln!(
        "skipped: there is no corpus of real manifests at {}",
        folder.display()
    );
    None
}

/// The rows of its index: file name and the number of removed objects.
fn rows(folder: &Path) -> BTreeMap<String, usize> {
    let index = fs::read_to_string(folder.join("INDEX.md")).expect("the index is there");
    let cells = |line: &str| {
        line.split('|')
            .map(|cell| cell.trim().to_owned())
            .collect::<Vec<String>>()
    };
    let row = |cells: Vec<String>| Some((cells.get(1)?.clone(), cells.get(5)?.parse().ok()?));
    index.lines().filter_map(|line| row(cells(line))).collect()
}

#[test]
fn counts_of_removed_objects_are_those_of_the_index() {
    let Some(folder) = corpus() else { return };
    let rows = rows(&folder);
    assert!(rows.len() >= 20);
    for (name, removed) in rows {
        let text = fs::read_to_string(folder.join(&name)).expect("the manifest is UTF-8");
        let checked = check(&text, &Options::new(Minor(36)));
        let is_removed = |rule: &str| rule == "removed-api";
        let found = checked
            .findings
            .iter()
            .filter(|finding| is_removed(finding.rule) && finding.embedded.is_none())
            .count();
        assert_eq!(found, removed, "{name}");
        let coverage = checked.coverage;
        let sum = coverage.checked + coverage.foreign + coverage.partial + coverage.skipped;
        assert_eq!(sum, coverage.objects, "{name}");
        if name.starts_with("082") {
            assert_eq!(checked.findings, [], "{name}");
        }
    }
}

#[test]
fn fixes_of_real_manifests_hold_and_stay() {
    let Some(folder) = corpus() else { return };
    for name in rows(&folder).into_keys() {
        let text = fs::read_to_string(folder.join(&name)).expect("the manifest is UTF-8");
        let options = Options::new(Minor(36));
        let before = check(&text, &options);
        for safety in [Safety::Safe, Safety::Review] {
            let fixed = hold_fixed(&text, &options, safety, &name);
            let after = check(&fixed.text, &options);
            assert!(
                after
                    .findings
                    .iter()
                    .all(|finding| finding.fixes.iter().all(|fix| fix.safety > safety)),
                "{name}"
            );
            assert_eq!(after.coverage, before.coverage, "{name}");
            assert_eq!(
                fixed.text.matches("\r\n").count(),
                text.matches("\r\n").count(),
                "{name}"
            );
        }
    }
}
