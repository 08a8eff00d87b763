//! Compares the tables value by value with those they were made from, where these are at hand beside the repository.
//!
//! `decided.txt` has the differences that a better source has decided since; the row names it.

mod yaml;

use std::fmt::{Debug, Display};
use std::fs;
use std::path::Path;

use facts::{Level, Mark, Marked, Minor, Precision, Scope, Surface};
use yaml::Value;

#[test]
fn rows_agree_with_the_shared_tables() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if !folder.is_dir() {
        eprintln!("skipped: no folder ../shared/data beside the repository");
        return;
    }
    let read =
        |name| yaml::read(&fs::read_to_string(folder.join(name)).expect("the table is there"));
    let mut differences = Differences::default();
    compare_apis(
        read("api_lifecycle.yaml").get("apis").items(),
        &mut differences,
    );
    compare_releases(
        read("releases.yaml").get("releases").items(),
        &mut differences,
    );
    compare_events(
        read("registry_events.yaml").get("events").items(),
        &mut differences,
    );
    let found = differences.0.join("\n");
    let decided: Vec<&str> = include_str!("decided.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert_eq!(found, decided.join("\n"), "a difference is not decided");
}

/// What differs, a line each.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn expect<T: PartialEq + Debug>(
        &mut self,
        row: &impl Display,
        field: &str,
        ours: T,
        theirs: T,
    ) {
        if ours != theirs {
            self.0.push(format!(
                "{row}: {field} is {ours:?} here and {theirs:?} there"
            ));
        }
    }
}

fn compare_apis(rows: &[Value], differences: &mut Differences) {
    differences.expect(&"apis", "number of rows", facts::apis().len(), rows.len());
    for row in rows {
        let text = |key| row.get(key).text().unwrap_or_default();
        let name = format!("{}/{} {}", text("group"), text("version"), text("kind"));
        let Some(api) = facts::find_api(text("group"), text("version"), text("kind")) else {
            differences.0.push(format!("{name}: no row here"));
            continue;
        };
        for (field, ours) in [
            ("introduced", api.introduced),
            ("deprecated", api.deprecated),
            ("removed", api.removed),
        ] {
            compare_marked(row, field, ours, &name, differences);
        }
        let replacement = row.get("replacement");
        let part = |key| replacement.get(key).text().unwrap_or_default();
        let theirs = replacement
            .get("kind")
            .text()
            .map(|kind| (part("group"), part("version"), kind));
        differences.expect(&name, "replacement", api.replacement, theirs);
        differences.expect(
            &name,
            "on_by_default",
            api.on_by_default,
            text("served_by_default") == "true",
        );
        differences.expect(&name, "type", surface_word(api.surface), text("type"));
        differences.expect(&name, "level", level_word(api.level), text("level"));
        differences.expect(&name, "scope", scope_word(api.scope), text("scope"));
    }
}

fn surface_word(surface: Surface) -> &'static str {
    match surface {
        Surface::Rest => "rest",
        Surface::ConfigFile => "config-file",
        Surface::Crd => "crd",
        Surface::Aggregated => "aggregated",
        Surface::ExecProtocol => "exec-protocol",
        Surface::Grpc => "grpc",
    }
}

fn level_word(level: Level) -> &'static str {
    match level {
        Level::Alpha => "alpha",
        Level::Beta => "beta",
        Level::Stable => "GA",
    }
}

fn scope_word(scope: Scope) -> &'static str {
    match scope {
        Scope::Namespaced => "Namespaced",
        Scope::Cluster => "Cluster",
        Scope::Subresource => "subresource/virtual",
        Scope::None => "n/a",
    }
}

fn compare_releases(rows: &[Value], differences: &mut Differences) {
    differences.expect(
        &"releases",
        "number of rows",
        facts::releases().len(),
        rows.len(),
    );
    for row in rows {
        let minor: Minor = row
            .get("minor")
            .text()
            .and_then(|text| text.parse().ok())
            .expect("a release has a minor");
        let Some(release) = facts::release(minor) else {
            differences.0.push(format!("{minor}: no row here"));
            continue;
        };
        compare_marked(row, "release_date", release.released, &minor, differences);
        compare_marked(
            row,
            "maintenance_start",
            release.maintenance,
            &minor,
            differences,
        );
        compare_marked(row, "eol", release.end_of_life, &minor, differences);
        differences.expect(
            &minor,
            "latest_patch",
            release.latest_patch,
            row.get("latest_patch").text().unwrap_or_default(),
        );
    }
}

/// The value, and whether it is planned: `planned` of a row names the fields that are.
fn compare_marked<T: Display>(
    row: &Value,
    field: &str,
    ours: Option<Marked<T>>,
    name: &impl Display,
    differences: &mut Differences,
) {
    let is_planned = row
        .get("planned")
        .items()
        .iter()
        .any(|planned| planned.text() == Some(field));
    let theirs = row
        .get(field)
        .text()
        .map(|text| (text.to_owned(), is_planned));
    differences.expect(
        name,
        field,
        ours.map(|value| (value.value.to_string(), value.is_planned())),
        theirs,
    );
}

/// Every date of every event, by the table `events.csv` beside this file: their id and date, and our id.
fn compare_events(rows: &[Value], differences: &mut Differences) {
    let pairs: Vec<Vec<&str>> = include_str!("events.csv")
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    let mut n_dates = 0;
    for row in rows {
        let id = row.get("id").text().expect("an event has an id");
        for theirs in row.get("dates").items() {
            n_dates += 1;
            let date = theirs.get("date").text().expect("a date has a day");
            match pairs.iter().find(|pair| pair[0] == id && pair[1] == date) {
                Some(pair) => compare_event(pair[2], theirs, differences),
                None => differences.0.push(format!("{id} on {date}: no event here")),
            }
        }
    }
    differences.expect(&"events", "number of dates", pairs.len(), n_dates);
}

fn compare_event(id: &str, theirs: &Value, differences: &mut Differences) {
    let Some(event) = facts::event(id) else {
        differences.0.push(format!("{id}: no row here"));
        return;
    };
    let date = theirs.get("date").text().unwrap_or_default();
    let day = event.date.value.date.to_string();
    let ours = match (theirs.get("precision").text(), event.date.value.precision) {
        (Some("minor-release"), _) => event.minor.map(|minor| minor.to_string()),
        (Some("month"), Precision::Month) => day.get(..7).map(str::to_owned),
        (Some("day"), Precision::Day) => Some(day),
        _ => None,
    };
    differences.expect(&id, "date", ours.as_deref(), Some(date));
    let mark = match theirs.get("confidence").text() {
        Some("third-party") => Mark::Unproved,
        Some("inferred") => Mark::Derived,
        _ => Mark::Settled,
    };
    let is_superseded_plan = event.date.mark == Mark::Planned
        && theirs
            .get("what")
            .text()
            .is_some_and(|what| what.starts_with("planned"));
    if !is_superseded_plan {
        differences.expect(&id, "mark", event.date.mark, mark);
    }
}
