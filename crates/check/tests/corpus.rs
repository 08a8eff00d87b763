//! The checker on real manifests, which are kept outside the repository and tried where they are there.
//!
//! `corpus/findings.csv` lists every finding on them that somebody read and found true, so that a false one cannot come in unseen.

#[path = "support/expect.rs"]
#[expect(dead_code, reason = "other suites use the rest of it")]
mod expect;
#[path = "support/fixing.rs"]
mod fixing;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use check::{Checked, Finding, LineIndex, Options, Safety, Severity, check, offered};
use expect::expect;
use facts::Minor;
use fixing::hold_fixed;

/// Minors with removals between them, and the newest two.
const TARGETS: [Minor; 5] = [Minor(22), Minor(25), Minor(30), Minor(36), Minor(37)];

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
        if name.starts_with("082") {
            assert_eq!(checked.findings, [], "{name}");
        }
    }
}

#[test]
fn every_object_is_counted_once() {
    let Some(folder) = corpus() else { return };
    for name in rows(&folder).into_keys() {
        let text = fs::read_to_string(folder.join(&name)).expect("the manifest is UTF-8");
        for target in TARGETS {
            let coverage = check(&text, &Options::new(target)).coverage;
            let sum = coverage.checked + coverage.foreign + coverage.partial + coverage.skipped;
            assert_eq!(sum, coverage.objects, "{name}");
        }
    }
}

/// A finding as the list has it: file, rule, severity, line; and where it was found.
type Found = BTreeMap<(String, &'static str, &'static str, usize), Vec<Minor>>;

#[test]
fn every_finding_is_on_the_list_of_true_ones() {
    let Some(folder) = corpus() else { return };
    let mut found = Found::new();
    for name in rows(&folder).into_keys() {
        let text = fs::read_to_string(folder.join(&name)).expect("the manifest is UTF-8");
        for target in TARGETS {
            let checked = check(&text, &Options::new(target));
            list(&mut found, &name, &text, target, &checked);
        }
    }
    let mut table = String::from("file,rule,severity,line,targets\n");
    for ((name, rule, severity, line), targets) in found {
        let targets: Vec<String> = targets.iter().map(Minor::to_string).collect();
        table.push_str(&format!(
            "{name},{rule},{severity},{line},{}\n",
            targets.join(" ")
        ));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/findings.csv");
    expect(&path, &table);
}

fn list(found: &mut Found, name: &str, text: &str, target: Minor, checked: &Checked) {
    let (number, _) = name.split_once('-').expect("files are numbered");
    let lines = LineIndex::new(text);
    for finding in &checked.findings {
        let severity = match finding.severity {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let line = lines.line(finding.span.start);
        let row = (number.to_owned(), finding.rule, severity, line);
        let targets = found.entry(row).or_default();
        if targets.last() != Some(&target) {
            targets.push(target);
        }
    }
}

#[test]
fn fixes_of_real_manifests_hold_and_stay() {
    let Some(folder) = corpus() else { return };
    let mut counts: BTreeMap<(Safety, &str), usize> = BTreeMap::new();
    for name in rows(&folder).into_keys() {
        let text = fs::read_to_string(folder.join(&name)).expect("the manifest is UTF-8");
        for target in TARGETS {
            let options = Options::new(target);
            let before = check(&text, &options);
            for safety in [Safety::Safe, Safety::Review] {
                let name = format!("{name} for {target}");
                let fixed = hold_fixed(&text, &options, safety, &name);
                let after = check(&fixed.text, &options);
                hold_claims(&fixed.text, &options, safety, &name);
                hold_errors(&before, &after, &name);
                assert_eq!(after.coverage, before.coverage, "{name}");
                assert_eq!(endings(&fixed.text), endings(&text), "{name}");
                hold_comments(&text, &fixed.text, &name);
                let n = |counted| (safety, counted);
                *counts.entry(n("fixed")).or_default() += fixed.applied;
                *counts.entry(n("left")).or_default() += after.findings.len();
                *counts.entry(n("comments")).or_default() +=
                    comments(&text).values().sum::<usize>();
            }
        }
    }
    for ((safety, counted), n) in counts {
        eprintln!("{safety:?}: {n} {counted}");
    }
}

/// No finding is left whose fix is offered and could have been applied.
fn hold_claims(text: &str, options: &Options, safety: Safety, name: &str) {
    let left = offered(text, check(text, options), options);
    let is_open = |finding: &&Finding| {
        let mut fixes = finding.fixes.iter();
        fixes.any(|fix| fix.safety <= safety && fix.choice.is_none())
    };
    let open = left.findings.iter().find(is_open);
    assert!(open.is_none(), "{name}: {open:?}");
}

/// No error has come.
fn hold_errors(before: &Checked, after: &Checked, name: &str) {
    let errors = |checked: &Checked| {
        let mut counts: BTreeMap<(&str, String), usize> = BTreeMap::new();
        let all = checked.findings.iter();
        for error in all.filter(|finding| finding.severity == Severity::Error) {
            *counts
                .entry((error.rule, error.subject.clone()))
                .or_default() += 1;
        }
        counts
    };
    let old = errors(before);
    for (error, n) in errors(after) {
        assert!(
            old.get(&error).is_some_and(|old| *old >= n),
            "{name}: {error:?}"
        );
    }
}

/// Whether lines end in a line feed, in two bytes, or in both.
fn endings(text: &str) -> (bool, bool) {
    let pairs = text.matches("\r\n").count();
    (pairs > 0, text.matches('\n').count() > pairs)
}

/// The ends of lines that are comments, or look like one; and how often each is there.
fn comments(text: &str) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for line in text.lines() {
        let starts_line = line.trim_start().starts_with('#');
        let at = if starts_line {
            line.find('#')
        } else {
            line.find(" #")
        };
        if let Some(comment) = at.and_then(|at| line.get(at..)) {
            *counts.entry(comment.trim()).or_default() += 1;
        }
    }
    counts
}

fn hold_comments(before: &str, after: &str, name: &str) {
    let kept = comments(after);
    for (comment, n) in comments(before) {
        assert!(
            kept.get(comment).is_some_and(|kept| *kept >= n),
            "{name}: {comment}"
        );
    }
}
