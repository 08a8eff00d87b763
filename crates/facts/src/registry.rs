//! Image registries that no longer work as they did, and the last tags they received.

use crate::generated::*;
use crate::{Date, Marked, Minor, When};

/// What became of an image registry host or path.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegistryState {
    /// Serves what it had, receives nothing new.
    Frozen,
    /// Pulls fail.
    Gone,
    /// Old images are deleted after a while; not for production.
    Staging,
    /// The project behind it is retired; images stay.
    Retired,
    /// Part of the catalogue moved or is deleted.
    Reduced,
}

/// How a registry prefix is rewritten.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rewrite {
    /// The path stays the same and the owner documents it.
    Safe,
    /// The path usually exists; the tag has to be looked up.
    Check,
    /// No mechanical rule.
    Manual,
}

/// A registry host, or host and path, that no longer works as it did.
#[derive(Debug)]
pub struct RegistryHost {
    /// What an image reference starts with, such as `k8s.gcr.io/`. Images of Docker Hub have a row for each way to write
    /// them, with the host and without.
    pub prefix: &'static str,
    /// What takes its place, such as `registry.k8s.io/`; empty when there is no mechanical replacement.
    pub replacement: &'static str,
    /// What became of it.
    pub state: RegistryState,
    /// How far the replacement can be trusted.
    pub rewrite: Rewrite,
    /// Since when that state holds.
    pub since: Option<Marked<When>>,
    /// The event it belongs to.
    pub event: &'static str,
    /// The guide that helps, a slug; empty when there is none yet.
    pub guide: &'static str,
    /// Where the row comes from.
    pub source: &'static str,
}

/// The last tag of an image that was published on a frozen registry.
#[derive(Debug)]
pub struct LastTag {
    /// The registry prefix, as in [`RegistryHost::prefix`].
    pub prefix: &'static str,
    /// The path after the host, such as `kube-apiserver`.
    pub image: &'static str,
    /// The minor series the row speaks of, such as `1.26`; empty for images that do not follow Kubernetes minors.
    pub series: &'static str,
    /// The last tag there, without a leading `v`; empty when neither this series nor a later one was ever published there.
    pub last: &'static str,
    /// Where the row comes from.
    pub source: &'static str,
}

/// The registry hosts, longest prefix first.
pub fn registry_hosts() -> &'static [RegistryHost] {
    &REGISTRY_HOSTS
}

/// The row whose prefix an image reference starts with; the longest one wins.
pub fn registry_host(image: &str) -> Option<&'static RegistryHost> {
    REGISTRY_HOSTS
        .iter()
        .find(|host| image.starts_with(host.prefix))
}

/// The last tags that frozen registries received.
pub fn last_tags() -> &'static [LastTag] {
    &LAST_TAGS
}

/// Whether `image:tag` was ever published below `prefix`, with the row that decides; nothing where the data cannot tell.
///
/// Tags are compared as versions with or without a leading `v`; pre-releases and other tags are left undecided.
pub fn was_published(prefix: &str, image: &str, tag: &str) -> Option<(bool, &'static LastTag)> {
    let version = parse_version(tag)?;
    let minor = Minor(version[1]);
    let rows = || {
        LAST_TAGS
            .iter()
            .filter(|row| row.prefix == prefix && is_image(image, row.image))
    };
    if let Some(row) = rows().find(|row| row.series.is_empty()) {
        return Some((version <= parse_version(row.last)?, row));
    }
    if version[0] != 1 {
        return None;
    }
    let series = |row: &&LastTag| row.series.parse::<Minor>();
    let row = rows().rfind(|row| series(row).is_ok_and(|series| series <= minor))?;
    if row.last.is_empty() {
        return Some((false, row));
    }
    (series(&row) == Ok(minor)).then_some(())?;
    Some((version <= parse_version(row.last)?, row))
}

/// Whether a path names this image, alone or with an architecture at its end, as multi-arch images are also published.
fn is_image(path: &str, image: &str) -> bool {
    path.strip_prefix(image).is_some_and(|tail| {
        matches!(
            tail,
            "" | "-amd64" | "-arm" | "-arm64" | "-ppc64le" | "-s390x"
        )
    })
}

fn parse_version(tag: &str) -> Option<[u16; 3]> {
    let mut parts = tag
        .strip_prefix('v')
        .unwrap_or(tag)
        .split('.')
        .map(str::parse);
    let version = [
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    ];
    parts.next().is_none().then_some(version)
}

include!(concat!(env!("OUT_DIR"), "/registry_hosts.rs"));
include!(concat!(env!("OUT_DIR"), "/last_tags.rs"));
