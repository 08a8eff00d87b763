//! `removed-api-in-webhook`: a rule of a webhook or an admission policy that matches nothing the target serves.
//!
//! With `matchPolicy: Equivalent` a request is compared in all versions that the server serves, so a rule that names a
//! version which it does not serve matches nothing either:
//! <https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-matchpolicy>.

use super::resource_rules::{self, Gone, Lists};
use super::{Check, Rule, api};
use crate::context::{Context, Head, message, text};
use crate::tree::NodeId;
use crate::{Arg, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "removed-api-in-webhook",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-removed-api-in-webhook",
            &["api", "resource", "target", "replacement"],
        ),
        (
            "finding-removed-api-in-webhook-none",
            &["api", "resource", "target"],
        ),
        ("fix-add-rule-api", &["api"]),
        ("note-webhook-understands", &["api"]),
    ],
    guide: "webhooks-v1",
    check: Check::Object(check),
};

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for rules in lists(ctx, head) {
        let all = resource_rules::read(ctx, rules);
        let gone = resource_rules::gone(&all, ctx.target);
        found.extend(
            gone.iter()
                .filter_map(|gone| Some(find(ctx, all.get(gone.rule)?, gone))),
        );
    }
    found
}

/// The lists of rules in webhooks, and in policies and their bindings.
fn lists(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<NodeId> {
    if facts::split_api_version(head.api_version).0 != "admissionregistration.k8s.io" {
        return Vec::new();
    }
    let way = match head.kind {
        "ValidatingWebhookConfiguration" | "MutatingWebhookConfiguration" => {
            let webhooks = ctx.find_in(head.part, &["webhooks"]);
            return webhooks
                .into_iter()
                .flat_map(|webhooks| ctx.items(webhooks))
                .filter_map(|webhook| ctx.find(webhook, &["rules"]))
                .collect();
        }
        "ValidatingAdmissionPolicy" | "MutatingAdmissionPolicy" => "matchConstraints",
        "ValidatingAdmissionPolicyBinding" | "MutatingAdmissionPolicyBinding" => "matchResources",
        _ => return Vec::new(),
    };
    ctx.find_in(head.part, &["spec", way, "resourceRules"])
        .into_iter()
        .collect()
}

fn find(ctx: &Context<'_, '_>, lists: &Lists<'_>, gone: &Gone<'_>) -> Finding {
    let row = gone.row;
    let resources = gone.resources.join(", ");
    let is_version = ctx.scalar(gone.at) == Some(row.version);
    let api = if is_version {
        row.api_version()
    } else {
        row.group.to_owned()
    };
    let mut replacements: Vec<String> = Vec::new();
    for new in &gone.replacements {
        let new = new.api_version();
        if !replacements.contains(&new) {
            replacements.push(new);
        }
    }
    let subject = format!("{api} {resources}");
    let (key, severity) = match replacements.is_empty() {
        true => ("finding-removed-api-in-webhook-none", Severity::Info),
        false => ("finding-removed-api-in-webhook", Severity::Warning),
    };
    let new = replacements.join(", ");
    let replacement = (!new.is_empty()).then(|| text(new.as_str()));
    let words = message(
        key,
        [
            ("api", text(api)),
            ("resource", text(resources)),
            ("target", Arg::Minor(ctx.target)),
        ],
    )
    .and("replacement", replacement);
    Finding {
        subject,
        field: ctx.field(gone.at),
        removed_in: api::minor(row.removed),
        guide: row.guide,
        source: row.source,
        fixes: fix(ctx, lists, gone, new).into_iter().collect(),
        ..ctx.finding(RULE.id, severity, gone.at, words)
    }
}

/// Puts the new groups and versions beside the old ones, in the style of the lists.
fn fix(ctx: &Context<'_, '_>, lists: &Lists<'_>, gone: &Gone<'_>, api: String) -> Option<Fix> {
    let new = || gone.replacements.iter();
    let groups = lists
        .groups
        .add(ctx, gone.row.group, new().map(|new| new.group))?;
    let versions = lists
        .versions
        .add(ctx, gone.row.version, new().map(|new| new.version))?;
    let mut edits = [groups, versions].concat();
    edits.sort_unstable_by_key(|edit| edit.span.start);
    let title = message("fix-add-rule-api", [("api", text(api.as_str()))]);
    let note = message("note-webhook-understands", [("api", text(api))]);
    (!edits.is_empty()).then(|| Fix::new(title, Safety::Review, edits).note(note))
}
