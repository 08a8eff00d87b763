//! A StorageClass of a CSI driver, in place of one of a plugin.

use facts::Volume;

use super::{ZONES, has_driver, manual, metadata, new_name, title, word, zone_key, zones};
use crate::context::{Context, Head, message, text};
use crate::tree::NodeId;
use crate::written::{self, Value};
use crate::{Fix, fields};

const DEFAULT: [&str; 2] = [
    "storageclass.kubernetes.io/is-default-class",
    "storageclass.beta.kubernetes.io/is-default-class",
];

/// Parameters by the names that the driver has for them.
#[derive(Default)]
struct Parameters {
    entries: Vec<(String, Value)>,
    topologies: Option<Value>,
    /// Those that the driver does not take.
    left_out: Vec<String>,
}

/// What to copy in place of a class.
pub(in crate::rules) fn new_class(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    row: &'static Volume,
) -> Option<Fix> {
    if !has_driver(row) || !fields::is_whole(ctx) {
        return None;
    }
    let name = new_name(ctx, head)?;
    let get = |key| ctx.find_in(head.part, &[key]);
    let own_topologies = get("allowedTopologies").filter(|list| ctx.items(*list).next().is_some());
    let parameters = get("parameters").and_then(|id| ctx.doc.tree.resolve(id));
    let parameters = parameters.map_or(Parameters::default(), |id| translate(ctx, row, id));
    let mut entries = vec![
        ("apiVersion", Value::text("storage.k8s.io/v1")),
        ("kind", Value::text("StorageClass")),
        ("metadata", metadata(ctx, head, &name)),
        ("provisioner", Value::text(row.driver)),
    ];
    if !parameters.entries.is_empty() {
        entries.push(("parameters", Value::Map(parameters.entries)));
    }
    let kept = [
        "reclaimPolicy",
        "volumeBindingMode",
        "allowVolumeExpansion",
        "mountOptions",
    ];
    entries.extend(
        kept.into_iter()
            .filter_map(|key| Some((key, Value::Node(get(key)?)))),
    );
    let own_topologies = own_topologies.map(Value::Node);
    if let Some(topologies) = own_topologies.or(parameters.topologies) {
        entries.push(("allowedTopologies", topologies));
    }
    let swaps = ZONES.map(|old| (old, zone_key(row.driver)));
    let swaps = swaps.as_slice();
    let swaps = if zone_key(row.driver).is_empty() {
        &[]
    } else {
        swaps
    };
    let old = ctx.scalar(ctx.find_in(head.part, &["metadata", "name"])?)?;
    let fix = manual(
        title("fix-new-class", row),
        written::document(ctx, entries, swaps),
    );
    let fix = fix.note(message("note-class-fixed", [("class", text(old))]));
    let fix = match is_default(ctx, head) {
        true => fix.note(message("note-class-default", [("class", text(old))])),
        false => fix,
    };
    Some(match parameters.left_out.join(", ") {
        left_out if left_out.is_empty() => fix,
        left_out => fix.note(message(
            "note-class-policy",
            [("parameters", text(left_out))],
        )),
    })
}

fn is_default(ctx: &Context<'_, '_>, head: &Head<'_>) -> bool {
    let annotations = ctx.find_in(head.part, &["metadata", "annotations"]);
    annotations.is_some_and(|annotations| {
        DEFAULT
            .iter()
            .any(|key| word(ctx, annotations, key) == Some("true"))
    })
}

fn translate(ctx: &Context<'_, '_>, row: &Volume, parameters: NodeId) -> Parameters {
    let mut new = Parameters::default();
    for (key, value) in ctx.doc.tree.entries(parameters) {
        let (Some(name), Some(word)) = (ctx.scalar(key), ctx.scalar(value)) else {
            continue;
        };
        let mut keep = |name: &str| new.entries.push((name.to_owned(), Value::Node(value)));
        match (name.to_ascii_lowercase().as_str(), row.field) {
            (_, "azureFile") => keep(name),
            ("zone" | "zones", field)
                if field != "vsphereVolume" && field != "portworxVolume" && field != "cinder" =>
            {
                new.topologies = Some(topologies(zone_key(row.driver), word));
            }
            ("fstype", field) if field != "azureDisk" && field != "portworxVolume" => {
                keep("csi.storage.k8s.io/fstype")
            }
            ("iopspergb", "awsElasticBlockStore") => {
                keep(name);
                new.entries
                    .push(("allowAutoIOPSPerGBIncrease".to_owned(), Value::text("true")));
            }
            ("kind", "azureDisk") if word.eq_ignore_ascii_case("managed") => {}
            ("kind", "azureDisk") => new.left_out.push(name.to_owned()),
            ("storagepolicyname", _) => keep("storagepolicyname"),
            (_, "vsphereVolume") => new.left_out.push(name.to_owned()),
            ("openstorage.io/auth-secret-name", _) => {
                for who in SECRETS {
                    keep(&["csi.storage.k8s.io/", who, "-secret-name"].concat());
                }
            }
            ("openstorage.io/auth-secret-namespace", _) => {
                for who in SECRETS {
                    keep(&["csi.storage.k8s.io/", who, "-secret-namespace"].concat());
                }
            }
            _ => keep(name),
        }
    }
    new
}

/// What a driver does with the secret of a class.
const SECRETS: [&str; 6] = [
    "provisioner",
    "controller-publish",
    "node-stage",
    "node-publish",
    "controller-expand",
    "node-expand",
];

fn topologies(key: &str, text: &str) -> Value {
    let expression = Value::map([("key", Value::text(key)), ("values", zones(text, ","))]);
    let term = Value::map([("matchLabelExpressions", Value::List(vec![expression]))]);
    Value::List(vec![term])
}
