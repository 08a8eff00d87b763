//! Image references (`host[:port]/path[:tag][@digest]`) and the registries of the table in them.

use facts::RegistryHost;

use crate::parse;

/// A reference as it is written, and the row of the registry it starts with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Image<'a> {
    pub(crate) host: &'static RegistryHost,
    /// Where the reference starts in the value, after a flag such as `--pod-infra-container-image=`.
    pub(crate) start: usize,
    pub(crate) text: &'a str,
    /// The path after the prefix of the row.
    pub(crate) path: &'a str,
    pub(crate) tag: Option<&'a str>,
}

/// The image that a value is, wholly or after the `=` of a flag, when a registry of the table serves it.
pub(crate) fn find(value: &str) -> Option<Image<'_>> {
    let start = match value.strip_prefix('-') {
        Some(_) => value.find('=')? + 1,
        None => 0,
    };
    let text = &value[start..];
    let host = facts::registry_host(text)?;
    let literal = parse::literal(text);
    if literal.len() < text.len() {
        return find_start(host, start, text, literal);
    }
    let (name, tag) = split(text)?;
    let path = name.get(host.prefix.len()..)?;
    // A prefix without a slash at its end is a whole name: `tiller` is not `tiller2`.
    let is_whole = host.prefix.ends_with(['/', '-']) || path.is_empty() || path.starts_with('/');
    (is_whole && (!path.is_empty() || !host.prefix.ends_with('/'))).then_some(Image {
        host,
        start,
        text,
        path,
        tag,
    })
}

/// An image of which only the start is known; what follows is filled in.
fn find_start<'a>(
    host: &'static RegistryHost,
    start: usize,
    text: &'a str,
    literal: &'a str,
) -> Option<Image<'a>> {
    let path = literal.get(host.prefix.len()..)?;
    let is_whole = host.prefix.ends_with('/') || path.starts_with([':', '@', '/']);
    let parts = path
        .trim_end_matches([':', '@', '/'])
        .split(['/', ':', '@']);
    let is_valid = path.is_empty() || parts.into_iter().all(is_component);
    (is_whole && is_valid).then_some(Image {
        host,
        start,
        text,
        path: path.trim_end_matches([':', '@', '/']),
        tag: None,
    })
}

/// The registry that a value names, without an image: `k8s.gcr.io` or `k8s.gcr.io/path`.
pub(crate) fn find_repository(value: &str) -> Option<Image<'_>> {
    let whole = |host: &&'static RegistryHost| host.prefix.strip_suffix('/') == Some(value);
    match facts::registry_hosts().iter().find(whole) {
        Some(host) => Some(Image {
            host,
            start: 0,
            text: value,
            path: "",
            tag: None,
        }),
        None => find(value).filter(|image| image.start == 0 && image.tag.is_none()),
    }
}

/// The name and the tag of a reference; `None` when the text is none.
fn split(text: &str) -> Option<(&str, Option<&str>)> {
    let (named, digest) = text
        .split_once('@')
        .map_or((text, None), |(named, digest)| (named, Some(digest)));
    let slash = named.rfind('/')?;
    let (name, tag) = match named[slash..].find(':') {
        Some(colon) => (&named[..slash + colon], Some(&named[slash + colon + 1..])),
        None => (named, None),
    };
    let is_valid = name.split('/').all(is_component)
        && tag.is_none_or(is_tag)
        && digest.is_none_or(|digest| {
            digest.contains(':')
                && digest
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b":+._-".contains(&b))
        });
    is_valid.then_some((name, tag))
}

fn is_component(part: &str) -> bool {
    !part.is_empty()
        && part
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._-:".contains(&b))
}

pub(crate) fn is_tag(tag: &str) -> bool {
    !tag.is_empty()
        && tag.len() <= 128
        && tag
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Option<(&str, &str, Option<&str>)> {
        find(value).map(|image| (image.host.prefix, image.path, image.tag))
    }

    #[test]
    fn reads_references_of_the_table() {
        assert_eq!(
            read("k8s.gcr.io/pause:3.1"),
            Some(("k8s.gcr.io/", "pause", Some("3.1")))
        );
        assert_eq!(
            read("us.k8s.gcr.io/a/b"),
            Some(("us.k8s.gcr.io/", "a/b", None))
        );
        assert_eq!(
            read("gcr.io/google_containers/pause@sha256:0a"),
            Some(("gcr.io/google_containers/", "pause", None))
        );
        assert_eq!(
            read("--pod-infra-container-image=k8s.gcr.io/pause:3.1").map(|image| image.2),
            Some(Some("3.1"))
        );
        assert_eq!(
            read("k8s.gcr.io/sig/a:{{ .Values.tag }}"),
            Some(("k8s.gcr.io/", "sig/a", None))
        );
        assert_eq!(
            read("k8s.gcr.io/${NAME}:v1"),
            Some(("k8s.gcr.io/", "", None))
        );
        assert_eq!(
            read("gcr.io/kubernetes-helm/tiller:v2.1"),
            Some(("gcr.io/kubernetes-helm/tiller", "", Some("v2.1")))
        );
    }

    #[test]
    fn leaves_what_only_carries_the_name() {
        for value in [
            "harbor.example/k8s.gcr.io/pause:3.1",
            "k8s.gcr.io.mirror.local/pause:3.1",
            "remote-k8s.gcr.io/pause",
            "k8s.gcr.io/*",
            "k8s.gcr.io/",
            "k8s.gcr.io",
            "k8s.gcr.io/a b",
            "https://k8s.gcr.io/v2/",
            "gcr.io/kubernetes-helm/tiller2:v1",
            "gcr.io/google-samples/hello-app:1.0",
            "k8s.gcr.io/pause:",
            "see k8s.gcr.io/pause:3.1",
            "gcr.io/kubernetes-helm/tiller{{ .suffix }}",
            "k8s.{{ .domain }}/pause:3.1",
            "k8s.gcr.io/a b{{ .tag }}",
        ] {
            assert!(read(value).is_none(), "{value}");
        }
        assert!(find_repository("k8s.gcr.io").is_some());
        assert!(find_repository("k8s.gcr.io/sub").is_some());
        assert!(find_repository("registry.k8s.io").is_none());
    }
}
