//! Guides and rules lead to each other: what is found leads to its guide, and every name in a front matter is there.

#[path = "support/workspace.rs"]
mod workspace;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use check::Options;
use workspace::{read, root, shown};

/// Rules about how a text is written, whose own pages say all there is to say.
const WITHOUT_GUIDE: [&str; 9] = [
    "deprecated-kustomize-field",
    "duplicate-key",
    "glued-documents",
    "input-limit",
    "pasted-artefact",
    "tab-indentation",
    "unrecognized-input",
    "yaml-1-1-value",
    "yaml-syntax",
];

#[test]
fn every_rule_leads_to_a_guide_that_is_there() {
    let guides = names("en", "guides");
    for rule in check::rules() {
        assert!(
            rule.guide.is_empty() || guides.contains(rule.guide),
            "{} leads to {}",
            rule.id,
            rule.guide
        );
    }
}

#[test]
fn every_finding_leads_to_its_guide() {
    let guides = names("en", "guides");
    let mut without = BTreeSet::new();
    for rule in check::rules() {
        let page = root().join(format!("content/en/rules/{}.md", rule.id));
        let markdown = read(&page);
        for example in guide::examples(&markdown) {
            let options = Options::new(facts::newest_released());
            for finding in check::check(&example.text, &options).findings {
                if finding.guide.is_empty() {
                    without.insert(finding.rule);
                } else {
                    assert!(guides.contains(finding.guide), "{}", finding.guide);
                }
            }
        }
    }
    without.retain(|rule| !WITHOUT_GUIDE.contains(rule));
    assert!(without.is_empty(), "no guide for findings of {without:?}");
}

#[test]
fn names_in_front_matters_are_there_and_the_same_in_every_language() {
    let mut faults = Vec::new();
    for folder in ["guides", "rules"] {
        for name in names("en", folder) {
            let english = named(&page("en", folder, &name));
            for (key, named) in &english {
                for other in named
                    .iter()
                    .filter(|other| !names("en", key).contains(*other))
                {
                    faults.push(format!("content/en/{folder}/{name}.md names {other}"));
                }
            }
            for locale in words::locales() {
                let file = page(locale.tag, folder, &name);
                if file.exists() && named(&file) != english {
                    faults.push(format!("{}: other names than in English", shown(&file)));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_fact_of_a_front_matter_is_known() {
    let folder = compose::Folder::read(&root().join("content")).expect("the prose can be read");
    let mut faults = Vec::new();
    for (locale, path, page) in folder.pages() {
        let front = page.markdown.split("\n---\n").next().unwrap_or_default();
        let facts = front.lines().filter(|line| line.starts_with("fact"));
        for line in facts.filter(|line| line.contains("{{") || is_name(line)) {
            faults.push(format!("content/{locale}/{path}.md: {line}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether `label | value` still has the name of a fact for a value.
fn is_name(line: &str) -> bool {
    const SORTS: [&str; 12] = [
        "date",
        "eol",
        "flag-",
        "gate-",
        "introduced",
        "label-",
        "latest",
        "maintenance",
        "milestone",
        "release",
        "removed",
        "volume-",
    ];
    let value = line.split_once('|').map_or("", |(_, value)| value.trim());
    SORTS.iter().any(|sort| value.starts_with(sort))
}

#[test]
fn every_release_since_1_22_has_a_guide() {
    let guides = names("en", "guides");
    for release in facts::releases() {
        let n = release.minor.0;
        if n >= 22 && release.is_released() {
            assert!(
                guides.contains(&format!("upgrade-1-{n}")),
                "upgrade-1-{n}.md"
            );
        }
    }
}

fn page(locale: &str, folder: &str, name: &str) -> std::path::PathBuf {
    root().join(format!("content/{locale}/{folder}/{name}.md"))
}

/// The names in the lists `rules` and `guides` of a front matter.
fn named(file: &Path) -> BTreeMap<&'static str, Vec<String>> {
    let markdown = read(file);
    let front = markdown.split("\n---\n").next().unwrap_or_default();
    let of = |key: &'static str| {
        let line = front
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
        let names = line.unwrap_or_default().split(',').map(str::trim);
        let names = names.filter(|name| !name.is_empty()).map(str::to_owned);
        (key, names.collect())
    };
    [of("rules"), of("guides")].into()
}

/// The names of the pages of a folder.
fn names(locale: &str, folder: &str) -> BTreeSet<String> {
    let files = fs::read_dir(root().join("content").join(locale).join(folder));
    let files = files.into_iter().flatten().flatten();
    files
        .filter_map(|file| Some(file.path().file_stem()?.to_str()?.to_owned()))
        .collect()
}
