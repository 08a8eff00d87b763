//! APIs that a minor takes away or deprecates.

use facts::{Api, Mark, Marked, Minor, Surface};
use words::say;

use super::{Teller, table};

/// What a minor no longer serves or reads.
pub(super) fn removed(teller: &Teller, minor: Minor) -> String {
    let lines = lines(|api| is_in(api.removed, minor));
    if lines.is_empty() {
        let version = minor.to_string();
        return say!(teller.words, "compose-no-apis-removed", version = version) + "\n";
    }
    let version = minor.to_string();
    let intro = say!(teller.words, "compose-apis-removed", version = version);
    format!("{intro}\n\n{}", removals(teller, &lines))
}

/// What a minor deprecates, and when it goes.
pub(super) fn deprecated(teller: &Teller, minor: Minor) -> String {
    let lines = lines(|api| is_in(api.deprecated, minor));
    if lines.is_empty() {
        let version = minor.to_string();
        return say!(
            teller.words,
            "compose-no-apis-deprecated",
            version = version
        ) + "\n";
    }
    let words = teller.words;
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let gone = line.first().removed;
            let gone = gone.map_or_else(|| say!(words, "compose-not-set"), |at| teller.minor(at));
            vec![line.name(teller), gone, line.successor(teller)]
        })
        .collect();
    let head = [
        say!(words, "compose-api"),
        say!(words, "compose-removed-in"),
        say!(words, "compose-replacement"),
    ];
    let version = minor.to_string();
    let intro = say!(words, "compose-apis-deprecated", version = version);
    format!("{intro}\n\n{}", table(&head, &rows))
}

/// Every release since the first that took something away, the newest first, each under a heading.
pub(super) fn by_release(teller: &Teller) -> String {
    let first = facts::apis().iter().filter_map(|api| api.removed);
    let first = first.map(|at| at.value).min();
    let minors = facts::releases().iter().rev().map(|release| release.minor);
    let minors = minors.filter(|minor| {
        *minor <= facts::newest_released() && first.is_some_and(|first| first <= *minor)
    });
    let sections = minors.map(|minor| {
        format!(
            "### {minor} {{#v1-{}}}\n\n{}",
            minor.0,
            removed(teller, minor)
        )
    });
    sections.collect::<Vec<_>>().join("\n")
}

/// What releases to come are to take away.
pub(super) fn planned(teller: &Teller) -> String {
    let is_planned = |api: &Api| api.removed.is_some_and(|at| at.mark == Mark::Planned);
    let words = teller.words;
    let mut lines = lines(is_planned);
    lines.sort_by_key(|line| line.first().removed.map(|at| at.value));
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let gone = line.first().removed.map(|at| at.value.to_string());
            vec![
                gone.unwrap_or_default(),
                line.name(teller),
                line.successor(teller),
            ]
        })
        .collect();
    let head = [
        say!(words, "compose-planned-for"),
        say!(words, "compose-api"),
        say!(words, "compose-replacement"),
    ];
    table(&head, &rows)
}

fn removals(teller: &Teller, lines: &[Line]) -> String {
    let words = teller.words;
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            vec![
                line.name(teller),
                line.successor(teller),
                line.guide(teller),
            ]
        })
        .collect();
    let head = [
        say!(words, "compose-api"),
        say!(words, "compose-replacement"),
        say!(words, "compose-guide"),
    ];
    table(&head, &rows)
}

fn is_in(marked: Option<Marked<Minor>>, minor: Minor) -> bool {
    marked.is_some_and(|at| at.value == minor && at.mark != Mark::Planned)
}

/// Kinds of one version that share their end, their successor and their guide. What is served comes before what is read
/// from files.
fn lines(is_wanted: impl Fn(&Api) -> bool) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for api in facts::apis().iter().filter(|api| is_wanted(api)) {
        match lines.iter_mut().find(|line| line.takes(api)) {
            Some(line) => line.0.push(api),
            None => lines.push(Line(vec![api])),
        }
    }
    lines.sort_by_key(|line| line.first().surface != Surface::Rest);
    lines
}

struct Line(Vec<&'static Api>);

impl Line {
    fn first(&self) -> &'static Api {
        self.0[0]
    }

    fn takes(&self, api: &Api) -> bool {
        let own = self.first();
        let version = |api: &Api| {
            let (group, version, kind) = api.replacement?;
            Some((group, version, (kind != api.kind).then_some(kind)))
        };
        (own.group, own.version, own.guide) == (api.group, api.version, api.guide)
            && (own.removed, own.surface) == (api.removed, api.surface)
            && version(own) == version(api)
    }

    /// `` `batch/v1beta1` CronJob ``; what is read from files says so.
    fn name(&self, teller: &Teller) -> String {
        let own = self.first();
        let version = code(own.group, own.version);
        let kinds = self.0.iter().map(|api| api.kind.trim_matches(['(', ')']));
        let kinds = teller.list(kinds.map(str::to_owned));
        let name = format!("{version} {kinds}");
        let name = match own.removed {
            Some(at) if at.mark == Mark::Unproved => {
                say!(teller.words, "frame-unproved-date", date = name)
            }
            _ => name,
        };
        match own.surface {
            Surface::ConfigFile => say!(teller.words, "compose-in-files", api = name),
            _ => name,
        }
    }

    /// The guide about it; the list of all removals is none.
    fn guide(&self, teller: &Teller) -> String {
        match self.first().guide {
            "api-removals" => String::new(),
            slug => teller.guide(slug),
        }
    }

    fn successor(&self, teller: &Teller) -> String {
        let own = self.first();
        match own.replacement {
            None => say!(teller.words, "compose-nothing"),
            Some((group, version, kind)) if kind == own.kind => code(group, version),
            Some((group, version, kind)) => format!("{} {kind}", code(group, version)),
        }
    }
}

fn code(group: &str, version: &str) -> String {
    match group {
        "" => format!("`{version}`"),
        group => format!("`{group}/{version}`"),
    }
}
