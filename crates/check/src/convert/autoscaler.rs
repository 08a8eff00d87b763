//! HorizontalPodAutoscalers: metrics with a `target` and a `metric` of their own, as `autoscaling/v2beta2` brought them.
//!
//! What becomes of each field is what servers do:
//! <https://github.com/kubernetes/kubernetes/blob/v1.24.17/pkg/apis/autoscaling/v2beta1/conversion.go>.

use std::collections::BTreeSet;

use super::{Conversion, Turn};
use crate::context::{Context, message, text};
use crate::fields::Entries;
use crate::rewrite::{At, New, Pair};
use crate::tree::NodeId;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "autoscaler",
    kinds: &[("autoscaling", "HorizontalPodAutoscaler")],
    messages: &[
        ("note-autoscaler-percentage", &["percentage"]),
        ("note-autoscaler-percentage-unread", &[]),
        ("note-autoscaler-behavior", &[]),
    ],
    convert,
};

const BEHAVIOR: &str = "autoscaling.alpha.kubernetes.io/behavior";

/// An old field, the one that it became, and for a target the type that it meant.
type Aim = (&'static str, &'static str, &'static str);

const UTILIZATION: Aim = (
    "targetAverageUtilization",
    "averageUtilization",
    "Utilization",
);
const AVERAGE: Aim = ("targetAverageValue", "averageValue", "AverageValue");
/// Of an object, where it counts before the other value.
const OBJECT_AVERAGE: Aim = ("averageValue", "averageValue", "AverageValue");
const VALUE: Aim = ("targetValue", "value", "Value");
const NOW_UTILIZATION: Aim = ("currentAverageUtilization", "averageUtilization", "");
const NOW_AVERAGE: Aim = ("currentAverageValue", "averageValue", "");
const NOW_OBJECT_AVERAGE: Aim = ("averageValue", "averageValue", "");
const NOW_VALUE: Aim = ("currentValue", "value", "");

/// A source of metrics: its key, the field that names the metric's selector, and the fields that say what is aimed at, or
/// what it is now.
type Source = (&'static str, &'static str, &'static [Aim]);

const WANTED: &[Source] = &[
    ("containerResource", "", &[UTILIZATION, AVERAGE]),
    ("external", "metricSelector", &[VALUE, AVERAGE]),
    ("object", "selector", &[OBJECT_AVERAGE, VALUE]),
    ("pods", "selector", &[AVERAGE]),
    ("resource", "", &[UTILIZATION, AVERAGE]),
];
const CURRENT: &[Source] = &[
    ("containerResource", "", &[NOW_UTILIZATION, NOW_AVERAGE]),
    ("external", "metricSelector", &[NOW_VALUE, NOW_AVERAGE]),
    ("object", "selector", &[NOW_VALUE, NOW_OBJECT_AVERAGE]),
    ("pods", "selector", &[NOW_AVERAGE]),
    ("resource", "", &[NOW_UTILIZATION, NOW_AVERAGE]),
];

fn convert(turn: &mut Turn<'_, '_, '_>) {
    if !matches!(turn.to.version, "v2beta2" | "v2") {
        return turn.refuse();
    }
    let ctx = turn.ctx;
    let below = |key| {
        let (_, value) = turn.head.part.entries().get(ctx, key)?;
        followed(ctx, value)
    };
    let (spec, status) = (below("spec"), below("status"));
    if let Some(spec) = spec {
        percentage(turn, spec);
        metrics(turn, spec, "metrics", WANTED);
    }
    if let Some(status) = status {
        metrics(turn, status, "currentMetrics", CURRENT);
    }
    behavior(turn);
}

fn metrics(turn: &mut Turn<'_, '_, '_>, around: Entries, key: &str, sources: &[Source]) {
    let ctx = turn.ctx;
    let list = around.get(ctx, key);
    let list = list.and_then(|(_, list)| ctx.doc.tree.resolve(list));
    let mut seen = BTreeSet::new();
    for item in list.into_iter().flat_map(|list| ctx.items(list)) {
        let found = sources.iter().filter_map(|source| {
            let (_, value) = followed(ctx, item)?.get(ctx, source.0)?;
            Some((followed(ctx, value)?, source))
        });
        for (entries, (_, selector, aims)) in found {
            // What is shared is changed once.
            if seen.insert(entries.first.index()) {
                described_object(turn, entries);
                identifier(turn, entries, selector);
                target(turn, entries, aims);
            }
        }
    }
}

/// The entries of a mapping, also where an alias stands for it.
fn followed(ctx: &Context<'_, '_>, id: NodeId) -> Option<Entries> {
    Entries::of(ctx, ctx.doc.tree.resolve(id)?)
}

/// Until `v2beta2`, the target of a metric was the object that it describes.
fn described_object(turn: &mut Turn<'_, '_, '_>, source: Entries) {
    let ctx = turn.ctx;
    if let Some((key, value)) = source.get(ctx, "target")
        && is_object(ctx, value)
    {
        turn.rw.rename(key, "describedObject");
    }
}

fn is_object(ctx: &Context<'_, '_>, target: NodeId) -> bool {
    followed(ctx, target).is_some_and(|target| target.get(ctx, "kind").is_some())
}

/// The name of a metric, and the selector that goes with it.
fn identifier(turn: &mut Turn<'_, '_, '_>, source: Entries, selector: &str) {
    let ctx = turn.ctx;
    let name = source.get(ctx, "metricName");
    let selector = source.get(ctx, selector);
    let parts = [("name", name), ("selector", selector)];
    let new = parts
        .into_iter()
        .filter_map(|(key, pair)| Some((key.to_owned(), New::Node(pair?.1))));
    let old: Vec<Pair> = name.into_iter().chain(selector).collect();
    put(turn, source, "metric", &old, new.collect());
}

/// What is aimed at, with the type of the first old field; or what it is now, which has none.
fn target(turn: &mut Turn<'_, '_, '_>, source: Entries, aims: &[Aim]) {
    let ctx = turn.ctx;
    let found = aims
        .iter()
        .filter_map(|aim| Some((aim, source.get(ctx, aim.0)?)));
    let found: Vec<(&Aim, Pair)> = found.collect();
    let Some((first, _)) = found.first() else {
        return add_type(turn, source);
    };
    let is_target = !first.2.is_empty();
    // Only of an object, both were accepted, and kept by the servers that converted it.
    if is_target && found.len() > 1 && first.0 != OBJECT_AVERAGE.0 {
        turn.refuse();
    }
    let values = found
        .iter()
        .map(|(aim, (_, value))| (aim.1.to_owned(), New::Node(*value)));
    let kind = is_target.then(|| ("type".to_owned(), New::text(first.2)));
    let new = kind.into_iter().chain(values).collect();
    let old: Vec<Pair> = found.iter().map(|(_, pair)| *pair).collect();
    let key = if is_target { "target" } else { "current" };
    put(turn, source, key, &old, new);
}

/// The type of a target that says only one thing.
fn add_type(turn: &mut Turn<'_, '_, '_>, source: Entries) {
    let ctx = turn.ctx;
    let Some((_, value)) = source.get(ctx, "target") else {
        return;
    };
    let Some(target) = followed(ctx, value).filter(|_| !is_object(ctx, value)) else {
        return;
    };
    let mut said = [UTILIZATION, AVERAGE, VALUE]
        .into_iter()
        .filter(|aim| target.get(ctx, aim.1).is_some());
    if let (Some(only), None, None) = (said.next(), said.next(), target.get(ctx, "type")) {
        let entry = ("type".to_owned(), New::text(only.2));
        turn.rw.insert(target, At::First, vec![entry]);
    }
}

/// Old fields become one mapping; where that is there already, it is what counts, but for `v2beta1`.
fn put(
    turn: &mut Turn<'_, '_, '_>,
    source: Entries,
    key: &str,
    old: &[Pair],
    new: Vec<(String, New)>,
) {
    let ctx = turn.ctx;
    if old.is_empty() {
        return;
    }
    let there = source.get(ctx, key).filter(|(_, id)| !is_object(ctx, *id));
    let Some((_, there)) = there else {
        return turn.rw.replace(old, vec![(key.to_owned(), New::Map(new))]);
    };
    let has = |(key, _): &(String, New)| {
        followed(ctx, there).is_some_and(|there| there.get(ctx, key).is_some())
    };
    if turn.from != "v2beta1" && new.iter().all(has) {
        turn.rw.replace(old, Vec::new());
    } else {
        turn.refuse();
    }
}

/// The percentage of `v1`, which no other version read: without metrics, they took 80 % of the CPU.
fn percentage(turn: &mut Turn<'_, '_, '_>, spec: Entries) {
    let ctx = turn.ctx;
    let Some((key, value)) = spec.get(ctx, "targetCPUUtilizationPercentage") else {
        return;
    };
    let metrics = spec.get(ctx, "metrics");
    if metrics.is_some_and(|(_, list)| !is_empty(ctx, list)) {
        turn.rw.replace(&[(key, value)], Vec::new());
        return turn.note(message("note-autoscaler-percentage-unread", []));
    }
    let target = New::map([
        ("type", New::text("Utilization")),
        ("averageUtilization", New::Node(value)),
    ]);
    let metric = New::map([
        ("type", New::text("Resource")),
        (
            "resource",
            New::map([("name", New::text("cpu")), ("target", target)]),
        ),
    ]);
    let old: Vec<Pair> = metrics.into_iter().chain([(key, value)]).collect();
    let new = ("metrics".to_owned(), New::List(vec![metric]));
    turn.rw.replace(&old, vec![new]);
    let percentage = ctx.scalar(value).unwrap_or_default();
    if percentage != "80" {
        let words = [("percentage", text(percentage))];
        turn.review(message("note-autoscaler-percentage", words));
    }
}

/// Whether nothing is listed there, as far as the text says.
fn is_empty(ctx: &Context<'_, '_>, list: NodeId) -> bool {
    let Some(list) = ctx.doc.tree.resolve(list) else {
        return false;
    };
    let is_known = !ctx.is_open(list) && !ctx.doc.is_templated(list);
    is_known && ctx.doc.tree.children(list).next().is_none()
}

/// `v2beta1` had no `behavior` but in an annotation, which no other version reads.
fn behavior(turn: &mut Turn<'_, '_, '_>) {
    let annotations = ["metadata", "annotations"];
    let annotations = turn.ctx.find_in(turn.head.part, &annotations);
    let behavior = annotations.and_then(|id| turn.ctx.find(id, &[BEHAVIOR]));
    if behavior.is_some() && turn.from == "v2beta1" {
        turn.review(message("note-autoscaler-behavior", []));
    }
}
