//! Every row of the API table, on every minor, before and after each turn of its life.

use check::{Finding, Options, Severity, check};
use facts::{Api, Mark, Marked, Minor, Surface};

fn rows() -> impl Iterator<Item = &'static Api> {
    facts::apis()
        .iter()
        .filter(|api| matches!(api.surface, Surface::Rest | Surface::ConfigFile))
}

fn minors() -> impl Iterator<Item = Minor> {
    facts::releases().iter().map(|release| release.minor)
}

fn find(api: &Api, target: Minor) -> Vec<Finding> {
    let text = format!("apiVersion: {}\nkind: {}\n", api.api_version(), api.kind);
    check(&text, &Options::new(target)).findings
}

fn is_reached(value: Option<Marked<Minor>>, target: Minor) -> bool {
    value.is_some_and(|value| value.mark != Mark::Unproved && value.value <= target)
}

/// The rule and severity that a row asks for on a target.
fn expected(api: &Api, target: Minor) -> Option<(&'static str, Severity)> {
    if is_reached(api.removed, target) {
        return Some(("removed-api", Severity::Error));
    }
    if api
        .introduced
        .is_some_and(|value| value.mark != Mark::Unproved && value.value > target)
    {
        return Some(("api-not-yet-served", Severity::Error));
    }
    if api.surface == Surface::Rest && !api.on_by_default && !api.plural.is_empty() {
        return Some(("api-off-by-default", Severity::Warning));
    }
    if api.kind == "Endpoints" && is_reached(api.deprecated, target) {
        return Some(("endpoints-object", Severity::Info));
    }
    let is_to_go = api
        .removed
        .is_some_and(|value| value.mark != Mark::Unproved);
    let severity = if is_to_go {
        Severity::Warning
    } else {
        Severity::Info
    };
    is_reached(api.deprecated, target).then_some(("deprecated-api", severity))
}

#[test]
fn every_row_is_judged_by_its_life() {
    for api in rows() {
        for target in minors() {
            let found: Vec<(&str, Severity)> = find(api, target)
                .iter()
                .map(|finding| (finding.rule, finding.severity))
                .collect();
            assert_eq!(
                found,
                Vec::from_iter(expected(api, target)),
                "{} {} on {target}",
                api.api_version(),
                api.kind
            );
        }
    }
}

#[test]
fn replacements_are_served_and_fixes_lead_to_them() {
    for api in rows() {
        for target in minors() {
            for finding in find(api, target) {
                let Some(new) = &finding.replacement else {
                    assert!(finding.fixes.is_empty());
                    continue;
                };
                let (version, kind) = new
                    .split_once(' ')
                    .expect("a replacement is an API and a kind");
                let (group, version) = version.split_once('/').unwrap_or(("", version));
                let row =
                    facts::find_api(group, version, kind).expect("a replacement is in the table");
                assert!(
                    row.is_served_in(target),
                    "{} {} on {target} -> {new}",
                    api.api_version(),
                    api.kind
                );
                let edits = finding.fixes.iter().flat_map(|fix| &fix.edits);
                assert!(
                    edits
                        .clone()
                        .all(|edit| edit.text == row.api_version() || edit.text == row.kind),
                    "{new}"
                );
            }
        }
    }
}

#[test]
fn planned_removals_look_planned() {
    for api in rows().filter(|api| api.removed.is_some_and(|removed| removed.is_planned())) {
        for target in minors() {
            for finding in find(api, target).iter().filter(|finding| {
                !matches!(finding.rule, "api-not-yet-served" | "api-off-by-default")
            }) {
                assert!(
                    finding.message.key.contains("-planned"),
                    "{} {} on {target}",
                    api.api_version(),
                    api.kind
                );
            }
        }
    }
}
