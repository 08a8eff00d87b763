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
mod certificate_signing_request;
mod component_config;
mod cronjob;
mod custom_resource_definition;
pub(crate) mod defaults;
mod endpoint_slice;
mod event;
mod flow_control;
mod ingress;
mod kubeadm_config;
mod one_field;
mod pod_disruption_budget;
mod resource_claim;
mod runtime_class;
mod together;
mod webhook_configuration;
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
    ingress::CONVERSION,
    webhook_configuration::CONVERSION,
    custom_resource_definition::CONVERSION,
    certificate_signing_request::CONVERSION,
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

/// The note of objects that are not there as a whole.
pub(crate) const UNSEEN: (&str, &[&str]) = ("note-convert-unseen", &[]);

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
    is_manual: bool,
    /// What a person chose, if this is not about what goes without saying.
    chosen: Option<&'static str>,
    /// The choice that was asked for, and what can be chosen.
    asked: Asked,
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
            is_manual: false,
            chosen: None,
            asked: None,
        }
    }
}

impl Turn<'_, '_, '_> {
    /// Says something about what changes, or what is to be known; once.
    pub(crate) fn note(&mut self, note: Message) {
        if !self.is_manual && !self.notes.contains(&note) {
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

    /// Gives up, and leaves it to a person: there is a fix that only says what to do.
    pub(crate) fn explain(&mut self, note: Message) {
        self.notes = vec![note];
        self.is_manual = true;
        self.refuse();
    }

    /// One of several values: the first, unless a person chose another one. There is a fix for each.
    pub(crate) fn choose(
        &mut self,
        name: &'static str,
        values: &'static [&'static str],
    ) -> &'static str {
        self.asked = Some((name, values));
        let first = values.first().copied().unwrap_or_default();
        self.chosen.unwrap_or(first)
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

/// The fixes that make an object of another version: `apiVersion`, and whatever goes with it.
pub(crate) fn convert(ctx: &Context<'_, '_>, head: &Head<'_>, to: &'static Api) -> Vec<Fix> {
    fixes(ctx, head, to, CONVERT.0)
}

/// The fixes that bring the fields of an object to the version that it says it has.
fn mend(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Fix> {
    let (group, version) = facts::split_api_version(head.api_version);
    let api = facts::find_api(group, version, head.kind);
    api.map_or(Vec::new(), |api| fixes(ctx, head, api, MEND.0))
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
    let fixes = mend(ctx, head);
    let n_edits: usize = fixes.iter().map(|fix| fix.edits.len()).sum();
    let n_findings = match n_edits * found.len() > MAX_EDITS {
        true => 1,
        false => found.len(),
    };
    for finding in found.iter_mut().take(n_findings) {
        finding.fixes.splice(0..0, fixes.iter().cloned());
    }
    found
}

/// The fix that goes without saying, and one for each other value of what a person can choose.
fn fixes(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    to: &'static Api,
    title: &'static str,
) -> Vec<Fix> {
    let (fix, asked) = turn(ctx, head, to, title, None);
    let mut fixes: Vec<Fix> = fix.into_iter().collect();
    let (name, values) = asked.unwrap_or_default();
    for value in values.iter().skip(1) {
        let (fix, _) = turn(ctx, head, to, title, Some(value));
        let is_new = |fix: &Fix| fixes.iter().all(|other| other.edits != fix.edits);
        let fix = fix.filter(is_new);
        fixes.extend(fix.map(|fix| fix.for_choice(name, *value)));
    }
    fixes
}

/// Whether fields of the object may not be in the text, as a template fills in more than single values beside its metadata.
fn is_unseen(ctx: &Context<'_, '_>, head: &Head<'_>) -> bool {
    const FILLS_IN: [&str; 6] = [
        "toYaml",
        "to_nice_yaml",
        "to_yaml",
        "indent",
        "include",
        "template",
    ];
    let fills_in = |text: &str| FILLS_IN.iter().any(|word| text.contains(word));
    let mut entries = head.part.entries().iter(ctx);
    ctx.doc.is_template
        && entries.any(|(key, value)| {
            let text = ctx.reach(value);
            match ctx.scalar(key) {
                // Below its metadata may stand what is not indented, and so belongs to the object.
                Some("apiVersion" | "kind" | "metadata") => text
                    .lines()
                    .any(|line| line.starts_with("{{") && fills_in(line)),
                _ => ctx.doc.is_templated(value) || (ctx.is_open(value) && fills_in(text)),
            }
        })
}

/// A choice by its name, and what can be chosen.
type Asked = Option<(&'static str, &'static [&'static str])>;

fn turn(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    to: &'static Api,
    title: &'static str,
    chosen: Option<&'static str>,
) -> (Option<Fix>, Asked) {
    let parts = match to.api_version() == head.api_version {
        true => vec![*head.part],
        false => together::parts(ctx, head),
    };
    let heads = together::heads(ctx, head, to, &parts);
    let Some(heads) = heads.filter(|_| !head.part.is_ambiguous) else {
        return (None, None);
    };
    let mut turn = Turn::new(ctx, head, to);
    turn.chosen = chosen;
    if turn.is_new_version() {
        turn.rw.set(head.version_node, &to.api_version());
    }
    let (group, _) = facts::split_api_version(head.api_version);
    for (head, to) in &heads {
        (turn.head, turn.to) = (head, to);
        defaults::keep(&mut turn);
        if let Some(conversion) = find(group, head.kind) {
            (conversion.convert)(&mut turn);
        }
        if turn.is_new_version() && is_unseen(ctx, head) {
            turn.review(message(UNSEEN.0, []));
        }
    }
    let asked = turn.asked;
    (turn.finish(title), asked)
}

impl Turn<'_, '_, '_> {
    fn finish(self, title: &'static str) -> Option<Fix> {
        let title = message(title, [("api", text(self.to.api_version()))]);
        let (safety, edits) = match self.rw.finish() {
            Some(edits) if edits.is_empty() => return None,
            Some(edits) if self.is_review => (Safety::Review, edits),
            Some(edits) => (Safety::Safe, edits),
            None if self.is_manual => (Safety::Manual, Vec::new()),
            None => return None,
        };
        let fix = Fix::new(title, safety, edits);
        Some(Fix {
            notes: self.notes,
            ..fix
        })
    }
}
