//! What is known of a PodSecurityPolicy once all of its fields were looked at.

use crate::context::{Context, Head};
use crate::fields::Entries;
use crate::pod_security::decide::decide;
use crate::pod_security::reader::{Reader, resolved};

/// A Pod Security Standard, the strictest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Level {
    Restricted,
    Baseline,
    Privileged,
}

use Level::{Baseline, Privileged, Restricted};

impl Level {
    pub(super) fn name(self) -> &'static str {
        match self {
            Restricted => "restricted",
            Baseline => "baseline",
            Privileged => "privileged",
        }
    }

    /// The next stricter one.
    pub(super) fn next(self) -> Level {
        match self {
            Privileged => Baseline,
            _ => Restricted,
        }
    }
}

/// Fields of which `baseline` admits more than `restricted`; of others both admit the same.
const TWO_TIERS: [&str; 7] = [
    "allowPrivilegeEscalation",
    "allowedCapabilities",
    "defaultAddCapabilities",
    "requiredDropCapabilities",
    "runAsUser",
    "seccomp",
    "volumes",
];

/// A field at which the standards look as well.
#[derive(Debug)]
pub(super) struct Ranked {
    pub(super) field: &'static str,
    /// What decides the level.
    pub(super) value: String,
    /// The strictest standard that admits all that it admits.
    pub(super) level: Level,
    /// Whether it refuses anything.
    pub(super) refuses: bool,
    /// Whether it refuses something that this standard admits.
    pub(super) is_narrower: bool,
}

/// A policy, field by field.
#[derive(Debug, Default)]
pub(super) struct Policy {
    pub(super) ranked: Vec<Ranked>,
    /// Fields that ask for something at which no standard looks.
    pub(super) unranked: Vec<&'static str>,
    /// Fields that leave something open that Pods rarely ask for, and that only `privileged` admits.
    pub(super) open: Vec<String>,
    /// Fields that wrote something into Pods.
    pub(super) wrote: Vec<String>,
    /// Fields that a template fills in.
    pub(super) unknown: Vec<String>,
}

impl Policy {
    /// Reads a policy; none without a `spec` that can be read.
    pub(super) fn read(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Policy> {
        let spec = Entries::of(ctx, resolved(ctx, ctx.find_in(head.part, &["spec"])?))?;
        if spec.get(ctx, "<<").is_some() {
            return None;
        }
        let annotations = ctx.find_in(head.part, &["metadata", "annotations"]);
        let annotations = annotations.map(|id| resolved(ctx, id));
        Some(decide(Reader {
            ctx,
            spec,
            annotations: annotations.and_then(|id| Entries::of(ctx, id)),
            is_annotated_later: annotations.is_some_and(|id| ctx.doc.is_templated(id)),
            policy: Policy::default(),
        }))
    }

    /// The lowest standard that admits everything, as far as it is known.
    pub(super) fn level(&self) -> Level {
        let levels = self.ranked.iter().map(|ranked| ranked.level);
        levels.max().unwrap_or(Restricted)
    }

    /// The fields that ask for this level, with their values; those at `restricted` decide nothing.
    pub(super) fn deciding(&self, level: Level) -> Vec<String> {
        let own = self.ranked.iter();
        let own = own.filter(|own| own.level == level && level != Restricted);
        own.map(|own| [own.field, ": ", &own.value].concat())
            .collect()
    }

    /// The fields by which it refused what the level admits.
    pub(super) fn stricter_than(&self, level: Level) -> Vec<String> {
        let is_stricter = |own: &&Ranked| {
            let checked_up_to = match TWO_TIERS.contains(&own.field) {
                true => own.level,
                false => own.level.max(Baseline),
            };
            (own.refuses && checked_up_to < level) || (own.is_narrower && own.level == level)
        };
        let ranked = self.ranked.iter().filter(is_stricter);
        let ranked = ranked.map(|own| own.field);
        let mut fields: Vec<String> = Vec::new();
        for field in ranked.chain(self.unranked.iter().copied()) {
            if fields.iter().all(|known| known != field) {
                fields.push(field.to_owned());
            }
        }
        fields
    }
}
