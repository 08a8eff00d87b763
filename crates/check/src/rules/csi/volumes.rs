//! A PersistentVolume of a CSI driver, in place of one of a plugin or of a volume in a Pod.

use facts::Volume;

use super::source::{self, Around, Source};
use super::{REGIONS, ZONES, has_driver, manual, metadata, new_name, title, word, zone_key, zones};
use crate::context::{Context, Head, message, text};
use crate::rules::volume;
use crate::tree::NodeId;
use crate::written::{self, Value};
use crate::{Fix, fields};

/// What to copy in place of a volume at `at`, whose source is `source`.
pub(in crate::rules) fn new_volume(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    row: &'static Volume,
    source: NodeId,
) -> Option<Fix> {
    let source = ctx.doc.tree.resolve(source)?;
    if !has_driver(row) || !fields::is_whole(ctx) {
        return None;
    }
    match head.is("", "PersistentVolume") {
        true => of_volume(ctx, head, row, source),
        false => of_pod(ctx, head, row, source),
    }
}

fn of_volume(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    row: &'static Volume,
    source: NodeId,
) -> Option<Fix> {
    let name = new_name(ctx, head)?;
    let spec = ctx.find_in(head.part, &["spec"])?;
    let find = |way: &[&str]| ctx.find_in(head.part, way).and_then(|id| ctx.scalar(id));
    let annotation = |key| find(&["metadata", "annotations", key]);
    let zone = ZONES
        .iter()
        .find_map(|key| find(&["metadata", "labels", key]));
    let around = Around {
        name: &name,
        namespace: find(&["spec", "claimRef", "namespace"]),
        zone,
        group: annotation("kubernetes.io/azure-file-resource-group"),
        secret: annotation("openstorage.io/auth-secret-name")
            .zip(annotation("openstorage.io/auth-secret-namespace")),
    };
    let translated = source::translate(ctx, row, source, &around)?;
    let mut notes = translated.notes;
    let (mut entries, is_narrowed) = spec_entries(ctx, row, spec, zone);
    entries.push(("csi".to_owned(), translated.csi));
    if is_narrowed {
        notes.push(message("note-volume-access", []));
    }
    let document = [
        ("apiVersion", Value::text("v1")),
        ("kind", Value::text("PersistentVolume")),
        ("metadata", metadata(ctx, head, &name)),
        ("spec", Value::Map(entries)),
    ];
    let fix = manual(
        title("fix-new-volume", row),
        written::document(ctx, document, &swaps(row)),
    );
    let old = find(&["metadata", "name"])?;
    let fix = fix
        .note(title("note-volume-fixed", row))
        .note(message("note-volume-retain", [("volume", text(old))]))
        .note(message("note-volume-rebind", [("volume", text(name))]));
    Some(notes.into_iter().fold(fix, Fix::note))
}

/// Everything of the spec but its source, and whether access modes were left out that no disk has.
fn spec_entries(
    ctx: &Context<'_, '_>,
    row: &Volume,
    spec: NodeId,
    zone: Option<&str>,
) -> (Vec<(String, Value)>, bool) {
    let mut entries = Vec::new();
    let mut is_narrowed = false;
    let mut has_affinity = false;
    let mut has_policy = false;
    for (key, value) in ctx.doc.tree.entries(spec) {
        let Some(name) = ctx.scalar(key) else {
            continue;
        };
        let value = match name {
            _ if name == row.field => continue,
            "persistentVolumeReclaimPolicy" => {
                has_policy = true;
                Value::text("Retain")
            }
            "claimRef" => {
                let keep = |key| Some((key, Value::text(word(ctx, value, key)?)));
                let kept = ["name", "namespace"].into_iter().filter_map(keep);
                Value::Map(kept.map(|(key, value)| (key.to_owned(), value)).collect())
            }
            "accessModes" if row.field == "gcePersistentDisk" => {
                let modes: Vec<&str> = ctx.items(value).filter_map(|id| ctx.scalar(id)).collect();
                let is_one = modes == ["ReadOnlyMany"] || modes == ["ReadWriteOnce"];
                is_narrowed = !is_one;
                Value::List(vec![Value::text(match is_one {
                    true => modes.first().copied().unwrap_or_default(),
                    false => "ReadWriteOnce",
                })])
            }
            _ => {
                has_affinity |= name == "nodeAffinity";
                Value::Node(value)
            }
        };
        entries.push((name.to_owned(), value));
    }
    if !has_policy {
        entries.push((
            "persistentVolumeReclaimPolicy".to_owned(),
            Value::text("Retain"),
        ));
    }
    let is_zoned = !has_affinity && !row.field.starts_with("azure");
    let key = zone_key(row.driver);
    if let (Some(zone), true) = (zone, is_zoned && !key.is_empty()) {
        entries.push(("nodeAffinity".to_owned(), affinity(key, zone)));
    }
    (entries, is_narrowed)
}

fn affinity(key: &str, zone: &str) -> Value {
    let expression = Value::map([
        ("key", Value::text(key)),
        ("operator", Value::text("In")),
        ("values", zones(zone, "__")),
    ]);
    let term = Value::map([("matchExpressions", Value::List(vec![expression]))]);
    let terms = Value::map([("nodeSelectorTerms", Value::List(vec![term]))]);
    Value::map([("required", terms)])
}

/// Labels of zones in the affinity of a volume, by the names that the driver gives them.
fn swaps(row: &Volume) -> Vec<(&'static str, &'static str)> {
    let zone = match row.field {
        "azureDisk" | "azureFile" => "",
        _ => zone_key(row.driver),
    };
    let region = match row.field {
        "vsphereVolume" => "topology.csi.vmware.com/region",
        _ => REGIONS[0],
    };
    let mut swaps: Vec<_> = REGIONS.map(|old| (old, region)).into();
    if !zone.is_empty() {
        swaps.extend(ZONES.map(|old| (old, zone)));
    }
    swaps
}

/// A volume and a claim in place of one that stands in a Pod: the drivers take no volumes of Pods.
fn of_pod(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    row: &'static Volume,
    source: NodeId,
) -> Option<Fix> {
    let find = |way: &[&str]| ctx.find_in(head.part, way).and_then(|id| ctx.scalar(id));
    let owner = find(&["metadata", "name"])?;
    let namespace = find(&["metadata", "namespace"]);
    let volume = volume::name(ctx, head, row.field, source)?;
    let name = [owner, "-", volume].concat();
    let around = Around {
        name: &name,
        namespace,
        zone: None,
        group: None,
        secret: None,
    };
    let Source { csi, notes } = source::translate(ctx, row, source, &around)?;
    let mode = match (row.field, word(ctx, source, "readOnly")) {
        ("azureFile", _) => "ReadWriteMany",
        (_, Some("true")) => "ReadOnlyMany",
        _ => "ReadWriteOnce",
    };
    let size = || Value::map([("storage", Value::text("<size of the disk>"))]);
    let modes = || Value::List(vec![Value::text(mode)]);
    let mut claim = vec![("name", Value::text(&name))];
    claim.extend(namespace.map(|namespace| ("namespace", Value::text(namespace))));
    let mut spec = vec![
        ("capacity", size()),
        ("accessModes", modes()),
        ("persistentVolumeReclaimPolicy", Value::text("Retain")),
        ("storageClassName", Value::text("")),
    ];
    if namespace.is_some() {
        spec.push(("claimRef", Value::map(claim.clone())));
    }
    spec.push(("csi", csi));
    let new_volume = [
        ("apiVersion", Value::text("v1")),
        ("kind", Value::text("PersistentVolume")),
        ("metadata", Value::map([("name", Value::text(&name))])),
        ("spec", Value::map(spec)),
    ];
    let new_claim = [
        ("apiVersion", Value::text("v1")),
        ("kind", Value::text("PersistentVolumeClaim")),
        ("metadata", Value::map(claim)),
        (
            "spec",
            Value::map([
                ("accessModes", modes()),
                ("storageClassName", Value::text("")),
                ("volumeName", Value::text(&name)),
                ("resources", Value::map([("requests", size())])),
            ]),
        ),
    ];
    let copy = [
        written::document(ctx, new_volume, &[]),
        written::document(ctx, new_claim, &[]),
    ];
    let fix = manual(title("fix-new-volume-and-claim", row), copy.join("\n---\n"))
        .note(title("note-volume-inline", row))
        .note(message("note-volume-size", []));
    Some(notes.into_iter().fold(fix, Fix::note))
}
