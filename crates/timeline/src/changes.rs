//! What one minor changes, from the tables: APIs, feature gates, volume plugins, labels, defaults and events.

use facts::{Api, ChangedDefault, Label, LabelSort, Lane, Marked, Minor, Surface, Volume};

/// What becomes of a thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// It is no longer there, or nothing reads it.
    Removed,
    /// It works, and is on its way out.
    Deprecated,
    /// It works in another way.
    Changed,
}

/// The sort of a thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// A group, version and kind.
    Api,
    /// A default that the replacement of a removed API has changed.
    Default,
    /// A row of the events table; its name is an id.
    Event,
    /// A feature gate.
    FeatureGate,
    /// A label, annotation or taint.
    Label,
    /// A volume plugin.
    Volume,
}

impl What {
    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            What::Api => "api",
            What::Default => "default",
            What::Event => "event",
            What::FeatureGate => "feature-gate",
            What::Label => "label",
            What::Volume => "volume",
        }
    }
}

/// Something that a minor changes.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// What becomes of it.
    pub turn: Turn,
    /// Its sort.
    pub what: What,
    /// What it is called, such as `policy/v1beta1 PodSecurityPolicy`.
    pub name: String,
    /// Whether this is a plan.
    pub is_planned: bool,
    /// The default before; empty for other sorts.
    pub old: &'static str,
    /// The default after, or the value that a gate is locked to; empty for other sorts.
    pub new: &'static str,
    /// What takes its place; empty when there is nothing.
    pub replacement: String,
    /// The guide that helps, a slug; empty when there is none.
    pub guide: &'static str,
    /// The rule that finds who is affected; empty when there is none.
    pub rule: &'static str,
    /// Where the fact is from; empty for gates, whose table says it.
    pub source: &'static str,
}

/// Everything that `minor` changes against the one before: by sort, then in the order of the tables.
pub fn changes(minor: Minor) -> Vec<Change> {
    let mut all: Vec<Change> = facts::apis()
        .iter()
        .flat_map(|api| of_api(api, minor))
        .collect();
    let removed = facts::apis()
        .iter()
        .filter(|api| is_at(&api.removed, minor));
    all.extend(removed.flat_map(defaults));
    all.extend(facts::gates().flat_map(|gate| of_gate(&gate, minor)));
    all.extend(
        facts::volumes()
            .iter()
            .flat_map(|volume| of_volume(volume, minor)),
    );
    all.extend(
        facts::labels()
            .iter()
            .flat_map(|label| of_label(label, minor)),
    );
    all.extend(facts::events().iter().filter_map(|event| {
        // What becomes of APIs is told by their own rows.
        let is_told = event.minor == Some(minor) && event.lane != Lane::Api;
        is_told.then(|| Change {
            turn: turn_of(event.id),
            is_planned: event.date.is_planned(),
            guide: event.guide,
            rule: event.rule,
            ..change(What::Event, event.id, event.source)
        })
    }));
    all
}

fn change(what: What, name: &str, source: &'static str) -> Change {
    Change {
        turn: Turn::Changed,
        what,
        name: name.to_owned(),
        is_planned: false,
        old: "",
        new: "",
        replacement: String::new(),
        guide: "",
        rule: "",
        source,
    }
}

fn is_at(value: &Option<Marked<Minor>>, minor: Minor) -> bool {
    value.is_some_and(|marked| marked.value == minor)
}

/// The turns that a row takes at `minor`, and whether they are planned.
fn turns(
    minor: Minor,
    removed: Option<Marked<Minor>>,
    deprecated: Option<Marked<Minor>>,
) -> impl Iterator<Item = (Turn, bool)> {
    [(Turn::Removed, removed), (Turn::Deprecated, deprecated)]
        .into_iter()
        .filter_map(move |(turn, value)| {
            let value = value.filter(|value| value.value == minor)?;
            Some((turn, value.is_planned()))
        })
}

fn of_api(api: &'static Api, minor: Minor) -> impl Iterator<Item = Change> {
    let is_checked = matches!(api.surface, Surface::Rest | Surface::ConfigFile);
    turns(minor, api.removed, api.deprecated).map(move |(turn, is_planned)| Change {
        turn,
        is_planned,
        replacement: api.replacement.map(subject).unwrap_or_default(),
        guide: api.guide,
        rule: match turn {
            _ if !is_checked => "",
            _ if (api.group, api.kind) == ("", "Endpoints") => "endpoints-object",
            Turn::Removed => "removed-api",
            _ => "deprecated-api",
        },
        ..change(
            What::Api,
            &subject((api.group, api.version, api.kind)),
            api.source,
        )
    })
}

/// `apps/v1 Deployment`.
fn subject((group, version, kind): (&str, &str, &str)) -> String {
    match group {
        "" => format!("{version} {kind}"),
        group => format!("{group}/{version} {kind}"),
    }
}

/// The defaults that change for those who have to leave a removed API.
fn defaults(api: &'static Api) -> impl Iterator<Item = Change> {
    let rows = facts::changed_defaults(api.group, api.kind).iter();
    let rows = rows.filter(|row: &&ChangedDefault| row.place.has_version(api.version));
    rows.map(|row| {
        let place = &row.place;
        let dot = if place.within.is_empty() { "" } else { "." };
        let of = subject((api.group, api.version, api.kind));
        let name = format!("{of} {}{dot}{}", place.within, place.field);
        Change {
            is_planned: api.removed.is_some_and(|removed| removed.is_planned()),
            old: row.old,
            new: row.new,
            replacement: api.replacement.map(subject).unwrap_or_default(),
            guide: api.guide,
            rule: "changed-default",
            ..change(What::Default, &name, place.source)
        }
    })
}

fn of_gate(gate: &facts::Gate, minor: Minor) -> impl Iterator<Item = Change> + use<> {
    let rows = [
        (Turn::Removed, gate.removed, "", "removed-feature-gate"),
        (
            Turn::Changed,
            gate.locked,
            if gate.is_on { "on" } else { "off" },
            "locked-feature-gate",
        ),
    ];
    let name = gate.name;
    rows.into_iter()
        .filter_map(move |(turn, value, new, rule)| {
            let value = value.filter(|value| value.value == minor)?;
            Some(Change {
                turn,
                is_planned: value.is_planned(),
                new,
                rule,
                ..change(What::FeatureGate, name, "")
            })
        })
}

fn of_volume(volume: &'static Volume, minor: Minor) -> impl Iterator<Item = Change> {
    let rows = [
        (Turn::Removed, volume.removed, "removed-volume-plugin"),
        (Turn::Deprecated, volume.deprecated, ""),
        (Turn::Changed, volume.migrated, "migrated-volume-plugin"),
    ];
    let at = rows.into_iter().filter(move |row| row.1 == Some(minor));
    at.map(|(turn, _, rule)| Change {
        turn,
        replacement: volume.driver.to_owned(),
        rule: match volume.field {
            "flexVolume" => "flexvolume",
            "gitRepo" => "git-repo-volume",
            _ => rule,
        },
        ..change(What::Volume, volume.field, volume.source)
    })
}

fn of_label(label: &'static Label, minor: Minor) -> impl Iterator<Item = Change> {
    turns(minor, label.no_effect_from, label.deprecated).map(|(turn, is_planned)| Change {
        turn,
        is_planned,
        replacement: label.replacement.to_owned(),
        rule: match (label.sort, turn) {
            (LabelSort::Annotation, Turn::Removed) => "removed-annotation",
            (LabelSort::Annotation, _) => "deprecated-annotation",
            _ if label.name == "node-role.kubernetes.io/master" => "master-node-role",
            (LabelSort::NodeLabel | LabelSort::Taint, _) => "deprecated-label",
            (LabelSort::Record, _) => "",
        },
        ..change(What::Label, label.name, label.source)
    })
}

/// The last word of an id says what became of it.
fn turn_of(id: &str) -> Turn {
    match id.rsplit('-').next() {
        Some("removed") => Turn::Removed,
        Some("deprecated") => Turn::Deprecated,
        _ => Turn::Changed,
    }
}
