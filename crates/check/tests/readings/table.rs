//! The tables of this folder as values.

use std::path::Path;

use facts::Minor;

/// Group, version and kind.
pub(crate) type Name = (String, String, String);

/// An API as the specifications have it.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) name: Name,
    /// The last part of its address.
    pub(crate) plural: String,
    pub(crate) scope: String,
    /// Spans of minors, `1.8-1.15 1.18`.
    pub(crate) minors: String,
    /// The minor that its description gives, or `by` the first one whose description calls it deprecated.
    pub(crate) deprecated: String,
}

impl Reading {
    /// Whether a minor has it: `served`, `not yet`, or `gone`.
    pub(crate) fn says(&self, minor: Minor) -> &'static str {
        let spans = self.minors.split(' ').filter_map(|span| {
            let (first, last) = span.split_once('-').unwrap_or((span, span));
            Some((first.parse().ok()?, last.parse().ok()?))
        });
        let spans: Vec<(Minor, Minor)> = spans.collect();
        match () {
            () if spans
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&minor)) =>
            {
                "served"
            }
            () if spans.iter().all(|(first, _)| minor < *first) => "not yet",
            () => "gone",
        }
    }
}

/// A difference that somebody decided.
#[derive(Clone, Debug)]
pub(crate) struct Decision {
    pub(crate) name: Name,
    pub(crate) field: String,
    pub(crate) minors: String,
    pub(crate) theirs: String,
    pub(crate) ours: String,
    pub(crate) reason: String,
    pub(crate) source: String,
}

impl Decision {
    /// The difference alone.
    pub(crate) fn difference(&self) -> Vec<String> {
        let (group, version, kind) = &self.name;
        let parts = [
            group,
            version,
            kind,
            &self.field,
            &self.minors,
            &self.theirs,
            &self.ours,
        ];
        parts.map(Clone::clone).into()
    }
}

/// What the specifications say.
pub(crate) fn readings() -> Vec<Reading> {
    let reading =
        |[group, version, kind, plural, scope, minors, deprecated]: [String; 7]| Reading {
            name: (group, version, kind),
            plural,
            scope,
            minors,
            deprecated,
        };
    rows("k8s-openapi.csv").into_iter().map(reading).collect()
}

/// The decisions about one reading.
pub(crate) fn decisions(about: &str) -> Vec<Decision> {
    let decision = |[
        reading,
        group,
        version,
        kind,
        field,
        minors,
        theirs,
        ours,
        reason,
        source,
    ]: [String; 10]| {
        let decision = Decision {
            name: (group, version, kind),
            field,
            minors,
            theirs,
            ours,
            reason,
            source,
        };
        (reading == about).then_some(decision)
    };
    rows("decisions.csv")
        .into_iter()
        .filter_map(decision)
        .collect()
}

/// How many decisions there are.
pub(crate) fn count() -> usize {
    rows::<10>("decisions.csv").len()
}

/// Minors in a row, as the tables write them.
pub(crate) fn span(minors: &[Minor]) -> String {
    match minors {
        [] => String::new(),
        [minor] => minor.to_string(),
        [first, .., last] => format!("{first}-{last}"),
    }
}

fn rows<const N: usize>(file: &str) -> Vec<[String; N]> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/readings")
        .join(file);
    let mut reader = csv::Reader::from_path(&path).expect("the table is there");
    let cells = |row: csv::StringRecord| -> [String; N] {
        let cells: Vec<String> = row.iter().map(str::to_owned).collect();
        cells.try_into().expect("a row has a cell for every column")
    };
    reader
        .records()
        .map(|row| cells(row.expect("the table is CSV")))
        .collect()
}
