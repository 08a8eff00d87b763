//! What the rules about annotations share: the annotations of the table in an object, and whether the field that took
//! over is set as well.

use facts::{Label, LabelSort};

use crate::context::{Context, Head};
use crate::pods;
use crate::tree::NodeId;

/// An annotation of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Annotation<'a> {
    pub(super) row: &'static Label,
    pub(super) key: NodeId,
    /// The mapping that it stands in.
    annotations: NodeId,
    /// As it is written, with the name of the container where the row leaves that open.
    pub(super) name: &'a str,
    spec: Option<NodeId>,
}

/// The annotations of the table that an object of Kubernetes carries, and those of the Pods it makes.
pub(super) fn of<'a>(ctx: &Context<'a, '_>, head: &Head<'_>) -> Vec<Annotation<'a>> {
    if head.is_foreign() {
        return Vec::new();
    }
    let mut found = Vec::new();
    if head.kind != "Pod" {
        let spec = ctx.find_in(head.part, &["spec"]);
        collect(ctx, head.kind, head.part.metadata, spec, &mut found);
    }
    if let Some(pod) = pods::pod(ctx, head) {
        collect(ctx, "Pod", pod.metadata, Some(pod.spec), &mut found);
    }
    found
}

fn collect<'a>(
    ctx: &Context<'a, '_>,
    kind: &str,
    metadata: Option<NodeId>,
    spec: Option<NodeId>,
    found: &mut Vec<Annotation<'a>>,
) {
    let Some(annotations) = metadata.and_then(|metadata| ctx.find(metadata, &["annotations"]))
    else {
        return;
    };
    for (key, _) in ctx.doc.tree.entries(annotations) {
        let Some(name) = ctx.scalar(key) else {
            continue;
        };
        found.extend(row(kind, name).map(|row| Annotation {
            row,
            key,
            annotations,
            name,
            spec,
        }));
    }
}

fn row(kind: &str, name: &str) -> Option<&'static Label> {
    facts::labels().iter().find(|row| {
        let is_prefix = row.name.ends_with('/');
        matches!(row.sort, LabelSort::Annotation | LabelSort::Record)
            && row.on == kind
            && (row.name == name || is_prefix && name.starts_with(row.name))
    })
}

impl Annotation<'_> {
    /// Whether the annotation that takes its place stands beside it.
    pub(super) fn is_doubled(&self, ctx: &Context<'_, '_>) -> bool {
        self.row.replacement.contains('/')
            && ctx
                .find(self.annotations, &[self.row.replacement])
                .is_some()
    }

    /// Whether the field that takes its place is set.
    pub(super) fn is_superseded(&self, ctx: &Context<'_, '_>) -> bool {
        let Some(spec) = self.spec else {
            return false;
        };
        let has = |id, way: &str| {
            let keys: Vec<&str> = way.split('.').collect();
            ctx.find(id, &keys).is_some()
        };
        let way = self.row.replacement;
        if let Some(way) = way.strip_prefix("spec.containers[].") {
            let container = self.name.get(self.row.name.len()..);
            let is_named = |id: &NodeId| {
                let name = ctx.find(*id, &["name"]).and_then(|name| ctx.scalar(name));
                name == container
            };
            let containers = pods::containers(ctx, spec);
            return has(spec, way)
                || containers
                    .into_iter()
                    .filter(is_named)
                    .any(|id| has(id, way));
        }
        way.strip_prefix("spec.").is_some_and(|way| has(spec, way))
    }
}
