//! Objects of one API version as objects of a newer one that mean the same: more than another `apiVersion`.
//!
//! A conversion looks at the fields that stand there, not at the version they were written for, so that it mends objects whose
//! `apiVersion` was changed by hand as well, and changes nothing in an object that needs nothing.

use facts::Api;

use crate::context::{Context, Head, message, text};
use crate::rewrite::Rewrite;
use crate::{Finding, Fix, Message, Safety};

mod access_review;
mod admission_policy;
mod autoscaler;
mod component_config;
mod cronjob;
pub(crate) mod defaults;
mod endpoint_slice;
mod event;
mod flow_control;
mod kubeadm_config;
mod one_field;
mod pod_disruption_budget;
mod resource_claim;
mod runtime_class;
mod workloads;

/// How objects of some kinds become objects of a newer version.
#[derive(Clone, Copy, Debug)]
pub struct Conversion {
    /// In kebab case; the page of its rule has a section of this name.
    pub id: &'static str,
    /// The groups and kinds that it starts from.
    pub kinds: &'static [(&'static str, &'static str)],
    /// The keys of its notes with the names of their arguments; a test holds the catalogue to them.
    pub messages: &'static [(&'static str, &'static [&'static str])],
    pub(crate) convert: fn(&mut Turn<'_, '_, '_>),
}

/// Every conversion.
pub(crate) static CONVERSIONS: &[Conversion] = &[
    access_review::CONVERSION,
    endpoint_slice::CONVERSION,
    event::CONVERSION,
    runtime_class::CONVERSION,
    flow_control::CONVERSION,
    admission_policy::CONVERSION,
    resource_claim::CONVERSION,
    kubeadm_config::CONVERSION,
    component_config::CONVERSION,
    one_field::CONVERSION,
    autoscaler::CONVERSION,
    cronjob::CONVERSION,
    pod_disruption_budget::CONVERSION,
    workloads::CONVERSION,
];

/// The titles of the fixes.
pub(crate) const CONVERT: (&str, &[&str]) = ("fix-convert", &["api"]);
pub(crate) const MEND: (&str, &[&str]) = ("fix-mend-fields", &["api"]);

/// Whether a fix with this title gives an object another shape.
pub(crate) fn is_title(key: &str) -> bool {
    key == CONVERT.0 || key == MEND.0
}

/// The note of [`Turn::was_dropped`], which is one of the messages of each conversion that says it.
pub(crate) const DROPPED: (&str, &[&str]) = ("note-was-dropped", &["field"]);

/// An object on its way to another version.
#[derive(Debug)]
pub(crate) struct Turn<'c, 'a, 't> {
    pub(crate) ctx: &'c Context<'a, 't>,
    pub(crate) rw: Rewrite<'c, 'a, 't>,
    pub(crate) head: &'c Head<'c>,
    /// The version that the object says it has, such as `v1beta1`.
    pub(crate) from: &'c str,
    /// What it becomes.
    pub(crate) to: &'static Api,
    notes: Vec<Message>,
    is_review: bool,
}

impl<'c, 'a, 't> Turn<'c, 'a, 't> {
    fn new(ctx: &'c Context<'a, 't>, head: &'c Head<'c>, to: &'static Api) -> Self {
        Turn {
            ctx,
            rw: Rewrite::new(ctx),
            head,
            from: facts::split_api_version(head.api_version).1,
            to,
            notes: Vec::new(),
            is_review: false,
        }
    }
}

impl Turn<'_, '_, '_> {
    /// Says something about what changes, or what is to be known; once.
    pub(crate) fn note(&mut self, note: Message) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Says why a person has to look at it first.
    pub(crate) fn review(&mut self, note: Message) {
        self.note(note);
        self.is_review = true;
    }

    /// Says that a field counts from now on, where the object has the new version already and its server dropped the field.
    pub(crate) fn was_dropped(&mut self, field: &'static str) {
        if !self.is_new_version() {
            self.review(message(DROPPED.0, [("field", text(field))]));
        }
    }

    /// Gives up: there is no faithful object of the new version.
    pub(crate) fn refuse(&mut self) {
        self.rw.fail();
    }

    /// Whether it becomes this version of this group.
    pub(crate) fn is_to(&self, group: &str, version: &str) -> bool {
        (self.to.group, self.to.version) == (group, version)
    }

    /// Whether `apiVersion` is another one afterwards.
    pub(crate) fn is_new_version(&self) -> bool {
        self.to.api_version() != self.head.api_version
    }
}

/// Whether there is a conversion for a kind.
pub(crate) fn has(group: &str, kind: &str) -> bool {
    find(group, kind).is_some()
}

fn find(group: &str, kind: &str) -> Option<&'static Conversion> {
    CONVERSIONS
        .iter()
        .find(|conversion| conversion.kinds.contains(&(group, kind)))
}

/// The fix that makes an object of another version: `apiVersion`, and whatever goes with it.
pub(crate) fn convert(ctx: &Context<'_, '_>, head: &Head<'_>, to: &'static Api) -> Option<Fix> {
    turn(ctx, head, to, CONVERT.0)
}

/// The fix that brings the fields of an object to the version that it says it has.
fn mend(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Fix> {
    let (group, version) = facts::split_api_version(head.api_version);
    turn(
        ctx,
        head,
        facts::find_api(group, version, head.kind)?,
        MEND.0,
    )
}

/// Edits of fixes that an object's findings have together at most; the first finding alone offers a fix beyond that.
const MAX_EDITS: usize = 10_000;

/// Gives findings about the fields of one object the fix that mends all of them, before those that mend one.
pub(crate) fn offer_to_mend(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    mut found: Vec<Finding>,
) -> Vec<Finding> {
    if found.is_empty() {
        return found;
    }
    let Some(fix) = mend(ctx, head) else {
        return found;
    };
    let n_findings = match fix.edits.len() * found.len() > MAX_EDITS {
        true => 1,
        false => found.len(),
    };
    for finding in found.iter_mut().take(n_findings) {
        finding.fixes.insert(0, fix.clone());
    }
    found
}

fn turn(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    to: &'static Api,
    title: &'static str,
) -> Option<Fix> {
    let (group, _) = facts::split_api_version(head.api_version);
    let conversion = find(group, head.kind)?;
    // Lists without heads in their items are changed as a whole, fields and all, or not at all.
    if head.part.is_ambiguous {
        return None;
    }
    let mut turn = Turn::new(ctx, head, to);
    if turn.is_new_version() {
        turn.rw.set(head.version_node, &to.api_version());
    }
    defaults::keep(&mut turn);
    (conversion.convert)(&mut turn);
    let Turn {
        rw,
        notes,
        is_review,
        ..
    } = turn;
    let edits = rw.finish().filter(|edits| !edits.is_empty())?;
    let title = message(title, [("api", text(to.api_version()))]);
    let safety = if is_review {
        Safety::Review
    } else {
        Safety::Safe
    };
    let fix = Fix::new(title, safety, edits);
    Some(Fix { notes, ..fix })
}
