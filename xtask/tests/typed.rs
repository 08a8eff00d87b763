//! Prose names facts: no minor, patch or date of Kubernetes is typed outside of code, so that a table changes all of them.

#[path = "support/workspace.rs"]
mod workspace;

use std::fs;

use workspace::{read, root, shown};

/// Projects whose versions look like those of Kubernetes; they stand right before their version.
const PROJECTS: [&str; 7] = [
    "API",
    "CRI-O",
    "Kyverno",
    "RKE2",
    "YAML",
    "containerd",
    "ingress-nginx",
];

/// What is typed on purpose, by page.
const EXCEPTIONS: [(&str, &[&str]); 8] = [
    // Operating systems of before a year, and the release of a Go library.
    ("guides/cgroup-v2", &["2021", "1.5.1"]),
    // Releases of containerd in a table whose head names it, plans that never came, and the end of another project.
    (
        "guides/dockershim",
        &[
            "1.5.11", "1.6", "1.6.3", "1.6.4", "1.7.28", "1.22", "1.23", "2022", "2025",
        ],
    ),
    // A tool of netfilter.
    ("guides/kube-proxy-modes", &["1.0.0"]),
    // The year of some packages.
    ("guides/package-repositories", &["2023"]),
    // The patches of one month, and one that was announced and never came.
    (
        "guides/registry-k8s-io",
        &["1.22", "1.23", "1.24", "1.23.18", "2022"],
    ),
    // The target of an example.
    ("rules/api-not-yet-served", &["1.28"]),
    // YAML, which stands behind its version in some languages.
    ("rules/yaml-1-1-value", &["1.1"]),
    ("guides/seccomp-and-apparmor", &["1.1"]),
];

#[test]
fn every_version_and_date_comes_from_the_data() {
    let mut faults = Vec::new();
    for locale in words::locales() {
        for folder in ["guides", "rules", "parts"] {
            let files = fs::read_dir(root().join("content").join(locale.tag).join(folder));
            for file in files.into_iter().flatten().flatten() {
                let path = file.path();
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                let page = format!("{folder}/{name}");
                for (line, typed) in typed(&read(&path)) {
                    let is_meant = EXCEPTIONS
                        .iter()
                        .any(|(of, texts)| *of == page && texts.contains(&typed.as_str()));
                    if !is_meant {
                        faults.push(format!("{}:{line}: {typed}", shown(&path)));
                    }
                }
            }
        }
    }
    assert!(
        faults.is_empty(),
        "name a fact instead, see content/README.md:\n{}",
        faults.join("\n")
    );
}

#[test]
fn finds_what_is_typed_in_prose_alone() {
    let page = "---\nreviewed: 2026-11-21\nfact1: Since 1.21 | release 1.22\n---\n# Title 1.23\n\n`1.24` {{latest 1.25}} \
                [x](https://example.org/1.26) 127.0.0.1 v1 1.27.3, in 2023.\ncontainerd 1.28\n\n| 1.29 | 1.30 |\n\n```sh\n1.31\n```\n";
    let found: Vec<String> = typed(page).into_iter().map(|(_, typed)| typed).collect();
    assert_eq!(found, ["1.21", "1.23", "1.27.3", "2023", "1.30"]);
}

/// The versions and years that a page types in its prose, with their lines.
fn typed(markdown: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let (mut in_code, mut in_front) = (false, markdown.starts_with("---\n"));
    for (i, line) in markdown.lines().enumerate() {
        let is_fence = line.trim_start().starts_with("```");
        in_code ^= is_fence;
        let is_bar = in_front && i > 0 && line == "---";
        let is_of_tools = in_front && (line.starts_with("order:") || line.starts_with("reviewed:"));
        if !(in_code || is_fence || is_of_tools) {
            let text = if in_front {
                line.split('|').next().unwrap_or_default()
            } else {
                first_cell_left_out(line)
            };
            let numbers = numbers(&prose(text));
            found.extend(numbers.into_iter().map(|number| (i + 1, number)));
        }
        in_front &= !is_bar;
    }
    found
}

/// A row of a table may be about a version: that is its name.
fn first_cell_left_out(line: &str) -> &str {
    let rest = line
        .strip_prefix("| 1.")
        .and_then(|cell| cell.split_once(" |"));
    rest.map_or(line, |(_, rest)| rest)
}

/// A line without code, facts, ids and link addresses.
fn prose(line: &str) -> String {
    let mut text = line.to_owned();
    for (open, close) in [("`", "`"), ("{{", "}}"), ("](", ")"), ("{#", "}")] {
        let mut rest = text.as_str();
        let mut kept = String::new();
        while let Some((before, after)) = rest.split_once(open) {
            let Some((_, after)) = after.split_once(close) else {
                break;
            };
            kept.push_str(before);
            kept.push('~');
            rest = after;
        }
        kept.push_str(rest);
        text = kept;
    }
    text
}

/// Minors, patches and years; those of other projects are left out.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '_');
    let mut found = Vec::new();
    let mut before = "";
    for word in text
        .split(|c: char| !is_part(c))
        .filter(|word| !word.is_empty())
    {
        let number = word.trim_end_matches('.').trim_start_matches('v');
        if (is_version(number) && !PROJECTS.contains(&before)) || is_date(number) {
            found.push(number.to_owned());
        }
        before = word;
    }
    found
}

/// `1.22` or `1.22.3`; newer ones than the data knows are versions of something else.
fn is_version(text: &str) -> bool {
    let parts: Vec<Option<u16>> = text.split('.').map(|part| part.parse().ok()).collect();
    matches!(parts.as_slice(), [Some(1), Some(minor)] | [Some(1), Some(minor), Some(_)] if *minor < 60)
}

/// `2023`, `2023-04` or `2023-04-03`.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let year = parts.next().and_then(|year| year.parse::<u16>().ok());
    year.is_some_and(|year| (2010..2040).contains(&year))
        && parts.all(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
}
