//! The rows of `content/data`, as the rest of Farol reads them.

use crate::{Date, Marked, Minor, When};

/// Where an API is spoken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Surface {
    /// Served by kube-apiserver.
    Rest,
    /// Read from a file by a component (`kubelet.config.k8s.io`, `kubeadm.k8s.io`, `audit.k8s.io` …).
    ConfigFile,
    /// A custom resource of a well-known project.
    Crd,
    /// Served by an aggregated API server.
    Aggregated,
    /// Spoken to a helper program on standard input and output.
    ExecProtocol,
    /// A gRPC interface.
    Grpc,
}

/// The stability level of an API version.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level { Alpha, Beta, Stable }

/// Whether objects of a kind live in a namespace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope { Namespaced, Cluster, Subresource, None }

/// A group, version and kind with its life.
#[derive(Debug)]
pub struct Api {
    /// The API group; empty for the core group.
    pub group: &'static str,
    pub version: &'static str,
    pub kind: &'static str,
    /// The resource name in URLs and RBAC rules; empty where it has none.
    pub plural: &'static str,
    pub surface: Surface,
    pub scope: Scope,
    pub level: Level,
    /// Whether a stock API server serves it without a flag.
    pub on_by_default: bool,
    pub introduced: Option<Marked<Minor>>,
    pub deprecated: Option<Marked<Minor>>,
    /// The first minor that does not serve it (by default).
    pub removed: Option<Marked<Minor>>,
    /// The final successor, as `group`, `version`, `kind`.
    pub replacement: Option<(&'static str, &'static str, &'static str)>,
    /// The guide that helps, a slug; empty when there is none yet.
    pub guide: &'static str,
    /// Whether changing `apiVersion` alone turns a valid object of this API into a valid object of its replacement with
    /// the same meaning.
    pub same_shape_as_replacement: bool,
    pub source: &'static str,
}

impl Api {
    /// `group/version`, or the bare version in the core group.
    pub fn api_version(&self) -> String {
        if self.group.is_empty() { self.version.to_owned() } else { format!("{}/{}", self.group, self.version) }
    }

    /// Whether `minor` serves it by default, as far as the data says. Planned removals count.
    pub fn is_served_in(&self, minor: Minor) -> bool {
        self.introduced.as_ref().is_none_or(|m| m.value <= minor) && self.removed.as_ref().is_none_or(|m| minor < m.value)
    }
}

/// A Kubernetes minor and its support window.
#[derive(Debug)]
pub struct Release {
    pub minor: Minor,
    pub released: Option<Marked<Date>>,
    /// From here on only critical fixes are made.
    pub maintenance: Option<Marked<Date>>,
    pub end_of_life: Option<Marked<Date>>,
    /// The newest patch at the data's date, such as `1.36.4`; empty when unknown.
    pub latest_patch: &'static str,
    pub source: &'static str,
}

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
    /// What an image reference starts with, such as `k8s.gcr.io/`.
    pub prefix: &'static str,
    /// What takes its place, such as `registry.k8s.io/`; empty when there is no mechanical replacement.
    pub replacement: &'static str,
    pub state: RegistryState,
    pub rewrite: Rewrite,
    /// Since when that state holds.
    pub since: Option<Marked<When>>,
    /// The event it belongs to.
    pub event: &'static str,
    pub guide: &'static str,
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
    /// The last tag there, without a leading `v`; empty when the series was never published there at all.
    pub last: &'static str,
    pub source: &'static str,
}

/// A row of the timeline that an event stands in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Lane { Release, Api, Registry, Package, Runtime, Flag, Retired }

/// Something that happened or is planned, other than releases and API removals (those follow from their own tables).
#[derive(Debug)]
pub struct Event {
    /// Stable and never reused; the title is the message `event-<id>` of each locale.
    pub id: &'static str,
    pub lane: Lane,
    pub date: Marked<When>,
    /// The minor it came with, where it came with one.
    pub minor: Option<Minor>,
    pub guide: &'static str,
    pub rule: &'static str,
    pub source: &'static str,
}

/// Every API, sorted by group, kind, then version (oldest first).
pub fn apis() -> &'static [Api] { &[] }
/// The row of one group, version and kind.
pub fn find_api(_group: &str, _version: &str, _kind: &str) -> Option<&'static Api> { None }
/// Every row of one group and kind, oldest version first.
pub fn versions_of(_group: &str, _kind: &str) -> &'static [Api] { &[] }
/// Whether some release served or reads this group (custom resources of known projects do not count).
pub fn is_builtin_group(_group: &str) -> bool { false }
/// Every minor, oldest first.
pub fn releases() -> &'static [Release] { &[] }
/// The row of one minor.
pub fn release(_minor: Minor) -> Option<&'static Release> { None }
/// The newest minor whose release date is not after the data's date; the default target.
pub fn newest_released() -> Minor { Minor(37) }
/// The registry hosts, longest prefix first.
pub fn registry_hosts() -> &'static [RegistryHost] { &[] }
/// The last tags that frozen registries received.
pub fn last_tags() -> &'static [LastTag] { &[] }
/// The events, by date.
pub fn events() -> &'static [Event] { &[] }
/// The date up to which the tables are known to be true.
pub fn data_as_of() -> Date { Date { year: 2026, month: 9, day: 23 } }
