//! Every fact that prose may name, with its value: what a browser needs to show a page that has not been composed.

use std::fmt::Write as _;

use words::Words;

use crate::fact::fact;

/// A line for each fact, its name and its value in a language with a tab between; of other languages than English only
/// those that English says in another way.
pub fn facts_in(words: &Words) -> String {
    let english = Words::english();
    let is_english = words.locale() == english.locale();
    let mut lines = String::new();
    for name in names() {
        let value = fact(words, &name);
        if let Some(value) =
            value.filter(|value| is_english || fact(&english, &name).as_ref() != Some(value))
        {
            let _ = writeln!(lines, "{name}\t{value}");
        }
    }
    lines
}

/// Every name that there could be; some have no value.
fn names() -> Vec<String> {
    let mut names = vec!["as-of".to_owned(), "newest".to_owned()];
    let mut add = |whats: &[&str], of: &str| {
        names.extend(whats.iter().map(|what| format!("{what} {of}")));
    };
    for event in facts::events() {
        add(&["date", "minor"], event.id);
    }
    for release in facts::releases() {
        let minor = release.minor.to_string();
        add(&["release", "maintenance", "eol", "latest"], &minor);
    }
    for api in facts::apis() {
        let name = format!("{} {}", api.api_version(), api.kind);
        add(
            &["introduced", "deprecated", "removed", "replacement"],
            &name,
        );
    }
    for host in facts::registry_hosts() {
        add(&["since"], host.prefix.trim_end_matches('/'));
    }
    for row in facts::last_tags() {
        let image = format!("{}/{}", row.prefix.trim_end_matches('/'), row.image);
        add(&["last-tag"], format!("{image} {}", row.series).trim_end());
    }
    for gate in facts::gates() {
        add(
            &["gate-introduced", "gate-locked", "gate-removed"],
            gate.name,
        );
    }
    for volume in facts::volumes() {
        let whats = [
            "volume-driver",
            "volume-deprecated",
            "volume-migrated",
            "volume-removed",
        ];
        add(&whats, volume.field);
    }
    for label in facts::labels() {
        let whats = ["label-deprecated", "label-ends", "label-replacement"];
        add(&whats, label.name);
    }
    for flag in facts::flags() {
        let name = format!("{} {}", flag.component, flag.flag);
        add(&["flag-deprecated", "flag-removed"], &name);
    }
    for milestone in facts::milestones() {
        add(&["milestone"], milestone.id);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_facts_of_every_sort() {
        let facts = facts_in(&Words::english());
        for line in [
            "date k8s-gcr-io-frozen\t3 Apr 2023",
            "removed batch/v1beta1 CronJob\t1.25",
            "last-tag k8s.gcr.io/conformance 1.26\t1.26.3",
            "since k8s.gcr.io\t3 Apr 2023",
        ] {
            assert!(facts.lines().any(|known| known == line), "{line}");
        }
        for what in [
            "gate-removed",
            "volume-driver",
            "label-ends",
            "flag-removed",
            "milestone",
        ] {
            assert!(
                facts
                    .lines()
                    .any(|known| known.starts_with(&format!("{what} "))),
                "{what}"
            );
        }
    }
}
