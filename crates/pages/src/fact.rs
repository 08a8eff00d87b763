//! The facts that prose may name as `{{name}}`, in words; `content/README.md` lists the names for authors.

use facts::{Api, Date, Mark, Marked, Minor, Precision, Release, When};
use words::{Words, say};

use crate::choices;

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
        (choice, []) => choices::default(choice),
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
