//! What all crates say together, as rows: an API, the minors that have it, and since when its description calls it deprecated.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::source::{Api, Name};

/// The APIs of each minor.
pub(super) type Minors = BTreeMap<u8, BTreeMap<Name, Api>>;

/// Takes in what one more crate says. Where two crates have the same minor they have to agree on its APIs.
pub(super) fn join(minors: &mut Minors, name: &str, more: Minors) -> Result<(), String> {
    for (minor, apis) in more {
        let Some(known) = minors.insert(minor, apis.clone()) else {
            continue;
        };
        let difference = known.keys().find(|name| !apis.contains_key(*name));
        let difference = difference.or_else(|| apis.keys().find(|name| !known.contains_key(*name)));
        if let Some((group, version, kind)) = difference {
            return Err(format!(
                "{name} and another crate disagree about {group}/{version} {kind} in 1.{minor}"
            ));
        }
    }
    Ok(())
}

/// The rows as CSV, sorted by name.
pub(super) fn write(minors: &Minors) -> String {
    let names: BTreeSet<&Name> = minors.values().flat_map(BTreeMap::keys).collect();
    let mut text = String::from("group,version,kind,plural,scope,minors,deprecated\n");
    for name in names {
        let lives: Vec<(u8, &Api)> = minors
            .iter()
            .filter_map(|(minor, apis)| Some((*minor, apis.get(name)?)))
            .collect();
        let newest = lives.last().map(|(_, api)| *api);
        let _ = writeln!(
            text,
            "{},{},{},{},{},{},{}",
            name.0,
            name.1,
            name.2,
            newest.map_or("", |api| &api.plural),
            newest.map_or("", |api| api.scope),
            spans(lives.iter().map(|(minor, _)| *minor)),
            deprecated(&lives)
        );
    }
    text
}

/// Minors in a row as `1.8-1.15`, spans parted by spaces.
pub(super) fn spans(minors: impl Iterator<Item = u8>) -> String {
    let mut spans: Vec<(u8, u8)> = Vec::new();
    for minor in minors {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == minor => *last = minor,
            _ => spans.push((minor, minor)),
        }
    }
    let text = |(first, last): (u8, u8)| match first == last {
        true => format!("1.{first}"),
        false => format!("1.{first}-1.{last}"),
    };
    spans.into_iter().map(text).collect::<Vec<_>>().join(" ")
}

/// The minor that a description gives as `1.21`; one whose description is the first to say it without a minor as `by 1.8`.
fn deprecated(lives: &[(u8, &Api)]) -> String {
    if let Some(minor) = lives.iter().find_map(|(_, api)| api.deprecated_in) {
        return format!("1.{minor}");
    }
    let first = lives.iter().find(|(_, api)| api.is_deprecated);
    first.map_or(String::new(), |(minor, _)| format!("by 1.{minor}"))
}

/// The first line in which two texts differ, if any.
pub(super) fn first_difference(old: &str, new: &str) -> Option<String> {
    let n_lines = old.lines().count().max(new.lines().count());
    (0..n_lines).find_map(|i| {
        let [old, new] = [old, new].map(|text| text.lines().nth(i).unwrap_or("nothing"));
        (old != new).then(|| format!("line {}: has {old:?}, the crates say {new:?}", i + 1))
    })
}
