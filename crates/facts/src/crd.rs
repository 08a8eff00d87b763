//! Versions of custom resources that their projects deprecate or no longer serve.

use std::fmt;

/// A release of a project as far as the table knows it: patches do not matter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ProjectRelease {
    /// The first number.
    pub major: u8,
    /// The second number.
    pub minor: u8,
}

impl ProjectRelease {
    /// Reads `1.6`, `v1.6.3` and `knative-v1.6.0-rc1`, also without a minor.
    pub fn read(text: &str) -> Option<ProjectRelease> {
        let digits = text.trim().find(|c: char| c.is_ascii_digit())?;
        let mut parts = text.trim().get(digits..)?.split(['.', '-', '+']);
        let major = parts.next()?.parse().ok()?;
        let minor = parts.next().map_or(Some(0), |minor| minor.parse().ok())?;
        Some(ProjectRelease { major, minor })
    }
}

impl fmt::Display for ProjectRelease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// A group and version of custom resources with its end.
#[derive(Debug)]
pub struct Crd {
    /// Whose it is, by the name that `farol.toml` uses.
    pub project: &'static str,
    /// The API group.
    pub group: &'static str,
    /// The version, such as `v1beta1`.
    pub version: &'static str,
    /// The kinds, with a space between them.
    pub kinds: &'static str,
    /// The first release of the project that deprecates it.
    pub deprecated: Option<ProjectRelease>,
    /// The first release whose CRD does not serve it, or is gone.
    pub unserved: Option<ProjectRelease>,
    /// What takes its place: an `apiVersion`, or with a kind of another name that kind after it; may be empty.
    pub replacement: &'static str,
    /// Whether the project's own migration changes `apiVersion` and nothing else.
    pub is_renamed: bool,
    /// Where the row comes from.
    pub source: &'static str,
}

/// Every row, sorted by group and version.
pub fn crds() -> &'static [Crd] {
    &CRDS
}

/// The row of one `apiVersion` and kind.
pub fn find_crd(api_version: &str, kind: &str) -> Option<&'static Crd> {
    let (group, version) = crate::split_api_version(api_version);
    let start = CRDS.partition_point(|crd| (crd.group, crd.version) < (group, version));
    CRDS.get(start..)?
        .iter()
        .take_while(|crd| (crd.group, crd.version) == (group, version))
        .find(|crd| crd.kinds.split(' ').any(|name| name == kind))
}

include!(concat!(env!("OUT_DIR"), "/crds.rs"));
