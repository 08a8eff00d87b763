//! `spec.csi` of a volume, from the source of a plugin that was part of Kubernetes.

use facts::Volume;

use super::word;
use crate::Message;
use crate::context::{Context, message, text};
use crate::tree::NodeId;
use crate::written::Value;

/// What is known of the volume besides its source.
pub(super) struct Around<'s> {
    /// A name that no other volume has.
    pub(super) name: &'s str,
    /// Where the claim is, or the Pod.
    pub(super) namespace: Option<&'s str>,
    /// The label that names its zone, or its zones with `__` between them.
    pub(super) zone: Option<&'s str>,
    /// An annotation that names the resource group of a share.
    pub(super) group: Option<&'s str>,
    /// Annotations that name the secret of a Portworx volume, and its namespace.
    pub(super) secret: Option<(&'s str, &'s str)>,
}

/// What stands at `spec.csi`, and what to know of it.
pub(super) struct Source {
    pub(super) csi: Value,
    pub(super) notes: Vec<Message>,
}

pub(super) fn translate(
    ctx: &Context<'_, '_>,
    row: &Volume,
    source: NodeId,
    around: &Around<'_>,
) -> Option<Source> {
    let word = |key| word(ctx, source, key);
    let mut attributes: Vec<(&str, Value)> = Vec::new();
    let mut secrets: Vec<(&str, (&str, &str))> = Vec::new();
    let mut notes = Vec::new();
    let handle = match row.field {
        "awsElasticBlockStore" => {
            attributes.extend(partition(word("partition")));
            ebs_id(word("volumeID")?)?.to_owned()
        }
        "gcePersistentDisk" => {
            attributes.extend(partition(word("partition")));
            notes.push(message("note-volume-unspecified", []));
            disk_path(word("pdName")?, around.zone)?
        }
        "azureDisk" => {
            let is_managed = word("kind").is_none_or(|kind| kind.eq_ignore_ascii_case("Managed"));
            let uri = word("diskURI")?;
            if !is_managed || uri.starts_with("http") {
                return None;
            }
            let mut keep = |key, value: Option<&str>| {
                attributes.extend(value.map(|value| (key, Value::text(value))));
            };
            keep("cachingMode", word("cachingMode"));
            keep("fsType", word("fsType"));
            uri.to_owned()
        }
        "azureFile" => {
            let (share, secret) = (word("shareName")?, word("secretName")?);
            let namespace = word("secretNamespace").or(around.namespace);
            if namespace.is_none() {
                notes.push(message("note-volume-secret", []));
            }
            let namespace = namespace.unwrap_or("<namespace>");
            attributes.push(("shareName", Value::text(share)));
            secrets.push(("nodeStageSecretRef", (secret, namespace)));
            let account = secret
                .split_once("azure-storage-account-")
                .and_then(|(_, rest)| rest.rsplit_once("-secret"))
                .map_or(secret, |(account, _)| account);
            let group = around.group.unwrap_or_default();
            [group, account, share, around.name, namespace].join("#")
        }
        "cinder" => {
            if ctx.find(source, &["secretRef"]).is_some() {
                notes.push(message("note-volume-cinder-secret", []));
            }
            word("volumeID")?.to_owned()
        }
        "vsphereVolume" => {
            let path = word("volumePath")?;
            notes.push(message("note-volume-vsphere", [("path", text(path))]));
            attributes.push(("type", Value::text("vSphere CNS Block Volume")));
            "<id of the disk>".to_owned()
        }
        "portworxVolume" => {
            if let Some(secret) = around.secret {
                secrets.extend(PORTWORX_SECRETS.map(|field| (field, secret)));
            }
            word("volumeID")?.to_owned()
        }
        _ => return None,
    };
    let mut entries = vec![
        ("driver", Value::text(row.driver)),
        ("volumeHandle", Value::text(handle)),
    ];
    if let (Some(fs), true) = (word("fsType"), row.field != "azureFile") {
        entries.push(("fsType", Value::text(fs)));
    }
    if word("readOnly") == Some("true") {
        entries.push(("readOnly", Value::Plain("true")));
    }
    if !attributes.is_empty() {
        entries.push(("volumeAttributes", Value::map(attributes)));
    }
    for (field, (name, namespace)) in secrets {
        let entry = [
            ("name", Value::text(name)),
            ("namespace", Value::text(namespace)),
        ];
        entries.push((field, Value::map(entry)));
    }
    Some(Source {
        csi: Value::map(entries),
        notes,
    })
}

const PORTWORX_SECRETS: [&str; 5] = [
    "controllerPublishSecretRef",
    "nodeStageSecretRef",
    "nodePublishSecretRef",
    "controllerExpandSecretRef",
    "nodeExpandSecretRef",
];

/// Drivers take it as a text; without it they mount the whole disk.
fn partition(value: Option<&str>) -> Option<(&'static str, Value)> {
    let value = value.filter(|value| *value != "0")?;
    Some(("partition", Value::text(value)))
}

/// `vol-…`, of which the plugin also took `aws://<zone>/vol-…`.
fn ebs_id(id: &str) -> Option<&str> {
    let Some(path) = id.strip_prefix("aws://") else {
        return Some(id);
    };
    let (_, id) = path.split_once('/')?;
    let id = id.trim_matches('/');
    (id.starts_with("vol-") && !id.contains('/')).then_some(id)
}

/// The driver finds project and zone out where they are not specified.
fn disk_path(name: &str, zone: Option<&str>) -> Option<String> {
    const UNSPECIFIED: &str = "UNSPECIFIED";
    let place = match zone.filter(|zone| !zone.is_empty()) {
        None => ["zones/", UNSPECIFIED].concat(),
        Some(zones) if zones.contains("__") => {
            let (region, _) = zones.split("__").next()?.rsplit_once('-')?;
            ["regions/", region].concat()
        }
        Some(zone) => ["zones/", zone].concat(),
    };
    Some(["projects/", UNSPECIFIED, "/", &place, "/disks/", name].concat())
}
