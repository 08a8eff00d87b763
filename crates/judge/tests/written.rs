//! What fixes write, judged by the fields that Kubernetes specifies and by the types of `k8s-openapi`.

#[path = "../../check/tests/support/expect.rs"]
#[expect(dead_code, reason = "other suites use the rest of it")]
mod expect;
#[path = "../../check/tests/support/layout.rs"]
mod layout;
#[path = "../../check/tests/support/made.rs"]
#[expect(dead_code, reason = "other suites use the rest of it")]
mod made;
#[path = "../../check/tests/support/shapes.rs"]
mod shapes;
#[path = "../../check/tests/support/tape.rs"]
mod tape;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use check::{Options, Safety};
use facts::Minor;
use judge::fields::Fields;
use judge::problem::{Fault, Problem};
use judge::verdict::{Written, written};
use made::{Made, made};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};

/// The inputs of the rules and of every other sort.
fn fixtures() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../check/tests");
    let rules = check::rules().iter();
    let folders = rules.map(|rule| tests.join("rules").join(rule.id));
    let folders = folders.chain([tests.join("inputs")]);
    folders.flat_map(|folder| expect::inputs(&folder)).collect()
}

const DEFINITION: &str = "apiextensions.k8s.io/v1 CustomResourceDefinition";

/// What was judged, and what was found.
#[derive(Default)]
struct Verdict {
    n_whole: usize,
    n_parts: usize,
    n_foreign: usize,
    n_unread: usize,
    faults: BTreeSet<String>,
}

impl Verdict {
    /// Judges what the fixes of a text write for a target.
    fn take(
        &mut self,
        name: &str,
        text: &str,
        options: &Options,
        fields: &Fields,
        judge: impl Fn(&Written) -> Option<Vec<Problem>>,
    ) {
        let Some(objects) = written(text, options, Safety::Review, fields) else {
            self.n_unread += 1;
            return;
        };
        let target = options.target;
        for object in objects {
            let Some(problems) = judge(&object) else {
                self.n_foreign += 1;
                continue;
            };
            let n_judged = if object.was_whole {
                &mut self.n_whole
            } else {
                &mut self.n_parts
            };
            *n_judged += 1;
            let is_definition = judge::objects::name(&object.after) == DEFINITION;
            let had_one_stored = judge::definition::has_one_stored(&object.before);
            // What nobody can make structural is told with the fix.
            let is_told = object.notes.contains(&"note-crd-not-structural");
            if object.was_whole && is_definition && had_one_stored && !is_told {
                let faults = judge::definition::faults(&object.after).into_iter();
                self.faults
                    .extend(faults.map(|fault| format!("{name} for {target}: {fault}")));
            }
            let faults = object.faults(problems, fields, target).into_iter();
            self.faults.extend(
                faults.map(|fault| format!("{name} for {target}: {}: {fault}", object.names())),
            );
        }
    }

    fn hold(self, judge: &str) {
        let Verdict {
            n_whole,
            n_parts,
            n_foreign,
            n_unread,
            faults,
        } = self;
        eprintln!(
            "{judge}: {n_whole} whole objects and {n_parts} others; {n_foreign} of other groups, {n_unread} texts that only Farol reads"
        );
        assert!(n_whole > 0);
        let faults: Vec<String> = faults.into_iter().collect();
        assert!(
            faults.is_empty(),
            "{} faults by {judge}:\n{}",
            faults.len(),
            faults.join("\n")
        );
    }
}

/// Every fixture with its name, and the options it asks for.
fn each_fixture(mut judge: impl FnMut(&str, &str, Options)) {
    for path in fixtures() {
        let text = fs::read_to_string(&path).expect("the input is UTF-8");
        let mut names = path
            .components()
            .rev()
            .map(|part| part.as_os_str().to_string_lossy());
        let (file, folder) = (
            names.next().unwrap_or_default(),
            names.next().unwrap_or_default(),
        );
        judge(&format!("{folder}/{file}"), &text, expect::options(&text));
    }
}

#[test]
fn fixtures_have_no_unknown_field_and_miss_none() {
    let fields = Fields::read();
    let mut verdict = Verdict::default();
    each_fixture(|name, text, options| {
        for target in judge::verdict::MINORS {
            let options = Options {
                target,
                ..options.clone()
            };
            let judge = |object: &Written| fields.problems(&object.after, target.0);
            verdict.take(name, text, &options, &fields, judge);
        }
    });
    verdict.hold("the table of fields");
}

/// Made-up texts, the same ones each time; as many as `FAROL_CASES` says, a tenth of them.
fn each_made(mut judge: impl FnMut(&str, &Made)) {
    let wanted = std::env::var("FAROL_CASES").ok();
    let cases: usize = wanted
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(20_000);
    let mut runner = TestRunner::new(ProptestConfig {
        rng_seed: RngSeed::Fixed(0xFA401),
        ..ProptestConfig::default()
    });
    for _ in 0..cases / 10 {
        let tree = made("OBJECT")
            .new_tree(&mut runner)
            .expect("nothing is refused");
        let made = tree.current();
        if !made.is_template {
            judge(&made.text, &made);
        }
    }
}

/// What is judged here has to be right before it is fixed.
#[test]
fn made_up_objects_are_what_their_version_takes() {
    let fields = Fields::read();
    let mut faults = BTreeSet::new();
    each_made(|text, _| {
        let objects = judge::objects::objects(text).unwrap_or_else(|| panic!("{text}"));
        for object in objects {
            let minor = fields.newest_minor(&object);
            let problems = minor.and_then(|minor| fields.problems(&object, minor));
            let problems = problems.unwrap_or_default();
            // Some are written with the fields of an older version, to be mended.
            let is_mixed = judge::objects::name(&object) == "networking.k8s.io/v1 Ingress";
            if !problems.is_empty() && !is_mixed {
                faults.insert(format!(
                    "{}: {}",
                    judge::objects::name(&object),
                    problems[0]
                ));
            }
        }
    });
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn made_up_objects_have_no_unknown_field_and_miss_none() {
    let fields = Fields::read();
    let mut verdict = Verdict::default();
    each_made(|text, made| {
        let options = Options::new(Minor(made.target));
        let judge = |object: &Written| fields.problems(&object.after, made.target);
        verdict.take(text, text, &options, &fields, judge);
    });
    verdict.hold("the table of fields, of made-up objects");
}

/// What Kubernetes says to an Ingress in which `apiVersion` alone was changed.
#[test]
fn a_wrong_conversion_is_seen() {
    let object = serde_json::json!({
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "metadata": {"name": "web"},
        "spec": {"rules": [{"http": {"paths": [{"backend": {"serviceName": "web", "servicePort": 80}}]}}]},
    });
    let path = "/spec/rules/0/http/paths/0";
    let expected = [
        Problem::of(Fault::Unknown, path, "backend/serviceName"),
        Problem::of(Fault::Unknown, path, "backend/servicePort"),
        Problem::of(Fault::Missing, path, "pathType"),
    ];
    assert_eq!(
        Fields::read().problems(&object, 36),
        Some(expected.to_vec())
    );
    #[cfg(feature = "types")]
    for one in judge::types::crates() {
        let is_old = judge::types::MINOR.0 < 22;
        let found = one.problems(&object);
        assert!(is_old || found == Some(Ok(expected.to_vec())), "{found:?}");
    }
}

#[cfg(feature = "types")]
mod types {
    use super::*;
    use judge::types::{Crate, MINOR, crates};

    /// The table has to find each unknown field too, so that it can stand for the types where those are not compiled. What
    /// is required differs between crates.
    fn judged(one: &Crate, object: &Written, fields: &Fields) -> Option<Vec<Problem>> {
        let read = one.problems(&object.after)?;
        let problems = read.unwrap_or_else(|error| vec![Problem::of(Fault::Type, "", &error)]);
        let others = fields.problems(&object.after, MINOR.0).unwrap_or_default();
        let is_in_table =
            |problem: &&Problem| problem.fault != Fault::Unknown || others.contains(problem);
        let surplus = problems.iter().find(|problem| !is_in_table(problem));
        assert_eq!(
            surplus,
            None,
            "k8s-openapi {} of {}",
            one.version,
            object.names()
        );
        Some(problems)
    }

    #[test]
    fn types_ignore_no_field_and_miss_none() {
        let fields = Fields::read();
        for one in crates() {
            let mut verdict = Verdict::default();
            let mut take = |name: &str, text: &str, options: Options| {
                let options = Options {
                    target: MINOR,
                    ..options
                };
                verdict.take(name, text, &options, &fields, |object| {
                    judged(&one, object, &fields)
                });
            };
            each_fixture(&mut take);
            each_made(|text, _| take(text, text, Options::new(MINOR)));
            verdict.hold(&format!("k8s-openapi {} of {MINOR}", one.version));
        }
    }
}
