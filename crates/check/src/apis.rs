//! What the table of APIs says about an object's `apiVersion` and `kind` on the target.

use facts::{Api, Level, Marked, Minor, Surface};

/// How an API stands on the target.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Standing {
    /// Served, with nothing to say.
    Served,
    Deprecated(&'static Api),
    Removed(&'static Api),
    NotYetServed(&'static Api),
    /// The API server has it, but serves it only when a flag says so.
    Off(&'static Api),
    /// No release ever served it, although Kubernetes owns the group.
    Unknown,
    /// Of a group that Kubernetes does not own, or of a server beside it.
    Foreign,
    /// Not an API that is applied, such as `v1 Status`, but a part of the protocol.
    Protocol,
}

/// Kinds that every server speaks in any group and that no table lists.
const PROTOCOL: &[&str] = &[
    "APIGroup",
    "APIGroupList",
    "APIResourceList",
    "APIVersions",
    "CreateOptions",
    "DeleteOptions",
    "GetOptions",
    "List",
    "ListOptions",
    "PatchOptions",
    "Status",
    "Table",
    "UpdateOptions",
    "WatchEvent",
];

/// Kinds that OpenShift served as `v1` before it had groups of its own, and files: that of `kubectl`, and the policy that the
/// scheduler read until [1.23](https://github.com/kubernetes/kubernetes/pull/105424).
/// See <https://docs.openshift.com/container-platform/3.11/rest_api/index.html>.
const FOREIGN_CORE: &[&str] = &[
    "Build",
    "BuildConfig",
    "ClusterNetwork",
    "Config",
    "DeploymentConfig",
    "Group",
    "HostSubnet",
    "Identity",
    "Image",
    "ImageStream",
    "ImageStreamImage",
    "ImageStreamTag",
    "NetNamespace",
    "OAuthClient",
    "Policy",
    "Project",
    "ProjectRequest",
    "Route",
    "SecurityContextConstraints",
    "Template",
    "User",
];

/// The value, unless no source proves it.
pub(crate) fn proved(value: Option<Marked<Minor>>) -> Option<Marked<Minor>> {
    value.filter(|value| value.mark != facts::Mark::Unproved)
}

/// Looks an API up.
pub(crate) fn standing(api_version: &str, kind: &str, target: Minor) -> Standing {
    let (group, version) = facts::split_api_version(api_version);
    if let Some(api) = find(group, version, kind) {
        return stand(api, target);
    }
    match () {
        () if PROTOCOL.contains(&kind) => Standing::Protocol,
        () if group.is_empty() && (FOREIGN_CORE.contains(&kind) || !is_core(version, kind)) => {
            Standing::Foreign
        }
        () if owns(group, kind) => Standing::Unknown,
        () => Standing::Foreign,
    }
}

/// The row of an API, also by the name of its list.
fn find(group: &str, version: &str, kind: &str) -> Option<&'static Api> {
    facts::find_api(group, version, kind).or_else(|| {
        kind.strip_suffix("List")
            .and_then(|kind| facts::find_api(group, version, kind))
    })
}

fn stand(api: &'static Api, target: Minor) -> Standing {
    if !matches!(api.surface, Surface::Rest | Surface::ConfigFile) {
        return Standing::Foreign;
    }
    let reached = |value| proved(value).is_some_and(|minor| minor.value <= target);
    match () {
        () if reached(api.removed) => Standing::Removed(api),
        () if proved(api.introduced).is_some_and(|minor| minor.value > target) => {
            Standing::NotYetServed(api)
        }
        () if is_off(api) => Standing::Off(api),
        () if reached(api.deprecated) => Standing::Deprecated(api),
        () => Standing::Served,
    }
}

/// Other programs use bare versions too; `v1` and kinds that Kubernetes knows are taken for its own.
fn is_core(version: &str, kind: &str) -> bool {
    version == "v1" || (is_version(version) && facts::apis().iter().any(|api| api.kind == kind))
}

/// Whether a word is a Kubernetes API version: `v1`, `v2beta1`, `v1alpha3`.
fn is_version(word: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let Some(rest) = word.strip_prefix('v') else {
        return false;
    };
    let (major, minor) = rest
        .split_once("alpha")
        .or_else(|| rest.split_once("beta"))
        .unwrap_or((rest, "1"));
    is_number(major) && is_number(minor)
}

/// Whether Kubernetes serves the group, or reads this kind of it from files. Tables of file kinds are not complete.
fn owns(group: &str, kind: &str) -> bool {
    let is_ours = |api: &&Api| match api.surface {
        Surface::Rest => true,
        Surface::ConfigFile => api.kind == kind,
        _ => false,
    };
    facts::is_builtin_group(group)
        && facts::apis()
            .iter()
            .filter(|api| api.group == group)
            .any(|api| is_ours(&api))
}

/// Every version of a resource that the API server had in a group, by its name in URLs and roles; a subresource is taken
/// for its resource.
pub(crate) fn of_resource(group: &str, resource: &str) -> impl Iterator<Item = &'static Api> {
    let apis = facts::apis();
    let start = apis.partition_point(|api| api.group < group);
    let resource = resource.split('/').next().unwrap_or_default();
    apis.get(start..)
        .unwrap_or_default()
        .iter()
        .take_while(move |api| api.group == group)
        .filter(move |api| api.surface == Surface::Rest && api.plural == resource)
}

/// Whether an API has left the API server by the target.
pub(crate) fn is_removed(api: &'static Api, target: Minor) -> bool {
    matches!(stand(api, target), Standing::Removed(_))
}

/// The newest version of an API's successor that the target serves, or on an older target the newest step towards it.
pub(crate) fn replacement(api: &'static Api, target: Minor) -> Option<&'static Api> {
    let (group, _, kind) = api.replacement?;
    let is_step = |candidate: &&'static Api| {
        let is_newer =
            (candidate.group, candidate.kind) != (api.group, api.kind) || is_later(candidate, api);
        candidate.is_served_in(target) && is_on(candidate) && is_newer
    };
    let newest = |group, kind| {
        facts::versions_of(group, kind)
            .iter()
            .filter(is_step)
            .max_by_key(|step| stability(step))
    };
    newest(group, kind).or_else(|| newest(api.group, api.kind))
}

/// Stable versions are newer than betas, whatever their numbers; of equals the last one counts.
fn stability(api: &Api) -> u8 {
    match api.level {
        Level::Alpha => 0,
        Level::Beta => 1,
        Level::Stable => 2,
    }
}

/// The newest version of the same kind that the target serves, in any built-in group; the own group first.
pub(crate) fn served_elsewhere(group: &str, kind: &str, target: Minor) -> Option<&'static Api> {
    let served = |api: &&'static Api| {
        api.surface == Surface::Rest && api.kind == kind && is_on(api) && api.is_served_in(target)
    };
    let own = facts::apis()
        .iter()
        .rfind(|api| api.group == group && served(api));
    own.or_else(|| {
        facts::apis()
            .iter()
            .filter(served)
            .max_by_key(|api| (api.level == Level::Stable, api.deprecated.is_none()))
    })
}

/// Whether the API server takes objects of it only behind a flag; what has no resource is not sent there.
fn is_off(api: &Api) -> bool {
    api.surface == Surface::Rest && !api.on_by_default && !api.plural.is_empty()
}

/// Whether a group serves a kind on the target, in any version.
pub(crate) fn is_kind_served(group: &str, kind: &str, target: Minor) -> bool {
    facts::versions_of(group, kind)
        .iter()
        .any(|api| is_on(api) && api.is_served_in(target))
}

/// Whether it can be used without a flag; files have none.
fn is_on(api: &Api) -> bool {
    api.on_by_default || api.surface == Surface::ConfigFile
}

fn is_same(a: &Api, b: &Api) -> bool {
    (a.group, a.version, a.kind) == (b.group, b.version, b.kind)
}

/// Whether `a` stands after `b` among the versions of one kind.
fn is_later(a: &Api, b: &Api) -> bool {
    let position = |api: &Api| {
        facts::versions_of(api.group, api.kind)
            .iter()
            .position(|other| is_same(other, api))
    };
    position(a) > position(b)
}

/// `group/version Kind`.
pub(crate) fn subject(api: &Api) -> String {
    format!("{} {}", api.api_version(), api.kind)
}

/// The guide about the end of a kind's older versions; empty where there is none.
pub(crate) fn guide(group: &str, kind: &str) -> &'static str {
    let mut guides = facts::versions_of(group, kind).iter().map(|api| api.guide);
    guides.find(|guide| !guide.is_empty()).unwrap_or_default()
}

/// Whether a group is one of the Kubernetes community, whose definitions say who approved them.
pub(crate) fn is_of_community(group: &str) -> bool {
    let is_below = |domain: &&str| {
        let rest = group.strip_suffix(*domain);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    ["k8s.io", "kubernetes.io"].iter().any(is_below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_versions_from_other_words() {
        assert!(
            ["v1", "v2beta1", "v1alpha3", "v10"]
                .into_iter()
                .all(is_version)
        );
        assert!(
            !["1", "v", "v1beta", "vbeta1", "v1.2", "v1gamma1", ""]
                .into_iter()
                .any(is_version)
        );
    }
}
