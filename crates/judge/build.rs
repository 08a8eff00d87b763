//! Writes the list of the kinds of a minor, with the type that `k8s-openapi` has for each.

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

const TABLE: &str = "../check/tests/readings/k8s-openapi.csv";

fn main() {
    println!("cargo::rerun-if-changed={TABLE}");
    let minors = env::vars().filter_map(|(name, _)| {
        let minor = name.strip_prefix("CARGO_FEATURE_TYPES_1_")?;
        minor.parse::<u8>().ok()
    });
    let minors: Vec<u8> = minors.collect();
    assert!(
        minors.len() < 2,
        "types of several minors: {minors:?}; cargo can build one at a time"
    );
    let Some(minor) = minors.first() else { return };
    let table = fs::read_to_string(TABLE).expect("the table is there");
    let mut text = format!(
        "/// The minor of the types.\npub const MINOR: facts::Minor = facts::Minor({minor});\n"
    );
    text.push_str("macro_rules! kinds { ($crate_name:ident, $schema:ident) => { vec![\n");
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let [group, version, kind, plural, scope, spans, _] = cells[..] else {
            panic!("{TABLE}: {row}");
        };
        let is_object = !plural.is_empty() && scope != "subresource" && !kind.ends_with("List");
        if is_object && spans.split(' ').any(|span| has(span, *minor)) {
            let path = format!("$crate_name::{}::{version}::{kind}", module(group));
            let _ = writeln!(
                text,
                "Kind {{ group: {group:?}, version: {version:?}, kind: {kind:?}, read: read::<{path}>, schema: $schema::<{path}> }},"
            );
        }
    }
    text.push_str("] } }\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("kinds.rs"), text).expect("the folder can be written");
}

/// The module that the crates have for a group.
fn module(group: &str) -> String {
    let first = group.split('.').next().unwrap_or_default();
    match first {
        "" => "api::core".to_owned(),
        "internal" => "api::apiserverinternal".to_owned(),
        "apiextensions" => "apiextensions_apiserver::pkg::apis::apiextensions".to_owned(),
        "apiregistration" => "kube_aggregator::pkg::apis::apiregistration".to_owned(),
        _ => format!("api::{first}"),
    }
}

/// Whether `1.19-1.37` or `1.19` has the minor.
fn has(span: &str, minor: u8) -> bool {
    let (first, last) = span.split_once('-').unwrap_or((span, span));
    let number = |text: &str| text.strip_prefix("1.").and_then(|minor| minor.parse().ok());
    number(first).is_some_and(|first: u8| first <= minor)
        && number(last).is_some_and(|last: u8| minor <= last)
}
