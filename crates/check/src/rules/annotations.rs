//! What the rules about annotations share: the annotations of the table in an object, and whether the field that took
//! over is set as well.

use std::cell::OnceCell;

use facts::{Label, LabelSort};

use crate::Finding;
use crate::context::{Context, Head};
use crate::pods;
use crate::rewrite::{Pair, Rewrite};
use crate::tree::NodeId;

/// An annotation of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Annotation<'a> {
    pub(super) row: &'static Label,
    pub(super) key: NodeId,
    pub(super) value: NodeId,
    /// The mapping that it stands in.
    pub(super) annotations: NodeId,
    /// As it is written, with the name of the container where the row leaves that open.
    pub(super) name: &'a str,
    pub(super) spec: Option<NodeId>,
    /// The container that the name speaks of.
    pub(super) container: Option<NodeId>,
}

/// Looks at one annotation of an object, with all of them at hand.
type Look = fn(&Context<'_, '_>, &Annotation<'_>, &[Annotation<'_>]) -> Option<Finding>;

/// What a rule finds at the annotations of an object.
pub(super) fn judge(ctx: &Context<'_, '_>, head: &Head<'_>, look: Look) -> Vec<Finding> {
    let all = of(ctx, head);
    all.iter()
        .filter_map(|annotation| look(ctx, annotation, &all))
        .collect()
}

/// The annotations of the table that an object of Kubernetes carries, and those of the Pods it makes.
fn of<'a>(ctx: &Context<'a, '_>, head: &Head<'_>) -> Vec<Annotation<'a>> {
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
    let containers = OnceCell::new();
    for (key, value) in ctx.doc.tree.entries(annotations) {
        let Some(name) = ctx.scalar(key) else {
            continue;
        };
        let Some(row) = row(kind, name) else {
            continue;
        };
        let named = name.get(row.name.len()..).filter(|name| !name.is_empty());
        found.push(Annotation {
            row,
            key,
            value,
            annotations,
            name,
            spec,
            container: named.and_then(|name| {
                let containers = containers.get_or_init(|| by_name(ctx, spec));
                let i = containers.partition_point(|(other, _)| *other < name);
                let (_, container) = containers.get(i).filter(|(other, _)| *other == name)?;
                Some(*container)
            }),
        });
    }
}

/// The containers of a Pod, sorted by their names.
fn by_name<'a>(ctx: &Context<'a, '_>, spec: Option<NodeId>) -> Vec<(&'a str, NodeId)> {
    let containers = spec.map_or(Vec::new(), |spec| pods::containers(ctx, spec));
    let named = containers.into_iter().filter_map(|container| {
        let name = ctx.find(container, &["name"])?;
        Some((ctx.scalar(name)?, container))
    });
    let mut named: Vec<_> = named.collect();
    named.sort_unstable();
    named
}

fn row(kind: &str, name: &str) -> Option<&'static Label> {
    facts::labels().iter().find(|row| {
        let is_prefix = row.name.ends_with('/');
        matches!(row.sort, LabelSort::Annotation | LabelSort::Record)
            && row.on == kind
            && (row.name == name || is_prefix && name.starts_with(row.name))
    })
}

/// Takes annotations out; their mapping goes too when nothing is left in it, and something beside it.
pub(super) fn take_out(
    ctx: &Context<'_, '_>,
    rw: &mut Rewrite<'_, '_, '_>,
    annotations: NodeId,
    gone: &[Pair],
) {
    let tree = &ctx.doc.tree;
    let metadata = ctx.paths.borrow_mut().parent(annotations);
    let around = metadata.filter(|metadata| tree.entries(*metadata).count() > 1);
    let entry = around.and_then(|metadata| {
        let mut entries = tree.entries(metadata);
        entries.find(|(_, value)| *value == annotations)
    });
    let is_last = tree.entries(annotations).count() == gone.len() && !tree.is_shared(annotations);
    match entry.filter(|_| is_last) {
        Some(entry) => rw.replace(&[entry], Vec::new()),
        None => rw.replace(gone, Vec::new()),
    }
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
            return has(spec, way) || self.container.is_some_and(|id| has(id, way));
        }
        way.strip_prefix("spec.").is_some_and(|way| has(spec, way))
    }

    /// Whether the field that takes its place is set, and for the container itself where it speaks of one: as long as the
    /// annotation is read, it goes before the field of the Pod.
    pub(super) fn is_settled(&self, ctx: &Context<'_, '_>) -> bool {
        let way = self.row.replacement.strip_prefix("spec.containers[].");
        match (way, self.container) {
            (Some(way), Some(container)) => {
                let keys: Vec<&str> = way.split('.').collect();
                ctx.find(container, &keys).is_some()
            }
            (Some(_), None) => false,
            (None, _) => self.is_superseded(ctx),
        }
    }
}
