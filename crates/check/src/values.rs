//! The values of Helm charts: images written in one piece, or as registry, repository and tag beside each other.
//!
//! Every chart names its values as it likes. What is read here is what charts agree on; a finding stands at the scalar that
//! holds the host.

use crate::Detected;
use crate::context::{Context, Head};
use crate::image::{self, Image};
use crate::tree::NodeId;

/// Keys whose value is a registry, or a path in one, to which something else adds the name.
const OF_REGISTRIES: &[&str] = &[
    "dockerRegistry",
    "hub",
    "imageRegistry",
    "imageRepository",
    "registry",
    "repository",
];
/// Keys that hold the name of an image beside its registry.
const OF_NAMES: &[&str] = &["repository", "image", "name"];
/// Keys that hold the tag of an image beside its name.
const OF_TAGS: &[&str] = &["tag", "imageTag", "version"];

/// Whether a document without a head is the values of a chart.
pub(crate) fn is_values(ctx: &Context<'_, '_>) -> bool {
    ctx.detected == Some(Detected::HelmValues)
}

/// Whether what stands below these keys, the innermost first, is the values of a chart that an object installs.
pub(crate) fn is_below(head: Option<&Head<'_>>, keys: &[&str]) -> bool {
    let Some(head) = head else {
        return keys.ends_with(&["valuesInline", "helmCharts"]);
    };
    let (group, _) = facts::split_api_version(head.api_version);
    match (group, head.kind) {
        ("helm.toolkit.fluxcd.io" | "helm.fluxcd.io", "HelmRelease") => {
            keys.ends_with(&["values", "spec"])
        }
        ("argoproj.io", "Application" | "ApplicationSet") => {
            let is_source = |key: &str| matches!(key, "source" | "sources");
            keys.windows(3)
                .any(|keys| keys[0] == "valuesObject" && keys[1] == "helm" && is_source(keys[2]))
        }
        ("kustomize.config.k8s.io", _) => keys.ends_with(&["valuesInline", "helmCharts"]),
        _ => false,
    }
}

/// An image among values, and its whole name as far as it is known.
pub(crate) fn find<'a>(
    ctx: &Context<'a, '_>,
    value: NodeId,
    key: &str,
) -> Option<(Image<'a>, String)> {
    let written = ctx.doc.tree.scalar(value)?;
    let beside = ctx.paths.borrow_mut().parent(value)?;
    let of = |names: &[&str]| names.iter().find_map(|name| sibling(ctx, beside, name));
    let is_registry = matches!(key, "registry" | "imageRegistry" | "dockerRegistry" | "hub");
    let name = if is_registry { of(OF_NAMES) } else { None };
    // A repository beside a registry is only the rest of the name.
    if key == "repository" && sibling(ctx, beside, "registry").is_some() {
        return None;
    }
    let found = match OF_REGISTRIES.contains(&key) {
        true => image::find_repository(written),
        false => image::find(written),
    };
    let mut whole = match name {
        Some(name) => format!("{}/{name}", written.trim_end_matches('/')),
        None => found?.text.to_owned(),
    };
    let mut image = match (found, name) {
        (Some(image), Some(name)) if image.path.is_empty() => Image {
            path: name,
            ..image
        },
        (Some(image), _) => image,
        // The table knows the registry by a part of the name.
        (None, Some(name)) => {
            let host = facts::registry_host(&whole)?;
            Image {
                host,
                start: 0,
                text: written,
                path: name.get(host.prefix.len().checked_sub(written.len() + 1)?..)?,
                tag: None,
            }
        }
        (None, None) => return None,
    };
    let is_open = image.tag.is_none() && !whole.contains('@');
    let tag = is_open.then(|| of(OF_TAGS)).flatten();
    if let Some(tag) = tag.filter(|tag| image::is_tag(tag)) {
        whole = format!("{whole}:{tag}");
        image.tag = Some(tag);
    }
    Some((image, whole))
}

/// So many entries of a mapping are looked at for the parts of an image: there are mappings of thousands.
const MAX_SIBLINGS: usize = 500;

/// The text of an entry of a mapping, when it is one.
fn sibling<'a>(ctx: &Context<'a, '_>, beside: NodeId, key: &str) -> Option<&'a str> {
    let tree = &ctx.doc.tree;
    let mut entries = tree.entries(beside).take(MAX_SIBLINGS);
    let (_, value) = entries.find(|(name, _)| tree.scalar(*name) == Some(key))?;
    ctx.scalar(value)
        .filter(|text| !text.is_empty() && !matches!(*text, "null" | "~"))
}
