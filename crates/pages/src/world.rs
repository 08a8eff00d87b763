//! The facts, addresses and words that prose may refer to; `content/README.md` lists the names for authors.

use facts::{Api, Marked, Minor, Release};
use guide::World;
use words::say;

use crate::Address;
use crate::site::Site;

impl World for Site<'_> {
    fn fact(&self, name: &str) -> Option<String> {
        let mut parts = name.split_whitespace();
        let (what, of) = (parts.next()?, parts.collect::<Vec<_>>());
        match (what, of.as_slice()) {
            ("as-of", []) => Some(self.as_of()),
            ("newest", []) => Some(facts::newest_released().to_string()),
            ("target", []) => Some(self.target().to_string()),
            ("date", [id]) => Some(self.marked_when(event(id)?.date)),
            ("minor", [id]) => event(id)?.minor.map(|m| m.to_string()),
            ("release", [minor]) => Some(self.marked_day(release(minor)?.released?)),
            ("maintenance", [minor]) => Some(self.marked_day(release(minor)?.maintenance?)),
            ("eol", [minor]) => Some(self.marked_day(release(minor)?.end_of_life?)),
            ("latest", [minor]) => non_empty(release(minor)?.latest_patch),
            ("introduced", [version, kind]) => self.marked_minor(api(version, kind)?.introduced?),
            ("deprecated", [version, kind]) => self.marked_minor(api(version, kind)?.deprecated?),
            ("removed", [version, kind]) => self.marked_minor(api(version, kind)?.removed?),
            ("replacement", [version, kind]) => replacement(api(version, kind)?),
            ("since", [prefix]) => Some(self.marked_when(registry(prefix)?.since?)),
            ("last-tag", [image]) => last_tag(image, ""),
            ("last-tag", [image, series]) => last_tag(image, series),
            _ => None,
        }
    }

    fn address(&self, link: &str) -> Option<String> {
        let (link, fragment) = link
            .split_once('#')
            .map_or((link, None), |(link, id)| (link, Some(id)));
        let address = match link.split_once(':')? {
            ("guide", slug) => self
                .known("guides", slug)
                .then(|| Address::Guide(slug.to_owned())),
            ("rule", id) => self
                .known("rules", id)
                .then(|| Address::Rule(id.to_owned())),
            ("page", name) => page(name),
            _ => None,
        }?;
        let fragment = fragment.map(|id| format!("#{id}")).unwrap_or_default();
        Some(format!("{}{fragment}", self.link(&address)))
    }

    fn word(&self, key: &str) -> String {
        self.named(key, "")
    }

    fn named(&self, key: &str, name: &str) -> String {
        self.words
            .say(&format!("guide-{key}"), &[("name", name.into())])
    }
}

impl Site<'_> {
    /// A minor that says when it is a plan.
    fn marked_minor(&self, minor: Marked<Minor>) -> Option<String> {
        let version = minor.value.to_string();
        Some(if minor.is_planned() {
            say!(self.words, "frame-planned-date", date = version)
        } else {
            version
        })
    }

    fn known(&self, folder: &str, name: &str) -> bool {
        let path = format!("{folder}/{name}");
        self.prose
            .list(self.locale(), folder)
            .iter()
            .any(|entry| entry.path == path)
    }
}

fn page(name: &str) -> Option<Address> {
    match name {
        "home" => Some(Address::Home),
        "check" => Some(Address::Check),
        "guides" => Some(Address::Guides),
        "rules" => Some(Address::Rules),
        "timeline" => Some(Address::Timeline),
        "about" => Some(Address::About),
        _ => None,
    }
}

fn event(id: &str) -> Option<&'static facts::Event> {
    facts::events().iter().find(|event| event.id == id)
}

fn release(minor: &str) -> Option<&'static Release> {
    facts::release(minor.parse().ok()?)
}

fn api(api_version: &str, kind: &str) -> Option<&'static Api> {
    let (group, version) = api_version.split_once('/').unwrap_or(("", api_version));
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
