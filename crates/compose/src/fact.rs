//! The facts that prose may name as `{{name}}`, in words; `content/README.md` lists the names for authors.
//!
//! Those that a reader chooses, such as `{{target}}`, are not here: pages fill them.

use facts::{
    Api, Date, Flag, Label, Mark, Marked, MilestoneValue, Minor, Precision, Release, When,
};
use words::{Words, say};

/// The text that stands for a fact; `None` where there is no such fact.
pub(crate) fn fact(words: &Words, name: &str) -> Option<String> {
    let mut parts = name.split_whitespace();
    let (what, of) = (parts.next()?, parts.collect::<Vec<_>>());
    match (what, of.as_slice()) {
        ("as-of", []) => Some(day(words, facts::data_as_of())),
        ("newest", []) => Some(facts::newest_released().to_string()),
        ("date", [id]) => Some(marked(words, facts::event(id)?.date)),
        ("minor", [id]) => facts::event(id)?.minor.map(|m| m.to_string()),
        ("release", [minor]) => Some(marked_day(words, release(minor)?.released?)),
        ("maintenance", [minor]) => Some(marked_day(words, release(minor)?.maintenance?)),
        ("eol", [minor]) => Some(marked_day(words, release(minor)?.end_of_life?)),
        ("latest", [minor]) => non_empty(release(minor)?.latest_patch),
        ("introduced", [version, kind]) => {
            Some(marked_minor(words, api(version, kind)?.introduced?))
        }
        ("deprecated", [version, kind]) => {
            Some(marked_minor(words, api(version, kind)?.deprecated?))
        }
        ("removed", [version, kind]) => Some(marked_minor(words, api(version, kind)?.removed?)),
        ("replacement", [version, kind]) => replacement(api(version, kind)?),
        ("since", [prefix]) => Some(marked(words, registry(prefix)?.since?)),
        ("last-tag", [image]) => last_tag(image, ""),
        ("last-tag", [image, series]) => last_tag(image, series),
        ("gate-introduced", [name]) => Some(facts::gate(name)?.introduced?.to_string()),
        ("gate-locked", [name]) => Some(marked_minor(words, facts::gate(name)?.locked?)),
        ("gate-removed", [name]) => Some(marked_minor(words, facts::gate(name)?.removed?)),
        ("volume-driver", [field]) => non_empty(facts::volume(field)?.driver),
        ("volume-deprecated", [field]) => Some(facts::volume(field)?.deprecated?.to_string()),
        ("volume-migrated", [field]) => Some(facts::volume(field)?.migrated?.to_string()),
        ("volume-removed", [field]) => Some(facts::volume(field)?.removed?.to_string()),
        ("label-deprecated", [name]) => Some(marked_minor(words, label(name)?.deprecated?)),
        ("label-ends", [name]) => Some(marked_minor(words, label(name)?.no_effect_from?)),
        ("label-replacement", [name]) => non_empty(label(name)?.replacement),
        ("flag-deprecated", of) => Some(marked_minor(words, flag(of)?.deprecated?)),
        ("flag-removed", of) => Some(marked_minor(words, flag(of)?.removed?)),
        ("milestone", [id]) => Some(match facts::milestone(id)?.value {
            MilestoneValue::Minor(minor) => marked_minor(words, minor),
            MilestoneValue::Date(when) => marked(words, when),
            MilestoneValue::Version(text) => text.to_owned(),
        }),
        _ => None,
    }
}

/// A day as the locale writes it.
fn day(words: &Words, date: Date) -> String {
    words.day(date.year, date.month, date.day)
}

/// A date as precisely as its source states it, and how sure it is where that matters.
fn marked(words: &Words, when: Marked<When>) -> String {
    let date = when.value.date;
    let said = match when.value.precision {
        Precision::Day => day(words, date),
        Precision::Month => words.month(date.year, date.month),
    };
    certainty(words, said, when.mark)
}

fn marked_day(words: &Words, date: Marked<Date>) -> String {
    certainty(words, day(words, date.value), date.mark)
}

fn marked_minor(words: &Words, minor: Marked<Minor>) -> String {
    certainty(words, minor.value.to_string(), minor.mark)
}

fn certainty(words: &Words, said: String, mark: Mark) -> String {
    match mark {
        Mark::Planned => say!(words, "frame-planned-date", date = said),
        Mark::Unproved => say!(words, "frame-unproved-date", date = said),
        Mark::Settled | Mark::Derived => said,
    }
}

/// The row of a name, whatever it is the name of.
fn label(name: &str) -> Option<&'static Label> {
    facts::labels().iter().find(|row| row.name == name)
}

/// The row of `kubectl run --replicas`: a component or command, and its flag.
fn flag(of: &[&str]) -> Option<&'static Flag> {
    let (flag, component) = of.split_last()?;
    facts::flag(&component.join(" "), flag)
}

fn release(minor: &str) -> Option<&'static Release> {
    facts::release(minor.parse().ok()?)
}

fn api(api_version: &str, kind: &str) -> Option<&'static Api> {
    let (group, version) = facts::split_api_version(api_version);
    facts::find_api(group, version, kind)
}

fn replacement(api: &Api) -> Option<String> {
    let (group, version, kind) = api.replacement?;
    let api_version = if group.is_empty() {
        version.to_owned()
    } else {
        format!("{group}/{version}")
    };
    Some(format!("{api_version} {kind}"))
}

fn registry(prefix: &str) -> Option<&'static facts::RegistryHost> {
    facts::registry_hosts()
        .iter()
        .find(|host| host.prefix.trim_end_matches('/') == prefix.trim_end_matches('/'))
}

/// The last tag of `k8s.gcr.io/kube-apiserver` in a series such as `1.26`.
fn last_tag(image: &str, series: &str) -> Option<String> {
    let found = facts::last_tags().iter().find(|row| {
        row.series == series
            && image
                .strip_prefix(row.prefix)
                .is_some_and(|rest| rest.trim_start_matches('/') == row.image)
    });
    non_empty(found?.last)
}

fn non_empty(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
