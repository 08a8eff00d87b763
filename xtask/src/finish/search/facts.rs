//! What the tables know of the names in error messages.

use std::collections::BTreeMap;

use facts::{Mark, Marked, Minor, RegistryState, registry_hosts};
use serde_json::{Value, json};
use words::{Words, say};

/// What cannot be asked of an API server or of a file that somebody writes is not searched for.
fn is_known(api: &facts::Api) -> bool {
    use facts::Surface;
    matches!(
        api.surface,
        Surface::Rest | Surface::ConfigFile | Surface::Aggregated | Surface::ExecProtocol
    )
}

/// `[group, kind, plural, guide, project, [[version, state, release, replacement], …]]`, one for each kind of a group. A state
/// is `removed`, `off`, `planned`, `deprecated`, `served` or `known`: what there is to say last. The project is empty for
/// Kubernetes itself.
pub(super) fn apis() -> Vec<Value> {
    let mut kinds: BTreeMap<(&str, &str), Vec<&facts::Api>> = BTreeMap::new();
    for api in facts::apis().iter().filter(|api| is_known(api)) {
        kinds.entry((api.group, api.kind)).or_default().push(api);
    }
    let mut all: Vec<Value> = Vec::new();
    for ((group, kind), apis) in kinds {
        let named = |name: fn(&facts::Api) -> &'static str| {
            let mut names = apis.iter().map(|api| name(api));
            names.find(|name| !name.is_empty()).unwrap_or_default()
        };
        let lives: Vec<Value> = apis.iter().map(|api| life(api)).collect();
        let (plural, guide) = (named(|api| api.plural), named(|api| api.guide));
        all.push(json!([group, kind, plural, guide, "", lives]));
    }
    all.extend(custom());
    all
}

fn life(api: &facts::Api) -> Value {
    let newest = facts::newest_released();
    let (state, release) = match (api.removed, api.deprecated, api.introduced) {
        (Some(removed), _, _) if removed.value > newest || removed.mark == Mark::Planned => {
            ("planned", minor(Some(removed)))
        }
        (Some(removed), _, _) => {
            let is_off = api.gone.is_some_and(|gone| gone.value > newest);
            (if is_off { "off" } else { "removed" }, minor(Some(removed)))
        }
        (None, Some(deprecated), _) => ("deprecated", minor(Some(deprecated))),
        (None, None, Some(introduced)) => ("served", minor(Some(introduced))),
        (None, None, None) => ("known", String::new()),
    };
    let replacement = api
        .replacement
        .map_or(String::new(), |(group, version, kind)| {
            let version = version_of(group, version);
            match kind == api.kind {
                true => version,
                false => format!("{kind} {version}"),
            }
        });
    json!([api.version, state, release, replacement])
}

fn version_of(group: &str, version: &str) -> String {
    match group {
        "" => version.to_owned(),
        _ => format!("{group}/{version}"),
    }
}

fn minor(minor: Option<Marked<Minor>>) -> String {
    minor.map_or(String::new(), |minor| minor.value.to_string())
}

/// Custom resources, in the same form.
fn custom() -> Vec<Value> {
    let mut kinds: BTreeMap<(&str, &str, &str), Vec<Value>> = BTreeMap::new();
    for crd in facts::crds() {
        let (state, release) = match (crd.unserved, crd.deprecated) {
            (Some(release), _) => ("removed", release.to_string()),
            (None, Some(release)) => ("deprecated", release.to_string()),
            (None, None) => continue,
        };
        for kind in crd.kinds.split(' ') {
            let replacement = match crd.replacement.split_once(' ') {
                Some((version, kind)) => format!("{kind} {version}"),
                None => crd.replacement.to_owned(),
            };
            let life = json!([
                crd.version,
                state,
                format!("{} {release}", crd.project),
                replacement
            ]);
            let lives = kinds.entry((crd.group, kind, crd.project)).or_default();
            lives.push(life);
        }
    }
    let of_kind = |((group, kind, project), lives)| json!([group, kind, "", "", project, lives]);
    kinds.into_iter().map(of_kind).collect()
}

/// `[gate, introduced, locked, removed]`; plans are left out.
pub(super) fn gates() -> Vec<Value> {
    let settled =
        |minor: Option<Marked<Minor>>| {
            self::minor(minor.filter(|minor| {
                minor.mark != Mark::Planned && minor.value <= facts::newest_released()
            }))
        };
    let gate = |gate: facts::Gate| {
        let introduced = gate.introduced.map_or(String::new(), |m| m.to_string());
        json!([
            gate.name,
            introduced,
            settled(gate.locked),
            settled(gate.removed)
        ])
    };
    facts::gates().map(gate).collect()
}

/// `[prefix, sentence, replacement, guide]`.
pub(super) fn hosts(words: &Words) -> Vec<Value> {
    let row = |row: &facts::RegistryHost| {
        let host = row.prefix.trim_end_matches(['/', '-']);
        let date = row.since.map(|since| {
            let date = since.value.date;
            match since.value.precision {
                facts::Precision::Day => words.day(date.year, date.month, date.day),
                facts::Precision::Month => words.month(date.year, date.month),
            }
        });
        let sentence = match (row.state, date) {
            (RegistryState::Frozen, Some(date)) => {
                say!(words, "search-host-frozen", host = host, date = date)
            }
            (RegistryState::Frozen | RegistryState::Gone, _) => {
                say!(words, "search-host-gone", host = host)
            }
            (RegistryState::Staging, _) => say!(words, "search-host-staging", host = host),
            (RegistryState::Retired, _) => say!(words, "search-host-retired", host = host),
            (RegistryState::Reduced, _) => say!(words, "search-host-reduced", host = host),
        };
        json!([
            row.prefix,
            sentence,
            row.replacement.trim_end_matches('/'),
            row.guide
        ])
    };
    registry_hosts().iter().map(row).collect()
}

/// `[component, flag, state, release, replacement]`; a state is `removed` or `deprecated`, and the component is empty where
/// several share the flag.
pub(super) fn flags() -> Vec<Value> {
    let row = |flag: &facts::Flag| {
        let (state, end) = match flag.removed {
            Some(removed) if removed.value <= facts::newest_released() => ("removed", removed),
            _ => ("deprecated", flag.deprecated?),
        };
        let component = match flag.component {
            "all" | "component" => "",
            component => component,
        };
        let replacement = flag.replacement.replace("; ", ", ");
        Some(json!([
            component,
            flag.flag,
            state,
            minor(Some(end)),
            replacement
        ]))
    };
    facts::flags().iter().filter_map(row).collect()
}
