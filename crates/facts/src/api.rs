//! Groups, versions and kinds with their lives.

use crate::generated::*;
use crate::{Marked, Minor};

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
pub enum Level {
    /// May change or go at any minor; off by default.
    Alpha,
    /// Goes no sooner than nine months or three minors after its deprecation.
    Beta,
    /// Stays for the life of Kubernetes 1.
    Stable,
}

/// Whether objects of a kind live in a namespace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// In a namespace.
    Namespaced,
    /// In the cluster as a whole.
    Cluster,
    /// Part of another object, or never stored.
    Subresource,
    /// Not an object of the API server.
    None,
}

/// A group, version and kind with its life.
#[derive(Debug)]
pub struct Api {
    /// The API group; empty for the core group.
    pub group: &'static str,
    /// The version, such as `v1beta1`.
    pub version: &'static str,
    /// The kind, such as `Ingress`.
    pub kind: &'static str,
    /// The resource name in URLs and RBAC rules; empty where it has none.
    pub plural: &'static str,
    /// Where it is spoken.
    pub surface: Surface,
    /// Whether its objects live in a namespace.
    pub scope: Scope,
    /// Its stability.
    pub level: Level,
    /// Whether a stock API server serves it without a flag; false for what no API server serves.
    pub on_by_default: bool,
    /// The first minor that has it; none where that was before the sources begin.
    pub introduced: Option<Marked<Minor>>,
    /// The first minor that deprecates it.
    pub deprecated: Option<Marked<Minor>>,
    /// The first minor that does not serve it (by default).
    pub removed: Option<Marked<Minor>>,
    /// The first minor that cannot be made to serve it either, where that is not `removed`: between the two a flag of the
    /// API server brings it back.
    pub gone: Option<Marked<Minor>>,
    /// The final successor, as `group`, `version`, `kind`.
    pub replacement: Option<(&'static str, &'static str, &'static str)>,
    /// The guide that helps, a slug; empty when there is none yet.
    pub guide: &'static str,
    /// Whether changing `apiVersion` alone turns a valid object of this API into a valid object of its replacement with
    /// the same meaning.
    pub same_shape_as_replacement: bool,
    /// An opaque name that versions of a kind share when changing `apiVersion` alone keeps an object valid and its meaning
    /// the same; empty when no other version is known to agree. Compare with [`Api::has_shape_of`].
    pub shape: &'static str,
    /// Where the row comes from.
    pub source: &'static str,
}

impl Api {
    /// `group/version`, or the bare version in the core group.
    pub fn api_version(&self) -> String {
        if self.group.is_empty() {
            self.version.to_owned()
        } else {
            format!("{}/{}", self.group, self.version)
        }
    }

    /// Whether `minor` serves it by default, as far as the data says. Planned removals count.
    pub fn is_served_in(&self, minor: Minor) -> bool {
        self.introduced.as_ref().is_none_or(|m| m.value <= minor)
            && self.removed.as_ref().is_none_or(|m| minor < m.value)
    }

    /// Whether changing `apiVersion` alone turns a valid object of this API into a valid one of `other` that means the same.
    pub fn has_shape_of(&self, other: &Api) -> bool {
        !self.shape.is_empty() && self.shape == other.shape && self.kind == other.kind
    }
}

/// `group/version` as its two parts; the core group is the empty text.
pub fn split_api_version(api_version: &str) -> (&str, &str) {
    api_version.split_once('/').unwrap_or(("", api_version))
}

/// Every API, sorted by group, kind, then version (oldest first).
pub fn apis() -> &'static [Api] {
    &APIS
}

/// The row of one group, version and kind.
pub fn find_api(group: &str, version: &str, kind: &str) -> Option<&'static Api> {
    versions_of(group, kind)
        .iter()
        .find(|api| api.version == version)
}

/// Every row of one group and kind, oldest version first.
pub fn versions_of(group: &str, kind: &str) -> &'static [Api] {
    let start = APIS.partition_point(|api| (api.group, api.kind) < (group, kind));
    let rest = APIS.get(start..).unwrap_or_default();
    let n_versions = rest.partition_point(|api| (api.group, api.kind) == (group, kind));
    rest.get(..n_versions).unwrap_or_default()
}

/// The groups that Kubernetes itself serves or reads, sorted; the core group is the empty text.
///
/// Groups of custom resources and of aggregated API servers are not among them, however well known their projects are.
pub fn groups() -> &'static [&'static str] {
    &BUILTIN_GROUPS
}

/// Whether some release served or reads this group (custom resources of known projects do not count).
pub fn is_builtin_group(group: &str) -> bool {
    BUILTIN_GROUPS.binary_search(&group).is_ok()
}

include!(concat!(env!("OUT_DIR"), "/apis.rs"));
