//! The images of a document that a registry of the table serves.

use memchr::memmem::Finder;

use crate::Detected;
use crate::apis::Standing;
use crate::context::{Context, Head, Use};
use crate::image::{self, Image};
use crate::order::order;
use crate::parse;
use crate::rules::registry;
use crate::tree::{NodeId, NodeKind};
use crate::values;

/// What to look for in a text before anything in it is taken for an image: the hosts of the table, without those that
/// contain another.
pub(crate) fn needles() -> Vec<Finder<'static>> {
    let hosts = || {
        let spoken_of = facts::registry_hosts()
            .iter()
            .filter(|host| registry::is_spoken_of(host));
        spoken_of.filter_map(|host| host.prefix.split('/').next())
    };
    let is_shortest = |host: &&str| hosts().all(|other| other == *host || !host.contains(other));
    let mut shortest: Vec<&'static str> = Vec::new();
    for host in hosts().filter(is_shortest) {
        if !shortest.contains(&host) {
            shortest.push(host);
        }
    }
    shortest.into_iter().map(Finder::new).collect()
}

/// The images of a document that a registry of the table serves, in the order of the text.
pub(crate) fn find<'a>(
    ctx: &Context<'a, '_>,
    heads: &[Option<Head<'a>>],
    needles: &[Finder<'_>],
    read_as: Option<Detected>,
) -> Vec<Use<'a>> {
    let tree = &ctx.doc.tree;
    let bytes = tree.text().as_bytes();
    let hits = needles.iter().flat_map(|needle| needle.find_iter(bytes));
    let values: Vec<NodeId> = hits.filter_map(|at| tree.at(at)).collect();
    if values.is_empty() {
        return Vec::new();
    }
    let mut values = order(values, |value| (value.index(), 0));
    values.dedup();
    let is_values = read_as == Some(Detected::HelmValues) || values::is_values(ctx);
    values
        .into_iter()
        .filter_map(|value| image_at(ctx, heads, value, is_values))
        .take(parse::MAX_FINDINGS + 1)
        .collect()
}

/// The image at a value; `is_values` when what has no head is the values of a chart.
fn image_at<'a>(
    ctx: &Context<'a, '_>,
    heads: &[Option<Head<'a>>],
    value: NodeId,
    is_values: bool,
) -> Option<Use<'a>> {
    let written = ctx.doc.tree.scalar(value)?;
    let i = ctx.part_index(value)?;
    let (part, head) = (&ctx.parts[i], heads[i].as_ref());
    if !matches!(
        ctx.doc.tree.kind(value),
        NodeKind::Plain | NodeKind::SingleQuoted | NodeKind::DoubleQuoted
    ) {
        return None;
    }
    let keys = ctx.keys_above(value);
    let is_values = (is_values && !part.is_object()) || values::is_below(head, &keys);
    let (image, whole) = if is_values {
        values::find(ctx, value, keys.first()?)?
    } else {
        let image = image_under(head?, &keys, written)?;
        (image, image.text.to_owned())
    };
    Some(Use {
        part,
        value,
        field: ctx.field(value),
        image,
        whole,
    })
}

/// The image that a value is, when the keys above it do not say that it is something else.
fn image_under<'a>(head: &Head<'_>, keys: &[&str], written: &'a str) -> Option<Image<'a>> {
    let key = keys.first().copied().unwrap_or_default();
    if head.kind == "ClusterConfiguration" && key == "imageRepository" {
        return image::find_repository(written);
    }
    // What a node or a container runs now follows from its spec, and a Kustomize `name` has to match what others wrote.
    let is_status = keys.last() == Some(&"status");
    let is_match = key == "name" && head.api_version.starts_with("kustomize.config.k8s.io/");
    // Objects of others mean by their fields what they like, so the name of the field has to speak of an image.
    let is_named = || {
        keys.iter()
            .take(2)
            .any(|key| key.to_ascii_lowercase().contains("image"))
    };
    let is_trusted = !matches!(head.standing, Standing::Foreign) || is_named();
    (!is_status && !is_match && is_trusted)
        .then(|| image::find(written))
        .flatten()
}
