//! What takes the place of objects of the volume plugins that were part of Kubernetes, for a person to copy: their sources
//! and parameters as Kubernetes itself hands them to the CSI drivers, see
//! <https://github.com/kubernetes/csi-translation-lib/tree/master/plugins>.
//!
//! The sources of volumes and the parameters of classes cannot be changed, so both are second objects with names of their own.

use facts::Volume;

use crate::context::{Context, Head, message, text};
use crate::tree::NodeId;
use crate::written::Value;
use crate::{Fix, Message, Safety};

mod class;
mod source;
mod volumes;

pub(super) use class::new_class;
pub(super) use volumes::new_volume;

/// The names that labels of zones and regions have had.
const ZONES: [&str; 2] = [
    "topology.kubernetes.io/zone",
    "failure-domain.beta.kubernetes.io/zone",
];
const REGIONS: [&str; 2] = [
    "topology.kubernetes.io/region",
    "failure-domain.beta.kubernetes.io/region",
];

/// The label by which a driver knows the zones of nodes.
fn zone_key(driver: &str) -> &'static str {
    match driver {
        "ebs.csi.aws.com" => "topology.ebs.csi.aws.com/zone",
        "pd.csi.storage.gke.io" => "topology.gke.io/zone",
        "disk.csi.azure.com" => "topology.disk.csi.azure.com/zone",
        "cinder.csi.openstack.org" => "topology.cinder.csi.openstack.org/zone",
        "csi.vsphere.vmware.com" => "topology.csi.vmware.com/zone",
        _ => "",
    }
}

/// Metadata for the second object: its name, the labels, and the annotations that people write.
fn metadata(ctx: &Context<'_, '_>, head: &Head<'_>, name: &str) -> Value {
    let mut entries = vec![("name".to_owned(), Value::text(name))];
    let find = |key| ctx.find_in(head.part, &["metadata", key]);
    if let Some(labels) = find("labels") {
        entries.push(("labels".to_owned(), Value::Node(labels)));
    }
    let annotations = find("annotations").into_iter();
    let own: Vec<(String, Value)> = annotations
        .flat_map(|annotations| ctx.doc.tree.entries(annotations))
        .filter_map(|(key, value)| {
            let key = ctx.scalar(key)?;
            let domain = key.split('/').next().unwrap_or_default();
            let is_of_kubernetes = domain.ends_with("kubernetes.io") || domain.ends_with("k8s.io");
            (!is_of_kubernetes).then(|| (key.to_owned(), Value::Node(value)))
        })
        .collect();
    if !own.is_empty() {
        entries.push(("annotations".to_owned(), Value::Map(own)));
    }
    Value::Map(entries)
}

/// A name for the second object.
fn new_name(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<String> {
    let name = ctx.scalar(ctx.find_in(head.part, &["metadata", "name"])?)?;
    Some([name, "-csi"].concat())
}

/// Zones that stand in one text, apart.
fn zones(text: &str, between: &str) -> Value {
    let zones = text
        .split(between)
        .map(str::trim)
        .filter(|zone| !zone.is_empty());
    Value::List(zones.map(Value::text).collect())
}

fn has_driver(row: &Volume) -> bool {
    row.migrated.is_some() && !row.driver.is_empty()
}

/// A text of an entry, where there is one.
fn word<'a>(ctx: &Context<'a, '_>, mapping: NodeId, key: &str) -> Option<&'a str> {
    let value = ctx
        .find(mapping, &[key])
        .and_then(|value| ctx.scalar(value));
    value.filter(|value| !value.is_empty() && *value != "null" && *value != "~")
}

fn manual(title: Message, copy: String) -> Fix {
    Fix::new(title, Safety::Manual, Vec::new()).copy(copy)
}

/// The title of a fix that speaks of a driver.
fn title(key: &'static str, row: &Volume) -> Message {
    message(key, [("driver", text(row.driver))])
}
