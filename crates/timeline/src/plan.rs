//! The way from one minor to another: what each hop removes, deprecates and changes, and which findings it breaks.

use facts::{Marked, Minor};
use json::Json;

use crate::changes::{Change, Turn, What, changes};
use crate::listing::named;

/// What a plan needs to know of a finding of a report.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    /// Whether it is an error.
    pub is_error: bool,
    /// The first minor at which it is found as badly as on the target, where the report was made for a way.
    pub since: Option<Minor>,
    /// The first minor without what it names.
    pub removed_in: Option<Minor>,
    /// The first minor that deprecates what it names.
    pub deprecated_in: Option<Minor>,
    /// The guide that helps, a slug; empty when there is none.
    pub guide: String,
}

/// An upgrade, minor by minor. Findings are told by their numbers in the list that was given.
#[derive(Clone, PartialEq, Debug)]
pub struct Plan {
    /// Where it starts.
    pub from: Minor,
    /// Where it ends.
    pub to: Minor,
    /// Findings that are there at the start.
    pub already_broken: Vec<usize>,
    /// One for each minor on the way.
    pub hops: Vec<Hop>,
    /// Findings that only come after the end of the way.
    pub later: Vec<usize>,
}

/// The step to the next minor.
#[derive(Clone, PartialEq, Debug)]
pub struct Hop {
    /// The minor before.
    pub from: Minor,
    /// The minor after.
    pub to: Minor,
    /// What it changes.
    pub changes: Vec<Change>,
    /// Findings that first come with it.
    pub findings: Vec<usize>,
    /// What to do before it.
    pub steps: Vec<Step>,
}

/// A guide to follow before a hop.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Its slug.
    pub guide: String,
    /// How many findings of the hop it helps with.
    pub n_findings: usize,
    /// The removed and changed things of the hop that it speaks of.
    pub about: Vec<String>,
}

/// Plans the way between two minors.
pub fn plan(from: Minor, to: Minor, found: &[Found]) -> Plan {
    let of = |wanted: &dyn Fn(Option<Minor>) -> bool| {
        let numbered = found.iter().enumerate();
        let wanted = numbered.filter(|(_, found)| wanted(first(found)));
        wanted.map(|(i, _)| i).collect::<Vec<usize>>()
    };
    let hops = (from.0..to.0).map(|minor| {
        let (from, to) = (Minor(minor), Minor(minor).next());
        let (changes, findings) = (changes(to), of(&|first| first == Some(to)));
        let steps = steps(&changes, findings.iter().filter_map(|i| found.get(*i)));
        Hop {
            from,
            to,
            changes,
            findings,
            steps,
        }
    });
    Plan {
        from,
        to,
        already_broken: of(&|first| first.is_none_or(|first| first <= from)),
        hops: hops.collect(),
        later: of(&|first| first.is_some_and(|first| first > to)),
    }
}

/// The minor that first shows a finding; none where it hangs on no version.
fn first(found: &Found) -> Option<Minor> {
    let by_life = match found.is_error {
        true => found.removed_in.or(found.deprecated_in),
        false => found.deprecated_in,
    };
    found.since.or(by_life)
}

/// The guides of a hop: first those that findings need, the one with most of them first, then in the order of the changes.
fn steps<'f>(changes: &[Change], found: impl Iterator<Item = &'f Found>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let place = |steps: &mut Vec<Step>, guide: &str| {
        let known = steps.iter().position(|step| step.guide == guide);
        known.unwrap_or_else(|| {
            steps.push(Step {
                guide: guide.to_owned(),
                n_findings: 0,
                about: Vec::new(),
            });
            steps.len() - 1
        })
    };
    for found in found.filter(|found| !found.guide.is_empty()) {
        let i = place(&mut steps, &found.guide);
        steps[i].n_findings += 1;
    }
    steps.sort_by_key(|step| std::cmp::Reverse(step.n_findings));
    let urgent = changes
        .iter()
        .filter(|change| change.turn != Turn::Deprecated);
    for change in urgent.filter(|change| !change.guide.is_empty()) {
        let i = place(&mut steps, change.guide);
        steps[i].about.push(change.name.clone());
    }
    steps
}

/// Writes a plan. `title` says an event by its id; `finding` writes a finding by its number, without a key.
pub fn plan_json(
    plan: &Plan,
    title: &dyn Fn(&str) -> String,
    finding: &dyn Fn(&mut Json, usize),
) -> String {
    let mut json = Json::default();
    let list = |json: &mut Json, key: &str, numbers: &[usize]| {
        json.open(key, '[');
        for i in numbers {
            finding(json, *i);
        }
        json.close(']');
    };
    json.open("", '{');
    json.text("data_as_of", &facts::data_as_of().to_string());
    json.text("from", &plan.from.to_string());
    json.text("to", &plan.to.to_string());
    list(&mut json, "already_broken", &plan.already_broken);
    json.open("hops", '[');
    for hop in &plan.hops {
        json.open("", '{');
        json.text("from", &hop.from.to_string());
        json.text("to", &hop.to.to_string());
        for (key, turn) in [
            ("removed", Turn::Removed),
            ("deprecated", Turn::Deprecated),
            ("changed", Turn::Changed),
        ] {
            json.open(key, '[');
            let changes = hop.changes.iter().filter(|change| change.turn == turn);
            changes.for_each(|change| write_change(&mut json, change, title));
            json.close(']');
        }
        list(&mut json, "findings", &hop.findings);
        json.open("steps", '[');
        for step in &hop.steps {
            write_step(&mut json, step);
        }
        json.close(']');
        write_support(&mut json, hop.to);
        json.close('}');
    }
    json.close(']');
    list(&mut json, "later", &plan.later);
    json.close('}');
    json.end()
}

fn write_change(json: &mut Json, change: &Change, title: &dyn Fn(&str) -> String) {
    json.open("", '{');
    json.text("what", change.what.name());
    json.text("name", &change.name);
    match change.what {
        What::Event => json.text("title", &title(&change.name)),
        _ => json.text("title", &change.name),
    }
    json.plain("planned", &change.is_planned.to_string());
    json.maybe("old", named(change.old));
    json.maybe("new", named(change.new));
    json.maybe("replacement", named(&change.replacement));
    json.maybe("guide", named(change.guide));
    json.maybe("rule", named(change.rule));
    json.maybe("source", named(change.source));
    json.close('}');
}

fn write_step(json: &mut Json, step: &Step) {
    json.open("", '{');
    json.text("guide", &step.guide);
    json.number("findings", step.n_findings);
    json.open("about", '[');
    for name in &step.about {
        json.text("", name);
    }
    json.close(']');
    json.close('}');
}

/// The support window of a minor.
fn write_support(json: &mut Json, minor: Minor) {
    let release = facts::release(minor);
    json.open("support", '{');
    for (key, date) in [
        ("released", release.and_then(|release| release.released)),
        (
            "maintenance",
            release.and_then(|release| release.maintenance),
        ),
        (
            "end_of_life",
            release.and_then(|release| release.end_of_life),
        ),
    ] {
        match date {
            None => json.maybe(key, None),
            Some(date) => {
                json.open(key, '{');
                json.text("date", &date.value.to_string());
                json.plain("planned", &Marked::is_planned(&date).to_string());
                json.close('}');
            }
        }
    }
    json.maybe(
        "latest_patch",
        release.and_then(|release| named(release.latest_patch)),
    );
    json.maybe("source", release.map(|release| release.source));
    json.close('}');
}
