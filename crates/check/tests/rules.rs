//! Every rule on small inputs: what it finds, and what it leaves alone.
//!
//! A folder is named by the rule, an input `finds-*` or `ignores-*`. Beside each input stands what is expected: `.out` has a
//! line for each finding, `.diff` what its fixes change. `UPDATE_EXPECT=1` writes both. A comment `# target: 1.22` in the
//! input chooses the target, which is 1.36 otherwise.

#[path = "support/describe.rs"]
mod describe;
#[path = "support/expect.rs"]
mod expect;

use std::fs;
use std::path::Path;

use check::{Finding, Fix, Options, Safety, check, fix, rules};
use describe::describe;
use expect::{expect, inputs, options};

#[test]
fn rules_find_and_ignore() {
    for rule in rules() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/rules")
            .join(rule.id);
        let inputs = inputs(&folder);
        for input in &inputs {
            let text = fs::read_to_string(input).expect("the input is UTF-8");
            let checked = check(&text, &options(&text));
            let name = input
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            let is_found = checked
                .findings
                .iter()
                .any(|finding| finding.rule == rule.id);
            assert_eq!(
                is_found,
                name.starts_with("finds-"),
                "{} in {}",
                rule.id,
                input.display()
            );
            expect(&input.with_extension("out"), &describe(&text, &checked));
            expect(
                &input.with_extension("diff"),
                &expect::patch(&text, &options(&text)),
            );
        }
        let has = |start: &str| {
            inputs.iter().any(|input| {
                input
                    .file_name()
                    .is_some_and(|name| name.to_string_lossy().starts_with(start))
            })
        };
        let is_generated = rule.id == "input-limit";
        assert!(
            is_generated || (has("finds-") && has("ignores-")),
            "{} has no input of both sorts",
            rule.id
        );
    }
}

#[test]
fn fixes_keep_their_promise() {
    for rule in rules() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/rules")
            .join(rule.id);
        for input in inputs(&folder) {
            let text = fs::read_to_string(&input).expect("the input is UTF-8");
            let options = options(&text);
            for safety in [Safety::Safe, Safety::Review] {
                let fixed = fix(&text, &options, safety);
                let may_be_applied = |fix: &Fix| fix.safety <= safety && fix.choice.is_none();
                // What was chosen is waited for, also where something safer goes without saying.
                let is_chosen = |fix: &Fix| {
                    let chosen = |(name, value): &(String, String)| {
                        let choice = fix.choice.as_ref();
                        choice.is_some_and(|to| to.name == name && to.value == *value)
                    };
                    options.choices.iter().any(chosen)
                };
                let is_open = |finding: &&Finding| {
                    let mut fixes = finding.fixes.iter();
                    fixes.clone().any(may_be_applied) && !fixes.any(is_chosen)
                };
                assert_eq!(fixed.left.iter().find(is_open), None, "{}", input.display());
                assert_eq!(
                    fix(&fixed.text, &options, safety).applied,
                    0,
                    "{}",
                    input.display()
                );
            }
        }
    }
}

#[test]
fn a_rule_alone_finds_what_it_finds_among_all() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    for rule in rules() {
        for input in inputs(&folder.join(rule.id)) {
            let text = fs::read_to_string(&input).expect("the input is UTF-8");
            let all = options(&text);
            let only = Options {
                only: vec![rule.id.to_owned()],
                ..all.clone()
            };
            let mut expected = check(&text, &all).findings;
            expected.retain(|finding| finding.rule == rule.id);
            let alone = check(&text, &only).findings;
            assert_eq!(alone, expected, "{}", input.display());
        }
    }
}
