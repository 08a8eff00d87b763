//! Every manifest on a page goes through the engine: what a page says is found is found, what it shows as fixed is the
//! fix, and what a guide recommends is clean.
//!
//! The fence says what an example is: `yaml finds`, on the pages of rules also `yaml fixed`, with `target=1.28` where it
//! is not the newest release. On guides every other manifest is one that a reader may keep.

#[path = "support/workspace.rs"]
mod workspace;

use std::fs;
use std::path::PathBuf;

use check::{Checked, Options, Safety, Severity};
use facts::Minor;
use guide::Example;
use workspace::{read, root, shown};

#[test]
fn rule_pages_find_and_fix_what_they_say() {
    let mut faults = Vec::new();
    for page in pages("rules") {
        let markdown = read(&page);
        let rule = page
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let is_found = |example: &Example, target| {
            checked(&example.text, target)
                .findings
                .iter()
                .any(|finding| finding.rule == rule)
        };
        let examples = manifests(&markdown);
        let of = |word: &str| {
            examples
                .iter()
                .find(|example| info(&markdown, example).any(|w| w == word))
        };
        let Some(finds) = of("finds") else { continue };
        if !is_found(finds, target(&markdown, finds)) {
            faults.push(format!(
                "{}:{}: {rule} finds nothing here",
                shown(&page),
                finds.line
            ));
        }
        let Some(fixed) = of("fixed") else { continue };
        if is_found(fixed, target(&markdown, fixed)) {
            faults.push(format!(
                "{}:{}: {rule} is found in the fixed text",
                shown(&page),
                fixed.line
            ));
        }
        let Some(safety) = safety(&markdown) else {
            continue;
        };
        let given = check::fix(&finds.text, &Options::new(target(&markdown, finds)), safety).text;
        if given.trim_end() != fixed.text.trim_end() {
            faults.push(format!(
                "{}:{}: the fix gives\n{given}",
                shown(&page),
                fixed.line
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn guides_show_clean_manifests_and_findings_to_try() {
    let mut faults = Vec::new();
    for page in pages("guides") {
        let markdown = read(&page);
        for example in manifests(&markdown) {
            let findings = checked(&example.text, target(&markdown, &example)).findings;
            let at = format!("{}:{}", shown(&page), example.line);
            let is_before = example.is_check || info(&markdown, &example).any(|w| w == "finds");
            if is_before && findings.is_empty() {
                faults.push(format!("{at}: nothing is found in this example"));
            }
            let bad = findings
                .iter()
                .find(|finding| finding.severity != Severity::Info);
            if let Some(finding) = bad.filter(|_| !is_before) {
                faults.push(format!(
                    "{at}: {} is found in what the guide recommends",
                    finding.rule
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn checked(text: &str, target: Minor) -> Checked {
    check::check(text, &Options::new(target))
}

/// The manifests and configuration of a page, with facts filled in; templates of charts are left out.
fn manifests(markdown: &str) -> Vec<Example> {
    let mut examples = guide::examples(markdown);
    for example in &mut examples {
        example.text = filled(&example.text);
    }
    examples.retain(|example| {
        let is_shown = || info(markdown, example).any(|word| word == "finds" || word == "fixed");
        (matches!(example.language.as_str(), "yaml" | "json" | "toml") || is_shown())
            && !example.text.contains("{{")
    });
    examples
}

/// A text with its facts, and what readers choose as it is sent.
fn filled(text: &str) -> String {
    let shared = compose::Shared::default();
    let setting = compose::Setting {
        path: "",
        words: &words::Words::english(),
        shared: &shared,
        english: &shared,
    };
    let newest = facts::newest_released();
    let before = newest.previous().unwrap_or(newest);
    let choices = [
        ("target", newest.to_string()),
        ("target-patch", format!("{newest}.0")),
        ("target-before", before.to_string()),
        ("runtime", "containerd".to_owned()),
        ("runtime-unit", "containerd".to_owned()),
        (
            "runtime-socket",
            "unix:///run/containerd/containerd.sock".to_owned(),
        ),
    ];
    let composed = compose::compose(text, &setting).markdown;
    choices.iter().fold(composed, |text, (name, value)| {
        text.replace(&format!("{{{{{name}}}}}"), value)
    })
}

/// The words after the fence of an example.
fn info<'a>(markdown: &'a str, example: &Example) -> impl Iterator<Item = &'a str> + use<'a> {
    let fence = markdown
        .lines()
        .nth(example.line.saturating_sub(1))
        .unwrap_or_default();
    fence.trim_start_matches('`').split(' ')
}

fn target(markdown: &str, example: &Example) -> Minor {
    let named = info(markdown, example).find_map(|word| word.strip_prefix("target=")?.parse().ok());
    named.unwrap_or_else(facts::newest_released)
}

/// How far the fix of a rule can be trusted, if it has one.
fn safety(markdown: &str) -> Option<Safety> {
    let line = markdown
        .lines()
        .find_map(|line| line.strip_prefix("fix: "))?;
    match line {
        "safe" => Some(Safety::Safe),
        "review" => Some(Safety::Review),
        _ => None,
    }
}

/// Every page of a folder in every locale.
fn pages(folder: &str) -> Vec<PathBuf> {
    let of = |locale: &words::Locale| {
        let entries = fs::read_dir(root().join("content").join(locale.tag).join(folder));
        entries
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
    };
    let all = words::locales().iter().flat_map(of);
    let mut pages: Vec<PathBuf> = all
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .collect();
    pages.sort();
    pages
}
