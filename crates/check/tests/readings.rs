//! The API table and the engine's verdicts against what others read about the same APIs.
//!
//! `tests/readings` holds the readings and, in `decisions.csv`, every difference with the reason why ours stands. Where theirs was
//! right, the table was changed and no difference is left. A difference without a row fails, and so does a row without one.

#[path = "readings/table.rs"]
mod table;

use std::collections::BTreeSet;

use check::{Finding, Options, check};
use facts::{Api, Minor, Surface, split_api_version};
use table::{Decision, Reading, decisions, readings, span};

/// The rules about an API as such; of an object, one of them speaks at most.
const RULES: [&str; 6] = [
    "unknown-api",
    "api-not-yet-served",
    "removed-api",
    "api-off-by-default",
    "endpoints-object",
    "deprecated-api",
];

/// What the finding about an API says of it: `served` when there is none, or when the API works, if need be with a flag.
fn verdict(
    group: &str,
    version: &str,
    kind: &str,
    target: Minor,
) -> (&'static str, Option<Finding>) {
    let slash = if group.is_empty() { "" } else { "/" };
    let text = format!("apiVersion: {group}{slash}{version}\nkind: {kind}\n");
    let mut found = check(&text, &Options::new(target)).findings.into_iter();
    let finding = found.find(|finding| RULES.contains(&finding.rule));
    let said = match finding.as_ref().map(|finding| finding.rule) {
        Some("removed-api") => "gone",
        Some("api-not-yet-served") => "not yet",
        Some("unknown-api") => "unknown",
        _ => "served",
    };
    (said, finding)
}

/// The first minor with a finding that is like this, as the tables write it.
fn first(name: (&str, &str, &str), is_meant: impl Fn(&Finding, Minor) -> bool) -> String {
    facts::releases()
        .iter()
        .map(|release| release.minor)
        .find(|minor| {
            let (_, finding) = verdict(name.0, name.1, name.2, *minor);
            finding.is_some_and(|finding| is_meant(&finding, *minor))
        })
        .map_or(String::new(), |minor| minor.to_string())
}

/// The first minor on which an API is called deprecated. Of one that is off nothing else is said, but the finding has the minor.
fn deprecated(name: (&str, &str, &str)) -> String {
    first(name, |finding, minor| match finding.rule {
        "deprecated-api" | "endpoints-object" => true,
        "api-off-by-default" => finding.deprecated_in.is_some_and(|since| since <= minor),
        _ => false,
    })
}

fn removed(name: (&str, &str, &str)) -> String {
    first(name, |finding, _| finding.rule == "removed-api")
}

fn rows() -> impl Iterator<Item = &'static Api> {
    facts::apis()
        .iter()
        .filter(|api| api.surface == Surface::Rest)
}

/// Whether a flag of the server still brings it back.
fn has_switch(api: &Api, minor: Minor) -> bool {
    let reached =
        |value: Option<facts::Marked<Minor>>| value.is_some_and(|value| value.value <= minor);
    reached(api.removed) && !reached(api.gone) && api.gone.is_some()
}

/// The minors on which the specifications and we differ about one row, as differences.
fn lives(api: &Api, theirs: Option<&Reading>) -> Vec<Vec<String>> {
    let mut differences: Vec<(&str, &str, Vec<Minor>)> = Vec::new();
    for minor in (8..=37).map(Minor) {
        let said = theirs.map_or("never", |reading| reading.says(minor));
        let (ours, _) = verdict(api.group, api.version, api.kind, minor);
        // The specifications are made with everything switched on that can be.
        let ours = if has_switch(api, minor) {
            "served"
        } else {
            ours
        };
        if ours == said || (said == "never" && ours != "served") {
            continue;
        }
        match differences.last_mut() {
            Some((a, b, minors)) if (*a, *b) == (said, ours) => minors.push(minor),
            _ => differences.push((said, ours, vec![minor])),
        }
    }
    let difference = |(said, ours, minors): (&str, &str, Vec<Minor>)| {
        difference(api, "served", &span(&minors), said, ours)
    };
    differences.into_iter().map(difference).collect()
}

fn difference(api: &Api, field: &str, minors: &str, theirs: &str, ours: &str) -> Vec<String> {
    [
        api.group,
        api.version,
        api.kind,
        field,
        minors,
        theirs,
        ours,
    ]
    .map(str::to_owned)
    .into()
}

/// Where the description calls an API deprecated and our verdict does not follow.
fn deprecation(api: &Api, theirs: &Reading) -> Option<Vec<String>> {
    let ours = deprecated((api.group, api.version, api.kind));
    let theirs = &theirs.deprecated;
    let is_held = match theirs.strip_prefix("by ") {
        None => *theirs == ours || theirs.is_empty(),
        Some(minor) => number(&ours).is_some_and(|ours| Some(ours) <= number(minor)),
    };
    (!is_held).then(|| difference(api, "deprecated", "", theirs, &ours))
}

fn number(minor: &str) -> Option<u8> {
    minor.strip_prefix("1.")?.parse().ok()
}

/// Where the address or the place of objects differ. Old crates name neither, and parts of others are named with them by us.
fn address(api: &Api, theirs: &Reading) -> Option<Vec<String>> {
    let scope = match api.scope {
        facts::Scope::Namespaced => "namespaced",
        facts::Scope::Cluster => "cluster",
        facts::Scope::Subresource => "subresource",
        facts::Scope::None => "none",
    };
    let last = api.plural.rsplit('/').next().unwrap_or_default();
    let is_same = last.is_empty() || theirs.plural.is_empty() || last == theirs.plural;
    let is_held = theirs.scope.is_empty() || (is_same && scope == theirs.scope);
    let [said, ours] =
        [(&*theirs.plural, &*theirs.scope), (api.plural, scope)].map(|(a, b)| format!("{a} {b}"));
    (!is_held).then(|| difference(api, "address", "", &said, &ours))
}

/// An API that only they have.
fn extra(theirs: &Reading) -> Vec<String> {
    let name = &theirs.name;
    let (ours, finding) = verdict(&name.0, &name.1, &name.2, facts::newest_released());
    let ours = if finding.is_none() { "none" } else { ours };
    [
        &name.0,
        &name.1,
        &name.2,
        "row",
        &theirs.minors,
        "served",
        ours,
    ]
    .map(str::to_owned)
    .into()
}

#[test]
fn every_row_lives_as_the_specifications_say() {
    let readings = readings();
    let find = |api: &Api| {
        let is_it = |reading: &&Reading| {
            reading.name == (api.group.into(), api.version.into(), api.kind.into())
        };
        readings.iter().find(is_it)
    };
    let mut found: BTreeSet<Vec<String>> = BTreeSet::new();
    for api in rows() {
        let theirs = find(api);
        found.extend(lives(api, theirs));
        found.extend(theirs.and_then(|theirs| deprecation(api, theirs)));
        found.extend(theirs.and_then(|theirs| address(api, theirs)));
    }
    let is_ours = |reading: &&Reading| {
        let (group, version, kind) = &reading.name;
        facts::find_api(group, version, kind).is_some()
    };
    found.extend(
        readings
            .iter()
            .filter(|reading| !is_ours(reading))
            .map(extra),
    );
    let decided: BTreeSet<Vec<String>> = decisions("k8s-openapi")
        .iter()
        .map(Decision::difference)
        .collect();
    let undecided: Vec<_> = found.difference(&decided).collect();
    let stale: Vec<_> = decided.difference(&found).collect();
    assert!(
        undecided.is_empty() && stale.is_empty(),
        "undecided: {undecided:#?}\nstale: {stale:#?}"
    );
}

/// What we say where another tool says something else.
fn ours(decision: &Decision) -> String {
    let (group, version, kind) = &decision.name;
    let replacement = || {
        let newest = facts::newest_released();
        verdict(group, version, kind, newest)
            .1
            .and_then(|finding| finding.replacement)
            .unwrap_or_default()
    };
    match &*decision.field {
        "removed" => removed((group, version, kind)),
        "deprecated" => deprecated((group, version, kind)),
        "replacement" => replacement(),
        "row" => verdict(group, version, kind, facts::newest_released())
            .0
            .to_owned(),
        "since" => since(&replacement()),
        field => panic!("no such field: {field}"),
    }
}

/// The first minor that serves an API.
fn since(api: &str) -> String {
    let (api_version, kind) = api
        .split_once(' ')
        .expect("a replacement is an API and a kind");
    let (group, version) = split_api_version(api_version);
    let mut minors = facts::releases().iter().map(|release| release.minor);
    let first = minors.find(|minor| verdict(group, version, kind, *minor).0 == "served");
    first.map_or(String::new(), |minor| minor.to_string())
}

#[test]
fn where_other_tools_differ_the_verdict_is_the_decided_one() {
    for reading in ["pluto", "kubent", "kubepug"] {
        let decided = decisions(reading);
        assert!(!decided.is_empty());
        for decision in decided {
            assert_eq!(ours(&decision), decision.ours, "{reading}: {decision:?}");
            assert_ne!(decision.theirs, decision.ours, "{reading}: {decision:?}");
        }
    }
}

#[test]
fn every_decision_has_its_reason_and_source() {
    let all = ["k8s-openapi", "pluto", "kubent", "kubepug"]
        .map(decisions)
        .concat();
    assert_eq!(all.len(), table::count(), "a reading has another name");
    for decision in all {
        assert!(decision.reason.len() > 20, "{decision:?}");
        assert!(decision.source.starts_with("https://"), "{decision:?}");
    }
}
